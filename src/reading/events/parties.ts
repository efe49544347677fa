import { mentionAt, type ReadSentence } from "../clause.ts";
import type { RuleId } from "../explain/rules.ts";
import { isAbout, isWord, senseOf } from "../items.ts";
import type { Mention } from "../mentions/types.ts";
import { metBefore } from "./antecedents.ts";
import { furtherGoals, goalOf } from "./goal.ts";
import { governorOf } from "./governor.ts";
import { agentsBehind, isSender, linkOf, mentionsBetween, mentionsInRow, signersBehind } from "./links.ts";
import { ownersOf, partiesBefore } from "./noun-phrase.ts";
import { openingRow } from "./opening.ts";
import type { OtherRole } from "./roles.ts";
import { results } from "./same.ts";
import { withEach, withSpeaker } from "./speaking.ts";
import { clauseSubject } from "./subjects.ts";
import { clauseStart } from "./window.ts";

/** Parties of a contact as far as its clause names them. */
export interface FoundParties {
  readonly rule: RuleId;
  /** Mentions to the right, joined to the contact word. */
  readonly complements: readonly Mention[];
  /** The subject of the clause, where the contact word needs one. */
  readonly subject: readonly Mention[];
  /** The clause has its subject from a verb of saying: only the speaker's side takes part. */
  readonly speaker: boolean;
  /** "với lãnh đạo Belarus và Kazakhstan": one contact with each. */
  readonly each: boolean;
  /** "thượng đỉnh G20": a session of one body, which is no contact between parties. */
  readonly forum: boolean;
  /** The place that a visit leads to, where it is told as one: "chuyến thăm tới Bắc Kinh". */
  readonly goal: Mention | null;
}
/** A contact word of which nobody is told. */
export const NO_PARTIES: FoundParties = {
  rule: "contact/word-alone",
  complements: [],
  subject: [],
  speaker: false,
  each: false,
  forum: false,
  goal: null,
};

/** Who takes part in the contact at item `at`, by the words around it; without those who only mediate, host or guarantee. */
export function findParties(
  sentence: ReadSentence,
  at: number,
  roles: ReadonlyMap<number, OtherRole>,
): FoundParties {
  const found = partiesAt(sentence, at);
  const areParties = (mentions: readonly Mention[]) => mentions.filter(({ from }) => !roles.has(from));
  const goal = goalOf(sentence, at);
  return {
    ...found,
    complements: [...areParties(found.complements), ...furtherGoals(sentence, goal)],
    subject: areParties(found.subject),
    goal,
  };
}

/** "mời ông Kim thăm Nga", "mời ông Kim cho một chuyến thăm": the guest is whom the invitation names, not who invites. */
export function invited(sentence: ReadSentence, at: number): Mention | undefined {
  if (senseOf(sentence.items[at], "contact")?.contact.kind !== "visit") return undefined;
  const start = clauseStart(sentence, at);
  return sentence.mentions.findLast(
    ({ from, to, actors }) =>
      from > start && to <= at && actors.length > 0 && isWord(sentence.items[from - 1], "inviting"),
  );
}

/** "US-Russia talks" names both parties; "Mr Trump's meeting with …": the owner is who meets. */
function withOwners(sentence: ReadSentence, at: number, found: FoundParties): FoundParties {
  const row = partiesBefore(sentence, at);
  if (row.flatMap(({ actors }) => actors).length > 1)
    return { ...NO_PARTIES, rule: "contact/noun-with-parties", complements: row };
  const owners = ownersOf(sentence, at);
  // "at their first direct talks": whose they are is who takes part.
  if (owners.flatMap(({ actors }) => actors).length > 1 && found.complements.length === 0)
    return { ...NO_PARTIES, rule: "contact/of", complements: owners };
  const forum = found.forum || isForumBefore(sentence, at, row);
  return owners.length > 0 && found.rule !== "contact/noun-between"
    ? { ...found, subject: owners, speaker: false, forum }
    : { ...found, forum };
}

/** "the G20 summit", "a NATO meeting": of one body. */
function isForumBefore(sentence: ReadSentence, at: number, row: readonly Mention[]): boolean {
  return senseOf(sentence.items[at], "contact")?.contact.kind === "meeting" && isForum(row);
}

