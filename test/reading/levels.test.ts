import type { Reading } from "../../src/schema/index.ts";
import { type Rules, testRules } from "./rules.ts";

const levelLines = ({ events }: Reading): string[] =>
  events.flatMap(({ kind, level }) => (level ? [`${kind} ${level}`] : []));

const outcomeLines = ({ events }: Reading): string[] =>
  events.flatMap(({ kind, outcome }) => (outcome ? [`${kind} ${outcome.result}: ${outcome.text}`] : []));

const levels: Rules = {
  "a contact stands at the level of its persons on its day": {
    finds: [
      ["Ngày 14/6, ông Vladimir Putin đã điện đàm với ông Donald Trump.", ["call leaders"]],
      [
        "Ngày 11/6, Ngoại trưởng Nga Sergey Lavrov đã gặp Ngoại trưởng Thổ Nhĩ Kỳ Hakan Fidan.",
        ["meeting ministers"],
      ],
    ],
    ignores: [
      "Nga và Ukraine đã đàm phán ngày 2/6 tại Istanbul trong gần hai giờ.",
      "Ngày 11/6, Ngoại trưởng Nga Sergey Lavrov đã gặp Tổng thống Belarus Alexander Lukashenko.",
    ],
  },
  "a word of level beside the contact counts": {
    finds: [
      ["Vòng đàm phán cấp chuyên viên giữa Nga và Mỹ đã diễn ra ngày 12/6 tại Istanbul.", ["talks experts"]],
      ["Cuộc đàm phán cấp bộ trưởng giữa Mỹ và Iran đã diễn ra ngày 23/5 tại Rome.", ["talks ministers"]],
    ],
    ignores: ["Giải đấu cấp trường giữa hai khối lớp đã diễn ra ngày 12/6 tại sân vận động."],
  },
};

const outcomes: Rules = {
  "what came of a contact stands behind it": {
    finds: [
      [
        "Trong cuộc đàm phán ngày 2/6 giữa Nga và Ukraine, hai bên nhất trí trao trả thi thể binh sĩ.",
        ["talks agreed: nhất trí trao trả thi thể binh sĩ"],
      ],
      [
        "Cuộc đàm phán giữa Mỹ và Iran ngày 23/5 không đạt được đột phá.",
        ["talks none: không đạt được đột phá"],
      ],
    ],
    ignores: ["Nga và Ukraine đã đàm phán ngày 2/6 tại Istanbul trong gần hai giờ."],
  },
};

testRules(levels, levelLines);
testRules(outcomes, outcomeLines);
