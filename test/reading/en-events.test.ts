import { describe, expect, it } from "vitest";
import { circumstanceLines, ordinalLines, partyLines, readBody, statusLines } from "./read-text.ts";
import { type Rules, testRules } from "./rules.ts";

const kinds: Rules = {
  "calls: telephone and video": {
    finds: [
      ["Donald Trump and Vladimir Putin spoke by phone on Monday.", ["call: Donald Trump + Vladimir Putin"]],
      [
        "Keir Starmer had a call with Volodymyr Zelensky on Monday.",
        ["call: Keir Starmer + Volodymyr Zelensky"],
      ],
      [
        "A phone call between Narendra Modi and Donald Trump lasted 35 minutes.",
        ["call: Donald Trump + Narendra Modi"],
      ],
      ["Donald Trump telephoned Xi Jinping on Monday.", ["call: Donald Trump + Xi Jinping"]],
      [
        "Angela Merkel told Boris Johnson in a phone call on Monday that a deal was unlikely.",
        ["call: Angela Merkel + Boris Johnson"],
      ],
      [
        "In a phone call on Tuesday, Antony Blinken told Israel Katz that aid must flow.",
        ["call: Antony Blinken + Israel Katz"],
      ],
      [
        "Angela Merkel discussed the gas dispute with Vladimir Putin by telephone on Sunday.",
        ["call: Angela Merkel + Vladimir Putin"],
      ],
      ["Marco Rubio told Sergey Lavrov by phone of the plan.", ["call: Marco Rubio + Sergey Lavrov"]],
      [
        "Badr Abdelatty held separate phone calls with Steve Witkoff and Abbas Araghchi on Monday.",
        ["call: Badr Abdelatty + Steve Witkoff", "call: Abbas Araghchi + Badr Abdelatty"],
      ],
    ],
    ignores: [
      "Donald Trump called for calm on Monday.",
      "Donald Trump called on Vladimir Putin to stop the war.",
      "Donald Trump called Vladimir Putin a friend.",
      "Donald Trump called it a good day.",
      "Angela Merkel discussed the gas dispute with her party on Sunday.",
      "Marco Rubio told Sergey Lavrov of the plan.",
    ],
  },
  "meetings: people face to face": {
    finds: [
      ["Narendra Modi met Xi Jinping in Kazan on Tuesday.", ["meeting: Narendra Modi + Xi Jinping"]],
      ["Narendra Modi and Xi Jinping gathered in Kazan on Tuesday.", ["meeting: Narendra Modi + Xi Jinping"]],
      ["Donald Trump sat down with Xi Jinping in Busan.", ["meeting: Donald Trump + Xi Jinping"]],
      ["Xi Jinping welcomed Vladimir Putin in Beijing on Tuesday.", ["meeting: Vladimir Putin + Xi Jinping"]],
      [
        "After meeting Emmanuel Macron in Paris, Volodymyr Zelensky spoke of peace.",
        ["meeting: Emmanuel Macron + Volodymyr Zelensky"],
      ],
      [
        "The Macron-Merz summit takes place in Toulon on Monday.",
        ["meeting: Emmanuel Macron + Friedrich Merz"],
      ],
      [
        "Sergey Lavrov, who met Abbas Araghchi in Tehran, praised Iran.",
        ["meeting: Abbas Araghchi + Sergey Lavrov"],
      ],
      [
        "Donald Trump's meeting with Vladimir Putin in Alaska lasted three hours.",
        ["meeting: Donald Trump + Vladimir Putin"],
      ],
    ],
    ignores: [
      "Iran met the criteria of the agency on Monday.",
      "Ed Balls said that Gordon Brown would meet his fiscal rules.",
      "Donald Trump chaired a cabinet meeting on Monday.",
      "Thousands of people gathered in Kazan on Tuesday.",
      "Donald Trump's plan was met with criticism in Ukraine.",
      "Emmanuel Macron received Western weapons and letters.",
    ],
  },
  "talks: delegations negotiate": {
    finds: [
      ["Talks between India and Pakistan were held in Sharjah on Monday.", ["talks: India + Pakistan"]],
      ["Russian and Ukrainian officials will sit down in Istanbul on Monday.", ["talks: Russia + Ukraine"]],
      ["The two Koreas may resume talks next month.", ["talks: North Korea + South Korea"]],
      ["US-Russia talks were held in Riyadh on Monday.", ["talks: Russia + United States"]],
      ["Russian and Ukrainian negotiators met in Istanbul on Monday.", ["talks: Russia + Ukraine"]],
      [
        "Iran and the European Union concluded two days of talks in Istanbul.",
        ["talks: European Union + Iran"],
      ],
      [
        "Seoul and Pyongyang held “difficult” military talks on Friday.",
        ["talks: North Korea + South Korea"],
      ],
    ],
    ignores: [
      "He talks about Russia and Ukraine on television.",
      "Donald Trump is at the negotiating table.",
    ],
  },
  "visits, messages, agreements, exchanges, ceasefires": {
    finds: [
      ["Wang Yi visited Kabul on Wednesday.", ["visit: Afghanistan + Wang Yi"]],
      ["Volodymyr Zelensky flew to Berlin on Wednesday.", ["visit: Germany + Volodymyr Zelensky"]],
      ["Donald Trump sent a letter to Ali Khamenei in March.", ["message: Ali Khamenei + Donald Trump"]],
      [
        "Rwanda and the Democratic Republic of Congo signed a peace agreement in Washington.",
        ["agreement: Democratic Republic of the Congo + Rwanda"],
      ],
      ["Ukraine and Russia swapped 390 prisoners each on Tuesday.", ["exchange: Russia + Ukraine"]],
      [
        "A ceasefire between Thailand and Cambodia came into force at midnight.",
        ["ceasefire: Cambodia + Thailand"],
      ],
      ["India and Pakistan agreed to a full ceasefire on Saturday.", ["ceasefire: India + Pakistan"]],
    ],
    ignores: [
      "Russia has to deal with sanctions.",
      "Foreign exchange in Russia and Ukraine fell.",
      "A letter from Xi Jinping to the White House hangs there.",
      "Monitors of the ceasefire line saw Russian and Ukrainian drones.",
    ],
  },
  "mediators and hosts are no parties": {
    finds: [
      ["Israel and Hamas held talks in Doha mediated by Qatar.", ["talks: Hamas + Israel + Qatar"]],
      [
        "Turkey hosted talks between Russia and Ukraine in Istanbul on Monday.",
        ["talks: Russia + Turkey + Ukraine"],
      ],
    ],
    ignores: ["Qatar acted as a mediator on Monday."],
  },
};

