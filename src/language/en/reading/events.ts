import type { ReadingWords } from "../../reading-words.ts";
import { contacts } from "./contacts.ts";
import { formsOf } from "./forms.ts";
import { statuses } from "./statuses.ts";

const settings: ReadingWords["settings"] = [
  ...["an interview", "interview", "interviewed by", "in an interview with"].map(
    (phrase) => ({ phrase, setting: "interview" }) as const,
  ),
  ...[
    "news conference",
    "press conference",
    "news briefing",
    "press briefing",
    "briefing",
    "reporters",
    "journalists",
  ].map((phrase) => ({ phrase, setting: "briefing" }) as const),
  ...[
    "social media",
    "truth social",
    "telegram",
    "twitter",
    "facebook",
    "weibo",
    "a post on",
    "tweet",
    "tweeted",
  ].map((phrase) => ({ phrase, setting: "post" }) as const),
  ...["speech", "address", "video address", "nightly address", "televised address", "video message"].map(
    (phrase) => ({ phrase, setting: "speech" }) as const,
  ),
];

const levels: ReadingWords["levels"] = [
  ...["expert-level", "technical", "working-level", "at expert level", "technical-level", "experts"].map(
    (phrase) => ({ phrase, level: "experts" }) as const,
  ),
  ...["ministerial", "minister-level", "ministerial-level", "at ministerial level"].map(
    (phrase) => ({ phrase, level: "ministers" }) as const,
  ),
  ...["leader-level", "at the highest level", "leaders-level", "at the leaders' level"].map(
    (phrase) => ({ phrase, level: "leaders" }) as const,
  ),
];

const agreed = ["agree", "agree to", "agree on"];

const outcomes: ReadingWords["outcomes"] = [
  ...[...formsOf(...agreed), "ended with an agreement", "ended in agreement"].map(
    (phrase) => ({ phrase, result: "agreed" }) as const,
  ),
  ...["made progress", "some progress", "partial agreement", "narrowed differences", "limited progress"].map(
    (phrase) => ({ phrase, result: "partial" }) as const,
  ),
  ...[
    "ended without agreement",
    "ended without an agreement",
    "ended without a deal",
    "ended without a breakthrough",
    "ended without",
    "without a breakthrough",
    "without agreement",
    "without an agreement",
    "without a deal",
    "without reaching",
    "no breakthrough",
    "no agreement",
    "no deal",
    "failed to reach",
    "failed to produce",
    "failed to agree",
    "did not reach",
    "made no progress",
    "no progress",
    "collapsed",
    "broke down",
    "inconclusive",
    "inconclusively",
  ].map((phrase) => ({ phrase, result: "none" }) as const),
];

/** Words for contacts and what sets their status, level, setting, number and outcome. */
export const events: Pick<
  ReadingWords,
  "contacts" | "statuses" | "settings" | "levels" | "outcomes" | "numerals"
> = {
  contacts,
  statuses,
  settings,
  levels,
  outcomes,
  numerals: {
    one: 1,
    first: 1,
    two: 2,
    second: 2,
    three: 3,
    third: 3,
    four: 4,
    fourth: 4,
    five: 5,
    fifth: 5,
    six: 6,
    sixth: 6,
    seven: 7,
    seventh: 7,
    eight: 8,
    eighth: 8,
    nine: 9,
    ninth: 9,
    ten: 10,
    tenth: 10,
  },
};

export { eventWords } from "./event-words.ts";
