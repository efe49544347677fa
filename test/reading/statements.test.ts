import { expect, it } from "vitest";
import { readBody, readText, statementLines } from "./read-text.ts";
import { type Rules, testRules } from "./rules.ts";

const rules: Rules = {
  "what follows a verb of saying is its content": {
    finds: [
      [
        "Ông Dmitry Peskov cho biết Nga sẵn sàng nối lại tiếp xúc.",
        ["Dmitry Peskov, indirect: Nga sẵn sàng nối lại tiếp xúc"],
      ],
      [
        "Tổng thống Ukraine Volodymyr Zelensky nhấn mạnh rằng không thể trao đổi lãnh thổ lấy hòa bình.",
        ["Volodymyr Zelensky, indirect: không thể trao đổi lãnh thổ lấy hòa bình"],
      ],
    ],
    ignores: [
      "Lời kêu gọi của ông Dmitry Peskov không được chú ý.",
      "Ông Dmitry Peskov không nói rõ địa điểm của sự kiện.",
      "Kế hoạch này được cho là do Điện Kremlin soạn thảo.",
      "Những vấn đề mà Nga đã nêu, trong đó có thời hạn rút quân, chưa được giải quyết.",
    ],
  },
  "a state before a name that follows a word for a medium is not joined to the name": {
    finds: [
      [
        "Tạp chí Nhật Bản Hòa Bình tiết lộ rằng bản dự thảo đã được sửa nhiều lần.",
        ["Hòa Bình, indirect: bản dự thảo đã được sửa nhiều lần"],
      ],
      [
        "Báo Israel Bình Minh tiết lộ rằng bản đồ rút quân đã được vẽ lại.",
        ["Bình Minh, indirect: bản đồ rút quân đã được vẽ lại"],
      ],
    ],
    ignores: ["Tạp chí Nhật Bản in đẹp và được bạn đọc yêu thích."],
  },
  "a quotation is direct, before its speaker or behind a colon": {
    finds: [
      [
        "“Chúng tôi sẽ không nhượng bộ dưới sức ép”, Ngoại trưởng Iran Abbas Araghchi nói.",
        ["Abbas Araghchi, direct: Chúng tôi sẽ không nhượng bộ dưới sức ép"],
      ],
      [
        "Bà Kaja Kallas tuyên bố: “Châu Âu phải có mặt tại bàn thương lượng”.",
        ["Kaja Kallas, direct: Châu Âu phải có mặt tại bàn thương lượng"],
      ],
    ],
    ignores: ["Cuốn sách “Những năm tháng không thể nào quên” được tái bản lần thứ ba."],
  },
  "words quoted inside reported speech make it mixed": {
    finds: [
      [
        "Ông Dmitry Peskov nói quan hệ hai nước đang ở “mức thấp chưa từng có” trong lịch sử.",
        ["Dmitry Peskov, mixed: quan hệ hai nước đang ở “mức thấp chưa từng có” trong lịch sử"],
      ],
      [
        "Ngoại trưởng Mỹ Marco Rubio cho rằng đây là “một bước tiến đáng kể” sau nhiều tuần bế tắc.",
        ["Marco Rubio, mixed: đây là “một bước tiến đáng kể” sau nhiều tuần bế tắc"],
      ],
    ],
    ignores: ["Bộ phim “Mùa hè năm ấy đã qua” thu hút đông đảo khán giả trẻ tới rạp."],
  },
  "“theo” names who says it, at the beginning or the end": {
    finds: [
      [
        "Theo ông Dmitry Peskov, lịch trình vẫn chưa được chốt.",
        ["Dmitry Peskov, indirect: lịch trình vẫn chưa được chốt"],
      ],
      [
        "Theo ông Stefan Berger, Chủ tịch Viện Hòa giải, hai bên còn cách xa nhau về nhiều điểm.",
        ["Stefan Berger, indirect: hai bên còn cách xa nhau về nhiều điểm"],
      ],
      [
        "Theo thông báo của Bộ Ngoại giao Thổ Nhĩ Kỳ, công tác chuẩn bị đã hoàn tất.",
        ["Ministry of Foreign Affairs of Turkey, indirect: công tác chuẩn bị đã hoàn tất"],
      ],
      [
        "“Chúng tôi chưa nhận được trả lời”, theo Ngoại trưởng Mỹ Marco Rubio.",
        ["Marco Rubio, direct: Chúng tôi chưa nhận được trả lời"],
      ],
    ],
    ignores: [
      "Theo Reuters, giá dầu tăng nhẹ trong phiên giao dịch cuối tuần.",
      "Theo kế hoạch, cây cầu sẽ thông xe vào cuối năm nay.",
    ],
  },
  "a medium relays what another says": {
    finds: [
      [
        "Hãng tin TASS dẫn lời ông Dmitry Peskov cho biết lịch trình vẫn chưa được chốt.",
        ["Dmitry Peskov via TASS, indirect: lịch trình vẫn chưa được chốt"],
      ],
      [
        "Bloomberg dẫn các nguồn thạo tin cho biết Washington đã hoãn quyết định.",
        ["unnamed sources via Bloomberg News, indirect: Washington đã hoãn quyết định"],
      ],
    ],
    ignores: ["Con suối dẫn nước từ trên núi về các thửa ruộng bậc thang của bản làng."],
  },
  "a medium that is told, or that quotes, passes it on": {
    finds: [
      [
        "Một nguồn tin tiết lộ với Reuters rằng Washington đã hoãn quyết định.",
        ["unnamed sources via Reuters, indirect: Washington đã hoãn quyết định"],
      ],
      [
        "Theo hai nguồn thạo tin được Reuters trích dẫn, Washington đã hoãn quyết định.",
        ["unnamed sources via Reuters, indirect: Washington đã hoãn quyết định"],
      ],
    ],
    ignores: ["Đường ống dẫn khí qua biển đã được kiểm tra kỹ trước khi vận hành trở lại."],
  },
  "to call somebody something is to say so": {
    finds: [
      [
        "Ông Dmitry Peskov gọi kế hoạch này là một bước lùi nguy hiểm.",
        ["Dmitry Peskov, indirect: một bước lùi nguy hiểm"],
      ],
      [
        "Bà Kaja Kallas mô tả tình hình hiện nay là “một phép thử lịch sử”.",
        ["Kaja Kallas, direct: một phép thử lịch sử"],
      ],
    ],
    ignores: ["Ông Dmitry Peskov xem trận chung kết trên khán đài cùng hàng vạn khán giả."],
  },
  "what was spoken about is not what was said": {
    finds: [
      [
        "Khi bình luận về thông tin này, ông Dmitry Peskov nói mọi kịch bản đều được tính tới.",
        ["Dmitry Peskov, indirect: mọi kịch bản đều được tính tới"],
      ],
      [
        "Trả lời câu hỏi về thời hạn, bà Kaja Kallas cho biết châu Âu không đặt ra thời hạn.",
        ["Kaja Kallas, indirect: châu Âu không đặt ra thời hạn"],
      ],
    ],
    ignores: [
      "Ông Dmitry Peskov đã bình luận về thông tin này trong buổi sáng cùng ngày.",
      "Ông Dmitry Peskov đã bình luận về khả năng này trong buổi sáng cùng ngày.",
    ],
  },
  "a joined verb has the speaker of the one before": {
    finds: [
      [
        "Ông Dmitry Peskov cho biết lịch trình chưa được chốt, đồng thời nhấn mạnh Nga không vội vàng.",
        ["Dmitry Peskov, indirect: lịch trình chưa được chốt", "Dmitry Peskov, indirect: Nga không vội vàng"],
      ],
      [
        "Bà Kaja Kallas nói gói trừng phạt đã sẵn sàng và khẳng định khối này sẽ không lùi bước.",
        [
          "Kaja Kallas, indirect: gói trừng phạt đã sẵn sàng",
          "Kaja Kallas, indirect: khối này sẽ không lùi bước",
        ],
      ],
    ],
    ignores: ["Mưa lớn kéo dài, đồng thời nước sông dâng nhanh khiến nhiều nơi bị cô lập."],
  },
  "two who speak together make one statement": {
    finds: [
      [
        "Tổng thống Pháp Emmanuel Macron và Thủ tướng Anh Keir Starmer khẳng định sẽ tiếp tục hỗ trợ Kiev.",
        ["Emmanuel Macron + Keir Starmer, indirect: sẽ tiếp tục hỗ trợ Kiev"],
      ],
      [
        "Ai Cập và Qatar cho biết hai bên vẫn giữ liên lạc thường xuyên.",
        ["Egypt + Qatar, indirect: hai bên vẫn giữ liên lạc thường xuyên"],
      ],
    ],
    ignores: ["Hội đồng hương hai tỉnh tổ chức đêm văn nghệ gây quỹ cho học sinh nghèo."],
  },
  "a quotation alone goes on with the last speaker": {
    finds: [
      [
        "Ông Dmitry Peskov cho biết Nga không vội vàng. “Mọi việc đều cần thời gian chuẩn bị”.",
        [
          "Dmitry Peskov, indirect: Nga không vội vàng",
          "Dmitry Peskov, direct: Mọi việc đều cần thời gian chuẩn bị",
        ],
      ],
      [
        "“Mọi việc đều cần thời gian chuẩn bị”, ông Dmitry Peskov nói. “Không ai có thể đi tắt”.",
        [
          "Dmitry Peskov, direct: Mọi việc đều cần thời gian chuẩn bị",
          "Dmitry Peskov, direct: Không ai có thể đi tắt",
        ],
      ],
    ],
    ignores: ["“Một năm mới an khang và thịnh vượng” là lời chúc quen thuộc của mọi nhà."],
  },
  "a verb that does something says nothing": {
    finds: [
      [
        "Ông Volodymyr Zelensky tuyên bố Ukraine sẽ không rút quân.",
        ["Volodymyr Zelensky, indirect: Ukraine sẽ không rút quân"],
      ],
      [
        "Bộ Ngoại giao Nga thông báo các đại sứ quán vẫn làm việc bình thường.",
        ["Ministry of Foreign Affairs of Russia, indirect: các đại sứ quán vẫn làm việc bình thường"],
      ],
    ],
    ignores: [
      "Ấn Độ và Pakistan tuyên bố ngừng bắn sau bốn ngày giao tranh.",
      "Ông Volodymyr Zelensky, người từ lâu phản đối kế hoạch này, đã có mặt tại hội trường.",
    ],
  },
  "a verb of other meanings too says something only before “rằng”, a colon or a quotation": {
    finds: [
      [
        "Ông Dmitry Peskov chia sẻ rằng công tác chuẩn bị đã gần hoàn tất.",
        ["Dmitry Peskov, indirect: công tác chuẩn bị đã gần hoàn tất"],
      ],
      [
        "Bộ Ngoại giao Iran cho biết thời gian tới sẽ bổ sung các quy định về thanh tra hạt nhân.",
        [
          "Ministry of Foreign Affairs of Iran, indirect: thời gian tới sẽ bổ sung các quy định về thanh tra hạt nhân",
        ],
      ],
    ],
    ignores: ["Ukraine chia sẻ với nhân dân Thổ Nhĩ Kỳ trong những ngày khó khăn sau động đất."],
  },
  "a state inside a longer name or behind a noun does not speak": {
    finds: [
      [
        "Vietnam Airlines cho biết các chuyến bay tới châu Âu vẫn khởi hành đúng giờ.",
        ["Vietnam Airlines, indirect: các chuyến bay tới châu Âu vẫn khởi hành đúng giờ"],
      ],
      ["Qatar khẳng định lịch bay không thay đổi.", ["Qatar, indirect: lịch bay không thay đổi"]],
    ],
    ignores: ["Một học sinh Trung Quốc bị phạt viết bản kiểm điểm dài một nghìn từ trong giờ học."],
  },
};

