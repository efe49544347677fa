import { mentionLines } from "./read-text.ts";
import { type Rules, testRules } from "./rules.ts";

const rules: Rules = {
  "whose a title is stands before it": {
    finds: [
      ["Russian President Vladimir Putin was late.", ["Russian President Vladimir Putin = Vladimir Putin"]],
      ["Russia's President Vladimir Putin was late.", ["Russia's President Vladimir Putin = Vladimir Putin"]],
      ["Russia’s President Vladimir Putin was late.", ["Russia’s President Vladimir Putin = Vladimir Putin"]],
      [
        "US Secretary of State Antony Blinken was late.",
        ["US Secretary of State Antony Blinken = Antony Blinken"],
        "2023-05-10",
      ],
      [
        "The Kremlin's spokesman, Dmitry Peskov, was late.",
        ["The Kremlin's spokesman, Dmitry Peskov = Dmitry Peskov"],
      ],
    ],
    ignores: ["A president of nothing was late, and several chiefs of staff were later still that day."],
  },
  "or behind it, with a preposition": {
    finds: [
      ["President Erdogan of Turkey was late.", ["President Erdogan of Turkey = Recep Tayyip Erdogan"]],
      ["The president of Ukraine was late.", ["The president of Ukraine = Volodymyr Zelensky"]],
      [
        "The US ambassador to the UN, Linda Thomas-Greenfield, was late.",
        ["The US ambassador to the UN, Linda Thomas-Greenfield = Linda Thomas-Greenfield"],
        "2023-05-10",
      ],
    ],
    ignores: ["The captain of the village team and the head of the old school were late that day."],
  },
  "a title may stand behind the name, between commas": {
    finds: [
      [
        "Sergey Lavrov, the Russian foreign minister, was late.",
        ["Sergey Lavrov, the Russian foreign minister = Sergey Lavrov"],
      ],
      [
        "Park Soo-hyun, spokesman for South Korean President Moon Jae-in, was late.",
        ["Park Soo-hyun, spokesman for South Korean President Moon Jae-in = Park Soo-hyun"],
        "2017-09-15",
      ],
    ],
    ignores: ["The old mill, a favourite of painters and of walkers, was closed for the whole of that day."],
  },
  "who held an office is called so by name alone": {
    finds: [
      [
        "The former British prime minister Tony Blair was late.",
        ["The former British prime minister Tony Blair = Tony Blair"],
      ],
      ["Ex-president Dmitry Medvedev was late.", ["Ex-president Dmitry Medvedev = Dmitry Medvedev"]],
    ],
    ignores: ["A former teacher of the old school was late, and so were two of her former pupils."],
  },
  "an office is who holds it on the day of the page": {
    finds: [
      ["The Russian president was late.", ["The Russian president = Vladimir Putin"]],
      ["Britain's prime minister was late.", ["Britain's prime minister = Rishi Sunak"], "2024-03-05"],
      ["Britain's prime minister was late.", ["Britain's prime minister = Keir Starmer"], "2025-03-05"],
      [
        "The Russian and Ukrainian presidents were late.",
        [
          "The Russian and Ukrainian presidents = Vladimir Putin",
          "The Russian and Ukrainian presidents = Volodymyr Zelensky",
        ],
      ],
    ],
    ignores: [
      "She had been elected president of the club, and he had served as prime minister in a school play.",
    ],
  },
  "a counterpart holds the same office for the side named": {
    finds: [
      [
        "Sergey Lavrov was late. His Ukrainian counterpart, Andrii Sybiha, was not.",
        ["Sergey Lavrov = Sergey Lavrov", "His Ukrainian counterpart, Andrii Sybiha = Andrii Sybiha"],
      ],
      [
        "French President Emmanuel Macron was late. His Russian counterpart was not.",
        ["French President Emmanuel Macron = Emmanuel Macron", "His Russian counterpart = Vladimir Putin"],
      ],
    ],
    ignores: [
      "The new engine is stronger than its counterpart of last year and drinks much less of the fuel.",
    ],
  },
  "an owner's name leads to those who serve him": {
    finds: [
      ["Mr Trump's envoy Steve Witkoff was late.", ["Mr Trump's envoy Steve Witkoff = Steve Witkoff"]],
      ["Putin's spokesman was late.", ["Putin's spokesman = Dmitry Peskov"]],
      [
        "Mr Netanyahu's office was closed.",
        ["Mr Netanyahu's office = Office of the Prime Minister of Israel"],
      ],
      ["The Trump administration was divided.", ["The Trump administration = United States"]],
    ],
    ignores: ["The baker's office was closed, and the driver's helper had gone home early on that day."],
  },
  "a ministry is the institution, a government its state": {
    finds: [
      [
        "The Russian Foreign Ministry was closed.",
        ["The Russian Foreign Ministry = Ministry of Foreign Affairs of Russia"],
      ],
      [
        "The Ministry of Foreign Affairs of China was closed.",
        ["The Ministry of Foreign Affairs of China = Ministry of Foreign Affairs of China"],
      ],
      [
        "The foreign ministry in Ankara was closed.",
        ["The foreign ministry in Ankara = Ministry of Foreign Affairs of Turkey"],
      ],
      ["The Japanese government was divided.", ["The Japanese government = Japan"]],
      [
        "Israel's defence ministry was closed. The ministry is a large one.",
        [
          "Israel's defence ministry = Ministry of Defence of Israel",
          "The ministry = Ministry of Defence of Israel",
        ],
      ],
    ],
    ignores: ["A ministry of that size needs a large building, and this one has three of them in the town."],
  },
  "a capital that acts is its state": {
    finds: [
      ["Moscow was silent. The Kremlin was silent too.", ["Moscow = Russia", "The Kremlin = Kremlin"]],
      ["Beijing's offer stood.", ["Beijing = China"]],
    ],
    ignores: ["Heavy rain flooded a number of streets and squares of the old town of Bruges at the weekend."],
  },
  "people without a name are unnamed sources": {
    finds: [
      ["A senior US official was there.", ["A senior US official = unnamed sources"]],
      [
        "Two people familiar with the matter were there.",
        ["Two people familiar with the matter = unnamed sources"],
      ],
      ["Officials from Russia were there.", ["Officials from Russia = unnamed sources"]],
      ["Ukraine's lead negotiator was there.", ["Ukraine's lead negotiator = unnamed sources"]],
    ],
    ignores: ["It was an official visit, and the official language of the region was used throughout."],
  },
  "who speaks for a ministry without a name is the ministry": {
    finds: [
      [
        "A spokesman for the Russian foreign ministry was late.",
        ["A spokesman for the Russian foreign ministry = Ministry of Foreign Affairs of Russia"],
      ],
      ["A Kremlin spokesman was late.", ["A Kremlin spokesman = Kremlin"]],
    ],
    ignores: ["Every spokesman must know how to wait, and how to do so with a smile that looks honest."],
  },
};

testRules(rules, mentionLines, "en");
