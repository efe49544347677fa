import { statementLines } from "./read-text.ts";
import { type Rules, testRules } from "./rules.ts";

const rules: Rules = {
  "the subject of a verb of saying speaks, with or without “that”": {
    finds: [
      [
        "Kremlin spokesman Dmitry Peskov said the date of the next round had not been agreed.",
        ["Dmitry Peskov, indirect: the date of the next round had not been agreed"],
      ],
      [
        "Dmitry Peskov said on Tuesday that the date of the next round had not been agreed.",
        ["Dmitry Peskov, indirect: the date of the next round had not been agreed"],
      ],
      [
        "A spokesman would only say that the discussion had been constructive.",
        ["unnamed sources, indirect: the discussion had been constructive"],
      ],
      [
        "In a statement, Hamas said it had accepted the proposal.",
        ["Hamas, indirect: it had accepted the proposal"],
      ],
      [
        "In response the United States said it had no intention of leaving the talks.",
        ["United States, indirect: it had no intention of leaving the talks"],
      ],
      [
        "China's foreign minister, Wang Yi, said the two sides should meet halfway.",
        ["Wang Yi, indirect: the two sides should meet halfway"],
      ],
    ],
    ignores: [
      "Dmitry Peskov said nothing about the plan.",
      "Dmitry Peskov would not say whether the president would attend.",
      "Vladimir Putin is expected to say that the road will be long.",
      "The man is said to be living near the border.",
      "Needless to say, the road to peace is long.",
      "The agreement says that both sides will pull back their troops.",
      "Dmitry Peskov refused to say when the next round would be held.",
    ],
  },
  "whom something is told stands between the verb and what is said": {
    finds: [
      [
        "Sergei Lavrov told the BBC that the talks would go on next week.",
        ["Sergey Lavrov via BBC, indirect: the talks would go on next week"],
      ],
      [
        "Sergei Lavrov told reporters in Geneva the talks would go on next week.",
        ["Sergey Lavrov, indirect: the talks would go on next week"],
      ],
    ],
    ignores: ["Sergei Lavrov was told to wait in the corridor for an hour."],
  },
  "a quotation or a clause stands before its speaker": {
    finds: [
      ["“No date has been agreed,” Dmitry Peskov said.", ["Dmitry Peskov, direct: No date has been agreed"]],
      [
        "“No date has been agreed,” said Dmitry Peskov, the Kremlin spokesman.",
        ["Dmitry Peskov, direct: No date has been agreed"],
      ],
      [
        '"No date has been agreed", said Mr Peskov, who was speaking in Moscow.',
        ["Dmitry Peskov, direct: No date has been agreed"],
      ],
      [
        "The next round has not been agreed, Dmitry Peskov said on Tuesday.",
        ["Dmitry Peskov, indirect: The next round has not been agreed"],
      ],
      [
        "“This is an important outcome,” China's foreign minister, Wang Yi, said in Beijing on Monday.",
        ["Wang Yi, direct: This is an important outcome"],
      ],
      [
        "“Why should we wait for another year?” Sergei Lavrov asked.",
        ["Sergey Lavrov, direct: Why should we wait for another year"],
      ],
    ],
    ignores: [
      "After three hours of talks in Moscow, Dmitry Peskov said.",
      "The sign at the gate of the village read “Please drive slowly, children at play”.",
    ],
  },
  "a quotation that the speaker parts goes on behind him": {
    finds: [
      [
        "“No date has been agreed,” Dmitry Peskov said. “We are waiting for an answer.”",
        [
          "Dmitry Peskov, direct: No date has been agreed",
          "Dmitry Peskov, direct: We are waiting for an answer",
        ],
      ],
      [
        "The next meeting, Dmitry Peskov said, might not take place in Geneva.",
        ["Dmitry Peskov, indirect: The next meeting, Dmitry Peskov said, might not take place in Geneva"],
      ],
      [
        "Dmitry Peskov said: “We have never refused to talk.\n“We are still waiting for an answer from the other side.”",
        [
          "Dmitry Peskov, direct: We have never refused to talk",
          "Dmitry Peskov, direct: We are still waiting for an answer from the other side",
        ],
      ],
    ],
    ignores: ["“The Man Who Never Was” is the best-selling book of the year in the capital."],
  },
  "single marks enclose quotations, and apostrophes do not end them": {
    finds: [
      [
        "'We won't accept the ministers' offer,' Sergei Lavrov said on Monday.",
        ["Sergey Lavrov, direct: We won't accept the ministers' offer"],
      ],
      [
        "‘We won’t accept the ministers’ offer,’ Sergei Lavrov said.",
        ["Sergey Lavrov, direct: We won’t accept the ministers’ offer"],
      ],
    ],
    ignores: ["The farmers' protest didn't reach the ministers' offices, and the drivers' strike ended."],
  },
  "a form without a subject takes that of the clause around it": {
    finds: [
      [
        "Sergei Lavrov told reporters the talks would go on, adding that no date had been set.",
        ["Sergey Lavrov, indirect: the talks would go on", "Sergey Lavrov, indirect: no date had been set"],
      ],
      [
        "Russia will not attend, with Dmitry Peskov saying that the invitation came too late.",
        ["Dmitry Peskov, indirect: the invitation came too late"],
      ],
      [
        "Dmitry Peskov is warning that the invitation came too late.",
        ["Dmitry Peskov, indirect: the invitation came too late"],
      ],
    ],
    ignores: [
      "Dmitry Peskov left without saying whether the invitation had come.",
      "Dmitry Peskov was accused of saying too much.",
    ],
  },
  "verbs in a row share their subject": {
    finds: [
      [
        "Dmitry Peskov said Kyiv must decide and called on European leaders to stay away.",
        [
          "Dmitry Peskov, indirect: Kyiv must decide",
          "Dmitry Peskov, indirect: European leaders to stay away",
        ],
      ],
      [
        "Dmitry Peskov said the talks were over, while Ukraine said it was ready to go on.",
        ["Dmitry Peskov, indirect: the talks were over", "Ukraine, indirect: it was ready to go on"],
      ],
    ],
    ignores: ["Higher purchases and pledges to protect property are not enough for the farmers."],
  },
};

testRules(rules, statementLines, "en");