function partiesAt(sentence: ReadSentence, at: number): FoundParties {
  const found = withSpeaker(sentence, at, withOwners(sentence, at, linkedParties(sentence, at)));
  const guest = invited(sentence, at);
  return guest ? { ...found, subject: [guest], speaker: false } : found;
}

/** How many items "sự có mặt" may take before "của". */
const ATTENDANCE_REACH = 4;

/** "với sự tham dự của Nga và Mỹ": they stand behind "của"; its index, else that of the link itself. */
function attendance({ items }: ReadSentence, link: number): number {
  if (!isWord(items[link + 1], "determiner")) return link;
  const of = items.slice(link, link + ATTENDANCE_REACH + 1).findIndex((item) => isWord(item, "of"));
  return of < 0 ? link : link + of;
}

/** A noun for something that is made by its parties: an agreement, a ceasefire. */
function isPaper({ items, grammar }: ReadSentence, at: number): boolean {
  const contact = senseOf(items[at], "contact")?.contact;
  return (
    !grammar.modifiersFirst && contact !== undefined && contact.use !== "verb" && results.has(contact.kind)
  );
}

function linkedParties(sentence: ReadSentence, at: number): FoundParties {
  const signers = isPaper(sentence, at) ? signersBehind(sentence, at) : [];
  if (signers.flatMap(({ actors }) => actors).length > 1)
    return { ...NO_PARTIES, rule: "contact/of", complements: signers };
  const met = metBefore(sentence, at);
  if (met) return { ...NO_PARTIES, rule: "contact/verb-with-object", ...met };
  const link = linkOf(sentence, at);
  const item = sentence.items[link];
  if (isWord(item, "between")) return betweenParties(sentence, mentionsBetween(sentence, link + 1));
  if (isWord(item, "of") || isSender(sentence, at, link)) return ofParties(sentence, at, link);
  if (isWord(item, "with", "preposition", "toward")) {
    const complements = openingRow(sentence, at, mentionsInRow(sentence, attendance(sentence, link) + 1));
    return {
      ...NO_PARTIES,
      rule: "contact/with",
      complements,
      ...clauseSubject(sentence, at, complements.at(-1)?.to ?? link),
      each: true,
    };
  }
  if (mentionAt(sentence, link)) return directParties(sentence, at, link);
  const made = madeAt(sentence, at);
  if (made) return { ...made, subject: [], rule: "contact/of" };
  const agents = agentsBehind(sentence, at);
  if (agents.length > 0) return { ...NO_PARTIES, rule: "contact/of", complements: agents };
  if (isMatter(sentence, at)) return { ...NO_PARTIES, rule: "contact/subject" };
  return { ...NO_PARTIES, rule: "contact/subject", ...clauseSubject(sentence, at, at + 1) };
}

/** "giữa Nga và Mỹ", "giữa ông Erdogan với bà Merkel và ông Macron". */
const betweenParties = (sentence: ReadSentence, row: readonly Mention[]): FoundParties => ({
  ...NO_PARTIES,
  rule: "contact/noun-between",
  complements: row,
  ...withEach(sentence, row),
});

/** How far behind a paper's name the contact at which it was made may stand, in items. */
const MADE_REACH = 5;

/** "thỏa thuận đạt được tại | hội nghị thượng đỉnh Mỹ - Triều": the parties of what was made at a contact are those of the contact. */
function madeAt(sentence: ReadSentence, at: number): FoundParties | undefined {
  if (!isPaper(sentence, at)) return undefined;
  const { items } = sentence;
  const contact = items.findIndex(
    (item, index) =>
      index > at &&
      index <= at + MADE_REACH &&
      senseOf(item, "contact")?.contact.use === "noun" &&
      isWord(items[index - 1], "inside", "at", "of", "afterwards"),
  );
  const found = contact < 0 ? undefined : linkedParties(sentence, contact);
  return found && found.complements.flatMap(({ actors }) => actors).length > 1 ? found : undefined;
}

/** "briefed on last weekend's phone call": what is talked of, and not what the subject does. */
const isMatter = (sentence: ReadSentence, at: number): boolean =>
  sentence.grammar.modifiersFirst &&
  senseOf(sentence.items[at], "contact")?.contact.use === "noun" &&
  // "is on a visit to Baku": who is on it makes it.
  senseOf(sentence.items[at], "contact")?.contact.kind !== "visit" &&
  isAbout(sentence.items[governorOf(sentence, at)]) &&
  !isWord(sentence.items[governorOf(sentence, at)], "inside", "afterwards", "beyond");

