import { PLAIN_CUE } from "../../entries.ts";
import type { CueWord } from "../../reading-words.ts";
import { type VerbForms, verb } from "./forms.ts";

type Options = Partial<Omit<CueWord, "phrase" | "gerund">>;

/** Verbs with all their forms. Of verbs that are nouns as well only the base and the form in "-s" may be one. */
const cues = (options: Options, ...verbs: readonly (string | VerbForms)[]): CueWord[] =>
  verbs.flatMap((told) => {
    const { base, third, past, participle, gerund } = typeof told === "string" ? verb(told) : told;
    const finite = { ...PLAIN_CUE, ...options };
    const done = { ...finite, noun: false };
    return [
      { ...finite, phrase: base },
      { ...finite, phrase: third },
      ...[...new Set([past, participle])]
        .filter((form) => form !== base)
        .map((phrase) => ({ ...done, phrase })),
      { ...done, phrase: gerund, gerund: true, inverts: false },
    ];
  });

/** Phrases that have one form only. */
const phrases = (options: Options, ...told: readonly string[]): CueWord[] =>
  told.map((phrase) => ({ ...PLAIN_CUE, ...options, phrase }));

const say = verb("say", "said");
const tell = verb("tell", "told");
const think = verb("think", "thought");
const write = verb("write", "wrote", "written");
const swear = verb("swear", "swore", "sworn");
const admit = verb("admit", "admitted");
const quip = verb("quip", "quipped");
const putIt = verb("put it", "put");
const slam = verb("slam", "slammed");
/** "made clear", "made it clear". */
const clearly = ["clear", "it clear", "plain", "it plain"].map((rest) => verb(`make ${rest}`, "made"));

/** "issued a statement": what it says stands behind "saying" or "that". */
const wordsGiven = ["issue", "release", "publish"].flatMap((told) =>
  ["a statement", "a warning", "a denial", "a threat"].map((paper) => verb(`${told} ${paper}`)),
);

/** "expressed concern", "voiced his hope": of other feelings nothing is said. */
const voiced = ["express", "voice"].flatMap((told) =>
  ["", "his ", "her ", "its ", "their ", "deep ", "serious ", "grave ", "strong "].flatMap((before) =>
    [
      "concern",
      "concerns",
      "alarm",
      "regret",
      "hope",
      "hopes",
      "optimism",
      "confidence",
      "doubt",
      "doubts",
      "readiness",
    ]
      .concat([
        "willingness",
        "support",
        "opposition",
        "frustration",
        "disappointment",
        "scepticism",
        "skepticism",
      ])
      .map((object) => verb(`${told} ${before}${object}`)),
  ),
);

/** What somebody says as a clause or in quotation marks. */
const sayings: readonly CueWord[] = [
  ...cues({ inverts: true }, say, "insist", "explain", "argue", admit, "concede", "acknowledge"),
  ...cues({ inverts: true }, "assert", "contend", "caution", "lament", "complain", "conclude", "reiterate"),
  ...cues({}, "believe", think, "reckon", "testify"),
  ...cues({ object: "told", inverts: true }, tell),
  ...cues({ object: "told" }, "assure", "reassure", "remind", "inform", "notify"),
  ...phrases({}, "would only say", "would say only", "will only say", "could only say", "would merely say"),
  ...phrases(
    {},
    "was quoted as saying",
    "were quoted as saying",
    "is quoted as saying",
    "been quoted as saying",
  ),
];

/** Verbs that take a thing as well, which is nothing that was said: "confirmed the visit", "stressed the need". */
const findings: readonly CueWord[] = [
  ...cues(
    { complement: "finite", inverts: true },
    "maintain",
    "predict",
    "reveal",
    "declare",
    "allege",
    "stress",
    "confirm",
  ),
  ...cues(
    { complement: "finite", inverts: true },
    "suggest",
    "emphasise",
    "emphasize",
    "underline",
    "underscore",
  ),
  ...cues(
    { complement: "finite", inverts: true },
    "point out",
    "clarify",
    "affirm",
    "reaffirm",
    "retort",
    "boast",
  ),
  ...cues({ complement: "finite", inverts: true, noun: true }, "claim", "estimate"),
  ...cues({ complement: "finite", inverts: true, deed: true }, "announce"),
  ...cues({ complement: "finite" }, "disclose", "recount", "guarantee", ...clearly),
];

