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
        ["place: Italy / Switzerland"],
      ],
    ],
    ignores: [
      "Nga và Ukraine đã đàm phán ngày 16/5 tại Istanbul.\nNga và Ukraine đã đàm phán ngày 28/2/2022 tại Belarus.",
      "Nga và Ukraine đã đàm phán ngày 2/6 tại Istanbul.\nNga và Ukraine đã đàm phán ngày 2/6 tại Thổ Nhĩ Kỳ.",
    ],
  },
};

testRules(rules, conflictLines);