/** "với", or of a message "gửi", "tới": whom it goes to stands behind. */
function leadsToPartner(sentence: ReadSentence, at: number, index: number): boolean {
  const item = sentence.items[index];
  const isMessage = senseOf(sentence.items[at], "contact")?.contact.kind === "message";
  const isSending =
    isWord(item, "toward") ||
    // "thư của ông Kim cho ông Trump"
    (isWord(item, "preposition") && !isWord(item, "at", "about", "whence")) ||
    senseOf(item, "contact")?.contact.kind === "message";
  return isWord(item, "with") || (isMessage && isSending);
}

/** "cuộc gặp của ông Trump với ông Putin": the owner, and whom "với" names behind. */
function ofParties(sentence: ReadSentence, at: number, link: number): FoundParties {
  const owners = mentionsInRow(sentence, link + 1);
  const each = withEach(sentence, owners);
  if (each) return { ...NO_PARTIES, rule: "contact/of", ...each };
  const behind = owners.at(-1)?.to ?? link;
  const partner = leadsToPartner(sentence, at, behind) ? mentionsInRow(sentence, behind + 1) : [];
  const complements = [...owners, ...partner];
  const lone = complements.flatMap((mention) => mention.actors).length < 2;
  const contact = senseOf(sentence.items[at], "contact")?.contact;
  // "Sau chuyến thăm của ông Kim, ông Trump …": the guest is told; "phiên họp của Liên Hợp Quốc": a session of one body.
  const isFull = !lone || contact?.kind === "visit";
  const subject = isFull ? {} : clauseSubject(sentence, at, behind);
  const forum = lone && contact?.tells === "session" && isForum(owners);
  return { ...NO_PARTIES, rule: "contact/of", complements, ...subject, forum };
}

/** A body that is no state: their ids are codes of two letters. */
const isForum = (row: readonly Mention[]): boolean =>
  row.some(({ reference }) => reference.type === "actor" && reference.id.length > 2);

/** "thượng đỉnh G20", "cuộc gặp Singapore": one state or body alone behind a noun of meeting is whose or where, not who. */
function isLoneBody(sentence: ReadSentence, at: number, row: readonly Mention[]): boolean {
  const contact = senseOf(sentence.items[at], "contact")?.contact;
  const isMeeting = contact?.use === "noun" && (contact.kind === "meeting" || contact.kind === "talks");
  const [first, ...others] = row;
  if (!isMeeting || first?.reference.type !== "actor") return false;
  // "thượng đỉnh G20, Hamburg, Đức": behind the body the place and its state.
  const isPlaced = others.every(({ from, place }) => place && sentence.items[from - 1]?.lower === ",");
  return others.length === 0 || (isForum([first]) && isPlaced);
}

/** "thượng đỉnh Nga-Mỹ", "gặp ông Putin", "thăm Trung Quốc". */
function directParties(sentence: ReadSentence, at: number, from: number): FoundParties {
  // "Hiệp định Paris", "đàm phán Vienna": a capital behind the noun is where, not who; but one goes to see a state there.
  const row = openingRow(sentence, at, mentionsInRow(sentence, from));
  const isVisit = senseOf(sentence.items[at], "contact")?.contact.kind === "visit";
  const direct = row.filter(
    ({ reference }) => isVisit || reference.type !== "actor" || reference.placeId === null,
  );
  if (isLoneBody(sentence, at, row))
    return {
      ...NO_PARTIES,
      rule: "contact/subject",
      ...clauseSubject(sentence, at, at + 1),
      forum: isForum(row),
    };
  // "Chuyến thăm Ấn Độ của Tổng thống Nga": the owner stands behind the goal.
  const behind = row.at(-1)?.to ?? at;
  const owners = isWord(sentence.items[behind], "of") ? mentionsInRow(sentence, behind + 1) : [];
  const complements = [...direct, ...owners];
  const several = complements.flatMap((mention) => mention.actors).length > 1;
  const isVerb = senseOf(sentence.items[at], "contact")?.contact.use === "verb";
  const rule = isVerb ? "contact/verb-with-object" : "contact/noun-with-parties";
  if (several && !isVerb) return { ...NO_PARTIES, rule, complements };
  return {
    ...NO_PARTIES,
    rule,
    complements,
    ...clauseSubject(sentence, at, complements.at(-1)?.to ?? at),
    each: isVerb,
  };
}
