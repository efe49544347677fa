import type { Reading } from "../../src/schema/index.ts";
import { type Rules, testRules } from "./rules.ts";

/** Who does what for a contact without being a party: "Oman mediator". */
const roleLines = ({ events }: Reading): string[] =>
  events.flatMap(({ participants }) =>
    participants.flatMap(({ name, role }) => (role === "party" ? [] : [`${name} ${role}`])),
  );

const rules: Rules = {
  "who mediates is no party": {
    finds: [
      ["Mỹ và Iran đã đàm phán ngày 12/4 tại Muscat do Oman làm trung gian.", ["Oman mediator"]],
      [
        "Nga và Ukraine đã đạt thỏa thuận ngày 22/7/2022 với vai trò trung gian của Thổ Nhĩ Kỳ và Liên hợp quốc.",
        ["Turkey mediator", "United Nations mediator"],
      ],
      ["Qatar đã làm trung gian cho vòng đàm phán giữa Israel và Hamas hôm 11/6.", ["Qatar mediator"]],
    ],
    ignores: [
      "Mỹ và Iran đã đàm phán ngày 12/4 tại Muscat.",
      "Trung gian vận tải đóng vai trò lớn trong ngành kho bãi của Hà Lan.",
    ],
  },
  "who hosts or guarantees is told as such": {
    finds: [
      ["Nga và Ukraine đã đàm phán hôm 2/6 do Thổ Nhĩ Kỳ chủ trì.", ["Turkey host"]],
      [
        "Serbia và Kosovo đã ký thỏa thuận hôm 11/6 với sự bảo lãnh của Liên minh châu Âu.",
        ["European Union guarantor"],
      ],
    ],
    ignores: ["Nga và Ukraine đã đàm phán hôm 2/6 tại Thổ Nhĩ Kỳ."],
  },
};

testRules(rules, roleLines);
