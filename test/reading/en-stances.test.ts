import { describe } from "vitest";
import { positionLines, undertakingLines } from "./read-text.ts";
import { type Rules, testRules } from "./rules.ts";

const undertakings: Rules = {
  "offers, with their conditions": {
    finds: [
      [
        "Iran is ready to suspend enrichment if the United States lifts its sanctions, Abbas Araghchi said.",
        ["Iran, offer: suspend enrichment | if if the United States lifts its sanctions"],
      ],
      ["Turkey offered to host direct talks in Istanbul.", ["Turkey, offer: host direct talks in Istanbul"]],
    ],
    ignores: ["A job offer came from Iran."],
  },
  "demands, with who is asked": {
    finds: [
      [
        "France urged Israel to lift the blockade of Gaza.",
        ["France, demand to Israel: Israel to lift the blockade of Gaza"],
      ],
      ["Iran called for an end to the strikes.", ["Iran, demand: an end to the strikes"]],
    ],
    ignores: ["Demand for gas in Iran rose."],
  },
  "promises and threats need a word of the future": {
    finds: [
      [
        "Russia will return the bodies of 1,000 soldiers.",
        ["Russia, promise: return the bodies of 1,000 soldiers"],
      ],
      [
        "Donald Trump threatened to impose new tariffs on India.",
        ["Donald Trump, threat: impose new tariffs on India"],
      ],
      [
        "Israel pledged to open the crossing by 28 June.",
        ["Israel, promise: open the crossing by 28 June | due 2025-06-28"],
      ],
    ],
    ignores: ["Russia attacked Kharkiv with drones and missiles on Monday."],
  },
  "acceptance and refusal": {
    finds: [
      ["Hamas accepted the proposal of the mediators.", ["Hamas, acceptance: the proposal of the mediators"]],
      ["Israel rejected the proposal of the mediators.", ["Israel, refusal: the proposal of the mediators"]],
      ["Iran did not accept the American conditions.", ["Iran, refusal: the American conditions"]],
    ],
    ignores: ["Iran rejected the accusations of the agency.", "Iran refused to comment on the report."],
  },
};

const positions: Rules = {
  "stances on the topics that the words name": {
    finds: [
      ["Sergey Lavrov said Russia supports a ceasefire.", ["RU by sergey-lavrov: supports ceasefire"]],
      ["Abbas Araghchi said Iran opposes the new sanctions.", ["IR by abbas-araghchi: opposes sanctions"]],
      [
        "Emmanuel Macron said France would welcome the release of all hostages.",
        ["FR by emmanuel-macron: welcomes prisoners"],
      ],
    ],
    ignores: ["Sergey Lavrov said Russia supports its farmers.", "Sergey Lavrov said winter was near."],
  },
};

describe("undertakings", () => testRules(undertakings, undertakingLines, "en"));
describe("positions", () => testRules(positions, positionLines, "en"));
