import { conflictLines } from "./read-text.ts";
import { type Rules, testRules } from "./rules.ts";

const rules: Rules = {
  "one contact told by the same words in two states": {
    finds: [
      [
        "Nga và Ukraine đã đàm phán trực tiếp ngày 2/6 tại Thổ Nhĩ Kỳ về an ninh hàng hải tại Biển Đen.\nNga và Ukraine đã đàm phán trực tiếp ngày 2/6 tại Belarus về an ninh hàng hải tại Biển Đen.",
        ["place: Turkey / Belarus"],
      ],
      [
        "Mỹ và Iran đã đàm phán gián tiếp ngày 23/5 tại Rome với sự trung gian của đại diện Oman.\nMỹ và Iran đã đàm phán gián tiếp ngày 23/5 tại Geneva với sự trung gian của đại diện Oman.",
        ["place: Rome / Geneva"],
      ],
      [
        "Nga và Ukraine đã đàm phán ngày 2/6 tại Thổ Nhĩ Kỳ về trao trả thi thể.\nNga và Ukraine đã đàm phán ngày 2/6 tại Belarus về trao trả thi thể.",
        ["place: Turkey / Belarus"],
      ],
    ],
    ignores: [
      "Nga và Ukraine đã đàm phán ngày 16/5 tại Istanbul.\nNga và Ukraine đã đàm phán ngày 28/2/2022 tại Belarus.",
      "Nga và Ukraine đã đàm phán ngày 2/6 tại Istanbul.\nNga và Ukraine đã đàm phán ngày 2/6 tại Thổ Nhĩ Kỳ.",
      "Nga và Iran đã đàm phán ngày 2/6 tại Syria về nhân đạo.\nNga và Iran đã đàm phán ngày 2/6 ở Trung Đông về nhân đạo.",
    ],
  },
  "one contact told with two numbers, two days or as held and called off": {
    finds: [
      [
        "Vòng đàm phán thứ hai giữa Mỹ và Iran đã diễn ra ngày 19/4 tại Rome.\nVòng đàm phán thứ ba giữa Mỹ và Iran đã diễn ra ngày 19/4 tại Rome.",
        ["number: 2 / 3"],
      ],
      [
        "Vòng đàm phán thứ hai giữa Nga và Ukraine đã diễn ra ngày 2/6.\nVòng đàm phán thứ hai giữa Nga và Ukraine đã diễn ra ngày 5/6.",
        ["day: 2025-06-02 / 2025-06-05"],
      ],
    ],
    ignores: [
      "Vòng đàm phán thứ hai giữa Nga và Ukraine đã diễn ra ngày 2/6.\nVòng đàm phán thứ ba giữa Nga và Ukraine đã diễn ra ngày 23/7/2024.",
      "Vòng đàm phán thứ hai giữa Nga và Ukraine đã diễn ra ngày 2/6.\nVòng đàm phán thứ hai giữa Nga và Ukraine đã diễn ra ngày 3/6.",
    ],
  },
};

testRules(rules, conflictLines);