const statuses: Rules = {
  "held: by the form of the verb": {
    finds: [
      ["Donald Trump met Xi Jinping in Busan.", ["meeting held"]],
      ["Donald Trump has held talks with Xi Jinping.", ["meeting held"]],
      ["It was the first meeting between Donald Trump and Friedrich Merz.", ["meeting held"]],
    ],
    ignores: ["Russia and Ukraine have not held talks since 2022.", "Donald Trump never met Kim Jong-un."],
  },
  "ongoing: by the form of the verb": {
    finds: [
      ["Steve Witkoff is meeting Vladimir Putin in Moscow.", ["meeting ongoing"]],
      ["Israel and Hamas have been holding indirect talks in Doha since Sunday.", ["talks ongoing"]],
    ],
    ignores: ["The meeting of the cabinet is under way."],
  },
  "planned, proposed and possible": {
    finds: [
      ["Xi Jinping will visit Russia in September.", ["visit planned"]],
      ["Abbas Araghchi is due to meet Rafael Grossi in Vienna on Monday.", ["meeting planned"]],
      ["Recep Tayyip Erdogan said he would meet Vladimir Putin.", ["meeting planned"]],
      ["Talks between Iran and the US are expected to resume next week.", ["talks planned"]],
      ["Iran has agreed to hold talks with Britain and France in Geneva.", ["talks planned"]],
      ["Volodymyr Zelensky has offered to meet Vladimir Putin in Turkey.", ["meeting proposed"]],
      ["Kyiv is ready for talks with Moscow.", ["talks proposed"]],
      ["Vladimir Putin invited Emmanuel Macron to visit Moscow.", ["visit proposed"]],
      ["Donald Trump could meet Xi Jinping in South Korea.", ["meeting possible"]],
    ],
    ignores: ["Donald Trump could resign next week."],
  },
  "refused, cancelled and put off": {
    finds: [
      ["Vladimir Putin has refused to meet Volodymyr Zelensky.", ["meeting refused"]],
      ["Hamas will not take part in a new round of talks with Israel.", ["talks refused"]],
      ["Iran has ruled out direct talks with the United States.", ["talks refused"]],
      ["Donald Trump's meeting with Kim Jong-un was called off.", ["meeting cancelled"]],
      ["Marco Rubio postponed his trip to Israel.", ["visit cancelled"]],
      [
        "The meeting between Vladimir Putin and Recep Tayyip Erdogan was pushed back from Monday to Friday.",
        ["meeting planned"],
      ],
    ],
    ignores: ["Donald Trump cancelled the contract with the builders."],
  },
};

