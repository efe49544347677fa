import { describe } from "vitest";
import { circumstanceLines, statementDayLines } from "./read-text.ts";
import { type Rules, testRules } from "./rules.ts";

const nothing = ["Trời sẽ có mưa rào và dông rải rác ở nhiều nơi trong ngày 21/6."];

const statements: Rules = {
  "a statement has the day told with it": {
    finds: [
      ["Ngày 5/6, ông Dmitry Peskov cho biết Nga không vội vàng.", ["Dmitry Peskov 2025-06-05"]],
      ["Ông Dmitry Peskov hôm 16/6 cho biết Nga không vội vàng.", ["Dmitry Peskov 2025-06-16"]],
    ],
    ignores: nothing,
  },
  "a day inside the content is not the day of saying": {
    finds: [
      ["Ông Dmitry Peskov cho biết Nga sẽ trả lời trước ngày 25/6.", ["Dmitry Peskov -"]],
      ["Ngày 5/6, ông Dmitry Peskov nói Nga sẽ trả lời trước ngày 25/6.", ["Dmitry Peskov 2025-06-05"]],
    ],
    ignores: nothing,
  },
  "a statement without a day has the one told last for its speaker": {
    finds: [
      [
        "Ngày 5/6, ông Dmitry Peskov cho biết Nga không vội vàng. Ông nhấn mạnh công tác chuẩn bị còn dài.",
        ["Dmitry Peskov 2025-06-05", "Dmitry Peskov 2025-06-05"],
      ],
      [
        "Ngày 5/6, ông Dmitry Peskov cho biết Nga không vội vàng. Bà Kaja Kallas nói châu Âu đã sẵn sàng.",
        ["Dmitry Peskov 2025-06-05", "Kaja Kallas -"],
      ],
    ],
    ignores: nothing,
  },
  "the day told for one of a side holds for the others of it shortly after": {
    finds: [
      [
        "Ông Dmitry Peskov ngày 5/6 cho biết Nga không vội vàng. Moskva khẳng định lịch trình chưa được chốt.",
        ["Dmitry Peskov 2025-06-05", "Russia 2025-06-05"],
      ],
      [
        "Ngày 2/6 Trung Quốc công bố sách trắng. Bộ Ngoại giao Trung Quốc cho rằng Mỹ phải chịu trách nhiệm.",
        ["Ministry of Foreign Affairs of China 2025-06-02"],
      ],
    ],
    ignores: nothing,
  },
  "a sentence behind may tell the day of the words before it": {
    finds: [
      [
        "Ông Dmitry Peskov cho biết Nga không vội vàng. Tuyên bố trên được đưa ra ngày 5/6 tại Moskva.",
        ["Dmitry Peskov 2025-06-05"],
      ],
      [
        "Bà Kaja Kallas nói châu Âu đã sẵn sàng. Phát biểu này được đưa ra hôm 16/6.",
        ["Kaja Kallas 2025-06-16"],
      ],
    ],
    ignores: nothing,
  },
};