/** Verbs that are none of saying where no "that", colon or quotation follows: "added weight", "noted the risks". */
const spoken: readonly CueWord[] = [
  ...cues(
    { complement: "that", inverts: true },
    "add",
    "note",
    "continue",
    "respond",
    "reply",
    "remark",
    "ask",
  ),
  ...cues({ complement: "that", inverts: true }, "observe", write, "tweet", "post", quip, "joke", "counter"),
  ...cues({ complement: "that", inverts: true }, "exclaim", "repeat", "recall", "state", "shout", "muse"),
  ...cues({ complement: "that", inverts: true }, "comment", "answer", "question", "wonder", "elaborate"),
  ...cues({ complement: "finite", noun: true }, "report"),
  ...cues({ complement: "that", noun: true }, "hint", "signal", "indicate", "imply"),
  ...cues({ complement: "that" }, "agree", "understand", "speculate", "confide", "recommend", "advise"),
  ...phrases({ complement: "that", inverts: true }, "went on"),
  ...cues({ complement: "that" }, putIt, "share", "worry", "fear", ...wordsGiven),
];

/** What somebody demands, offers, threatens, refuses or welcomes: a clause or a noun. */
const stands: readonly CueWord[] = [
  ...cues({ complement: "any", stance: "demands", noun: true }, "demand"),
  ...cues(
    { complement: "any", stance: "demands", needsWords: true },
    "call for",
    "press for",
    "push for",
    "appeal for",
    "plead for",
  ),
  ...cues({ complement: "any", stance: "demands", needsWords: true }, "ask for", "insist on"),
  ...cues(
    { complement: "any", stance: "demands", object: "asked" },
    "call on",
    "call upon",
    "urge",
    "implore",
  ),
  ...cues(
    { complement: "any", stance: "demands", object: "asked" },
    "appeal to",
    "exhort",
    "beg",
    "encourage",
  ),
  ...cues(
    { complement: "any", stance: "offers", noun: true },
    "pledge",
    "promise",
    "vow",
    swear,
    "offer",
    "propose",
  ),
  ...cues({ complement: "any", stance: "threatens", noun: true }, "threaten"),
  ...cues({ complement: "any", stance: "threatens", inverts: true }, "warn"),
  ...cues({ complement: "any", stance: "denies" }, "deny"),
  ...cues(
    { complement: "any", stance: "denies", needsWords: true },
    "reject",
    "dismiss",
    "refute",
    "rebuff",
    "repudiate",
  ),
  ...cues(
    { complement: "any", stance: "opposes", needsWords: true },
    "rule out",
    "condemn",
    "denounce",
    "criticise",
    "criticize",
  ),
  ...cues(
    { complement: "any", stance: "opposes", needsWords: true },
    "decry",
    "deplore",
    "deride",
    slam,
    "lambaste",
  ),
  ...cues(
    { complement: "any", stance: "welcomes", needsWords: true },
    "welcome",
    "praise",
    "hail",
    "applaud",
    "laud",
    "commend",
  ),
  ...cues({ complement: "any", object: "asked" }, "accuse", "blame"),
  ...voiced.flatMap((told) => cues({ complement: "any" }, told)),
  ...cues({ complement: "any", weak: true, noun: true }, "hope"),
  ...cues({ complement: "that", weak: true }, "expect"),
];

/** Infinitives that other steps know as one phrase with their verb: "vowed to". */
const undertakings: readonly CueWord[] = [
  ...cues(
    { complement: "any", stance: "offers" },
    "pledge to",
    "promise to",
    "vow to",
    "offer to",
    "propose to",
  ),
  ...cues({ complement: "any", stance: "threatens" }, "threaten to"),
];

/** What somebody calls something: behind "as", or in quotation marks. */
const names: readonly CueWord[] = [
  ...cues({ complement: "as" }, "describe", "portray", "characterise", "characterize"),
  ...["", " it", " him", " her", " them", " this", " that", " what"].flatMap((object) =>
    cues({ complement: "name" }, verb(`call${object}`), verb(`brand${object}`)),
  ),
  ...cues({ complement: "name" }, verb("speak of", "spoke", "spoken"), "talk of"),
  ...cues({ complement: "name" }, verb("dub", "dubbed"), "term", verb("label", "labelled")),
  ...phrases({ complement: "name" }, "labeled"),
];

/** Verbs of saying, thinking, demanding, promising and denying. Longer phrases win over the shorter ones they hold. */
export const cueWords: readonly CueWord[] = [
  ...sayings,
  ...findings,
  ...spoken,
  ...stands,
  ...undertakings,
  ...names,
];
