import type { StanceWord, StanceWords } from "../../stance-words.ts";
import { allForms, formsOf, verb } from "./forms.ts";
import { topics } from "./topics.ts";

type Options = Partial<Omit<StanceWord, "phrase" | "stance" | "act">>;

/** Phrases as they stand. */
const phrases = (
  stance: StanceWord["stance"],
  act: StanceWord["act"],
  options: Options,
  ...told: readonly string[]
): StanceWord[] =>
  told.map((phrase) => ({
    phrase,
    stance,
    act,
    denied: null,
    asks: false,
    future: false,
    modal: false,
    ...options,
  }));

/** Verbs in the forms in which a subject does what they say. */
const verbs = (
  stance: StanceWord["stance"],
  act: StanceWord["act"],
  options: Options,
  ...told: readonly string[]
): StanceWord[] => phrases(stance, act, options, ...allForms(...told.map((phrase) => verb(phrase))));

const refused: Options = { denied: { stance: "opposes", act: "refusal" } };
const future: Options = { future: true };
const asks: Options = { asks: true };

/** "is ready to", "were prepared to", "stands ready to". */
const being = [
  "is",
  "are",
  "was",
  "were",
  "be",
  "remains",
  "remain",
  "stands",
  "stand",
  "'s",
  "'re",
  "'m",
  "am",
];

const offers: readonly StanceWord[] = [
  ...verbs(
    "offers",
    "offer",
    {},
    "offer",
    "offer to",
    "propose",
    "propose to",
    "volunteer to",
    "put forward",
  ),
  ...phrases(
    "offers",
    "offer",
    { denied: { stance: "opposes", act: "refusal" } },
    ...being.flatMap((be) => ["ready", "willing", "prepared", "open"].map((how) => `${be} ${how} to`)),
    ...["ready", "willing", "prepared"].map((how) => `${how} to`),
    ...being.map((be) => `${be} ready for`),
    ...formsOf("express").flatMap((form) => [`${form} readiness to`, `${form} willingness to`]),
  ),
];

const demands: readonly StanceWord[] = [
  ...verbs("demands", "demand", asks, "demand", "urge", "press", "pressure", "request", "order", "call on"),
  ...verbs("demands", "demand", asks, "call upon", "appeal to", "implore", "beg"),
  ...verbs(
    "demands",
    "demand",
    {},
    "call for",
    "insist on",
    "insist that",
    "press for",
    "push for",
    "appeal for",
  ),
  ...phrases("demands", null, { modal: true }, "must", "need to", "needs to", "has to", "have to", "should"),
];

const promises: readonly StanceWord[] = [
  ...verbs(
    "offers",
    "promise",
    {},
    "promise",
    "promise to",
    "pledge",
    "pledge to",
    "commit to",
    "undertake to",
  ),
  ...verbs("offers", "promise", {}, "vow to", "guarantee", "commit itself to", "commit himself to"),
  ...verbs(
    "offers",
    "promise",
    future,
    ...[
      "halt",
      "stop",
      "suspend",
      "pause",
      "withdraw",
      "pull out",
      "lift",
      "ease",
      "free",
      "release",
      "hand over",
    ],
    ...[
      "return",
      "provide",
      "supply",
      "help",

      "comply with",
      "abide by",
      "respect",
      "honour",
      "honor",
    ],
    ...["implement", "reopen", "resume", "cut", "reduce", "dismantle", "destroy", "freeze", "allow", "send"],
  ),
];

const threats: readonly StanceWord[] = [
  ...verbs("threatens", "threat", {}, "threaten", "threaten to", "threaten with"),
  ...verbs(
    "threatens",
    "threat",
    future,
    ...["retaliate", "respond", "strike", "attack", "bomb", "punish", "sanction", "impose", "raise tariffs"],
    ...["hit back", "destroy", "annihilate", "crush", "blockade", "seize", "pay a price", "pay the price"],
  ),
];

