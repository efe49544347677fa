import type { ContactWord } from "../../reading-words.ts";
import { each, formsOf, formsWith } from "./forms.ts";

type Told = Partial<Pick<ContactWord, "level" | "object" | "tells">>;

const words =
  (
    kind: ContactWord["kind"],
    use: ContactWord["use"],
    { level = null, object = null, tells = "contact" }: Told = {},
  ) =>
  (...phrases: readonly string[]): ContactWord[] =>
    phrases.map((phrase) => ({ phrase, kind, use, level, object, tells }));

/** Nouns with their plurals in -s. */
const nouns = (...singulars: readonly string[]): string[] => singulars.flatMap((noun) => [noun, `${noun}s`]);

/** How one talks on the telephone. */
export const byPhone = [
  "by phone",
  "by telephone",
  "on the phone",
  "on the telephone",
  "over the phone",
  "over the telephone",
  "via telephone",
  "via phone",
  "by video link",
  "via video link",
  "by video",
  "by videoconference",
  "via videoconference",
  "by video conference",
  "via video conference",
];

const calls: readonly ContactWord[] = [
  ...words("call", "noun")(
    ...nouns("phone call", "telephone call", "video call", "conference call", "telephone conversation"),
    ...nouns("phone conversation", "videoconference", "video conference", "video-conference"),
    ...nouns("virtual meeting", "virtual summit", "video meeting", "video summit", "phone-call"),
    ...nouns("conversation by phone", "call by phone", "online meeting", "telephone discussion"),
    "phone talks",
    "telephone talks",
    "virtual talks",
    "telephonic conversation",
    "conversation over the phone",
    "conversation on the phone",
  ),
  ...words("call", "noun", { tells: "session" })(...nouns("call", "phone chat")),
  ...words("call", "verb")(
    ...formsWith(["speak", "talk"], ...byPhone),
    "phoned",
    "telephoned",
    "held a call",
    "holding a call",
  ),
  ...words("call", "verb", { object: "by-phone" })(
    ...formsOf("tell", "discuss", "raise", "review"),
    ...formsWith(["discuss"], "a", "the"),
  ),
  ...words("call", "verb", { tells: "session", object: "person" })("called", "rang", "telephone", "phone"),
  ...words("call", "verb", { tells: "session", object: "person" })(...formsWith(["speak"], "with", "to")),
];

const meetings: readonly ContactWord[] = [
  ...words("meeting", "noun", { tells: "session" })(...nouns("meeting", "bilateral meeting", "encounter")),
  ...words("meeting", "noun")(
    ...nouns("face-to-face meeting", "face to face meeting", "in-person meeting", "one-on-one meeting"),
    ...nouns("one-on-one", "tête-à-tête", "trilateral meeting"),
  ),
  ...words("meeting", "noun", { tells: "session" })(
    ...nouns("sit-down", "a bilateral", "working dinner", "working lunch", "audience"),
  ),
  ...words("meeting", "noun", { level: "leaders" })(...nouns("summit", "summit meeting", "mini-summit")),
  ...words("meeting", "verb")(
    ...["meet", "meets", "met"].flatMap((form) => [
      form,
      ...["with", "face-to-face", "face to face", "face-to-face with", "face to face with", "in person"].map(
        (behind) => `${form} ${behind}`,
      ),
      ...["privately", "privately with", "separately with", "briefly", "briefly with", "one-on-one"].map(
        (behind) => `${form} ${behind}`,
      ),
      ...["one-on-one with", "in person with", "again", "again with", "up with"].map(
        (behind) => `${form} ${behind}`,
      ),
    ]),
    ...formsWith(["sit"], "down with", "down for talks with"),
    "held face-to-face talks",
    ...each(["is", "are", "was", "were"], ["meeting", "meeting with"]),
  ),
  ...words("meeting", "verb", { tells: "session", object: "person" })(
    "see",
    "welcomed",
    "hosted",
    "host",
    "received",
    "receive",
    ...["hosts", "hosting", "welcoming", "receiving"],
  ),
  ...words("meeting", "verb")(
    ...["had dinner", "had lunch", "had breakfast", "held a dinner", "shook hands"].map(
      (did) => `${did} with`,
    ),
    "dined with",
  ),
  ...words("meeting", "joint")(...["gathered", "gather", "dined together", "shook hands"]),
];

/** What talks are about, where it stands before the word. */
const matters = [
  "peace",
  "ceasefire",
  "cease-fire",
  "truce",
  "trade",
  "nuclear",
  "border",
  "tariff",
  "security",
];

/** Talks of envoys, who need not meet: "indirect talks". */
const indirect = ["indirect", "proximity"].flatMap((how) =>
  ["talks", "negotiations"].map((what) => `${how} ${what}`),
);

const ofTalks = [...nouns("negotiation", "consultation", "negotiating session"), "talks", "dialogue"];

const rounds = ["round of", "rounds of", "session of", "day of", "days of", "series of"];

