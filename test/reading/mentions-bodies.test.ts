import { expect, it } from "vitest";
import { mentionLines, readBody } from "./read-text.ts";
import { type Rules, testRules } from "./rules.ts";

const rules: Rules = {
  "the name of an office ends with its state or place": {
    finds: [
      [
        "Cục Hàng hải Na Uy chưa đưa ra bình luận nào về tin này.",
        ["Cục Hàng hải Na Uy = Cục Hàng hải Na Uy"],
      ],
      [
        "Cơ quan Hàng không Liên bang (FAA) Mỹ chưa đưa ra bình luận nào.",
        ["Cơ quan Hàng không Liên bang (FAA) Mỹ = Cơ quan Hàng không Liên bang Mỹ"],
      ],
      [
        "Cục Hàng không Canada chưa đưa ra bình luận nào về tin này.",
        ["Cục Hàng không Canada = Cục Hàng không Canada"],
      ],
      ["Tòa án Cấp cao Kenya chưa đưa ra bình luận nào.", ["Tòa án Cấp cao Kenya = Tòa án Cấp cao Kenya"]],
    ],
    ignores: ["Cục diện ấy chưa thay đổi nhiều kể từ đầu năm nay."],
  },
  "the level of a place stands inside the name": {
    finds: [
      [
        "Công an tỉnh Lâm Đồng chưa đưa ra bình luận nào về tin này.",
        ["Công an tỉnh Lâm Đồng = Công an tỉnh Lâm Đồng"],
      ],
      [
        "Cảnh sát bang Nevada chưa đưa ra bình luận nào về tin này.",
        ["Cảnh sát bang Nevada = Cảnh sát bang Nevada"],
      ],
      ["UBND quận 7 chưa đưa ra bình luận nào về tin này.", ["UBND quận 7 = UBND quận 7"]],
    ],
    ignores: ["Mưa lớn đổ xuống nhiều quận và huyện ven biển từ rạng sáng nay."],
  },
  "fields of an office are joined by words and signs": {
    finds: [
      [
        "Sở Nông nghiệp và Môi trường Lâm Đồng chưa đưa ra bình luận nào.",
        ["Sở Nông nghiệp và Môi trường Lâm Đồng = Sở Nông nghiệp và Môi trường Lâm Đồng"],
      ],
      [
        "Bộ Văn hóa, Thể thao và Du lịch chưa đưa ra bình luận nào.",
        ["Bộ Văn hóa, Thể thao và Du lịch = Bộ Văn hóa, Thể thao và Du lịch"],
      ],
      [
        "Ủy ban Tài chính - Ngân sách chưa đưa ra bình luận nào.",
        ["Ủy ban Tài chính - Ngân sách = Ủy ban Tài chính - Ngân sách"],
      ],
      [
        "Bộ Xây dựng và Bộ Y tế chưa đưa ra bình luận nào.",
        ["Bộ Xây dựng = Bộ Xây dựng", "Bộ Y tế = Bộ Y tế"],
      ],
    ],
    ignores: ["Bộ bàn ghế và chiếc tủ được chuyển sang phòng bên từ hôm trước."],
  },
  "a verb behind a name is no part of it": {
    finds: [
      ["Công ty Volvo mua lại nhà xưởng cũ ven sông.", ["Công ty Volvo = Công ty Volvo"]],
      ["Bộ Xây dựng công bố quy hoạch mới ven sông.", ["Bộ Xây dựng = Bộ Xây dựng"]],
    ],
    ignores: ["Công ty mua lại nhà xưởng cũ ven sông từ tháng trước."],
  },
  "small words between a body and its name say what it is": {
    finds: [
      [
        "Công ty tình báo tư nhân Janes chưa đưa ra bình luận nào.",
        ["Công ty tình báo tư nhân Janes = Janes"],
      ],
      [
        "Đảng đối lập Cứu quốc Campuchia chưa đưa ra bình luận nào.",
        ["Đảng đối lập Cứu quốc Campuchia = Đảng đối lập Cứu quốc Campuchia"],
      ],
    ],
    ignores: ["Công ty tư nhân nào cũng phải nộp báo cáo sớm trong mùa thấp điểm."],
  },
  "a greater body may end the name": {
    finds: [
      [
        "Bộ Chính trị Đảng Cộng sản Trung Quốc chưa đưa ra bình luận nào.",
        ["Bộ Chính trị Đảng Cộng sản Trung Quốc = Bộ Chính trị Đảng Cộng sản Trung Quốc"],
      ],
      [
        "Công đoàn Ngân hàng Chính sách xã hội chưa đưa ra bình luận nào.",
        ["Công đoàn Ngân hàng Chính sách xã hội = Công đoàn Ngân hàng Chính sách xã hội"],
      ],
    ],
    ignores: ["Công đoàn nào cũng lo cho đoàn viên của mình trong dịp cuối năm."],
  },
  "several bodies of a state are nobody named": {
    finds: [
      ["Các công ty Mỹ chưa đưa ra bình luận nào về tin này.", ["công ty Mỹ = unnamed sources"]],
      ["Một ngân hàng Na Uy chưa đưa ra bình luận nào.", ["ngân hàng Na Uy = unnamed sources"]],
    ],
    ignores: ["Các công ty nhỏ chưa đưa ra bình luận nào về tin này."],
  },
  "a body abroad acts for its own state": {
    finds: [
      [
        "Đại sứ quán Na Uy tại Hà Nội chưa đưa ra bình luận nào.",
        ["Đại sứ quán Na Uy = Embassy of Norway", "Hà Nội = Vietnam"],
      ],
      [
        "Phòng Thương mại Đức tại Việt Nam chưa đưa ra bình luận nào.",
        ["Phòng Thương mại Đức tại Việt Nam = Phòng Thương mại Đức tại Việt Nam"],
      ],
    ],
    ignores: ["Đại sứ quán nào cũng treo cờ rủ trong ngày quốc tang hôm ấy."],
  },
  "an official belongs to the body behind his title": {
    finds: [
      [
        "Phó giám đốc Công an tỉnh Lâm Đồng Trần Văn Tư vắng mặt trong buổi lễ.",
        ["Phó giám đốc Công an tỉnh Lâm Đồng Trần Văn Tư = Trần Văn Tư"],
      ],
      [
        "Ông Trần Văn Tư, Vụ trưởng Vụ Vận tải, vắng mặt trong buổi lễ.",
        ["Ông Trần Văn Tư, Vụ trưởng Vụ Vận tải = Trần Văn Tư"],
      ],
    ],
    ignores: ["Vụ cháy ấy thiêu rụi toàn bộ kho hàng ven sông từ rạng sáng nay."],
  },
};

