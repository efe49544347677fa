import { expect, it } from "vitest";
import { partyLines, readBody } from "./read-text.ts";
import { type Rules, testRules } from "./rules.ts";

const rules: Rules = {
  "a call has its subject and whom “với” names": {
    finds: [
      [
        "Tổng thống Nga Vladimir Putin đã điện đàm với Tổng thống Mỹ Donald Trump hôm 14/6.",
        ["call: Donald Trump + Vladimir Putin"],
      ],
      [
        "Ngày 12/6, Ngoại trưởng Iran Abbas Araghchi có cuộc điện đàm với Ngoại trưởng Anh David Lammy.",
        ["call: Abbas Araghchi + David Lammy"],
      ],
    ],
    ignores: ["Người dùng phàn nàn về các cuộc gọi quảng cáo làm phiền suốt cả ngày lẫn đêm."],
  },
  "“giữa” brings in all parties": {
    finds: [
      [
        "Cuộc gặp giữa Tổng thống Mỹ Donald Trump và Tổng thống Ukraine Volodymyr Zelensky diễn ra ngày 26/4 tại Vatican.",
        ["meeting: Donald Trump + Volodymyr Zelensky"],
      ],
      ["Vòng đàm phán giữa Mỹ và Iran đã diễn ra ngày 23/5 tại Rome.", ["talks: Iran + United States"]],
    ],
    ignores: ["Cuộc gặp giữa những người bạn cũ diễn ra trong không khí ấm cúng tại quán nhỏ."],
  },
  "a visit has its goal and behind “của” its guest": {
    finds: [
      [
        "Chuyến thăm Ấn Độ của Tổng thống Nga Vladimir Putin sẽ diễn ra vào ngày 25/6.",
        ["visit: India + Vladimir Putin"],
      ],
      [
        "Chuyến thăm Trung Quốc của Thủ tướng Đức Friedrich Merz bắt đầu từ ngày 20/6.",
        ["visit: China + Friedrich Merz"],
      ],
    ],
    ignores: ["Chuyến thăm vườn thú của các em học sinh kéo dài cả buổi sáng."],
  },
  "a verb of meeting takes whom it meets": {
    finds: [
      [
        "Ngày 11/6, Ngoại trưởng Nga Sergey Lavrov đã gặp Ngoại trưởng Thổ Nhĩ Kỳ Hakan Fidan.",
        ["meeting: Hakan Fidan + Sergey Lavrov"],
      ],
      [
        "Hôm 13/6, Thủ tướng Anh Keir Starmer hội đàm với Tổng thống Pháp Emmanuel Macron tại London.",
        ["meeting: Emmanuel Macron + Keir Starmer"],
      ],
    ],
    ignores: [
      "Nga gặp nhiều khó khăn trong việc thay thế linh kiện nhập khẩu từ Mỹ.",
      "Nga liên tiếp hứng chịu các đợt không kích của Ukraine trong ba đêm.",
      "Ông Volodymyr Zelensky từng làm việc tại một hãng phim ở Nga.",
      "Trong trận mở màn, tuyển Ukraine sẽ gặp tuyển Bỉ trên sân trung lập.",
    ],
  },
  "a hyphen joins the parties of a summit": {
    finds: [
      [
        "Hội nghị thượng đỉnh Mỹ-Nga đã diễn ra ngày 16/6/2021 tại Geneva.",
        ["meeting: Russia + United States"],
      ],
      ["Cuộc gặp thượng đỉnh Hàn - Triều đã diễn ra ngày 27/4/2018.", ["meeting: North Korea + South Korea"]],
    ],
    ignores: ["Tuyến đường sắt Hà Nội - Hải Phòng đã được nâng cấp trong năm vừa qua."],
  },
  "a visit has its guest and the state that is visited": {
    finds: [
      [
        "Ngày 9/6, Ngoại trưởng Đức Johann Wadephul đã thăm Ukraine và đặt hoa tại đài tưởng niệm.",
        ["visit: Johann Wadephul + Ukraine"],
      ],
      ["Thủ tướng Ấn Độ Narendra Modi đã thăm Trung Quốc hôm 15/6.", ["visit: China + Narendra Modi"]],
    ],
    ignores: ["Du khách tới thăm bảo tàng được miễn phí vé vào cửa trong dịp nghỉ lễ."],
  },
  "agreements, ceasefires and exchanges are between states": {
    finds: [
      [
        "Hôm 10/5, Ấn Độ và Pakistan đạt được thỏa thuận ngừng bắn.",
        ["agreement: India + Pakistan", "ceasefire: India + Pakistan"],
      ],
      ["Ngày 14/6, Nga và Ukraine đã trao đổi tù binh.", ["exchange: Russia + Ukraine"]],
      ["Armenia và Azerbaijan đã ký hiệp định hòa bình hôm 12/6.", ["agreement: Armenia + Azerbaijan"]],
    ],
    ignores: [
      "Hai công ty ký thỏa thuận phân phối độc quyền sản phẩm tại thị trường phía Nam.",
      "Hiệp định Paris về hòa bình cho Campuchia được ký kết năm 1991.",
      "Thỏa thuận Paris về khí hậu được nhiều nước hưởng ứng trong thập niên qua.",
    ],
  },
  "one who calls several calls each": {
    finds: [
      [
        "Ngày 13/6, ông Vladimir Putin đã điện đàm với Thủ tướng Israel Benjamin Netanyahu và Tổng thống Iran Masoud Pezeshkian.",
        ["call: Benjamin Netanyahu + Vladimir Putin", "call: Masoud Pezeshkian + Vladimir Putin"],
      ],
      [
        "Ngày 13/6, Thủ tướng Đức Friedrich Merz đã điện đàm với lãnh đạo Pháp và Ukraine.",
        ["call: Emmanuel Macron + Friedrich Merz", "call: Friedrich Merz + Volodymyr Zelensky"],
      ],
    ],
    ignores: ["Tổng đài tiếp nhận hàng trăm cuộc gọi của người dân trong đêm bão đổ bộ."],
  },
  "two sentences of one contact are one event": {
    finds: [
      [
        "Tổng thống Nga Vladimir Putin đã điện đàm với Tổng thống Mỹ Donald Trump hôm 14/6. Cuộc điện đàm này kéo dài 50 phút.",
        ["call: Donald Trump + Vladimir Putin"],
      ],
      [
        "Vòng đàm phán giữa Mỹ và Iran đã diễn ra ngày 23/5 tại Rome.\nCuộc đàm phán giữa Iran và Mỹ ngày 23/5 kết thúc sau hai giờ.",
        ["talks: Iran + United States"],
      ],
    ],
    ignores: ["Cuộc gặp này diễn ra sớm hơn dự kiến nên nhiều người không kịp có mặt."],
  },
  "contacts on two days are two events": {
    finds: [
      [
        "Ông Vladimir Putin đã điện đàm với ông Donald Trump hôm 19/5. Ông Vladimir Putin đã điện đàm với ông Donald Trump hôm 14/6.",
        ["call: Donald Trump + Vladimir Putin", "call: Donald Trump + Vladimir Putin"],
      ],
      [
        "Ông Vladimir Putin và ông Donald Trump có hai cuộc điện đàm, lần lượt vào ngày 19/5 và ngày 14/6.",
        ["call: Donald Trump + Vladimir Putin", "call: Donald Trump + Vladimir Putin"],
      ],
    ],
    ignores: ["Hai cuộc thi, lần lượt vào ngày 19/5 và ngày 14/6, thu hút đông thí sinh."],
  },
  "a delegation that goes somewhere goes to talks": {
    finds: [
      ["Nga và Ukraine vẫn giữ liên lạc. Phái đoàn Nga sẽ tới Istanbul vào ngày 23/6.", ["talks: Russia"]],
      [
        "Tổng thống Mỹ Donald Trump nói: “Các nhà đàm phán của chúng tôi sẽ tới Muscat vào ngày 23/6”.",
        ["talks: United States"],
      ],
    ],
    ignores: ["Phái đoàn Nga đã rời khách sạn lúc rạng sáng trong sự im lặng."],
  },
  "parties that are not named are those told before": {
    finds: [
      [
        "Vòng đàm phán thứ hai giữa Nga và Ukraine đã diễn ra ngày 2/6 tại Istanbul. Vòng đàm phán đầu tiên diễn ra ngày 16/5.",
        ["talks: Russia + Ukraine", "talks: Russia + Ukraine"],
      ],
      [
        "Mỹ và Iran vẫn giữ liên lạc. Mỹ và Iran đều thận trọng. Vòng đàm phán thứ sáu dự kiến diễn ra ngày 22/6.",
        ["talks: Iran + United States"],
      ],
    ],
    ignores: ["Vòng đàm phán đầu tiên diễn ra ngày 16/5 giữa công đoàn và ban giám đốc nhà máy."],
  },
  "a contact that is only a purpose or a topic is none": {
    finds: [
      ["Phái đoàn Mỹ đã tới Muscat hôm 15/6 để đàm phán với Iran.", ["talks: Iran + United States"]],
      ["Phái đoàn Ukraine đã tới Istanbul hôm 1/6 để đàm phán với Nga.", ["talks: Russia + Ukraine"]],
    ],
    ignores: [
      "Ông Volodymyr Zelensky coi sự kiên nhẫn là chìa khóa để đàm phán.",
      "Nga ra tuyên bố về gặp gỡ và tiếp xúc trong các dịp lễ lớn.",
    ],
  },
  "a session of one body is no contact": {
    finds: [
      [
        "Ngày 16/6/2021, Tổng thống Mỹ Joe Biden đã gặp Tổng thống Nga Vladimir Putin bên lề chuyến công du sau hội nghị thượng đỉnh NATO.",
        ["meeting: Joe Biden + Vladimir Putin"],
      ],
      [
        "Hội nghị thượng đỉnh EU - Ukraine đã diễn ra ngày 3/2/2023 tại Kiev.",
        ["meeting: European Union + Ukraine"],
      ],
    ],
    ignores: [
      "Tổng thống Mỹ Donald Trump đã phát biểu tại hội nghị thượng đỉnh G7 ở Canada hôm 16/6.",
      "Thủ tướng Đức Friedrich Merz đã tham dự hội nghị thượng đỉnh NATO tại The Hague.",
      "Ông Vladimir Putin đã chủ trì cuộc họp của chính phủ Nga hôm 11/6.",
      "Hạ viện Mỹ họp kín hôm 11/6 về ngân sách quốc phòng.",
    ],
  },
  "talking in general is no talks": {
    finds: [
      ["Nga và Ukraine nối lại đàm phán vào tháng 7/2025.", ["talks: Russia + Ukraine"]],
      [
        "Sau ba ngày đàm phán kín tại Geneva, Mỹ và Trung Quốc hạ thuế cho nhau.",
        ["talks: China + United States"],
      ],
    ],
    ignores: [
      "Trung Quốc luôn ủng hộ giải quyết bất đồng giữa Nga và Ukraine thông qua đối thoại.",
      "Vụ phóng tên lửa có thể làm phức tạp đàm phán hạt nhân, theo giới chức Hàn Quốc và Mỹ.",
      "Nga và Mỹ cho rằng tiến trình đàm phán cần thời gian.",
      "Hiện nay, Việt Nam và Ấn Độ đang ngày càng có nhiều cuộc tiếp xúc cấp chính phủ.",
    ],
  },
  "a paper tells of an agreement where it is signed or reached": {
    finds: [
      ["Hôm 27/4/2018, Hàn Quốc và Triều Tiên đã ký bản tuyên bố.", ["agreement: North Korea + South Korea"]],
      [
        "Ngày 19/4/2013, Serbia và Kosovo đã đạt được một thỏa thuận tại Brussels.",
        ["agreement: Kosovo + Serbia"],
      ],
    ],
    ignores: [
      "Mỹ và Triều Tiên không đạt được thỏa thuận nào.",
      "Mỹ và Triều Tiên chưa thể đạt thỏa thuận về việc dỡ bỏ trừng phạt.",
      "Nga và Mỹ nhiều lần nhắc tới thỏa thuận trong các phát biểu.",
      "Israel vẫn không thông qua Công ước Vũ khí hóa học, dù Trung Quốc và Đài Loan ủng hộ hiệp ước này.",
    ],
  },
  "an office-holder who goes to another state visits it, unless it is told whom to meet": {
    finds: [
      [
        "Ngày 10/6, Ngoại trưởng Đức Johann Wadephul đã tới Ukraine trong lúc còi báo động vang lên khắp nơi.",
        ["visit: Johann Wadephul + Ukraine"],
      ],
      [
        "Tổng thống Pháp Emmanuel Macron có chuyến thăm chính thức hai ngày tới Bắc Kinh từ hôm 18/6.",
        ["visit: China + Emmanuel Macron"],
      ],
      [
        "Ông Steve Witkoff đã tới Moskva gặp ông Vladimir Putin hôm 11/6.",
        ["meeting: Steve Witkoff + Vladimir Putin"],
      ],
    ],
    ignores: [
      "Ông Vladimir Putin đã tới Saint Petersburg hôm 18/6 để dự một diễn đàn kinh tế thường niên.",
      "Du khách đã tới Pháp từ đầu mùa hè.",
    ],
  },
  "a place where a guest meets somebody else is not visited": {
    finds: [
      [
        "Ông Donald Trump đã tới Singapore hôm 10/6/2018. Ông Donald Trump đã gặp ông Kim Jong-un ngày 12/6/2018 tại Singapore.",
        ["meeting: Donald Trump + Kim Jong-un"],
      ],
      [
        "Ông Joe Biden đã tới Thụy Sĩ hôm 15/6/2021. Ông Joe Biden đã gặp ông Vladimir Putin ngày 16/6/2021 tại Geneva.",
        ["meeting: Joe Biden + Vladimir Putin"],
      ],
    ],
    ignores: ["Đoàn khách du lịch đã tới Singapore hôm 10/6."],
  },
  "a message has whom it goes to": {
    finds: [
      [
        "Hôm 11/6, Tổng thống Iran Masoud Pezeshkian đã gửi thư tới Tổng thống Nga Vladimir Putin.",
        ["message: Masoud Pezeshkian + Vladimir Putin"],
      ],
      ["Ngày 12/6, Iran đã gửi công hàm phản đối tới Pháp.", ["message: France + Iran"]],
    ],
    ignores: ["Học sinh Nga viết thư cho ông già Tuyết mỗi dịp năm mới."],
  },
  "a letter stands apart from its sending": {
    finds: [
      [
        "Hôm 8/5, Tổng thống Iran Masoud Pezeshkian gửi cho ông Donald Trump một bức thư dài ba trang.",
        ["message: Donald Trump + Masoud Pezeshkian"],
      ],
      [
        "Hôm 9/5, ông Donald Trump đã gửi tới ông Tập Cận Bình lá thư viết tay.",
        ["message: Donald Trump + Xi Jinping"],
      ],
    ],
    ignores: ["Ukraine gửi cho Ba Lan hai đoàn tàu chở ngũ cốc hôm 8/5."],
  },
  "whom one meets may stand behind words of number, or behind those who attend": {
    finds: [
      [
        "Hôm 8/5, phía Trung Quốc đã gặp các đoàn Nga, Lào và Brunei.",
        ["meeting: Brunei + China + Laos + Russia"],
      ],
      [
        "Hôm 8/5, ông Vladimir Putin đã tiếp hai ông Steve Witkoff và Jared Kushner.",
        ["meeting: Jared Kushner + Steve Witkoff + Vladimir Putin"],
      ],
      [
        "Cuộc họp với sự tham dự của Nga và Mỹ đã diễn ra tại Riyadh hôm 8/5.",
        ["meeting: Russia + United States"],
      ],
    ],
    ignores: ["Hôm 8/5, Trung Quốc đã gặp nhiều trở ngại ở thị trường Nga."],
  },
  "where they meet is no party": {
    finds: [
      [
        "Ông Marco Rubio và ông Sergey Lavrov sẽ gặp ở Washington ngày 24/6.",
        ["meeting: Marco Rubio + Sergey Lavrov"],
      ],
      [
        "Thủ tướng Đức Friedrich Merz và Thủ tướng Anh Keir Starmer có cuộc gặp ở London hôm 10/6.",
        ["meeting: Friedrich Merz + Keir Starmer"],
      ],
    ],
    ignores: ["Du khách gặp ở Washington một đoàn diễu hành."],
  },
  "whose visit or session it is, is told behind “của”": {
    finds: [
      [
        "Sau chuyến thăm của ông Kim Jong-un tại Bắc Kinh, ông Vladimir Putin và ông Tập Cận Bình đã điện đàm hôm 8/5.",
        ["visit: China + Kim Jong-un", "call: Vladimir Putin + Xi Jinping"],
      ],
      ["Chuyến thăm của ông Narendra Modi tại Moskva diễn ra hôm 8/5.", ["visit: Narendra Modi + Russia"]],
    ],
    ignores: ["Ngoại trưởng Mỹ Marco Rubio đã phát biểu tại phiên họp của Liên Hợp Quốc hôm 11/6."],
  },
  "a clause without a subject has that of the clause before": {
    finds: [
      [
        "Tổng thống Mỹ Donald Trump hôm 11/6 tuyên bố sẽ giảm thuế sau khi gặp Thủ tướng Anh Keir Starmer.",
        ["meeting: Donald Trump + Keir Starmer"],
      ],
      [
        "Ngoại trưởng Nga Sergey Lavrov cho biết như vậy sau khi điện đàm với Ngoại trưởng Iran Abbas Araghchi.",
        ["call: Abbas Araghchi + Sergey Lavrov"],
      ],
    ],
    ignores: ["Anh ấy trở về sau khi gặp bạn bè ở quê."],
  },
  "all subjects of a list take part": {
    finds: [
      [
        "Hàn Quốc, Nhật Bản và Mỹ sẽ họp thượng đỉnh tại Trại David ngày 24/6.",
        ["meeting: Japan + South Korea + United States"],
      ],
      ["Hôm 8/5, Nga, Iran và Thổ Nhĩ Kỳ đã đàm phán tại Astana.", ["talks: Iran + Russia + Turkey"]],
    ],
    ignores: ["Nga, Iran và Thổ Nhĩ Kỳ đều trồng nhiều lúa mì."],
  },
  "the guest is whom an invitation names": {
    finds: [
      [
        "Ông Donald Trump đã mời Tổng thống Hàn Quốc Lee Jae-myung thăm Mỹ.",
        ["visit: Lee Jae-myung + United States"],
      ],
      [
        "Hôm 11/6, Tổng thống Nga Vladimir Putin đã mời Thủ tướng Ấn Độ Narendra Modi thăm Nga.",
        ["visit: Narendra Modi + Russia"],
      ],
    ],
    ignores: ["Ban tổ chức mời khán giả thăm trường quay."],
  },
  "somebody who goes is told of in an apposition too, and counts his journeys": {
    finds: [
      [
        "Ngoại trưởng Mỹ Marco Rubio, người vừa đến Kabul hôm 11/6, kêu gọi kiềm chế.",
        ["visit: Afghanistan + Marco Rubio"],
      ],
      [
        "Ngoại trưởng Pháp, ông Jean-Noel Barrot, đã tới Moskva hôm 3/6.",
        ["visit: Jean-Noel Barrot + Russia"],
      ],
      ["Ngoại trưởng Mỹ Marco Rubio đã hai lần tới Israel.", ["visit: Israel + Marco Rubio"]],
    ],
    ignores: ["Khách du lịch, người vừa đến Kabul hôm 11/6, kể lại chuyến bay."],
  },
  "a paper told by its day, by whom it is shared with, or as a joint statement was made then": {
    finds: [
      [
        "Ông Donald Trump và ông Kim Jong-un đã gặp nhau ngày 12/6/2018 tại Singapore. Giới phân tích cho rằng thỏa thuận ngày 12/6/2018 còn mơ hồ.",
        ["meeting: Donald Trump + Kim Jong-un", "agreement: Donald Trump + Kim Jong-un"],
      ],
      [
        "Trong tuyên bố chung với Tổng thống Hàn Quốc Lee Jae-myung hôm 11/6, Tổng thống Mỹ Donald Trump nhắc tới đóng tàu.",
        ["agreement: Donald Trump + Lee Jae-myung"],
      ],
      [
        "Hôm 11/6, Ngoại trưởng Mỹ Marco Rubio và Ngoại trưởng Israel Gideon Saar ký bản ghi nhớ.",
        ["agreement: Gideon Saar + Marco Rubio"],
      ],
    ],
    ignores: [
      "Hội nghị kết thúc mà không có thỏa thuận nào giữa Mỹ và Triều Tiên.",
      "Giới phân tích cho rằng thỏa thuận ngày 12/6/2018 còn mơ hồ.",
    ],
  },
  "a meeting of which the sentence names one side is with whom it told before": {
    finds: [
      [
        "Ông Vladimir Putin đã gặp ông Tập Cận Bình nhiều lần trong năm 2024 và cuộc gặp gần nhất diễn ra hôm 8/5.",
        ["meeting: Vladimir Putin + Xi Jinping", "meeting: Vladimir Putin + Xi Jinping"],
      ],
      [
        "Hồi tháng 1, ông Vladimir Putin đã điện đàm với ông Narendra Modi và cuộc điện đàm gần nhất diễn ra hôm 8/5.",
        ["call: Narendra Modi + Vladimir Putin", "call: Narendra Modi + Vladimir Putin"],
      ],
    ],
    ignores: ["Cuộc gặp gần nhất của lớp cũ diễn ra hôm 8/5."],
  },
  "delegations that meet negotiate": {
    finds: [
      ["Phái đoàn Mỹ và Iran đã gặp nhau hôm 12/4 tại Muscat.", ["talks: Iran + United States"]],
      ["Hôm 2/6, phái đoàn Nga và Ukraine đã gặp nhau tại Istanbul.", ["talks: Russia + Ukraine"]],
    ],
    ignores: ["Phái đoàn Nga đã tới Tokyo dự lễ khai mạc Thế vận hội."],
  },
  "a summit of states is one of their leaders, where the page names them": {
    finds: [
      [
        "Thượng đỉnh Mỹ - Nga đã diễn ra ngày 16/6/2021 tại Geneva. Ông Joe Biden và ông Vladimir Putin cùng tỏ ra hài lòng.",
        ["meeting: Joe Biden + Vladimir Putin"],
      ],
      ["Thượng đỉnh Mỹ - Nga đã diễn ra ngày 16/6/2021 tại Geneva.", ["meeting: Russia + United States"]],
    ],
    ignores: ["Các đỉnh núi Mỹ - Mexico thu hút giới leo núi."],
  },
  "“giữa” tells the parties of a noun, whatever stands before it that it is about": {
    finds: [
      [
        "Vòng đàm phán về vấn đề Libya giữa Nga và Thổ Nhĩ Kỳ đã diễn ra ngày 5/6.",
        ["talks: Russia + Turkey"],
      ],
      [
        "Một thỏa thuận về vấn đề Sudan giữa Mỹ và Ai Cập có thể sẽ được công bố vào ngày 25/6.",
        ["agreement: Egypt + United States"],
      ],
    ],
    ignores: ["Cuộc tranh luận về vấn đề Libya giữa các học giả kéo dài nhiều giờ."],
  },
  "“gọi điện chúc mừng” is a call with whom is congratulated": {
    finds: [
      [
        "Hôm 4/6, Tổng thống Pháp Emmanuel Macron đã gọi điện chúc mừng Thủ tướng Ấn Độ Narendra Modi.",
        ["call: Emmanuel Macron + Narendra Modi"],
      ],
      [
        "Hôm 4/6, Tổng thống Nga Vladimir Putin đã gọi điện thoại chúc mừng Thủ tướng Ấn Độ Narendra Modi.",
        ["call: Narendra Modi + Vladimir Putin"],
      ],
    ],
    ignores: ["Nhiều người hâm mộ gọi điện chúc mừng đội tuyển ngay trong đêm."],
  },
};

