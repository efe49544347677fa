import { mentionLines } from "./read-text.ts";
import { type Rules, testRules } from "./rules.ts";

const rules: Rules = {
  "pronouns mean the subject told last that their gender fits": {
    finds: [
      [
        "Mr Putin was late. Mrs Merkel was not. He was ill; she was well.",
        [
          "Mr Putin = Vladimir Putin",
          "Mrs Merkel = Angela Merkel",
          "He = Vladimir Putin",
          "she = Angela Merkel",
        ],
      ],
      ["The Kremlin was silent. It was surprised.", ["The Kremlin = Kremlin", "It = Kremlin"]],
      [
        "Russia and Ukraine were silent. They were surprised.",
        ["Russia = Russia", "Ukraine = Ukraine", "They = Russia", "They = Ukraine"],
      ],
    ],
    ignores: ["He was ill, she was well, and they went home early, since it had begun to rain by then."],
  },
  "who is named in a quotation alone is not its speaker": {
    finds: [
      [
        'Dmitry Peskov was late. "Mr Trump is late too," he joked.',
        ["Dmitry Peskov = Dmitry Peskov", "Mr Trump = Donald Trump", "he = Dmitry Peskov"],
      ],
      [
        '"Marco Rubio is late," Dmitry Peskov said. He was not.',
        ["Marco Rubio = Marco Rubio", "Dmitry Peskov = Dmitry Peskov", "He = Dmitry Peskov"],
      ],
    ],
    ignores: ['"He is late," she joked, and neither of them was to be seen again before the evening came.'],
  },
  "a group of two is the pair told last": {
    finds: [
      [
        "Putin and Trump were late. The two leaders were ill.",
        [
          "Putin = Vladimir Putin",
          "Trump = Donald Trump",
          "The two leaders = Donald Trump",
          "The two leaders = Vladimir Putin",
        ],
      ],
      [
        "India and Pakistan were silent. Both sides were surprised.",
        ["India = India", "Pakistan = Pakistan", "Both sides = India", "Both sides = Pakistan"],
      ],
    ],
    ignores: ["The two old houses stood side by side, and both had lost their roofs in the storm of May."],
  },
  "adjectives of states tell whose something is": {
    finds: [
      ["A Russian proposal was there.", ["Russian = Russia"]],
      ["US-led forces were there.", ["US = United States"]],
      ["The Russian delegation was there.", ["The Russian delegation = Russia"]],
      [
        "Russian and Ukrainian negotiators were there.",
        ["Russian and Ukrainian negotiators = Russia", "Russian and Ukrainian negotiators = Ukraine"],
      ],
    ],
    ignores: ["They sat on the polish of the new floor and spoke in general of turkey and of china plates."],
  },
  "an unknown person's family name follows the full one": {
    finds: [
      [
        "Maria Testova, an analyst at the Wilson Center in Washington, was there. Testova left early.",
        [
          "Maria Testova, an analyst at the Wilson Center in Washington = Maria Testova",
          "Testova = Maria Testova",
        ],
      ],
      [
        '"It is late," said Harry J. Testman, a shopkeeper in Kyiv. Testman was tired.',
        ["Harry J. Testman = Harry J. Testman", "Kyiv = Ukraine", "Testman = Harry J. Testman"],
      ],
    ],
    ignores: ["Testova left early, and Testman was tired, though neither of them had been there for long."],
  },
  "the persons whom the page names come before others of their name": {
    finds: [
      [
        "Joseph Yun was there. Yun left early.",
        ["Joseph Yun = Joseph Yun", "Yun = Joseph Yun"],
        "2017-11-17",
      ],
      ["Wang Yi was there. Wang left early.", ["Wang Yi = Wang Yi", "Wang = Wang Yi"]],
    ],
    ignores: [
      "Wang left early, and so did Yun, though nobody had told them that the rain would come so soon.",
    ],
  },
  "an organisation that the world does not know goes by its capitals": {
    finds: [
      [
        "The Northern Peace Institute was closed.",
        ["The Northern Peace Institute = Northern Peace Institute"],
      ],
      [
        "The Institute for Northern Studies was closed.",
        ["The Institute for Northern Studies = Institute for Northern Studies"],
      ],
    ],
    ignores: ["The institute was closed, as was the party at which the group of friends had wanted to meet."],
  },
  "common words with capitals name no body": {
    finds: [
      [
        "The US was silent, and the WHO was too.",
        ["The US = United States", "the WHO = World Health Organization"],
      ],
      ["Islamic State was silent, and IS was weak.", ["Islamic State = Islamic State", "IS = Islamic State"]],
    ],
    ignores: [
      "Who was silent? Is that so? It was us who were silent, for all that anybody could tell of it.",
    ],
  },
  "the place of a date line is where the page was written": {
    finds: [
      [
        "BEIJING — The Kremlin was silent for the whole of that day.",
        ["BEIJING = China", "The Kremlin = Kremlin"],
      ],
      [
        "DOHA, Qatar (AP) — The Kremlin was silent.",
        ["DOHA = Qatar", "Qatar = Qatar", "AP = Associated Press", "The Kremlin = Kremlin"],
      ],
    ],
    ignores: [
      "BRUGES - The rain was heavy, and a number of streets of the old town were closed by the evening.",
    ],
  },
};

testRules(rules, mentionLines, "en");
