import { statementLines } from "./read-text.ts";
import { type Rules, testRules } from "./rules.ts";

const rules: Rules = {
  "a joined verb belongs to whoever opens the clause around it, and to nobody of its circumstances": {
    finds: [
      [
        "Sau thượng đỉnh Trung - Ấn hôm 20/5, Thủ tướng Narendra Modi hoãn chuyến bay, nói rằng lịch trình quá dày.",
        ["Narendra Modi, indirect: lịch trình quá dày"],
      ],
      [
        "Từ khi rời một hiệp định với Pháp, chính quyền Trump đã bỏ nhiều quy định và đe dọa cắt viện trợ cho các nước nghèo.",
        ["United States, indirect: cắt viện trợ cho các nước nghèo"],
      ],
    ],
    ignores: ["Sau thượng đỉnh Trung - Ấn, Thủ tướng Narendra Modi hoãn chuyến bay vì thời tiết xấu."],
  },
  "whoever is only related to somebody named is somebody else": {
    finds: [
      [
        "Trợ lý của ông vắng mặt, còn ông Kim Jong-un nói đoàn sẽ về muộn hơn.",
        ["Kim Jong-un, indirect: đoàn sẽ về muộn hơn"],
      ],
      [
        "Ông Kim Jong-un nói đoàn sẽ về sớm hơn dự kiến.",
        ["Kim Jong-un, indirect: đoàn sẽ về sớm hơn dự kiến"],
      ],
    ],
    ignores: [
      "Em gái ông Kim Jong-un nói đoàn sẽ về sớm hơn dự kiến.",
      "Ông Barack Obama vắng mặt, trong khi người kế nhiệm ông khẳng định giá dầu sẽ còn giảm.",
    ],
  },
  "a person speaks, and not the body or state that tells more of him": {
    finds: [
      [
        "Ông Dmitry Peskov (Điện Kremlin) nói lịch trình vẫn chưa được chốt.",
        ["Dmitry Peskov, indirect: lịch trình vẫn chưa được chốt"],
      ],
      [
        "Bà Kaja Kallas – nhà ngoại giao kỳ cựu của khối – chia sẻ rằng cuộc họp kéo dài ba giờ.",
        ["Kaja Kallas, indirect: cuộc họp kéo dài ba giờ"],
      ],
      [
        "Chuyên gia Peter Novak người Canada nhận định giá dầu sẽ còn giảm mạnh.",
        ["Peter Novak, indirect: giá dầu sẽ còn giảm mạnh"],
      ],
      [
        "“Chúng ta cần một ngân sách chung”, ủy viên phụ trách về ngân sách của Liên minh châu Âu (EU) Piotr Novak nói.",
        ["Piotr Novak, direct: Chúng ta cần một ngân sách chung"],
      ],
    ],
    ignores: ["Ông Dmitry Peskov (Điện Kremlin) vắng mặt trong buổi lễ."],
  },
  "all who are listed speak together": {
    finds: [
      [
        "Nga, Iran và Thổ Nhĩ Kỳ cho biết cơ chế Astana vẫn được duy trì.",
        ["Russia + Iran + Turkey, indirect: cơ chế Astana vẫn được duy trì"],
      ],
      [
        "Dù căng thẳng với Iran, Mỹ và Pháp nói rằng đường dây nóng vẫn hoạt động.",
        ["United States + France, indirect: đường dây nóng vẫn hoạt động"],
      ],
    ],
    ignores: ["Nga, Iran và Thổ Nhĩ Kỳ cùng dự buổi lễ."],
  },
  "circumstances behind a speaker may hold commas": {
    finds: [
      [
        "Đoàn đàm phán sẽ trở lại vào tuần sau, ông Dmitry Peskov cho biết tại Astana, Kazakhstan, hôm 12/6.",
        ["Dmitry Peskov, indirect: Đoàn đàm phán sẽ trở lại vào tuần sau"],
      ],
      [
        "“Chuyến đi rất bổ ích”, ông Dmitry Peskov nói với báo giới hồi tháng 5 cho hay.",
        ["Dmitry Peskov, direct: Chuyến đi rất bổ ích"],
      ],
    ],
    ignores: ["Đoàn đàm phán sẽ trở lại vào tuần sau, sau chặng dừng ở Astana, Kazakhstan."],
  },
  "what matters is still said": {
    finds: [
      [
        "Ông Dmitry Peskov nói đoàn đã tới nơi an toàn, điều mà ít ai mong đợi.",
        ["Dmitry Peskov, indirect: đoàn đã tới nơi an toàn"],
      ],
      [
        "Ông Dmitry Peskov nói dù thời tiết xấu, điều quan trọng là đoàn đã tới nơi an toàn.",
        ["Dmitry Peskov, indirect: dù thời tiết xấu, điều quan trọng là đoàn đã tới nơi an toàn"],
      ],
    ],
    ignores: ["Dù thời tiết xấu, điều quan trọng là đoàn đã tới nơi an toàn."],
  },
  "what is felt, wished, done to somebody or told before is no speech": {
    finds: [
      [
        "Ông Jens Stoltenberg được hỏi về giá gạo và nói rằng giá gạo sẽ còn tăng.",
        ["Jens Stoltenberg, indirect: giá gạo sẽ còn tăng"],
      ],
      [
        "Ông Dmitry Peskov khẳng định như vậy là đủ cho cả hai phía.",
        ["Dmitry Peskov, indirect: như vậy là đủ cho cả hai phía"],
      ],
    ],
    ignores: [
      "Ông Dmitry Peskov khẳng định như vậy khi trả lời báo giới.",
      "Bắc Kinh cảm thấy lo lắng rằng giá gạo sẽ còn tăng.",
      "Chuyến bay lùi lại một giờ theo đề nghị của phía Iran, còn hy vọng về thời tiết rất mong manh.",
      "Đây là những điều mà Điện Kremlin mong muốn nhằm giữ giá dầu ở mức cao.",
      "Ông Jens Stoltenberg được hỏi về một số tin tức cho rằng giá gạo sẽ còn tăng.",
    ],
  },
};

testRules(rules, statementLines);