testRules(rules, statementLines);

it("lead and body are read, the headline is not", () => {
  const reading = readText({
    headline: "Ông Dmitry Peskov cho biết Nga không vội vàng",
    lead: "Bà Kaja Kallas cho biết châu Âu đã sẵn sàng cho mọi kịch bản có thể xảy ra trong những tuần tới.",
    body: ["Ngoại trưởng Mỹ Marco Rubio cho biết Washington đang chờ câu trả lời từ các bên liên quan."],
  });
  expect(statementLines(reading)).toEqual([
    "Kaja Kallas, indirect: châu Âu đã sẵn sàng cho mọi kịch bản có thể xảy ra trong những tuần tới",
    "Marco Rubio, indirect: Washington đang chờ câu trả lời từ các bên liên quan",
  ]);
});

it("a statement tells its cue, its setting, whom it addresses and what stance its verb takes", () => {
  const [first, second] = readBody(
    "Trả lời phỏng vấn, ông Dmitry Peskov cho biết Nga không vội vàng. Ông Volodymyr Zelensky kêu gọi Mỹ tăng cường trừng phạt.",
  ).statements;
  expect(first).toMatchObject({ cue: { text: "cho biết" }, setting: "interview", stance: null });
  expect(second).toMatchObject({ cue: { text: "kêu gọi" }, setting: null, stance: "demands" });
});
