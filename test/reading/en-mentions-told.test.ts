import { mentionLines } from "./read-text.ts";
import { type Rules, testRules } from "./rules.ts";

const quiet = "Heavy rain flooded a number of streets and squares of the old town of Bruges at the weekend.";

const rules: Rules = {
  "names behind offices of two states are those of their holders": {
    finds: [
      [
        "The leaders of Armenia and Azerbaijan, Serzh Sargsyan and Ilham Aliyev, met there.",
        [
          "The leaders of Armenia and Azerbaijan = Ilham Aliyev",
          "The leaders of Armenia and Azerbaijan = Serzh Sargsyan",
          "Serzh Sargsyan = Serzh Sargsyan",
          "Ilham Aliyev = Ilham Aliyev",
        ],
        "2015-07-10",
      ],
      [
        "The foreign ministers, Sergey Lavrov of Russia and Andrii Sybiha of Ukraine, met there.",
        [
          "The foreign ministers = Andrii Sybiha",
          "The foreign ministers = Sergey Lavrov",
          "Sergey Lavrov of Russia = Sergey Lavrov",
          "Andrii Sybiha of Ukraine = Andrii Sybiha",
        ],
      ],
    ],
    ignores: ["The presidents of two chess clubs, one of them quite new, met over tea at the old mill."],
  },
  "offices without a name are those of the sides told": {
    finds: [
      [
        "Sudan and Ethiopia were silent. The two commanders met near the border.",
        [
          "Sudan = Sudan",
          "Ethiopia = Ethiopia",
          "The two commanders = Ethiopia",
          "The two commanders = Sudan",
        ],
        "2015-07-10",
      ],
      [
        "Sudan and Ethiopia were silent. Both delegation heads went home.",
        [
          "Sudan = Sudan",
          "Ethiopia = Ethiopia",
          "Both delegation heads = Ethiopia",
          "Both delegation heads = Sudan",
        ],
        "2015-07-10",
      ],
    ],
    ignores: ["The foreign ministers of that novel are all liars, and the presidents of it are no better."],
  },
  "the counterpart of an office holds that office": {
    finds: [
      [
        "Ghana's foreign minister and his Russian counterpart were late.",
        ["his Russian counterpart = Sergey Lavrov"],
      ],
      [
        "Ghana's defence minister and his Russian counterpart were late.",
        ["his Russian counterpart = Andrei Belousov"],
      ],
    ],
    ignores: [quiet],
  },
  "an object is never the subject of its own clause": {
    finds: [
      [
        "Raul Castro was late. Barack Obama telephoned him.",
        ["Raul Castro = Raul Castro", "Barack Obama = Barack Obama", "him = Raul Castro"],
        "2015-07-10",
      ],
      [
        "Volodymyr Zelensky was late. Donald Trump telephoned him. Marco Rubio telephoned him too.",
        [
          "Volodymyr Zelensky = Volodymyr Zelensky",
          "Donald Trump = Donald Trump",
          "him = Volodymyr Zelensky",
          "Marco Rubio = Marco Rubio",
          "him = Volodymyr Zelensky",
        ],
      ],
      ["Barack Obama told him so.", ["Barack Obama = Barack Obama"], "2015-07-10"],
    ],
    ignores: [quiet],
  },
};

testRules(rules, mentionLines, "en");
