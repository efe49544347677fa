import { statementLines } from "./read-text.ts";
import { type Rules, testRules } from "./rules.ts";

const rules: Rules = {
  "people without a name are unnamed sources": {
    finds: [
      [
        "A senior US official said the proposal was still being studied.",
        ["unnamed sources, indirect: the proposal was still being studied"],
      ],
      [
        "“We are close to a deal,” said a Western diplomat close to the talks.",
        ["unnamed sources, direct: We are close to a deal"],
      ],
      [
        "A deal is close, people familiar with the talks say.",
        ["unnamed sources, indirect: A deal is close"],
      ],
      [
        "Two officials familiar with the talks said a deal was close.",
        ["unnamed sources, indirect: a deal was close"],
      ],
    ],
    ignores: ["The rebel group said farewell to its founder in the capital."],
  },
  "whoever stands behind “according to” has said it": {
    finds: [
      [
        "According to Dmitry Peskov, the talks will go on next week.",
        ["Dmitry Peskov, indirect: the talks will go on next week"],
      ],
      [
        "The talks will go on next week, according to Dmitry Peskov, the Kremlin spokesman.",
        ["Dmitry Peskov, indirect: The talks will go on next week"],
      ],
      [
        "The men were flown out on two helicopters, according to a local police source.",
        ["unnamed sources, indirect: The men were flown out on two helicopters"],
      ],
    ],
    ignores: ["According to the timetable, the last train leaves at midnight."],
  },
  "a medium that quotes somebody relays him": {
    finds: [
      [
        "TASS quoted Sergei Lavrov as saying the talks would resume next week.",
        ["Sergey Lavrov via TASS, indirect: the talks would resume next week"],
      ],
      [
        "Sergei Lavrov was quoted by TASS as saying that the talks would resume.",
        ["Sergey Lavrov via TASS, indirect: the talks would resume"],
      ],
      [
        "“The talks will resume,” Sergei Lavrov was quoted as saying by TASS.",
        ["Sergey Lavrov via TASS, direct: The talks will resume"],
      ],
      [
        "“There is no doubt about that,” Sergei Lavrov told reporters, according to TASS.",
        ["Sergey Lavrov via TASS, direct: There is no doubt about that"],
      ],
    ],
    ignores: ["TASS opened a new office in the centre of the city."],
  },
  "what is demanded, promised, refused and welcomed is told with its object": {
    finds: [
      [
        "Russia called on Ukraine to withdraw its troops from the region.",
        ["Russia, indirect: Ukraine to withdraw its troops from the region"],
      ],
      [
        "Volodymyr Zelensky has vowed to bring every prisoner home.",
        ["Volodymyr Zelensky, indirect: bring every prisoner home"],
      ],
      [
        "Emmanuel Macron warned that Europe would not accept such a deal.",
        ["Emmanuel Macron, indirect: Europe would not accept such a deal"],
      ],
      [
        "Emmanuel Macron rejected the proposal as “a trap for all of Europe”.",
        ["Emmanuel Macron, mixed: the proposal as “a trap for all of Europe”"],
      ],
    ],
    ignores: [
      "There were fresh calls for calm in the capital.",
      "Emmanuel Macron welcomed the visit of the Saudi delegation.",
      "Emmanuel Macron rejected Belarus as a mediator.",
      "Protesters had been urged to go home by the police.",
      "The warning came two days before the vote.",
    ],
  },
  "a thing alone is nothing that was said": {
    finds: [
      [
        "Emmanuel Macron confirmed that the visit would take place.",
        ["Emmanuel Macron, indirect: the visit would take place"],
      ],
      [
        "Emmanuel Macron announced the visit would take place in May.",
        ["Emmanuel Macron, indirect: the visit would take place in May"],
      ],
    ],
    ignores: [
      "Emmanuel Macron claimed some of the credit for the outcome.",
      "Emmanuel Macron added weight to the European side of the table.",
      "Emmanuel Macron noted the long way that lies ahead.",
    ],
  },
  "what something is called stands behind “as” or in quotation marks": {
    finds: [
      [
        "Donald Trump described the talks as “very productive and frank”.",
        ["Donald Trump, direct: very productive and frank"],
      ],
      [
        "Azerbaijan called that “absolute nonsense” and left the hall.",
        ["Azerbaijan, direct: absolute nonsense"],
      ],
    ],
    ignores: [
      "Donald Trump called Vladimir Putin on Monday.",
      "The so-called “road of life” was closed for a week.",
    ],
  },
  "how, when and for whom something was said is no part of it": {
    finds: [
      [
        "Dmitry Peskov said the talks had gone well, without elaborating.",
        ["Dmitry Peskov, indirect: the talks had gone well"],
      ],
      [
        "Dmitry Peskov said the talks had gone well, referring to the second round.",
        ["Dmitry Peskov, indirect: the talks had gone well"],
      ],
      [
        "Dmitry Peskov threatened to leave the table after Ukraine asked for more time.",
        ["Dmitry Peskov, indirect: leave the table"],
      ],
    ],
    ignores: ["Dmitry Peskov spoke for two hours without a pause."],
  },
};

testRules(rules, statementLines, "en");
