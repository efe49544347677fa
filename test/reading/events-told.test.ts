import { partyLines } from "./read-text.ts";
import { type Rules, testRules } from "./rules.ts";

/** How news tells a contact in passing, and whom its sentence means. */
const rules: Rules = {
  "a clause without a subject behind a verb of saying has the speaker": {
    finds: [
      [
        "Ông Emmanuel Macron cho biết đã gặp Thủ tướng Đức Friedrich Merz tại Berlin hôm 9/6.",
        ["meeting: Emmanuel Macron + Friedrich Merz"],
      ],
      [
        "Ông Keir Starmer tuyên bố sẽ gọi điện cho Thủ tướng Ấn Độ Narendra Modi.",
        ["call: Keir Starmer + Narendra Modi"],
      ],
    ],
    ignores: ["Ông Emmanuel Macron cho biết đã gặp nhiều trở ngại trong năm qua."],
  },
  "whom one contact takes is not the subject of the next": {
    finds: [
      [
        "Ngoại trưởng Nga Sergey Lavrov đến thăm Ấn Độ gặp Thủ tướng Narendra Modi hôm 10/6.",
        ["visit: India + Sergey Lavrov", "meeting: Narendra Modi + Sergey Lavrov"],
      ],
      [
        "Ngoại trưởng Thổ Nhĩ Kỳ Hakan Fidan tới thăm Ai Cập gặp Ngoại trưởng Nga Sergey Lavrov hôm 11/6.",
        ["visit: Egypt + Hakan Fidan", "meeting: Hakan Fidan + Sergey Lavrov"],
      ],
    ],
    ignores: ["Theo ông Sergey Lavrov, tại cuộc họp nhiều vấn đề đã được nêu ra."],
  },
  "an opening with a contact ends at the comma before the subject": {
    finds: [
      [
        "Trong cuộc điện đàm ngày 11/6 với người đồng cấp Pháp Emmanuel Macron, Tổng thống Nga Vladimir Putin nhấn mạnh lập trường của Moskva.",
        ["call: Emmanuel Macron + Vladimir Putin"],
      ],
      [
        "Gặp Thủ tướng Ấn Độ Narendra Modi, Thủ tướng Anh Keir Starmer cảm ơn New Delhi.",
        ["meeting: Keir Starmer + Narendra Modi"],
      ],
    ],
    ignores: ["Gặp mưa lớn, đoàn tàu phải dừng lại ở ga."],
  },
  "“người” points back to who did it": {
    finds: [
      [
        "Nga phản ứng sau phát biểu của Tổng thống Pháp Emmanuel Macron, người hôm 12/6 đã điện đàm với Thủ tướng Đức Friedrich Merz.",
        ["call: Emmanuel Macron + Friedrich Merz"],
      ],
      [
        "Ankara nhắc tới Ngoại trưởng Iran Abbas Araghchi, người đã gặp Ngoại trưởng Nga Sergey Lavrov hôm 11/6.",
        ["meeting: Abbas Araghchi + Sergey Lavrov"],
      ],
    ],
    ignores: ["Tổng thống Pháp Emmanuel Macron, người từng điện đàm qua nhiều đường dây, phát biểu."],
  },
  "papers are made by who signs them": {
    finds: [
      [
        "Hiệp ước biên giới được Ấn Độ và Trung Quốc ký năm 1993 vẫn còn hiệu lực.",
        ["agreement: China + India"],
      ],
      [
        "Thỏa thuận hạn ngạch do Nga và Na Uy ký năm ngoái đang được xem lại.",
        ["agreement: Norway + Russia"],
      ],
    ],
    ignores: ["Hiệp ước biên giới được báo chí nhắc tới nhiều lần."],
  },
  "calls with several are several calls": {
    finds: [
      [
        "Cuộc điện đàm của Tổng thống Pháp Emmanuel Macron với Thủ tướng Anh Keir Starmer và Thủ tướng Đức Friedrich Merz diễn ra hôm 10/6.",
        ["call: Emmanuel Macron + Keir Starmer", "call: Emmanuel Macron + Friedrich Merz"],
      ],
      [
        "Các cuộc điện đàm giữa Thủ tướng Ấn Độ Narendra Modi với Thủ tướng Anh Keir Starmer và Tổng thống Pháp Emmanuel Macron diễn ra tuần trước.",
        ["call: Keir Starmer + Narendra Modi", "call: Emmanuel Macron + Narendra Modi"],
      ],
    ],
    ignores: ["Cuộc điện đàm của người dân với tổng đài kéo dài."],
  },
  "an occasion told between is nobody who is met": {
    finds: [
      [
        "Thủ tướng Ấn Độ Narendra Modi đã có cuộc hội đàm bên lề hội nghị G7 với Thủ tướng Đức Friedrich Merz.",
        ["meeting: Friedrich Merz + Narendra Modi"],
      ],
      [
        "Ông Emmanuel Macron đã có cuộc gặp bên lề hội nghị NATO với Thủ tướng Anh Keir Starmer.",
        ["meeting: Emmanuel Macron + Keir Starmer"],
      ],
      [
        "Sự kiện diễn ra trong khuôn khổ chuyến thăm Ấn Độ của Thủ tướng Đức Friedrich Merz.",
        ["visit: Friedrich Merz + India"],
      ],
    ],
    ignores: ["Bên lề hội nghị G7 có nhiều cuộc hội đàm."],
  },
  "talks held again and again by named sides": {
    finds: [
      ["Nga và Thổ Nhĩ Kỳ đã tiến hành các cuộc đàm phán về ngũ cốc.", ["talks: Russia + Turkey"]],
      ["Ai Cập đang có các cuộc thảo luận căng thẳng với Ethiopia về con đập.", ["talks: Egypt + Ethiopia"]],
    ],
    ignores: [
      "Các cuộc đàm phán như vậy thường kéo dài nhiều năm.",
      "Bà Ursula von der Leyen không thấy cơ hội đàm phán nào.",
      "Ông Friedrich Merz và ông Keir Starmer không thể đi đến một thỏa thuận.",
    ],
  },
  "a pause in a trade war is an agreement": {
    finds: [
      [
        "Mỹ và Trung Quốc đã đạt được một thỏa thuận đình chiến thương mại hôm 12/5.",
        ["agreement: China + United States"],
      ],
      [
        "Mỹ và Trung Quốc đã ký một thỏa thuận ngừng bắn thương mại hôm 12/5.",
        ["agreement: China + United States"],
      ],
    ],
    ignores: ["Không đi đến được tiếng nói chung, hai bên bế tắc."],
  },
};

testRules(rules, partyLines);
