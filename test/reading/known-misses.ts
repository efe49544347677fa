import type { Reading } from "../../src/schema/index.ts";
import { circumstanceLines, mentionLines, partyLines, statementLines } from "./read-text.ts";

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
    "Israel đã không kích căn cứ này của Syria vì cho rằng nơi đây cất giữ tên lửa của Iran.",
    [],
    ["Israel, indirect: nơi đây cất giữ tên lửa của Iran"],
    "“vì cho rằng” gives a motive and tells of no speech",
  ),
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
    got: ["meeting -, -"],
    why: "the day is not reckoned from a distance (“một ngày trước khi”) to another day",
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
    got: ["visit: ASEAN + Vietnam"],
    why: "the states inside an unknown body's name are taken for parties",
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
];
