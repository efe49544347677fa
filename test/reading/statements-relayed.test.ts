import { statementLines } from "./read-text.ts";
import { type Rules, testRules } from "./rules.ts";

const rules: Rules = {
  "a quotation before the medium is told of, whatever follows its speaker": {
    finds: [
      [
        "“Chúng tôi chờ câu trả lời từ phía bên kia”, Reuters dẫn lời bà Maria Zakharova, người phát ngôn Bộ Ngoại giao Nga, nhắc đến bức thư tuần trước.",
        ["Maria Zakharova via Reuters, direct: Chúng tôi chờ câu trả lời từ phía bên kia"],
      ],
      [
        "“Cánh cửa đàm phán vẫn còn mở rộng”, AFP dẫn lời phát biểu của ông Sergey Lavrov trong buổi làm việc với các nghị sĩ.",
        ["Sergey Lavrov via AFP, direct: Cánh cửa đàm phán vẫn còn mở rộng"],
      ],
    ],
    ignores: [
      "Reuters dẫn lời bà Maria Zakharova, người phát ngôn Bộ Ngoại giao Nga, trong phần cuối bản tin.",
    ],
  },
  "a medium with its owner relays like any other": {
    finds: [
      [
        "“Hai nước còn nhiều việc phải làm”, hãng thông tấn Yonhap của Hàn Quốc dẫn lời ông Marco Rubio nhấn mạnh.",
        ["Marco Rubio via Yonhap, direct: Hai nước còn nhiều việc phải làm"],
      ],
      [
        "“Hai nước còn nhiều việc phải làm”, hãng thông tấn TASS của Nga dẫn lời ông Marco Rubio.",
        ["Marco Rubio via TASS, direct: Hai nước còn nhiều việc phải làm"],
      ],
    ],
    ignores: ["Hãng thông tấn Yonhap của Hàn Quốc mở thêm một văn phòng ở Moskva."],
  },
  "a clause behind “tuy nhiên” or an adjunct is told by whom ends the sentence": {
    finds: [
      [
        "Tuy nhiên, lịch làm việc của hai đoàn vẫn chưa được chốt, ông Dmitry Peskov cho biết tại cuộc họp báo.",
        ["Dmitry Peskov, indirect: lịch làm việc của hai đoàn vẫn chưa được chốt"],
      ],
      [
        "Sau vòng đàm phán, Nga sẽ gửi bản dự thảo mới cho các bên, ông Dmitry Peskov cho biết.",
        ["Dmitry Peskov, indirect: Sau vòng đàm phán, Nga sẽ gửi bản dự thảo mới cho các bên"],
      ],
      [
        "Châu Âu không nên đứng ngoài tiến trình này, ông Emmanuel Macron hôm nay nói, theo Reuters.",
        ["Emmanuel Macron via Reuters, indirect: Châu Âu không nên đứng ngoài tiến trình này"],
      ],
    ],
    ignores: ["Tuy nhiên, trong cuộc họp báo, ông Dmitry Peskov phát biểu."],
  },
  "a medium that closes the sentence is where the outlet read it": {
    finds: [
      [
        "“Chúng tôi sẽ theo dõi sát mọi động thái”, KCNA viết.",
        ["KCNA, direct: Chúng tôi sẽ theo dõi sát mọi động thái"],
      ],
      [
        "Washington sẽ hoãn quyết định này, ông Marco Rubio cho biết.",
        ["Marco Rubio, indirect: Washington sẽ hoãn quyết định này"],
      ],
    ],
    ignores: ["Đoàn tàu chở phái đoàn Nga đã tới ga trung tâm từ sáng sớm, Reuters đưa tin."],
  },
  "a long quotation without a verb is the last speaker's": {
    finds: [
      [
        "“Nga sẵn sàng trở lại bàn đàm phán”, ông Sergey Lavrov nói. “Chúng tôi muốn các bên ngồi lại với nhau càng sớm càng tốt” để tránh đổ vỡ.",
        [
          "Sergey Lavrov, direct: Nga sẵn sàng trở lại bàn đàm phán",
          "Sergey Lavrov, direct: Chúng tôi muốn các bên ngồi lại với nhau càng sớm càng tốt",
        ],
      ],
      [
        "“Nga sẵn sàng trở lại bàn đàm phán”, ông Sergey Lavrov nói. Ông “được mời tới dự và đã nhận lời ngay từ tuần trước vì tin ở các bên”.",
        [
          "Sergey Lavrov, direct: Nga sẵn sàng trở lại bàn đàm phán",
          "Sergey Lavrov, direct: được mời tới dự và đã nhận lời ngay từ tuần trước vì tin ở các bên",
        ],
      ],
    ],
    ignores: ["“Chúng ta cùng đi trên một con đường dài và gập ghềnh” là dòng chữ trên tấm áp phích."],
  },
};

testRules(rules, statementLines);