testRules(rules, partyLines);

it("experts, and speakers who deny it, attest no contact", () => {
  const expert =
    "Giáo sư Trần Văn Bình cho rằng ông Vladimir Putin đã điện đàm với ông Donald Trump hôm 14/6.";
  expect(readBody(expert).events.map(({ attested }) => attested)).toEqual([[]]);
});

it.each([
  [
    "Theo Văn phòng Tổng thống Kazakhstan, ông Putin đã thông tin cho người đồng cấp về chuyến thăm tới.",
    ["office-of-the-president-kz"],
  ],
  ["Văn phòng Tổng thống Kazakhstan cho biết cuộc bầu cử sẽ diễn ra vào mùa thu.", []],
  ["Bộ Quốc phòng Kazakhstan cho biết Nga đã chuyển giao hai trực thăng.", []],
])("an office's account of a contact attests it: %s", (account, attested) => {
  const call =
    "Tổng thống Nga Vladimir Putin hôm 14/6 đã điện đàm với Tổng thống Kazakhstan Kassym-Jomart Tokayev.";
  expect(readBody(`${call}\n${account}`).events.map((event) => event.attested)).toEqual([attested]);
});

it("a contact names who attests it and the sentences that tell of it", () => {
  const reading = readBody(
    "Ông Dmitry Peskov cho biết Tổng thống Nga Vladimir Putin đã điện đàm với Tổng thống Mỹ Donald Trump hôm 14/6.",
  );
  const [event] = reading.events;
  expect(event?.attested).toEqual(["dmitry-peskov"]);
  expect(event?.level).toBe("leaders");
  expect(event?.evidence.map(({ start, end }) => reading.page.text.slice(start, end))).toEqual([
    reading.page.text.slice(reading.page.text.indexOf("Ông Dmitry")),
  ]);
});
