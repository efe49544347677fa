import { expect, it } from "vitest";
import { readBody, statementLines } from "./read-text.ts";
import { type Rules, testRules } from "./rules.ts";

const rules: Rules = {
  "speech inside a direct quotation is told by whoever is quoted": {
    finds: [
      [
        "“Tổng thống Putin nói Moskva chấp nhận lịch trình này”, Tổng thống Pháp Emmanuel Macron kể với báo giới.",
        [
          "Emmanuel Macron, direct: Tổng thống Putin nói Moskva chấp nhận lịch trình này",
          "Vladimir Putin via Emmanuel Macron, indirect: Moskva chấp nhận lịch trình này",
        ],
      ],
      [
        "Bà Kaja Kallas nói: “Chúng tôi đã nghe đủ. Nga khẳng định rằng họ muốn hòa bình. Hãy chờ xem”.",
        [
          "Kaja Kallas, direct: Chúng tôi đã nghe đủ. Nga khẳng định rằng họ muốn hòa bình. Hãy chờ xem",
          "Russia via Kaja Kallas, indirect: họ muốn hòa bình",
        ],
      ],
      [
        "“Ngoại trưởng (Lavrov) cho biết văn bản đã sẵn sàng”, bà Maria Zakharova nói.",
        [
          "Maria Zakharova, direct: Ngoại trưởng (Lavrov) cho biết văn bản đã sẵn sàng",
          "Sergey Lavrov via Maria Zakharova, indirect: văn bản đã sẵn sàng",
        ],
      ],
    ],
    ignores: [
      "“Những gì ông ấy nói hôm qua không làm ai ngạc nhiên” là dòng chữ trên tấm áp phích.",
      "“Tổng thống nói đã đọc kỹ tài liệu ấy” là câu mở đầu của cuốn sách.",
      "“Lời ông Putin nói không có gì mới” là tựa của bài xã luận.",
    ],
  },
  "straight and curly marks close each other": {
    finds: [
      [
        '"Chúng tôi sẽ trở lại bàn thương lượng vào tuần sau”, Ngoại trưởng Iran Abbas Araghchi nói.',
        ["Abbas Araghchi, direct: Chúng tôi sẽ trở lại bàn thương lượng vào tuần sau"],
      ],
      [
        'Ông Dmitry Peskov nói: “Chúng tôi không đặt điều kiện nào trước cuộc gặp".',
        ["Dmitry Peskov, direct: Chúng tôi không đặt điều kiện nào trước cuộc gặp"],
      ],
    ],
    ignores: ['Tấm biển "Chào mừng quý khách đến với thành phố” được treo ngoài sân bay.'],
  },
  "a quotation that runs over paragraphs goes on to the mark that closes it": {
    finds: [
      [
        "Mọi thỏa thuận đều phải được quốc hội phê chuẩn. Không có ngoại lệ nào cả”, ông Dmitry Peskov nói.",
        ["Dmitry Peskov, direct: Mọi thỏa thuận đều phải được quốc hội phê chuẩn. Không có ngoại lệ nào cả"],
      ],
      [
        "Bà Kaja Kallas nói: “Châu Âu đã chờ đợi quá lâu.\nChúng tôi sẽ không chờ thêm nữa”, bà Kallas nhấn mạnh.",
        [
          "Kaja Kallas, direct: Châu Âu đã chờ đợi quá lâu",
          "Kaja Kallas, direct: Chúng tôi sẽ không chờ thêm nữa",
        ],
      ],
    ],
    ignores: ["Màn hình 27” được lắp trong phòng họp, các đại biểu ngồi quanh bàn tròn."],
  },
  "a medium that quotes somebody relays him": {
    finds: [
      [
        "“Chúng tôi đang chờ trả lời”, TASS dẫn lời Ngoại trưởng Nga Sergey Lavrov trong cuộc họp báo hôm qua.",
        ["Sergey Lavrov via TASS, direct: Chúng tôi đang chờ trả lời"],
      ],
      [
        "Hãng TASS của Nga dẫn lời ông Dmitry Peskov cho biết các bên còn nhiều bất đồng.",
        ["Dmitry Peskov via TASS, indirect: các bên còn nhiều bất đồng"],
      ],
      [
        "Theo TASS, ông Dmitry Peskov cho biết các bên còn nhiều bất đồng.",
        ["Dmitry Peskov via TASS, indirect: các bên còn nhiều bất đồng"],
      ],
      [
        "“Hai bên còn cách xa nhau”, một quan chức Mỹ tiết lộ với Reuters. “Chưa có ngày nào được chốt cho cuộc gặp”.",
        [
          "unnamed sources via Reuters, direct: Hai bên còn cách xa nhau",
          "unnamed sources via Reuters, direct: Chưa có ngày nào được chốt cho cuộc gặp",
        ],
      ],
      [
        "“Chúng tôi tôn trọng mọi cam kết” - thông cáo của Bộ Ngoại giao Thổ Nhĩ Kỳ dẫn lại lời ông Hakan Fidan phát biểu tại Antalya hôm qua.",
        ["Hakan Fidan via Ministry of Foreign Affairs of Turkey, direct: Chúng tôi tôn trọng mọi cam kết"],
      ],
    ],
    ignores: ["Bản tin của Reuters được nhiều tờ báo dẫn lại trong ngày hôm qua."],
  },
  "a paper that opens its clause speaks for whoever spoke last": {
    finds: [
      [
        "Điện Kremlin cho biết cuộc gặp kéo dài ba giờ. “Hai nhà lãnh đạo đã trao đổi thẳng thắn”, thông cáo viết.",
        [
          "Kremlin, indirect: cuộc gặp kéo dài ba giờ",
          "Kremlin, direct: Hai nhà lãnh đạo đã trao đổi thẳng thắn",
        ],
      ],
      [
        "Điện Kremlin cho biết cuộc gặp kéo dài ba giờ. “Hai nhà lãnh đạo đã trao đổi thẳng thắn”, tuyên bố cho hay.",
        [
          "Kremlin, indirect: cuộc gặp kéo dài ba giờ",
          "Kremlin, direct: Hai nhà lãnh đạo đã trao đổi thẳng thắn",
        ],
      ],
    ],
    ignores: ["“Hồi ức của một nhà thương thuyết”, tuyên bố, và nhiều cuốn khác được trưng bày."],
  },
};

testRules(rules, statementLines);

it("keeps a quotation whole whose opening mark stands in another paragraph", () => {
  const { page, statements } = readBody(
    "Không ai được phép quên điều đó. Chúng tôi cũng vậy”, ông Dmitry Peskov nói. Báo giới có mặt rất đông.",
  );
  const [statement] = statements;
  expect(statements).toHaveLength(1);
  expect(page.text.slice(statement?.content.start, statement?.content.end)).toBe(statement?.content.text);
});
