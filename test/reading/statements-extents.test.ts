import { statementLines } from "./read-text.ts";
import { type Rules, testRules } from "./rules.ts";

const rules: Rules = {
  "a second verb of saying behind “và” is the speaker's": {
    finds: [
      [
        "Ông Marco Rubio cho rằng Iran phải chịu trách nhiệm và cảnh báo Washington sẽ đáp trả.",
        ["Marco Rubio, indirect: Iran phải chịu trách nhiệm", "Marco Rubio, indirect: Washington sẽ đáp trả"],
      ],
      [
        "Ông Sergey Lavrov thúc giục Ukraine ngừng pháo kích và khẳng định rằng Nga muốn hòa bình.",
        ["Sergey Lavrov, indirect: Ukraine ngừng pháo kích", "Sergey Lavrov, indirect: Nga muốn hòa bình"],
      ],
      [
        "Triều Tiên cáo buộc Mỹ không giữ lời hứa năm ngoái và yêu cầu Washington dừng tập trận.",
        [
          "North Korea, indirect: Mỹ không giữ lời hứa năm ngoái",
          "North Korea, indirect: Washington dừng tập trận",
        ],
      ],
    ],
    ignores: ["Nga và Mỹ tái lập các nguyên tắc và cam kết đối với hòa bình."],
  },
  "a semicolon joins verbs of saying": {
    finds: [
      [
        "Thủ tướng Trung Quốc Lý Cường khẳng định sẽ tích cực tham gia cơ chế này; đề nghị hai bộ ngoại giao sớm gặp nhau.",
        [
          "Li Qiang, indirect: sẽ tích cực tham gia cơ chế này",
          "Li Qiang, indirect: hai bộ ngoại giao sớm gặp nhau",
        ],
      ],
      [
        "Ông Vladimir Putin hoan nghênh kết quả của hội nghị; nhấn mạnh Nga sẽ giữ đúng lời hứa.",
        [
          "Vladimir Putin, indirect: kết quả của hội nghị",
          "Vladimir Putin, indirect: Nga sẽ giữ đúng lời hứa",
        ],
      ],
    ],
    ignores: ["Bản dự thảo gồm ba phần: biên giới; cáo buộc thúc ép doanh nghiệp; hạn ngạch."],
  },
  "adverbs of time and manner stand between a speaker and the verb": {
    finds: [
      [
        "Bắc Kinh từ lâu đã kêu gọi các bên trở lại đối thoại.",
        ["China, indirect: các bên trở lại đối thoại"],
      ],
      [
        "Ông Vladimir Putin ban đầu tuyên bố Nga không cần thêm thời gian.",
        ["Vladimir Putin, indirect: Nga không cần thêm thời gian"],
      ],
      [
        "Ông Vladimir Putin hủy chuyến đi nhưng đến ngày 27/5 lại tuyên bố sẽ lên đường như kế hoạch.",
        ["Vladimir Putin, indirect: sẽ lên đường như kế hoạch"],
      ],
    ],
    ignores: ["Bắc Kinh từ lâu đã là điểm đến của các phái đoàn."],
  },
  "“tin tưởng” takes a clause, “bày tỏ” what somebody is ready for": {
    finds: [
      [
        "Ông Vladimir Putin tin tưởng hợp tác năng lượng giữa hai nước sẽ phát triển.",
        ["Vladimir Putin, indirect: hợp tác năng lượng giữa hai nước sẽ phát triển"],
      ],
      [
        "Ông Vladimir Putin bày tỏ sẵn sàng tổ chức thêm một vòng đàm phán.",
        ["Vladimir Putin, indirect: sẵn sàng tổ chức thêm một vòng đàm phán"],
      ],
    ],
    ignores: ["Ông Vladimir Putin tin tưởng người trợ lý lâu năm của mình."],
  },
  "what is asked is opened by “liệu”, “vì sao”": {
    finds: [
      [
        "Bà Maria Zakharova đặt câu hỏi vì sao phái đoàn Nga không được mời.",
        ["Maria Zakharova, indirect: vì sao phái đoàn Nga không được mời"],
      ],
      [
        "Ông Emmanuel Macron thắc mắc liệu các bên có giữ lời hứa.",
        ["Emmanuel Macron, indirect: liệu các bên có giữ lời hứa"],
      ],
    ],
    ignores: ["Khi báo giới hỏi lý do, ông Emmanuel Macron im lặng."],
  },
  "a paper that somebody issues says what its issuer says": {
    finds: [
      [
        "Bộ Quốc phòng Nga ngày 14/11 ra báo cáo thường niên cho hay các kho vũ khí đã đầy.",
        ["Ministry of Defence of Russia, indirect: các kho vũ khí đã đầy"],
      ],
      [
        "Bộ Quốc phòng Nga hôm qua đưa ra tài liệu cho thấy rõ và nói rằng lệnh ngừng bắn được tôn trọng.",
        ["Ministry of Defence of Russia, indirect: lệnh ngừng bắn được tôn trọng"],
      ],
    ],
    ignores: ["Bộ Quốc phòng Nga ngày 14/11 ra báo cáo thường niên dày ba trăm trang."],
  },
  "a plain verb of saying behind “khi” has the speaker of its sentence": {
    finds: [
      [
        "Ông Donald Trump đổi giọng khi tuyên bố không vội rút quân khỏi Syria.",
        ["Donald Trump, indirect: không vội rút quân khỏi Syria"],
      ],
      [
        "Ông Michael Flynn từ chức sau khi thừa nhận đã gặp đại sứ Nga nhiều lần.",
        ["Michael Flynn, indirect: đã gặp đại sứ Nga nhiều lần"],
      ],
    ],
    ignores: [
      "Ông Donald Trump bị điều tra vì cáo buộc giúp đỡ bạn bè.",
      "Ông Donald Trump sai lầm khi hy vọng quá nhiều.",
    ],
  },
  "what threatens by deeds or lands at an airport says nothing": {
    finds: [
      [
        "Triều Tiên đe dọa đáp trả nếu tập trận tiếp diễn.",
        ["North Korea, indirect: đáp trả nếu tập trận tiếp diễn"],
      ],
      [
        "Ông Donald Trump đáp rằng các bên còn nhiều thời gian.",
        ["Donald Trump, indirect: các bên còn nhiều thời gian"],
      ],
    ],
    ignores: [
      "Việc quân sự hóa của Trung Quốc tiếp diễn, đe dọa chủ quyền của các nước trong khu vực.",
      "Ông Donald Trump đáp máy bay về Washington ngay trong đêm.",
      "Hai người đàn ông Mỹ bị bắt với cáo buộc buôn lậu vũ khí qua biên giới.",
    ],
  },
};

testRules(rules, statementLines);
