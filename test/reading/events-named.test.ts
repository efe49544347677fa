import { partyLines } from "./read-text.ts";
import { type Rules, testRules } from "./rules.ts";

/** Journeys, pairs and partners by which news names a contact without a plain subject and object. */
const rules: Rules = {
  "a verb of travelling tells a visit": {
    finds: [
      ["Tổng thống Pháp Emmanuel Macron hôm qua lên đường tới Ai Cập.", ["visit: Egypt + Emmanuel Macron"]],
      ["Ngoại trưởng Nga Sergey Lavrov đã đặt chân tới Ấn Độ.", ["visit: India + Sergey Lavrov"]],
      ["Sau hội nghị, Thủ tướng Anh Keir Starmer khởi hành đi Canada.", ["visit: Canada + Keir Starmer"]],
    ],
    ignores: [
      "Ông Emmanuel Macron đọc báo trên chuyến bay tới Ai Cập của một hãng tư nhân.",
      "Chiếc máy bay đã lên đường về nơi cũ.",
    ],
  },
  "who goes to a conference visits the state": {
    finds: [
      [
        "Thủ tướng Ấn Độ Narendra Modi sẽ tới Canada dự hội nghị thượng đỉnh G7.",
        ["visit: Canada + Narendra Modi"],
      ],
      [
        "Tổng thống Pháp Emmanuel Macron đã đến Brazil để tham dự một diễn đàn về khí hậu.",
        ["visit: Brazil + Emmanuel Macron"],
      ],
    ],
    ignores: ["Phái đoàn Nga tới Tokyo dự lễ khai mạc."],
  },
  "a journey told behind another has the same traveller": {
    finds: [
      [
        "Ngoại trưởng Nga Sergey Lavrov đã thăm Ấn Độ, sau đó sẽ tới Ai Cập.",
        ["visit: Egypt + Sergey Lavrov", "visit: India + Sergey Lavrov"],
      ],
      [
        "Thủ tướng Đức Friedrich Merz gửi lời chào trước khi lên đường sang Ai Cập.",
        ["visit: Egypt + Friedrich Merz"],
      ],
    ],
    ignores: ["Ông Friedrich Merz cho biết ông đã gửi yêu cầu tới phía Nga."],
  },
  "a tour is one visit to each state": {
    finds: [
      [
        "Ngoại trưởng Nga Sergey Lavrov thăm Ấn Độ, Ai Cập và Brazil từ ngày 6/6.",
        ["visit: India + Sergey Lavrov", "visit: Egypt + Sergey Lavrov", "visit: Brazil + Sergey Lavrov"],
      ],
      [
        "Tổng thống Pháp Emmanuel Macron có chuyến công du đến Ấn Độ, Ai Cập và Brazil từ ngày 6/6.",
        [
          "visit: Egypt + Emmanuel Macron",
          "visit: Brazil + Emmanuel Macron",
          "visit: Emmanuel Macron + India",
        ],
      ],
    ],
    ignores: ["Nhiều đoàn khách từng thăm bảo tàng, thư viện và nhà hát."],
  },
  "who speaks at a contact took part": {
    finds: [
      [
        "Ngoại trưởng Nga Sergey Lavrov phát biểu trong cuộc gặp với Ngoại trưởng Iran Abbas Araghchi hôm 11/6.",
        ["meeting: Abbas Araghchi + Sergey Lavrov"],
      ],
      [
        "Ông Emmanuel Macron cho biết trong cuộc điện đàm hôm 11/6, ông Vladimir Putin nêu nhiều điều kiện.",
        ["call: Emmanuel Macron + Vladimir Putin"],
      ],
      [
        "Người phát ngôn Điện Kremlin Dmitry Peskov cho biết trong cuộc điện đàm với ông Emmanuel Macron hôm 11/6, ông Vladimir Putin đã nêu vấn đề này.",
        ["call: Emmanuel Macron + Vladimir Putin"],
      ],
    ],
    ignores: ["Ông Sergey Lavrov phát biểu trong cuộc gặp mặt đầu xuân của bộ."],
  },
  "of equals who speaks of the meeting takes part in it": {
    finds: [
      [
        "Tổng thống Mỹ Donald Trump cho biết cuộc gặp với Tổng thống Nga Vladimir Putin có thể diễn ra tại Phần Lan.",
        ["meeting: Donald Trump + Vladimir Putin"],
      ],
      [
        "Ông Vladimir Putin vắng mặt. Người phát ngôn Điện Kremlin Dmitry Peskov cho biết cuộc gặp với Tổng thống Mỹ Donald Trump đang được chuẩn bị.",
        ["meeting: Donald Trump + Vladimir Putin"],
      ],
      [
        "Ngoại trưởng Mỹ Marco Rubio cho biết cuộc gặp với Tổng thống Nga Vladimir Putin đang được chuẩn bị.",
        ["meeting: United States + Vladimir Putin"],
      ],
    ],
    ignores: ["Ông Donald Trump cho biết cuộc gặp nào cũng có ích."],
  },
  "a pair with a hyphen behind the words for its kind": {
    finds: [
      ["Đối thoại an ninh Mỹ - Ấn được tổ chức tại Washington hôm 9/6.", ["talks: India + United States"]],
      [
        "Vòng đàm phán thương mại cấp cao Mỹ - Trung sẽ diễn ra tại Geneva vào tuần tới.",
        ["talks: China + United States"],
      ],
    ],
    ignores: ["Vòng đàm phán thương mại khiến quan hệ Mỹ - Trung căng thẳng."],
  },
  "bilateral contacts with several are one with each": {
    finds: [
      [
        "Thủ tướng Ấn Độ Narendra Modi có các cuộc tiếp xúc song phương với Tổng thống Pháp Emmanuel Macron và Thủ tướng Đức Friedrich Merz.",
        ["meeting: Emmanuel Macron + Narendra Modi", "meeting: Friedrich Merz + Narendra Modi"],
      ],
      [
        "Thủ tướng Ấn Độ Narendra Modi lần lượt gặp Tổng thống Pháp Emmanuel Macron và Thủ tướng Đức Friedrich Merz.",
        ["meeting: Emmanuel Macron + Narendra Modi", "meeting: Friedrich Merz + Narendra Modi"],
      ],
    ],
    ignores: ["Đại biểu sẽ tiếp xúc cử tri vào tuần tới."],
  },
  "whom somebody met stands before “người mà ông”": {
    finds: [
      [
        "Ông Emmanuel Macron nhắc tới Tổng thống Nga Vladimir Putin, người mà ông từng gặp hồi tháng 2/2022.",
        ["meeting: Emmanuel Macron + Vladimir Putin"],
      ],
      [
        "Bà Giorgia Meloni khen ngợi Thủ tướng Ấn Độ Narendra Modi, người mà bà đã gặp hôm 16/6.",
        ["meeting: Giorgia Meloni + Narendra Modi"],
      ],
    ],
    ignores: ["Ông kể về những người mà ông gặp trên đường."],
  },
  "a contact of two, spoken of as known, took place": {
    finds: [
      [
        "Báo chí tiết lộ nội dung cuộc gặp giữa Tổng thống Pháp Emmanuel Macron và Thủ tướng Đức Friedrich Merz.",
        ["meeting: Emmanuel Macron + Friedrich Merz"],
      ],
      [
        "Ông Sergey Lavrov hôm qua thăm Ankara, nơi ông tiến hành hội đàm với Ngoại trưởng Thổ Nhĩ Kỳ Hakan Fidan.",
        ["visit: Sergey Lavrov + Turkey", "meeting: Hakan Fidan + Sergey Lavrov"],
      ],
    ],
    ignores: [
      "Động thái này mở đường cho một cuộc gặp giữa Tổng thống Pháp Emmanuel Macron và Thủ tướng Đức Friedrich Merz.",
      "Chưa rõ liệu cuộc gặp giữa ông Emmanuel Macron và ông Friedrich Merz có ý nghĩa gì hay không.",
    ],
  },
  "a paper is what it is for, and whose names stand with it": {
    finds: [
      [
        "Hàn Quốc và Nhật Bản hôm 3/6 ký Hiệp định chia sẻ số liệu khí tượng.",
        ["agreement: Japan + South Korea"],
      ],
      ["Trung Quốc và ASEAN thông qua thỏa thuận khung vào tháng 8/2017.", ["agreement: ASEAN + China"]],
    ],
    ignores: ["Hàn Quốc và Nhật Bản tìm giải pháp thông qua trọng tài."],
  },
  "a letter of one to another": {
    finds: [
      [
        "Đặc phái viên Steve Witkoff sẽ trao thư tay của Tổng thống Mỹ Donald Trump cho Tổng thống Nga Vladimir Putin.",
        ["message: Donald Trump + Vladimir Putin"],
      ],
      [
        "Tổng thống Mỹ Donald Trump đã nhận được thư của Tổng thống Nga Vladimir Putin.",
        ["message: Donald Trump + Vladimir Putin"],
      ],
    ],
    ignores: ["Ban biên tập đã nhận được thư của nhiều bạn đọc."],
  },
};

testRules(rules, partyLines);