const contacts: Rules = {
  "a contact has the day and place beside it": {
    finds: [
      ["Vòng đàm phán giữa Nga và Ukraine đã diễn ra ngày 2/6 tại Istanbul.", ["talks 2025-06-02, Istanbul"]],
      [
        "Ngày 26/4, ông Donald Trump đã gặp ông Volodymyr Zelensky tại Vatican.",
        ["meeting 2025-04-26, Vatican City"],
      ],
    ],
    ignores: nothing,
  },
  "a distance to a contact is not its day": {
    finds: [
      [
        "Một tuần sau cuộc gặp với ông Donald Trump, ông Volodymyr Zelensky thăm dò ý kiến đồng minh.",
        ["meeting -, -"],
      ],
      ["Ba tuần sau cuộc điện đàm với ông Donald Trump, ông Vladimir Putin vẫn im lặng.", ["call -, -"]],
    ],
    ignores: nothing,
  },
  "what follows hours later, or was agreed before, has another day": {
    finds: [
      [
        "Hôm 11/6, chỉ ít giờ sau khi ông Vladimir Putin tiếp ông Steve Witkoff, Nga phóng vệ tinh.",
        ["meeting -, -"],
      ],
      ["Mỹ và Hàn Quốc nhất trí lùi cuộc tập trận tới ngày 5/7.", ["agreement -, -"]],
      ["Cuộc tập trận diễn ra hôm 3/6, nhưng Mỹ và Hàn Quốc nhất trí giảm quy mô.", ["agreement -, -"]],
    ],
    ignores: nothing,
  },
  "a visit takes place where it leads, a meeting where they meet, a call nowhere": {
    finds: [
      ["Thủ tướng Ấn Độ Narendra Modi đã thăm Trung Quốc hôm 15/6.", ["visit 2025-06-15, China"]],
      [
        "Ông Marco Rubio và ông Sergey Lavrov sẽ gặp ở Washington ngày 24/6.",
        ["meeting 2025-06-24, Washington"],
      ],
      [
        "Trong chuyến bay tới Rome, ông Friedrich Merz đã điện đàm với ông Emmanuel Macron hôm 15/6.",
        ["call 2025-06-15, -"],
      ],
    ],
    ignores: nothing,
  },
  "a place is where they meet, not where that is of which they talk": {
    finds: [
      [
        "Ông Marco Rubio và ông Sergey Lavrov đã có cuộc gặp về cuộc xung đột ở Ukraine hôm 15/6.",
        ["meeting 2025-06-15, -"],
      ],
      [
        "Vòng đàm phán giữa Mỹ và Iran về hạt nhân hôm 15/6 tại Muscat đã kết thúc.",
        ["talks 2025-06-15, Muscat"],
      ],
    ],
    ignores: nothing,
  },
  "whose summit it is may stand before its parties, its day and place behind them": {
    finds: [
      [
        "Bà Kaja Kallas nhắc lại hội nghị thượng đỉnh Mỹ - Nga giữa ông Donald Trump và ông Vladimir Putin hôm 15/6 tại Geneva.",
        ["meeting 2025-06-15, Geneva"],
      ],
      ["Cuộc đàm phán thương mại Mỹ - Trung sẽ diễn ra ngày 24/6 tại Geneva.", ["talks 2025-06-24, Geneva"]],
    ],
    ignores: nothing,
  },
  "where the parties come from, or of which region they are, is no place of theirs": {
    finds: [
      [
        "Ông Marco Rubio và ông Sergey Lavrov hôm 15/6 đã gặp nhau, bất chấp sức ép từ Washington.",
        ["meeting 2025-06-15, -"],
      ],
      [
        "Trong khi các nước châu Âu do dự, ông Marco Rubio đã gặp ông Sergey Lavrov hôm 15/6.",
        ["meeting 2025-06-15, -"],
      ],
      [
        "Ông Marco Rubio đã gặp ông Sergey Lavrov ở khu nghỉ mát ven biển Antalya hôm 15/6.",
        ["meeting 2025-06-15, Antalya"],
      ],
    ],
    ignores: nothing,
  },
  "a day or place of another verb of the clause is not that of the contact": {
    finds: [
      [
        "Bà Kaja Kallas nhắc lại vụ Iran bắt tàu hàng hôm 3/6 trên Biển Đỏ và muốn sớm gặp ông Abbas Araghchi.",
        ["meeting -, -"],
      ],
      [
        "Ông Marco Rubio từng phê phán chính sách đề ra năm 2021 khi điện đàm với ông Sergey Lavrov.",
        ["call -, -"],
      ],
      [
        "Trước thềm hội nghị thượng đỉnh ở The Hague (24/6), ông Mark Rutte đã gặp ông Donald Trump.",
        ["meeting -, -"],
      ],
      [
        "Hôm qua (19/6), ông Mark Rutte đã gặp ông Donald Trump tại Nhà Trắng.",
        ["meeting 2025-06-19, White House"],
      ],
    ],
    ignores: nothing,
  },
  "who goes somewhere to meet meets there, on the day of going": {
    finds: [
      [
        "Ông Marco Rubio hôm 15/6 đã thăm và làm việc tại Ankara, nơi ông hội đàm với Ngoại trưởng Hakan Fidan.",
        ["visit 2025-06-15, Ankara", "meeting 2025-06-15, Ankara"],
      ],
      [
        "Ông Recep Tayyip Erdogan sẽ tới Mỹ gặp ông Donald Trump ngày 25/6.",
        ["meeting 2025-06-25, United States"],
      ],
    ],
    ignores: nothing,
  },
  "guest and host met where the visit led": {
    finds: [
      [
        "Ngoại trưởng Sergey Lavrov đã có chuyến thăm tới Bình Nhưỡng. Ông Sergey Lavrov hôm 12/6 đã gặp bà Choe Son-hui.",
        ["visit -, Pyongyang", "meeting 2025-06-12, Pyongyang"],
      ],
      [
        "Ngoại trưởng Sergey Lavrov đã có chuyến thăm tới Bình Nhưỡng. Ông Sergey Lavrov hôm 15/6 đã gặp ông Marco Rubio.",
        ["visit -, Pyongyang", "meeting 2025-06-15, -"],
      ],
    ],
    ignores: nothing,
  },
  "what was agreed at a contact was agreed on its day": {
    finds: [
      [
        "Ông Narendra Modi và ông Emmanuel Macron đã gặp nhau ngày 12/6 tại Paris. Trong cuộc gặp, hai nhà lãnh đạo đã ký một tuyên bố chung.",
        ["meeting 2025-06-12, Paris", "agreement 2025-06-12, Paris"],
      ],
      [
        "Ấn Độ và Pakistan đã ký thỏa thuận ngừng bắn ở Kashmir ngày 10/5.",
        ["agreement 2025-05-10, -", "ceasefire 2025-05-10, Kashmir"],
      ],
    ],
    ignores: nothing,
  },
  "at the conference of a body they meet where the page tells it to be": {
    finds: [
      [
        "Ông Keir Starmer hôm 16/6 đã gặp ông Mark Carney bên lề hội nghị thượng đỉnh G7. Thượng đỉnh G7 lần thứ 51 diễn ra tại Calgary.",
        ["meeting 2025-06-16, Calgary"],
      ],
      [
        "Ông Keir Starmer hôm 10/6 đã gặp ông Mark Carney tại London. Thượng đỉnh G7 lần thứ 51 diễn ra tại Calgary.",
        ["meeting 2025-06-10, London"],
      ],
    ],
    ignores: ["Thượng đỉnh G7 lần thứ 51 diễn ra tại Calgary."],
  },
  "what is to come of a contact leaves it on its day": {
    finds: [
      [
        "Nhóm chuyên gia sẽ xem lại tuyên bố chung của hội nghị thượng đỉnh Mỹ - Trung ngày 12/6.",
        ["meeting 2025-06-12, -"],
      ],
      [
        "Nhóm chuyên gia sẽ chuẩn bị tuyên bố chung của hội nghị thượng đỉnh Mỹ - Trung ngày 26/6.",
        ["meeting 2025-06-26, -"],
      ],
    ],
    ignores: nothing,
  },
  "the day of a contact told before the comma is that one's": {
    finds: [
      [
        "Khác với cuộc gặp đầu tiên ngày 3/6, cuộc gặp thứ ba giữa ông Donald Trump và ông Kim Jong-un đã diễn ra kín đáo.",
        ["meeting -, -"],
      ],
      ["Ông Donald Trump sẽ công bố kết quả cuộc gặp với ông Kim Jong-un vào sáng 27/6.", ["meeting -, -"]],
    ],
    ignores: nothing,
  },
  "a capital is where its visitor goes, and where somebody goes next is no place of the contact": {
    finds: [
      ["Ông Shinzo Abe đã thăm Tehran hồi tháng 4.", ["visit 2025-04, Tehran"]],
      [
        "Ông Boris Johnson đã gặp bà Angela Merkel hôm 5/6, sau đó tới Paris dự lễ.",
        ["meeting 2025-06-05, -"],
      ],
      [
        "Thái Lan xuất khẩu sang Mỹ nhiều hơn khi ông Tập Cận Bình và ông Donald Trump gặp nhau hôm 5/6.",
        ["meeting 2025-06-05, -"],
      ],
    ],
    ignores: nothing,
  },
  "a place has the name behind the word of its kind; a paper that of where it was made": {
    finds: [
      [
        "Ông Donald Trump sẽ gặp ông Kim Jong-un tại khách sạn Sen Hồng ngày 27/6.",
        ["meeting 2025-06-27, Sen Hồng"],
      ],
      [
        "Tại Hà Nội, ông Donald Trump và ông Kim Jong-un bàn về thỏa thuận mà hai nước đạt được tại Singapore hồi tháng 3.",
        ["agreement 2025-03, Singapore"],
      ],
    ],
    ignores: nothing,
  },
  "a count of contacts has the days of its list": {
    finds: [
      [
        "Ông Vladimir Putin và ông Donald Trump có hai cuộc điện đàm, lần lượt vào ngày 19/5 và ngày 14/6.",
        ["call 2025-05-19, -", "call 2025-06-14, -"],
      ],
      [
        "Nga và Ukraine đã có hai vòng đàm phán, lần lượt vào ngày 16/5 và ngày 2/6, tại Istanbul.",
        ["talks 2025-05-16, Istanbul", "talks 2025-06-02, Istanbul"],
      ],
    ],
    ignores: ["Hai trận đấu, lần lượt vào ngày 19/5 và ngày 14/6, diễn ra tại Istanbul."],
  },
};

describe("statements", () => testRules(statements, statementDayLines));
describe("contacts", () => testRules(contacts, circumstanceLines));