testRules(rules, mentionLines);

const persons: Rules = {
  "letters behind a title are the body that he leads": {
    finds: [
      [
        "Ông Tomas Halvorsen, Giám đốc NUPI, vắng mặt trong buổi lễ.",
        ["Ông Tomas Halvorsen, Giám đốc NUPI = Tomas Halvorsen"],
      ],
      [
        "Giám đốc NUPI Tomas Halvorsen vắng mặt trong buổi lễ.",
        ["Giám đốc NUPI Tomas Halvorsen = Tomas Halvorsen"],
      ],
    ],
    ignores: ["Giám đốc NUPI vắng mặt trong buổi lễ hôm ấy."],
  },
  "a second title may stand behind a dash": {
    finds: [
      [
        "Đại tá Trần Văn Tư - Trưởng Công an TP Huế cho biết trời sắp mưa to.",
        ["Đại tá Trần Văn Tư - Trưởng Công an TP Huế = Trần Văn Tư"],
      ],
      [
        "Thiếu tá Lê Văn Ba - phó giám đốc Công an tỉnh Lâm Đồng - cho biết trời sắp mưa to.",
        ["Thiếu tá Lê Văn Ba - phó giám đốc Công an tỉnh Lâm Đồng = Lê Văn Ba"],
      ],
    ],
    ignores: ["Đại tá nào cũng phải trực ban trong những ngày lễ lớn."],
  },
  "a known person is no minister of another state": {
    finds: [
      [
        "Ngoại trưởng Iran chúc mừng Boris Johnson về kết quả ấy.",
        ["Ngoại trưởng Iran = Mohammad Javad Zarif", "Boris Johnson = Boris Johnson"],
        "2019-07-24",
      ],
      [
        "Ngoại trưởng Iran chúc mừng Emmanuel Macron về kết quả ấy.",
        ["Ngoại trưởng Iran = Mohammad Javad Zarif", "Emmanuel Macron = Emmanuel Macron"],
        "2019-07-24",
      ],
    ],
    ignores: ["Ngoại trưởng nào cũng chúc mừng về kết quả ấy."],
  },
  "a short name is of the gender that its honorific tells": {
    finds: [
      [
        "Bà Mạnh rời tòa. Luật sư của bà Mạnh Vãn Chu im lặng.",
        ["Bà Mạnh = Mạnh Vãn Chu", "bà Mạnh Vãn Chu = Mạnh Vãn Chu"],
      ],
      ["Bà Putina rời phòng họp sớm.", ["Bà Putina = Putina"]],
    ],
    ignores: ["Người phụ nữ rời phòng họp sớm."],
  },
};

testRules(persons, mentionLines);

it("a row of words for bodies makes no name without end", () => {
  expect(() => readBody("Bộ Công đoàn ".repeat(3000))).not.toThrow();
});

it("a body acts for the state of its last part", () => {
  const sides = (text: string) => readBody(text).actors.map(({ name, for: side }) => [name, side]);
  expect(sides("Công an tỉnh Lâm Đồng và Cục Hàng hải Na Uy chưa đưa ra bình luận nào.")).toEqual([
    ["Công an tỉnh Lâm Đồng", "VN"],
    ["Cục Hàng hải Na Uy", "NO"],
  ]);
});
