import { mentionLines, statementLines } from "./read-text.ts";
import { type Rules, testRules } from "./rules.ts";

const speakers: Rules = {
  "an apposition may run up to the verb": {
    finds: [
      [
        "Bà Marta Lindqvist, giáo sư nghiên cứu về Nga tại trường North College cũng cho rằng lệnh ngừng bắn khó giữ được.",
        ["Marta Lindqvist, indirect: lệnh ngừng bắn khó giữ được"],
      ],
      [
        "Ông Stefan Berger, giám đốc viện Nghiên cứu biển thuộc viện Hàn lâm Bavaria nhận định, hai bên sẽ còn tranh cãi.",
        ["Stefan Berger, indirect: hai bên sẽ còn tranh cãi"],
      ],
      [
        "Pavel Horak, cựu nhân viên cơ quan mật vụ mô tả ông Putin là một nhà thương thuyết nhiều kinh nghiệm.",
        ["Pavel Horak, indirect: một nhà thương thuyết nhiều kinh nghiệm"],
      ],
    ],
    ignores: ["Ông Stefan Berger, giám đốc viện Nghiên cứu biển, rời phòng họp từ sớm."],
  },
  "the state behind an expert's university is no speaker": {
    finds: [
      [
        "“Đây là một tín hiệu đáng mừng”, chuyên gia Stefan Berger tại Đại học Bavaria, Đức nhận định.",
        ["Stefan Berger, direct: Đây là một tín hiệu đáng mừng"],
      ],
      [
        "Chuyên gia Stefan Berger tại Đại học Bavaria, Đức, cho rằng các bên đều mệt mỏi.",
        ["Stefan Berger, indirect: các bên đều mệt mỏi"],
      ],
    ],
    ignores: ["Chuyên gia Stefan Berger giảng dạy tại Đại học Bavaria, Đức từ năm 2010."],
  },
  "capital letters before a verb of saying are a body's": {
    finds: [
      ["CPRX cảnh báo đối thoại có thể đổ vỡ.", ["CPRX, indirect: đối thoại có thể đổ vỡ"]],
      ["Hôm qua, CPRX cho biết văn phòng đã đóng cửa.", ["CPRX, indirect: văn phòng đã đóng cửa"]],
    ],
    ignores: ["CPRX có trụ sở nhìn ra quảng trường."],
  },
  "television of a state is nobody who has a name": {
    finds: [
      [
        "Truyền hình Israel đưa tin phái đoàn đã rời sân bay.",
        ["unnamed sources, indirect: phái đoàn đã rời sân bay"],
      ],
      [
        "Truyền thông nhà nước Syria cho biết xe cứu trợ đã vào thành phố.",
        ["unnamed sources, indirect: xe cứu trợ đã vào thành phố"],
      ],
    ],
    ignores: ["Truyền hình Israel chiếu lại bộ phim cũ."],
  },
  "a clause behind a verb that wants “rằng” is opened by whom it tells of": {
    finds: [
      [
        "Ngoại trưởng Mỹ Marco Rubio bổ sung các phái đoàn sẽ chọn một địa điểm trung lập.",
        ["Marco Rubio, indirect: các phái đoàn sẽ chọn một địa điểm trung lập"],
      ],
      [
        "Bà Kaja Kallas tin tưởng, hai bên sẽ sớm tìm được tiếng nói chung.",
        ["Kaja Kallas, indirect: hai bên sẽ sớm tìm được tiếng nói chung"],
      ],
    ],
    ignores: ["Ông Marco Rubio bổ sung một trợ lý vào phái đoàn."],
  },
};

const meant: Rules = {
  "“ông này” behind another's name means that one": {
    finds: [
      [
        "Ông Sergey Lavrov chỉ trích ông Marco Rubio khi ông này vắng mặt.",
        ["Ông Sergey Lavrov = Sergey Lavrov", "ông Marco Rubio = Marco Rubio", "ông này = Marco Rubio"],
      ],
      [
        "Ông Sergey Lavrov chờ ông Marco Rubio vì ông này đến muộn.",
        ["Ông Sergey Lavrov = Sergey Lavrov", "ông Marco Rubio = Marco Rubio", "ông này = Marco Rubio"],
      ],
    ],
    ignores: ["Người này vắng mặt."],
  },
  "a title alone means somebody told by another title who holds the office as well": {
    finds: [
      [
        "Phó Thủ tướng, Bộ trưởng Ngoại giao Phạm Bình Minh có mặt. Phó Thủ tướng rất vui.",
        [
          "Phó Thủ tướng, Bộ trưởng Ngoại giao Phạm Bình Minh = Pham Binh Minh",
          "Phó Thủ tướng = Pham Binh Minh",
        ],
        "2019-02-20",
      ],
      [
        "Tổng thống Mỹ Donald Trump có mặt. Tổng thống rất vui.",
        ["Tổng thống Mỹ Donald Trump = Donald Trump", "Tổng thống = Donald Trump"],
      ],
    ],
    ignores: ["Phó Thủ tướng rất vui."],
  },
};

testRules(speakers, statementLines);
testRules(meant, mentionLines);
