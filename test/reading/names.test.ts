import { expect, it } from "vitest";
import { mentionLines, readBody } from "./read-text.ts";
import { type Rules, testRules } from "./rules.ts";

const rules: Rules = {
  "an unknown person is found again by a part of the name": {
    finds: [
      [
        "Bà Salome Vartanyan, thư ký của phái bộ, rời phòng họp. Bà Vartanyan có việc bận.",
        ["Bà Salome Vartanyan = Salome Vartanyan", "Bà Vartanyan = Salome Vartanyan"],
      ],
      [
        "Ông Tomas Halvorsen rời phòng họp sớm. Ông Halvorsen có việc bận.",
        ["Ông Tomas Halvorsen = Tomas Halvorsen", "Ông Halvorsen = Tomas Halvorsen"],
      ],
    ],
    ignores: ["Cơn bão Halvorsen đổ bộ vào bờ biển phía đông lúc rạng sáng nay."],
  },
  "a short name is who bears it, by title where several do": {
    finds: [
      ["Ông Zelensky vắng mặt trong buổi lễ.", ["Ông Zelensky = Volodymyr Zelensky"]],
      ["Ngoại trưởng Lavrov vắng mặt trong buổi lễ.", ["Ngoại trưởng Lavrov = Sergey Lavrov"]],
      ["Tổng thống Trump vắng mặt trong buổi lễ.", ["Tổng thống Trump = Donald Trump"]],
    ],
    ignores: ["Con đường mang tên nhà thơ được mở rộng thêm hai làn xe trong năm nay."],
  },
  "the name of a state inside a person's name is no state": {
    finds: [
      ["Ông Nguyễn Anh Đức rời phòng họp sớm.", ["Ông Nguyễn Anh Đức = Nguyễn Anh Đức"]],
      ["Bà Trần Thị Mỹ Nga rời phòng họp sớm.", ["Bà Trần Thị Mỹ Nga = Trần Thị Mỹ Nga"]],
    ],
    ignores: ["Món lẩu nấu cùng ý dĩ và hạt sen giúp thanh lọc cơ thể trong mùa nóng."],
  },
  "a state at the beginning of a sentence stands out of the capitals before it": {
    finds: [
      ["Riêng Nga vẫn giữ nguyên lập trường.", ["Nga = Russia"]],
      ["Còn Iran vẫn giữ nguyên lập trường.", ["Iran = Iran"]],
    ],
    ignores: ["Riêng mảng bán lẻ vẫn giữ nguyên mức tăng trưởng so với cùng kỳ năm ngoái."],
  },
};

testRules(rules, mentionLines);

it("the same name told by two pages is two unknown persons", () => {
  const idOf = (text: string) => readBody(text).actors.find(({ name }) => name === "Tomas Halvorsen")?.id;
  const one = idOf("Ông Tomas Halvorsen rời phòng họp sớm.");
  const other = idOf("Ông Tomas Halvorsen ở lại phòng họp đến khuya.");
  expect(one).toBeDefined();
  expect(one).not.toBe(other);
});
