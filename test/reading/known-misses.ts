import type { Reading } from "../../src/schema/index.ts";
import { circumstanceLines, conflictLines, mentionLines, partyLines, statementLines } from "./read-text.ts";

/** A sentence that the engine still reads wrongly. `got`: what it reads in place of `wanted`. */
export interface KnownMiss {
  readonly text: string;
  readonly lines: (reading: Reading) => string[];
  readonly wanted: readonly string[];
  readonly got: readonly string[];
  /** Why it is misread, as far as that is known. */
  readonly why: string;
}

const statement = (
  text: string,
  wanted: readonly string[],
  got: readonly string[],
  why: string,
): KnownMiss => ({ text, lines: statementLines, wanted, got, why });

/** What is known to be misread. Once one is mended, its test fails and it moves to the examples of its rule. */
export const knownMisses: readonly KnownMiss[] = [
  statement(
    "Bà Kaja Kallas nhắc lại lập trường của khối:\n“Không có quyết định nào về châu Âu mà thiếu châu Âu”.",
    ["Kaja Kallas, direct: Không có quyết định nào về châu Âu mà thiếu châu Âu"],
    [],
    "a quotation that follows in a paragraph of its own goes on only where the colon's sentence made a statement",
  ),
  statement(
    "Anh Nguyễn Văn Hòa, ngư dân huyện đảo, cho biết tàu của gia đình đã về bến an toàn.",
    ["Nguyễn Văn Hòa, indirect: tàu của gia đình đã về bến an toàn"],
    [],
    "“anh” is no honorific, so that a name behind it is none; at the beginning of a sentence it is taken for the United Kingdom",
  ),
  statement(
    "Bộ Quốc phòng Nga cho biết mọi đơn vị đều đạt yêu cầu và không để xảy ra sai sót nào.",
    ["Ministry of Defence of Russia, indirect: mọi đơn vị đều đạt yêu cầu và không để xảy ra sai sót nào"],
    [
      "Ministry of Defence of Russia, indirect: mọi đơn vị đều đạt yêu cầu và không để xảy ra sai sót nào",
      "Ministry of Defence of Russia, indirect: và không để xảy ra sai sót nào",
    ],
    "“yêu cầu” behind a verb that takes it as its object (đạt, đáp ứng, theo) is a noun",
  ),
  statement(
    "Ông Dmitry Peskov không khẳng định hay phủ nhận thông tin về chuyến bay của phái viên.",
    [],
    ["Dmitry Peskov, indirect: thông tin về chuyến bay của phái viên"],
    "“không” before two verbs joined by “hay” negates the second too",
  ),
  statement(
    "Theo Tổ chức Giám sát Nhân quyền Syria, mười hai người đã thiệt mạng trong đêm.",
    ["Tổ chức Giám sát Nhân quyền Syria, indirect: mười hai người đã thiệt mạng trong đêm"],
    ["Tổ chức Giám sát Nhân quyền, indirect: mười hai người đã thiệt mạng trong đêm"],
    "the state at the end of an unknown body's name is left out of it",
  ),
  statement(
    "Họ treo biểu ngữ trước ngôi trường ở thành phố Thành Đô cáo buộc nhà thầu gian dối.",
    [],
    ["Thành Đô, indirect: nhà thầu gian dối"],
    "an unknown place right before a verb of saying is taken for a person",
  ),
  statement(
    "Ông Dmitry Peskov đánh giá thế nào về động thái mới nhất của châu Âu?",
    [],
    ["Dmitry Peskov, indirect: thế nào về động thái mới nhất của châu Âu"],
    "a question tells of no speech",
  ),
  statement(
    "Israel đã không kích căn cứ này của Syria vì cho rằng nơi đây cất giữ tên lửa của Iran.",
    [],
    ["Israel, indirect: nơi đây cất giữ tên lửa của Iran"],
    "“vì cho rằng” gives a motive and tells of no speech",
  ),
  statement(
    "Cơ quan Phát triển Quốc tế Mỹ tuyên bố hỗ trợ thêm mười triệu USD cho các nạn nhân.",
    ["Cơ quan Phát triển Quốc tế Mỹ, indirect: hỗ trợ thêm mười triệu USD cho các nạn nhân"],
    ["Cơ quan Phát triển Quốc tế, indirect: hỗ trợ thêm mười triệu USD cho các nạn nhân"],
    "the state at the end of an unknown body's name is left out of it",
  ),
  statement(
    "Bà Kaja Kallas tin tưởng, hai bên sẽ sớm tìm được tiếng nói chung.",
    ["Kaja Kallas, indirect: hai bên sẽ sớm tìm được tiếng nói chung"],
    [],
    "“tin tưởng” wants a “rằng”, though a comma with a clause behind it opens what is believed too",
  ),
  statement(
    "Ngoại trưởng Mỹ Marco Rubio bổ sung các phái đoàn sẽ chọn một địa điểm trung lập.",
    ["Marco Rubio, indirect: các phái đoàn sẽ chọn một địa điểm trung lập"],
    [],
    "“bổ sung” wants a “rằng”, though a whole clause with a verb of its own follows",
  ),
  statement(
    "Cảnh sát Thổ Nhĩ Kỳ cho biết cuộc tuần hành đã kết thúc.",
    ["Cảnh sát Thổ Nhĩ Kỳ, indirect: cuộc tuần hành đã kết thúc"],
    [],
    "a state behind an unknown noun is no subject, and nothing names the body that both words make",
  ),
  {
    text: "Hôm 14/6, Bộ trưởng Quốc phòng Nga Andrei Belousov tiếp Chủ tịch Hội Cựu chiến binh Belarus Viktor Petrov.",
    lines: partyLines,
    wanted: ["meeting: Andrei Belousov + Viktor Petrov"],
    got: [],
    why: "a title that the lexicon does not know (“Chủ tịch Hội …”) hides the person whom “tiếp” takes for its object",
  },
  {
    text: "Mỹ đã nghe lén hàng triệu cuộc gọi điện thoại của Đức từ ngày 14/6.",
    lines: partyLines,
    wanted: [],
    got: ["call: Germany + United States"],
    why: "“cuộc gọi” in a count of many, or as what is listened to, is no contact",
  },
  {
    text: "Năm nay Việt Nam và Mỹ tổ chức lễ kỷ niệm 50 năm ngày ký hiệp định.",
    lines: circumstanceLines,
    wanted: [],
    got: ["agreement 2025, -"],
    why: "what is commemorated took place on another day",
  },
  {
    text: "Hôm 19/6, một ngày trước khi diễn ra cuộc gặp với ông Donald Trump, ông Nawaz Sharif thăm Đại sứ quán Pakistan.",
    lines: circumstanceLines,
    wanted: ["meeting 2025-06-20, -"],
    got: ["meeting 2025-06-19, -"],
    why: "a day that a distance (“một ngày trước khi”) parts from the contact is another's",
  },
  {
    text: "Nga và Ukraine đã đàm phán trực tiếp ngày 2/6 tại Thổ Nhĩ Kỳ về trao trả thi thể binh sĩ.",
    lines: partyLines,
    wanted: ["talks: Russia + Ukraine"],
    got: ["talks: Russia + Ukraine", "exchange: Russia + Ukraine"],
    why: "what talks are about (“về …”) is a topic, held by the day and place of the talks",
  },
  {
    text: "Đoàn đại biểu Hội đồng Kinh doanh Hoa Kỳ-ASEAN sang thăm Việt Nam hôm 14/6.",
    lines: partyLines,
    wanted: ["visit: Hội đồng Kinh doanh Hoa Kỳ-ASEAN + Vietnam"],
    got: ["visit: ASEAN + United States + Vietnam"],
    why: "the states inside an unknown body's name are taken for parties",
  },
  {
    text: "Nga và Ukraine đã đàm phán ngày 2/6 tại Thổ Nhĩ Kỳ về trao trả thi thể.\nNga và Ukraine đã đàm phán ngày 2/6 tại Belarus về trao trả thi thể.",
    lines: conflictLines,
    wanted: ["place: Turkey / Belarus"],
    got: ["place: Turkey / Belarus", "place: Turkey / Belarus"],
    why: "the topic of the talks makes an exchange of its own, which is placed as the talks are",
  },
  {
    text: "Trao quyết định cho ông Bùi Văn Nam, Chủ tịch nước nêu rõ đây là niềm vinh dự của cả đơn vị.",
    lines: mentionLines,
    wanted: ["ông Bùi Văn Nam = Bùi Văn Nam", "Chủ tịch nước = Luong Cuong"],
    got: ["ông Bùi Văn Nam = Bùi Văn Nam"],
    why: "an office without a state is the home state's in a national paper",
  },
  {
    text: "Ngày 14/6, Thủ tướng Pháp François Bayrou đã làm việc với Hội Cựu chiến binh.",
    lines: partyLines,
    wanted: ["meeting: Francois Bayrou + Hội Cựu chiến binh"],
    got: [],
    why: "bodies that the world does not know are no parties, so that one side alone is left",
  },
  {
    text: "Israel vẫn không thông qua Công ước Vũ khí hóa học, dù Trung Quốc và Đài Loan ủng hộ hiệp ước này.",
    lines: partyLines,
    wanted: [],
    got: ["agreement: China + Taiwan"],
    why: "those who favour a convention are taken for those who conclude it",
  },
  {
    text: "Hiện nay, Việt Nam và Ấn Độ đang ngày càng có nhiều cuộc tiếp xúc cấp chính phủ.",
    lines: partyLines,
    wanted: [],
    got: ["talks: India + Vietnam"],
    why: "“ngày càng có nhiều” tells of a habit, not of one contact",
  },
];