const answers: readonly StanceWord[] = [
  ...verbs(
    "supports",
    "acceptance",
    refused,
    "accept",
    "agree",
    "agree to",
    "agree on",
    "approve",
    "consent to",
  ),
  ...verbs("supports", "acceptance", refused, "sign up to", "endorse", "give in to", "acquiesce to"),
  ...verbs(
    "opposes",
    "refusal",
    {},
    "refuse",
    "refuse to",
    "reject",
    "decline",
    "decline to",
    "rule out",
    "rebuff",
  ),
  ...verbs("opposes", "refusal", {}, "turn down", "dismiss", "spurn", "balk at", "baulk at"),
  ...phrases(
    "opposes",
    "refusal",
    {},
    "will not accept",
    "would not accept",
    "cannot accept",
    "won't accept",
  ),
  ...phrases(
    "opposes",
    "refusal",
    {},
    "will never accept",
    "would never accept",
    "does not accept",
    "not agree to",
  ),
  ...phrases("opposes", "refusal", {}, "unwilling to", "not ready to", "not willing to", "not prepared to"),
];

const attitudes: readonly StanceWord[] = [
  ...verbs(
    "supports",
    null,
    { denied: { stance: "opposes", act: null } },
    "support",
    "back",
    "favour",
    "favor",
  ),
  ...verbs(
    "supports",
    null,
    { denied: { stance: "opposes", act: null } },
    "want",
    "want to",
    "hope for",
    "hope to",
  ),
  ...verbs(
    "opposes",
    null,
    {},
    "oppose",
    "condemn",
    "denounce",
    "criticise",
    "criticize",
    "object to",
    "resist",
  ),
  ...phrases(
    "opposes",
    null,
    {},
    "will not",
    "would not",
    "won't",
    "wouldn't",
    "will never",
    "does not support",
  ),
  ...verbs("denies", null, {}, "deny", "refute"),
  ...verbs("welcomes", null, {}, "welcome", "praise", "hail", "applaud", "commend"),
];

const ANY_SAYING = [
  "comment",
  "say",
  "answer",
  "disclose",
  "confirm",
  "elaborate",
  "discuss",
  "name",
  "give details",
];

/** Verbs of offering, asking, promising, threatening, accepting, refusing and supporting; topics. */
export const stances: StanceWords = {
  verbs: [...offers, ...demands, ...promises, ...threats, ...answers, ...attitudes],
  others: [
    "agreed with",
    "agrees with",
    "agree with",
    "agree that",
    "agreed that",
    "back in",
    "back to",
    "back home",
    "back from",
    "came back",
    "come back",
    "go back",
    "went back",
    "hold back",
    "pushed back",
    "push back",
    "pushes back",
    "back and forth",
    "in order to",
    "in order",
    "press conference",
    "press secretary",
    "press release",
    "press service",
    "press office",
    "press briefing",
    "the press",
    "support for",
    "in support of",
    "support of",
    "push for",
    "welcome to",
    "welcome move",
    "welcome step",
    "must-see",
    "offer of",
    "demand for",
    "on demand",
    "in demand",
    "as promised",
    "should be noted",
    "stopped short of",
    "free trade",
    "free of charge",
    "returned to",
    "return to",
    "on strike",
    "strike a deal",
    "respond to questions",
    "respond to a question",
    "responded to",
    "help but",
  ],
  claims: [
    "accusation",
    "accusations",
    "allegation",
    "allegations",
    "report",
    "reports",
    "claim",
    "claims",
    "suggestion",
    "suggestions",
    "charge",
    "charges",
    "rumours",
    "rumors",
    "speculation",
    "criticism",
    "notion",
    "idea that",
    "assertion",
    "assertions",
    "conclusion",
    "conclusions",
    "any link",
    "links",
    "involvement",
    "responsibility",
    "wrongdoing",
    "that",
  ],
  sayings: [
    ...formsOf(...ANY_SAYING),
    "to comment",
    "to say",
    "to answer",
    "to discuss",
    "to be named",
    "to be identified",
  ],
  nominalisers: [],
  topics,
};
