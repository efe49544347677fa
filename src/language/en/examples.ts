import type { PackExamples } from "../pack-examples.ts";

/** What the English pack reads. */
export const examples: PackExamples = {
  published: "2025-03-19",
  times: [
    ["The truce ended on Tuesday, 18 March 2025.", "Tuesday, 18 March 2025 = 2025-03-18"],
    ["The truce ended on March 18, 2025.", "March 18, 2025 = 2025-03-18"],
    ["The meeting is scheduled for 4 June in Istanbul.", "4 June = 2025-06-04"],
    ["Fighting resumed yesterday in the north.", "yesterday = 2025-03-18"],
    ["Fighting resumed on Tuesday in the north.", "Tuesday = 2025-03-18"],
    ["The summit will open on Friday.", "Friday = 2025-03-21"],
    ["Prices rose last week.", "last week = 2025-W11"],
    ["The treaty was signed in June 2015.", "June 2015 = 2015-06"],
    ["He was elected three years ago.", "three years ago = 2022"],
  ],
  mentions: [
    [
      "Russian President Vladimir Putin is in Moscow.",
      "Russian President Vladimir Putin = Vladimir Putin",
      "Moscow = Russia",
    ],
    [
      "The Chinese Foreign Ministry has made no comment.",
      "The Chinese Foreign Ministry = Ministry of Foreign Affairs of China",
    ],
    [
      "Turkish Foreign Minister Hakan Fidan has arrived.",
      "Turkish Foreign Minister Hakan Fidan = Hakan Fidan",
    ],
    ["The White House was silent.", "The White House = White House"],
  ],
  statements: [
    [
      "The Kremlin said that Russia remained open to dialogue.",
      "Kremlin, indirect: Russia remained open to dialogue",
    ],
    [
      "“We want a just and lasting peace,” said Volodymyr Zelensky.",
      "Volodymyr Zelensky, direct: We want a just and lasting peace",
    ],
    [
      "According to Emmanuel Macron, Europe must prepare for the worst.",
      "Emmanuel Macron, indirect: Europe must prepare for the worst",
    ],
  ],
  contacts: [
    [
      "Vladimir Putin spoke by phone with Donald Trump on Tuesday.",
      "call held: Donald Trump + Vladimir Putin",
    ],
    [
      "French President Emmanuel Macron met German Chancellor Friedrich Merz in Paris on Monday.",
      "meeting held: Emmanuel Macron + Friedrich Merz",
    ],
    [
      "Talks between Russia and Ukraine will be held in Istanbul on 4 June.",
      "talks planned: Russia + Ukraine",
    ],
    [
      "Sergey Lavrov will meet his Turkish counterpart Hakan Fidan in Ankara on Friday.",
      "meeting planned: Hakan Fidan + Sergey Lavrov",
    ],
    ["Iran refused to meet American negotiators.", "meeting refused: Iran + United States"],
  ],
  nothing: [
    "The wheat harvest was good this year in the south of the country.",
    "Several football matches were called off because of the snow.",
  ],
};