const circumstances: Rules = {
  "day and place of the contact, not of what is told beside it": {
    finds: [
      [
        "Marco Rubio met Sergey Lavrov on the sidelines of the ASEAN summit in Kuala Lumpur on Tuesday.",
        ["meeting 2025-06-17, Kuala Lumpur"],
      ],
      [
        "Donald Trump and Vladimir Putin met at the White House on Monday.",
        ["meeting 2025-06-16, White House"],
      ],
      [
        "The US signed a peace agreement with the Taliban on Saturday aimed at ending the war in Afghanistan.",
        ["agreement 2025-06-14, -"],
      ],
      ["Iran and the US held talks in Oman and will speak again on 28 June.", ["talks -, Oman"]],
    ],
    ignores: ["It rained in Oman on Tuesday."],
  },
};

const ordinals: Rules = {
  "its number before the noun or in an apposition behind": {
    finds: [
      ["A second round of direct talks between Russia and Ukraine was held in Istanbul.", ["talks 2"]],
      ["Vladimir Putin and Donald Trump held their third phone call on Monday.", ["call 3"]],
      ["Vladimir Putin held a phone call with Xi Jinping on Tuesday, the fourth this year.", ["call 4"]],
    ],
    ignores: [
      "It was the first meeting between Donald Trump and Kim Jong-un since 2019.",
      "Vladimir Putin held a two-hour phone call with Xi Jinping.",
    ],
  },
};

describe("kinds and parties", () => testRules(kinds, partyLines, "en"));
describe("status", () => testRules(statuses, statusLines, "en"));
describe("circumstances", () => testRules(circumstances, circumstanceLines, "en"));
describe("ordinals", () => testRules(ordinals, ordinalLines, "en"));

describe("topics of a contact", () => {
  const topicsOf = (text: string, language: "vi" | "en"): (readonly string[] | undefined)[] =>
    readBody(text, undefined, language).events.map(({ topics }) => topics);

  it("are those that the words around it name", () => {
    expect(topicsOf("Iran and the US held nuclear talks in Oman on Monday.", "en")).toEqual([["nuclear"]]);
    expect(topicsOf("Mỹ và Iran đã đàm phán hạt nhân tại Oman hôm 14/6.", "vi")).toEqual([
      ["direct-talks", "nuclear"],
    ]);
  });

  it("end where another contact begins", () => {
    const text =
      "Abbas Araghchi met Rafael Grossi in Vienna over uranium on Monday, and Sergey Lavrov met Wang Yi in Moscow over tariffs.";
    expect(topicsOf(text, "en")).toEqual([["nuclear"], ["trade"]]);
  });
});

describe("talks of which the clause names no party", () => {
  const before =
    "Iran and the United States held a first round of talks in Muscat on Monday. Iran and the United States were pleased.";
  const linesOf = (text: string) => partyLines(readBody(`${before} ${text}`, undefined, "en"));

  it("are those of the sides told before, where a number tells the round", () => {
    expect(linesOf("After a second round of EU-mediated talks, the mood was better.")).toHaveLength(2);
    expect(linesOf("After the talks, the mood was better.")).toHaveLength(1);
  });

  it("are none of somebody who only stands near", () => {
    expect(linesOf("Norway's government watched as talks ended in Rome on Sunday.").join()).not.toContain(
      "Norway",
    );
  });
});
