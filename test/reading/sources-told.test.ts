import { statementLines } from "./read-text.ts";
import { type Rules, testRules } from "./rules.ts";

const rules: Rules = {
  "a name goes on behind a hyphen or an apostrophe with spaces around it": {
    finds: [
      [
        "Nghị sĩ Kim Do - hyon cho rằng hai miền nên nối lại liên lạc.",
        ["Kim Do-hyon, indirect: hai miền nên nối lại liên lạc"],
      ],
      [
        "Đại sứ Saeed Al - Hamadi nói rằng tuyến đường sẽ mở lại.",
        ["Saeed Al-Hamadi, indirect: tuyến đường sẽ mở lại"],
      ],
      [
        "Tướng Patrick O ' Connell nói rằng lực lượng của ông đã sẵn sàng.",
        ["Patrick O'Connell, indirect: lực lượng của ông đã sẵn sàng"],
      ],
      [
        "Ông Lee Chang - chuyên gia độc lập - nói rằng tuyến đường sẽ mở lại.",
        ["Lee Chang, indirect: tuyến đường sẽ mở lại"],
      ],
    ],
    ignores: ["Kim Chang - theo lịch trình - đã lên đường từ sáng sớm."],
  },
  "forces, courts and ministries are those of the state named behind them": {
    finds: [
      [
        "Cảnh sát biển Nhật Bản cho biết con tàu đã rời khỏi vùng biển này.",
        ["Japan Coast Guard, indirect: con tàu đã rời khỏi vùng biển này"],
      ],
      [
        "Hải quân Iran cho biết cuộc tập trận sẽ kéo dài ba ngày.",
        ["Navy of Iran, indirect: cuộc tập trận sẽ kéo dài ba ngày"],
      ],
      [
        "Bộ Thương mại và Công nghiệp Ấn Độ cho biết thuế mới sẽ có hiệu lực.",
        ["Ministry of Commerce of India, indirect: thuế mới sẽ có hiệu lực"],
      ],
      [
        "Cục Thống kê Quốc gia (NBS) Trung Quốc cho biết giá thép đã giảm.",
        ["National Bureau of Statistics of China, indirect: giá thép đã giảm"],
      ],
      [
        "Một cảnh sát Anh nói rằng con đường đã bị chặn.",
        ["unnamed sources, indirect: con đường đã bị chặn"],
      ],
    ],
    ignores: ["Hải quân Iran rời cảng từ sáng sớm."],
  },
  "an office told alone is held by the one whom the page names with it, before or behind": {
    finds: [
      [
        "Đại sứ Nga tại Chile cho biết cảng mới sẽ mở cửa.\nĐại sứ Nga tại Chile Oleg Terekhov có mặt tại lễ khánh thành.",
        ["Oleg Terekhov, indirect: cảng mới sẽ mở cửa"],
      ],
      [
        "Đặc phái viên Hà Lan cho biết tuyến đường sẽ mở lại.\nÔng Pieter Verhulst, đặc phái viên Hà Lan, có mặt ở hiện trường.",
        ["Pieter Verhulst, indirect: tuyến đường sẽ mở lại"],
      ],
      [
        "Đại sứ Nga cho biết cảng mới sẽ mở cửa.\nĐại sứ Nga Oleg Terekhov và Đại sứ Nga Pavel Gusarov có mặt.",
        ["unnamed sources, indirect: cảng mới sẽ mở cửa"],
      ],
    ],
    ignores: ["Đại sứ Nga tại Chile rời cuộc họp từ sớm."],
  },
  "a diplomat told by his state is the one told last": {
    finds: [
      [
        "Ngoại trưởng Nga Sergey Lavrov đã tới Cairo. Nhà ngoại giao Nga nói rằng tuyến đường sẽ mở lại.",
        ["Sergey Lavrov, indirect: tuyến đường sẽ mở lại"],
        "2021-04-12",
      ],
      [
        "Nhà ngoại giao hàng đầu của Nga nói rằng tuyến đường sẽ mở lại.",
        ["Sergey Lavrov, indirect: tuyến đường sẽ mở lại"],
        "2021-04-12",
      ],
      [
        "Ngoại trưởng Nga Sergey Lavrov đã tới Cairo. Một nhà ngoại giao Nga nói rằng tuyến đường sẽ mở lại.",
        ["unnamed sources, indirect: tuyến đường sẽ mở lại"],
        "2021-04-12",
      ],
    ],
    ignores: ["Ba Lan trục xuất 35 nhà ngoại giao Nga."],
  },
  "behind 'theo' a comma ends the sides of officials": {
    finds: [
      ["Theo quan chức Mỹ, Nga sẽ rút bớt binh sĩ.", ["unnamed sources, indirect: Nga sẽ rút bớt binh sĩ"]],
      [
        "Theo các chuyên gia Mỹ, Nga sẽ rút bớt binh sĩ.",
        ["unnamed sources, indirect: Nga sẽ rút bớt binh sĩ"],
      ],
    ],
    ignores: ["Quan chức Mỹ, Nga rời phòng họp."],
  },
  "a state in brackets tells whence the one before it is": {
    finds: [
      [
        "Báo Express Tribune (Pakistan) cho biết con đập sẽ không được xây.",
        ["The Express Tribune, indirect: con đập sẽ không được xây"],
      ],
      [
        "Nguồn tin riêng của hãng tin Nikkei (Nhật) tiết lộ dự án sẽ bị hủy.",
        ["unnamed sources, indirect: dự án sẽ bị hủy"],
      ],
    ],
    ignores: ["Báo Gương Sáng (Pakistan) ra số mới."],
  },
};

testRules(rules, statementLines);
