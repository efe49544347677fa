import type { Reading } from "../../src/schema/index.ts";
import { undertakingLines } from "./read-text.ts";
import { type Rules, testRules } from "./rules.ts";

const rules: Rules = {
  "offer: what one side declares itself ready for or proposes": {
    finds: [
      [
        "Ông Abbas Araghchi cho biết Iran sẵn sàng giảm mức làm giàu uranium.",
        ["Iran, offer: giảm mức làm giàu uranium"],
      ],
      [
        "Thái Lan đề xuất lập một nhóm quan sát chung ở vùng biên.",
        ["Thailand, offer: lập một nhóm quan sát chung ở vùng biên"],
      ],
    ],
    ignores: [
      "Đề xuất của Thái Lan được nhiều nước quan tâm.",
      "Iran chưa sẵn sàng giảm mức làm giàu uranium.",
      "Theo đề nghị của Qatar, cuộc họp lùi lại một giờ.",
    ],
  },
  "demand: what one side asks of another": {
    finds: [
      [
        "Pakistan kêu gọi Ấn Độ mở lại cửa khẩu Wagah cho xe chở hàng.",
        ["Pakistan, demand to India: Ấn Độ mở lại cửa khẩu Wagah cho xe chở hàng"],
      ],
      [
        "Ngoại trưởng Mỹ Marco Rubio nói Washington yêu cầu Hamas trả tự do cho mọi con tin.",
        ["United States, demand to Hamas: Hamas trả tự do cho mọi con tin"],
      ],
    ],
    ignores: ["Hamas được yêu cầu trả tự do cho mọi con tin.", "Yêu cầu này gây tranh cãi ở nhiều nước."],
  },
  "promise: what one binds oneself to, and what several agree on": {
    finds: [
      [
        "Ấn Độ cam kết chia sẻ số liệu thủy văn của sông Ấn.",
        ["India, promise: chia sẻ số liệu thủy văn của sông Ấn"],
      ],
      ["Nga cam kết trao trả 1.200 tù binh.", ["Russia, promise: trao trả 1.200 tù binh"]],
      [
        "Ông Donald Trump nói Mỹ sẽ dỡ bỏ lệnh cấm bán chip cho đối tác.",
        ["United States, promise: dỡ bỏ lệnh cấm bán chip cho đối tác"],
      ],
      [
        "Thái Lan và Campuchia đã nhất trí về việc rút vũ khí hạng nặng khỏi biên giới.",
        [
          "Thailand, promise to Cambodia: rút vũ khí hạng nặng khỏi biên giới",
          "Cambodia, promise to Thailand: rút vũ khí hạng nặng khỏi biên giới",
        ],
      ],
    ],
    ignores: ["Ấn Độ không cam kết chia sẻ số liệu thủy văn.", "Mỹ dỡ bỏ lệnh cấm bán chip từ năm ngoái."],
  },
  "threat: what one says one will do to another": {
    finds: [
      ["Iran đe dọa đóng cửa eo biển Hormuz.", ["Iran, threat: đóng cửa eo biển Hormuz"]],
      [
        "Bà Mao Ninh cho biết Trung Quốc sẽ đáp trả mọi mức thuế mới của Mỹ.",
        ["China, threat: đáp trả mọi mức thuế mới của Mỹ"],
      ],
    ],
    ignores: ["Trung Quốc đáp trả các mức thuế mới của Mỹ hồi tháng trước.", "Lời đe dọa này không mới."],
  },
  "acceptance and refusal: the answer to what was offered or asked": {
    finds: [
      [
        "Hamas chấp nhận danh sách con tin do Ai Cập đưa ra.",
        ["Hamas, acceptance: danh sách con tin do Ai Cập đưa ra"],
      ],
      [
        "Ukraine từ chối nhường lại các vùng còn kiểm soát ở Donetsk.",
        ["Ukraine, refusal: nhường lại các vùng còn kiểm soát ở Donetsk"],
      ],
      [
        "Iran không chấp nhận ngừng hẳn việc làm giàu uranium.",
        ["Iran, refusal: ngừng hẳn việc làm giàu uranium"],
      ],
    ],
    ignores: [
      "Hàn Quốc từ chối bình luận về thông tin của báo chí.",
      "Iran bác bỏ cáo buộc của phương Tây về máy bay không người lái.",
      "Nga và Trung Quốc bất đồng ý kiến về giá khí đốt.",
    ],
  },
  "condition: behind the undertaking or before it": {
    finds: [
      [
        "Ông Volodymyr Zelensky nói Ukraine sẵn sàng rút quân khỏi một số vùng với điều kiện Nga cũng làm như vậy.",
        ["Ukraine, offer: rút quân khỏi một số vùng | if với điều kiện Nga cũng làm như vậy"],
      ],
      [
        "Ông Abbas Araghchi nói nếu Mỹ dỡ bỏ trừng phạt, Iran sẵn sàng mở cửa các cơ sở cho thanh sát viên.",
        ["Iran, offer: mở cửa các cơ sở cho thanh sát viên | if nếu Mỹ dỡ bỏ trừng phạt"],
      ],
    ],
    ignores: [
      "Nếu Hamas chấp nhận danh sách con tin và cùng ký tên, các xe tải sẽ lăn bánh.",
      "Nếu trời tốt, đoàn tàu khách đầu tiên sẽ khởi hành vào sáng thứ Hai.",
    ],
  },
  "what a new clause tells is no part of it": {
    finds: [
      [
        "Thái Lan cam kết rút pháo khỏi biên giới, và Campuchia đề xuất lập nhóm quan sát chung.",
        ["Thailand, promise: rút pháo khỏi biên giới", "Cambodia, offer: lập nhóm quan sát chung"],
      ],
      [
        "Thái Lan cam kết rút pháo khỏi biên giới nhưng chưa nói rõ thời gian.",
        ["Thailand, promise: rút pháo khỏi biên giới"],
      ],
    ],
    ignores: ["Thái Lan rút pháo khỏi biên giới, và Campuchia cũng vậy."],
  },
  "due: the day named in it that is still to come": {
    finds: [
      [
        "Hamas cam kết trao trả thi thể hai con tin vào ngày 25/6.",
        ["Hamas, promise: trao trả thi thể hai con tin vào ngày 25/6 | due 2025-06-25"],
      ],
      [
        "Mỹ yêu cầu Iran trả lời đề xuất trước ngày 30/6.",
        ["United States, demand to Iran: Iran trả lời đề xuất trước ngày 30/6 | due 2025-06-30"],
      ],
      [
        "Qatar cam kết chuyển hàng cứu trợ từ ngày 27/6 đến ngày 4/7.",
        ["Qatar, promise: chuyển hàng cứu trợ từ ngày 27/6 đến ngày 4/7 | due 2025-07-04"],
      ],
      [
        "Israel cam kết rút quân khỏi hành lang sau ngày 28/6.",
        ["Israel, promise: rút quân khỏi hành lang sau ngày 28/6"],
      ],
    ],
    ignores: ["Hạn chót là ngày 25/6."],
  },
  "what is to come binds whoever tells it of his own side": {
    finds: [
      [
        "Ông Abbas Araghchi nói Iran sẽ đáp trả mọi cuộc tấn công.",
        ["Iran, threat: đáp trả mọi cuộc tấn công"],
      ],
      ["Ông Abbas Araghchi nói Iran sẽ tuân thủ hiệp ước.", ["Iran, promise: tuân thủ hiệp ước"]],
    ],
    ignores: [
      "Ông Abbas Araghchi nói Israel sẽ tấn công các cơ sở ở miền Nam.",
      "Ông Abbas Araghchi nói Mỹ sẽ yêu cầu Qatar nhượng bộ thêm.",
      "Iran có thể yêu cầu Qatar đăng cai vòng mới.",
    ],
  },
  "who is meant by a pronoun": {
    finds: [
      [
        "Ông Donald Trump cho biết ông sẵn sàng gặp các nhà lập pháp.",
        ["Donald Trump, offer: gặp các nhà lập pháp"],
      ],
      ["Ông Donald Trump sẵn sàng gặp các nhà lập pháp.", ["Donald Trump, offer: gặp các nhà lập pháp"]],
    ],
    ignores: [
      "“Nếu không có tiền, họ sẽ dừng dự án đập thủy điện”, ông Marco Rubio nói.",
      "“Tổng thống đã nói ông sẵn sàng gặp các nhà lập pháp”, ông Marco Rubio nói.",
    ],
  },
  "whoever is told what to do is asked for it": {
    finds: [
      [
        "Ấn Độ đề xuất Pakistan mở lại cửa khẩu Wagah.",
        ["India, demand to Pakistan: Pakistan mở lại cửa khẩu Wagah"],
      ],
      ["Ấn Độ đề xuất mở lại cửa khẩu Wagah.", ["India, offer: mở lại cửa khẩu Wagah"]],
    ],
    ignores: [
      "Ông Marco Rubio bác bỏ việc có liên quan tới vụ rò rỉ.",
      "Ông Marco Rubio bác bỏ sự liên quan của Mỹ trong vụ rò rỉ.",
    ],
  },
  "one undertaking told twice is one": {
    finds: [
      [
        "Iran sẵn sàng giảm mức làm giàu uranium. Ông Abbas Araghchi nói rõ Iran sẵn sàng giảm mức làm giàu uranium xuống dưới 5%.",
        ["Iran, offer: giảm mức làm giàu uranium"],
      ],
      [
        "Nga sẵn sàng trao trả tù binh bị thương. Ukraine cũng sẵn sàng trao trả tù binh bị thương.",
        ["Russia, offer: trao trả tù binh bị thương", "Ukraine, offer: trao trả tù binh bị thương"],
      ],
    ],
    ignores: ["Tuyết rơi dày khiến nhiều chuyến tàu bị chậm."],
  },
};

testRules(rules, undertakingLines);

/** Contacts that undertakings are to bring about: "Vladimir Putin: talks, proposed". */
const contactLines = ({ undertakings, events }: Reading): string[] =>
  undertakings.flatMap(({ actor, event }) =>
    events.filter(({ id }) => id === event).map(({ kind, status }) => `${actor.name}: ${kind}, ${status}`),
  );

const contactRules: Rules = {
  "the contact that it is to bring about": {
    finds: [
      [
        "Ông Vladimir Putin đề nghị nối lại đàm phán trực tiếp với Ukraine vào ngày 25/6 tại Istanbul.",
        ["Vladimir Putin: talks, proposed"],
      ],
      [
        "Thái Lan đề xuất tổ chức cuộc gặp với Campuchia tại Kuala Lumpur vào tuần tới.",
        ["Thailand: meeting, proposed"],
      ],
    ],
    ignores: [
      "Ông Donald Trump yêu cầu Ukraine rút pháo hạng nặng khỏi chiến tuyến ngay trong ngày gặp ông Putin.",
      "Nga cam kết trao trả 1.200 tù binh như đã thỏa thuận tại cuộc gặp ở Istanbul hôm 2/6.",
    ],
  },
};

testRules(contactRules, contactLines);