const talks: readonly ContactWord[] = [
  ...words(
    "talks",
    "noun",
  )(
    ...rounds.flatMap((round) =>
      ["talks", "negotiations", "consultations", "discussions", "dialogue"].flatMap((what) => [
        `${round} ${what}`,
        ...["direct", "indirect", "technical", ...matters].map((matter) => `${round} ${matter} ${what}`),
      ]),
    ),
  ),
  ...words("talks", "noun")(
    ...ofTalks,
    ...matters.flatMap((matter) => [`${matter} talks`, `${matter} negotiations`]),
  ),
  ...words("talks", "noun", { tells: "activity" })(...indirect),
  ...words("talks", "noun")("round"),
  ...words("talks", "noun", { tells: "session" })("discussions", "shuttle diplomacy", "session"),
  ...words("talks", "verb", { tells: "activity" })(
    ...["negotiate", "negotiates", "negotiated"],
    ...each(["is", "are", "was", "were", "been"], ["negotiating"]),
  ),
  ...words("talks", "joint")("reconvene", "reconvened", "sat down", "sit down"),
];

const travel = nouns(
  "visit",
  "state visit",
  "official visit",
  "working visit",
  "surprise visit",
  "private visit",
);

const visits: readonly ContactWord[] = [
  ...words("visit", "both")("visit", "visits"),
  ...words("visit", "noun")(...travel.filter((phrase) => phrase.includes(" "))),
  ...words("visit", "noun", { tells: "session" })(...nouns("trip")),
  ...words("visit", "verb")("visited", ...each(["is", "are", "was", "were", "been", "be"], ["visiting"])),
];

const messages: readonly ContactWord[] = [
  ...words("message", "noun")(...nouns("letter", "diplomatic note")),
  ...words("message", "noun", { tells: "session" })(
    ...nouns("message", "reply", "response", "proposal", "counter-proposal", "counterproposal", "peace plan"),
    ...["replies", "counteroffer", "counter-offer", "draft agreement", "memo"],
  ),
  ...words("message", "verb")(
    ...formsWith(["write"], "to"),
    ...formsWith(["exchange"], "letters", "messages"),
  ),
];

const papers = [
  ...nouns(
    "agreement",
    "deal",
    "accord",
    "pact",
    "memorandum of understanding",
    "memorandum",
    "joint statement",
  ),
  ...nouns("peace agreement", "peace deal", "peace accord", "trade deal", "trade agreement", "trade pact"),
  ...nouns("nuclear deal", "nuclear agreement", "nuclear accord", "framework agreement", "joint declaration"),
  ...nouns("minerals deal", "security agreement", "security pact", "security deal", "joint communique"),
  ...nouns("joint communiqué", "peace pact", "hostage deal", "grain deal", "framework deal", "peace plan"),
  ...nouns("declaration", "protocol", "roadmap", "road map", "communique", "communiqué"),
  "treaty",
  "treaties",
  "peace treaty",
].filter((phrase) => !phrase.startsWith("peace plan"));

const agreements: readonly ContactWord[] = [
  ...words("agreement", "noun", { tells: "deed" })(...papers),
  ...words("agreement", "joint")(
    ...["initialled", "initialed", "put their initials to", "put their signatures to"],
    "agreed",
    "agree",
    "have agreed",
    "has agreed",
    "had agreed",
    "came to terms",
    ...each(["agreed", "have agreed", "had agreed"], ["to", "on", "upon", "a", "that"]),
  ),
];

const prisoners = [
  "prisoner",
  "prisoners",
  "prisoner-of-war",
  "prisoners-of-war",
  "POW",
  "detainee",
  "hostage",
];

const exchanges: readonly ContactWord[] = [
  ...words("exchange", "noun")(
    ...prisoners.flatMap((captive) => nouns(`${captive} swap`, `${captive} exchange`)),
    ...["exchange of", "exchanges of", "swap of", "swaps of"].flatMap((noun) =>
      ["prisoners", "prisoners of war", "detainees", "hostages", "bodies", "POWs", "captives"].map(
        (captive) => `${noun} ${captive}`,
      ),
    ),
  ),
  ...words("exchange", "noun", { tells: "session" })(
    "a swap",
    "the swap",
    "swaps",
    "an exchange",
    "the exchange",
  ),
  ...words("exchange", "verb", { object: "captive" })(
    ...formsOf("exchange", "swap", "hand over", "return", "repatriate"),
    ...["in exchange for", "in return for", "be exchanged for", "be swapped for"],
  ),
  ...words("exchange", "joint", { object: "captive" })(...formsOf("free", "release")),
];

const halts = ["ceasefire", "cease-fire", "cease fire", "truce", "armistice", "humanitarian pause"];

const ceasefires: readonly ContactWord[] = [
  ...words("ceasefire", "noun")(
    ...nouns(...halts),
    ...halts.flatMap((halt) => [`${halt} agreement`, `${halt} deal`, `${halt} accord`, `${halt} pact`]),
    "cessation of hostilities",
    "end to hostilities",
    "halt to hostilities",
    "pause in fighting",
    "pause in the fighting",
    "halt to the fighting",
  ),
];

/** Nouns and verbs of contact. */
export const contacts: readonly ContactWord[] = [
  ...calls,
  ...meetings,
  ...talks,
  ...visits,
  ...messages,
  ...agreements,
  ...exchanges,
  ...ceasefires,
];
