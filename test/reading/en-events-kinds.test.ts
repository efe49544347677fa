import { describe, expect, it } from "vitest";
import { circumstanceLines, conflictLines, partyLines, readText, statusLines } from "./read-text.ts";
import { type Rules, testRules } from "./rules.ts";

const parties: Rules = {
  "messages that are sent, replied to and handed over": {
    finds: [
      ["Kosovo sent a letter to Serbia proposing talks.", ["message: Kosovo + Serbia"]],
      ["India sent a diplomatic note to Pakistan on 25 January.", ["message: India + Pakistan"]],
      ["Norway handed its reply to Iceland on Monday.", ["message: Iceland + Norway"]],
    ],
    ignores: [
      "Norway rejected a proposal from the fishing industry on Monday.",
      "Prices fell in response to the news from Iceland.",
    ],
  },
  "captives who are exchanged, handed over or freed by both": {
    finds: [
      ["Armenia handed over 15 soldiers to Azerbaijan on Monday.", ["exchange: Armenia + Azerbaijan"]],
      ["Chad and Libya freed 40 prisoners each on Thursday.", ["exchange: Chad + Libya"]],
      ["Iran and the United States swapped prisoners in Doha.", ["exchange: Iran + United States"]],
    ],
    ignores: ["Peru released 40 prisoners on Thursday.", "Chad and Libya released new figures on Thursday."],
  },
  "an office-holder who was, is due or is elsewhere": {
    finds: [
      ["Wang Yi, who was in Moscow on Monday, said the food was good.", ["visit: Russia + Wang Yi"]],
      ["Keir Starmer will be in Kyiv on Thursday.", ["visit: Keir Starmer + Ukraine"]],
    ],
    ignores: [
      "Abbas Araghchi was in Tehran on Tuesday.",
      "Olaf Scholz was in Rome with his wife.",
      "Keir Starmer was in favour of the idea.",
      "The euro was in decline in Germany on Monday.",
    ],
  },
  "a paper told by who made it": {
    finds: [
      [
        "Under a deal signed by Greece and Turkey in March, the border will reopen.",
        ["agreement: Greece + Turkey"],
      ],
      ["Japan and South Korea issued a joint statement on Thursday.", ["agreement: Japan + South Korea"]],
    ],
    ignores: [
      "Under the deal, the border will reopen in March.",
      "Greece and Turkey failed to agree to a ceasefire on Friday.",
    ],
  },
};

const circumstances: Rules = {
  "the year or day that belongs to the noun, and the day behind an insertion": {
    finds: [
      ["The 1994 ceasefire between Armenia and Azerbaijan froze the front.", ["ceasefire 1994, -"]],
      [
        "A truce between Chad and Libya, brokered by Niger, took effect on Saturday.",
        ["ceasefire 2025-06-14, -"],
      ],
    ],
    ignores: ["The ceasefire was praised in 1994 by many papers."],
  },
};

const conflicts: Rules = {
  "one session of one day told in two towns": {
    finds: [
      [
        "Peru and Chile reopened peace talks in Lima on Monday.\nMonday's session in Santiago, closed to the press, dealt with an old agenda.",
        ["place: Lima / Santiago"],
      ],
      [
        "Egypt and Sudan held talks in Cairo on Thursday.\nThursday's session in Nairobi, which ran late, dealt with water.",
        ["place: Cairo / Nairobi"],
      ],
    ],
    ignores: [
      "Peru and Chile reopened peace talks in Lima on Monday.\nTuesday's session in Santiago, closed to the press, dealt with an old agenda.",
      "Peru and Chile reopened peace talks in Lima on Monday.\nThe session in Lima, closed to the press, dealt with an old agenda.",
    ],
  },
};

const statuses: Rules = {
  "exchanges still to come": {
    finds: [
      ["Ethiopia and Eritrea will exchange prisoners of war next week.", ["exchange planned"]],
      ["Yemen's government and the Houthis agreed to exchange thousands of prisoners.", ["exchange planned"]],
    ],
    ignores: ["Ethiopia and Eritrea will exchange views on trade next week."],
  },
};

testRules(parties, partyLines, "en");
testRules(circumstances, circumstanceLines, "en");
testRules(conflicts, conflictLines, "en");
testRules(statuses, statusLines, "en");

describe("parties whom only the rest of the page names", () => {
  const partiesUnder = (headline: string, ...body: readonly string[]): string[] =>
    partyLines(readText({ headline, body, language: "en" }));

  it("are the two sides of the headline", () => {
    expect(
      partiesUnder(
        "Chad and Libya pledge to stop fighting in the desert",
        "Chad and Libya said they would pull back, and Niger, Niger's neighbours and Niger's press were glad.",
        "A ceasefire took effect on Saturday, to the relief of the many who had been waiting for it in the camps.",
      ),
    ).toContain("ceasefire: Chad + Libya");
  });

  it("are the state of the headline and the one group that the page tells of", () => {
    expect(
      partiesUnder(
        "Sudan's rivals pledge to spare civilians",
        "Sudan and the Rapid Support Forces have been at war since April.",
        "A ceasefire took effect on Saturday, to the relief of the many who had been waiting for it in the camps.",
      ),
    ).toContain("ceasefire: Rapid Support Forces + Sudan");
  });

  it("are nobody where the page tells of three alike", () => {
    expect(
      partiesUnder(
        "What became of the long war in the desert",
        "Chad, Libya and Niger are tired of it, said Chad, Libya and Niger.",
        "A ceasefire took effect on Saturday, to the relief of the many who had been waiting for it in the camps.",
      ),
    ).toEqual([]);
  });
});
