import { expect, it } from "vitest";
import { mentionLines, readBody } from "./read-text.ts";
import { type Rules, testRules } from "./rules.ts";

const rules: Rules = {
  "an unknown person is found again by a part of the name": {
    finds: [
      [
        "Bà Salome Vartanyan, thư ký của phái bộ, rời phòng họp. Bà Vartanyan có việc bận.",
        ["Bà Salome Vartanyan, thư ký của phái bộ = Salome Vartanyan", "Bà Vartanyan = Salome Vartanyan"],
      ],
      [
        "Ông Tomas Halvorsen rời phòng họp sớm. Ông Halvorsen có việc bận.",
        ["Ông Tomas Halvorsen = Tomas Halvorsen", "Ông Halvorsen = Tomas Halvorsen"],
      ],
    ],
    ignores: ["Cơn bão Halvorsen đổ bộ vào bờ biển phía đông lúc rạng sáng nay."],
  },
  "letters before a full name, or a given name alone, leave the person the same": {
    finds: [
      ["Lãnh đạo XYZ Salome Vartanyan rời phòng họp.", ["Lãnh đạo XYZ Salome Vartanyan = Salome Vartanyan"]],
      [
        "Ngoại trưởng Qatar Mohammed bin Abdulrahman Al-Thani tới sân bay. Ngoại trưởng Mohammed đã rời phòng họp.",
        [
          "Ngoại trưởng Qatar Mohammed bin Abdulrahman Al-Thani = Mohammed bin Abdulrahman Al Thani",
          "Ngoại trưởng Mohammed = Mohammed bin Abdulrahman Al Thani",
        ],
      ],
    ],
    ignores: ["Cơn bão Mohammed đổ bộ vào bờ biển phía đông lúc rạng sáng nay."],
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
  "a family name alone is whom the page names in full": {
    finds: [
      [
        "Hôm qua ông Kim Jong-un rời Vladivostok. Theo giới quan sát, Kim hài lòng.",
        ["ông Kim Jong-un = Kim Jong-un", "giới quan sát = unnamed sources", "Kim = Kim Jong-un"],
      ],
      [
        "Hôm qua ông Tập Cận Bình rời Osaka. Cuộc gặp Trump - Tập khép lại.",
        ["ông Tập Cận Bình = Xi Jinping", "Trump = Donald Trump", "Tập = Xi Jinping"],
      ],
      ["Chủ tịch Tập có việc bận nên rời phòng họp sớm.", ["Chủ tịch Tập = Xi Jinping"]],
    ],
    ignores: ["Các em Kim, Tập và Hằng nhận học bổng dành cho học sinh nghèo vượt khó."],
  },
  "initials and hyphens stand inside a name": {
    finds: [
      ["Ông Adrian J. Whitcombe rời phòng họp sớm.", ["Ông Adrian J. Whitcombe = Adrian J. Whitcombe"]],
      ["Bà Kim Song Hwa rời phòng họp sớm.", ["Bà Kim Song Hwa = Kim Song Hwa"]],
      ["Ông Dương Chính Thức rời phòng họp sớm.", ["Ông Dương Chính Thức = Dương Chính Thức"]],
    ],
    ignores: ["Lớp học ở phòng J. Các em rời phòng sớm hơn mọi hôm."],
  },
  "an expert's body belongs to his mention": {
    finds: [
      [
        "Chuyên gia Alan Whitcombe thuộc Viện Carlyle ở London tỏ ra thận trọng.",
        ["Chuyên gia Alan Whitcombe thuộc Viện Carlyle ở London = Alan Whitcombe"],
      ],
      [
        "Alan Whitcombe, giáo sư quan hệ quốc tế tại Đại học Carlyle, cho biết mọi việc đã ổn.",
        ["Alan Whitcombe, giáo sư quan hệ quốc tế tại Đại học Carlyle = Alan Whitcombe"],
      ],
    ],
    ignores: ["Chuyên gia dinh dưỡng thuộc viện nhi tỏ ra thận trọng với loại sữa mới."],
  },
  "one whom verbs of saying show to speak is a person": {
    finds: [
      [
        "Bài viết của Owen Whitcombe gây chú ý. Theo đó, Whitcombe cho rằng mọi việc đã ổn.",
        ["Owen Whitcombe = Owen Whitcombe", "Whitcombe = Owen Whitcombe"],
      ],
      ["Nora Whitcombe hôm qua nói rằng mọi việc đã ổn.", ["Nora Whitcombe = Nora Whitcombe"]],
    ],
    ignores: ["Khách sạn Grand Whitcombe có hơn ba trăm phòng nhìn ra bãi biển."],
  },
  "a name with another's family name is another's": {
    finds: [
      [
        "Howard Xavier, diễn viên hài, cho biết mọi việc đã ổn. Ông Howard có việc bận.",
        ["Howard Xavier = Howard Xavier", "Ông Howard = Howard Xavier"],
      ],
      [
        "Ngoại trưởng Mỹ M.Ru-bi-ô rời phòng họp sớm. Ông Ru-bi-ô có việc bận.",
        ["Ngoại trưởng Mỹ M.Ru-bi-ô = Marco Rubio", "Ông Ru-bi-ô = Marco Rubio"],
      ],
      // "Park" and "Hong" are known persons' names, each by itself.
      [
        "Park Hong-gul, giám đốc một viện ở Seoul, cho biết mọi việc đã ổn.",
        ["Park Hong-gul, giám đốc một viện ở Seoul = Park Hong-gul"],
      ],
      ["Ông Park Han-bin cho biết mọi việc đã ổn.", ["Ông Park Han-bin = Park Han-bin"]],
      [
        "Bộ trưởng Quốc phòng Hàn Quốc Kim Whit-combe rời phòng họp sớm.",
        ["Bộ trưởng Quốc phòng Hàn Quốc Kim Whit-combe = Kim Whit-combe"],
        "2024-10-20",
      ],
      ["Thủ tướng Ấn Độ Narenda Modi rời phòng họp sớm.", ["Thủ tướng Ấn Độ Narenda Modi = Narendra Modi"]],
    ],
    ignores: ["Bưu kiện gửi qua Howard Express đến nơi sau ba ngày."],
  },
  "a body that nobody knows has its state in its name": {
    finds: [
      [
        "Cơ quan Phát triển Nông thôn Mỹ tuyên bố hỗ trợ nạn nhân.",
        ["Cơ quan Phát triển Nông thôn Mỹ = Cơ quan Phát triển Nông thôn Mỹ"],
      ],
      ["Lính cứu hỏa và Công an Thổ Nhĩ Kỳ rời hiện trường.", ["Công an Thổ Nhĩ Kỳ = Công an Thổ Nhĩ Kỳ"]],
      [
        "Tổ chức Giám sát Bầu cử Syria rời hiện trường.",
        ["Tổ chức Giám sát Bầu cử Syria = Tổ chức Giám sát Bầu cử Syria"],
      ],
    ],
    ignores: ["Cảnh sát rời hiện trường sau khi khám nghiệm xong chiếc xe tải."],
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
