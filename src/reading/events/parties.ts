import {
  firstSubject,
  isSubject,
  jointSubjects,
  mentionAt,
  type ReadSentence,
  skipFillersLeft,
} from "../clause.ts";
import type { RuleId } from "../explain/rules.ts";
import { type Item, isWord, joinsParties, senseOf } from "../items.ts";
import type { Mention } from "../mentions/types.ts";
import { goalOf } from "./goal.ts";
import type { OtherRole } from "./roles.ts";
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

/** Items passed over between a contact word and "giữa", "với": adjectives, ordinals, times. */
const REACH = 9;
/** "của" belongs to the contact word only where it follows closely. */
const OWNER_REACH = 3;

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

/** Mentions in a row from `at`: "Nga và Ukraine", "ông Trump với ông Putin", "Nga, Mỹ và Ukraine". */
function mentionsInRow(sentence: ReadSentence, at: number): Mention[] {
  const first = mentionAt(sentence, at);
  if (!first) return [];
  const joint = sentence.items[first.to];
  const joins = joinsParties(joint) || joint?.lower === ",";
  return [first, ...(joins ? mentionsInRow(sentence, first.to + 1) : [])];
}

/** How many parties a mention tells: "các chuyên gia Nga và Mỹ" are two. */
const partyCount = ({ reference, actors }: Mention): number =>
  reference.type === "unnamed" ? reference.sides.length : actors.length;

/** How far behind "giữa" its parties may stand, in items. */
const BETWEEN_REACH = 24;

/**
 * Parties behind "giữa": a plain row, or titles and appositions of which the mentions are picked ("giữa Tổng cục trưởng
 * Tác chiến nước này, Trung tướng A, và người đồng cấp B"): persons where both sides name one.
 */
function mentionsBetween(sentence: ReadSentence, at: number): Mention[] {
  const row = mentionsInRow(sentence, at);
  if (row.reduce((sum, mention) => sum + partyCount(mention), 0) > 1) return row;
  const stop = sentence.items.findIndex(
    (item, index) => index >= at && (item.kind === "time" || senseOf(item, "status") || senseOf(item, "cue")),
  );
  const end = Math.min(stop < 0 ? sentence.items.length : stop, at + BETWEEN_REACH);
  const near = sentence.mentions.filter(
    (mention) => mention.from >= at && mention.to <= end && mention.actors.length > 0 && !mention.place,
  );
  const persons = near.filter((mention) => mention.reference.type === "person");
  return persons.length > 1 ? persons : near.slice(0, 2);
}

/** Only tense, time and place stand between: "cuộc gặp đang diễn ra tại Tokyo của …". */
const isAdjunct = ({ items, startingAt }: ReadSentence, from: number, to: number): boolean =>
  items
    .slice(from, to)
    .every(
      (item, k) =>
        item.kind === "time" ||
        senseOf(item, "status") !== undefined ||
        isWord(item, "at", "preposition", "auxiliary") ||
        startingAt[from + k]?.place === true,
    );

/** The word at `index` brings in parties of the contact word at `at`: "giữa", "với", "của". */
function isLink(sentence: ReadSentence, at: number, index: number): boolean {
  const item = sentence.items[index];
  if (isWord(item, "between", "with")) return true;
  if (isWord(item, "of")) return index <= at + OWNER_REACH || isAdjunct(sentence, at + 1, index);
  const contact = senseOf(sentence.items[at], "contact")?.contact;
  if (contact?.use !== "verb" || !mentionAt(sentence, index + 1)) return false;
  // "gửi thư thông báo tới chính phủ Anh": a message has one to whom it goes.
  if (contact.kind === "message" && isWord(item, "toward")) return true;
  // "gặp ở Washington": where, not whom.
  return (
    isWord(item, "preposition") && !isWord(item, "at") && (index === at + 1 || contact.kind === "message")
  );
}

/** What stands behind here no longer belongs to the contact word. */
const endsLinks = (item: Item | undefined): boolean =>
  item?.lower === "," ||
  item?.lower === "." ||
  senseOf(item, "contact") !== undefined ||
  isWord(item, "purpose", "according");

/** "gặp ông Putin", "gặp các đoàn Nga và Mỹ", "tiếp hai ông Witkoff và Kushner": at most words of number stand between. */
const isDirect = ({ items }: ReadSentence, at: number, index: number): boolean =>
  items
    .slice(at + 1, index)
    .every((item) => isWord(item, "plural", "two", "side") || senseOf(item, "group") !== undefined);

/** The index of the word that brings in the parties: "giữa", "với", "của"; or of a mention right behind the contact word. */
function linkOf(sentence: ReadSentence, at: number): number {
  for (let index = at + 1; index <= at + REACH && index < sentence.items.length; index++) {
    if (isLink(sentence, at, index)) return index;
    const mention = mentionAt(sentence, index);
    if (mention && mention.actors.length > 0 && !mention.place)
      return isDirect(sentence, at, index) ? index : -1;
    if (endsLinks(sentence.items[index])) return -1;
  }
  return -1;
}

/** Subjects told together from the first of them on: "Washington và Bắc Kinh". */
const subjectsFrom = (sentence: ReadSentence, first: Mention): Mention[] => {
  const row = mentionsInRow(sentence, first.from);
  return row.filter((mention) => isSubject(sentence, mention) || mention === first);
};

/** A word of tense, mood, movement or contact behind the mention shows that it is the subject. */
function hasVerb({ items }: ReadSentence, { to }: Mention): boolean {
  const next = items[to]?.kind === "time" || items[to]?.lower === "," ? items[to + 1] : items[to];
  return (
    isWord(next, "auxiliary", "holds", "toward", "negation", "passive") ||
    senseOf(next, "status") !== undefined ||
    senseOf(next, "contact") !== undefined
  );
}

/** "Sau cuộc gặp …,": more than a determiner stands before the contact, so it is not the subject of the sentence itself. */
const isOpening = ({ items }: ReadSentence, at: number): boolean =>
  items.slice(0, at).some((item) => !isWord(item, "determiner", "plural", "two") && item.kind !== "number");

/** The subject of the main clause: behind the comma that ends the opening, else the first behind the contact. */
function mainSubject(sentence: ReadSentence, behind: number): Mention | undefined {
  const comma = sentence.items.findIndex((item, index) => index >= behind && item.lower === ",");
  return (comma >= 0 ? firstSubject(sentence, comma) : undefined) ?? firstSubject(sentence, behind);
}

/** How far left of the contact its subject may stand, in items. */
const SUBJECT_REACH = 60;

/** Subjects told together, with those that a list names before: "Nhật Bản, Hàn Quốc và Trung Quốc". */
function listedSubjects(sentence: ReadSentence, last: Mention): Mention[] {
  const joint = jointSubjects(sentence, last);
  let [first] = joint;
  while (joint.length > 1 && first && sentence.items[first.from - 1]?.lower === ",") {
    const before: Mention | undefined = sentence.endingAt[first.from - 1];
    if (!before || before.actors.length === 0 || !isSubject(sentence, before)) break;
    joint.unshift(before);
    first = before;
  }
  return joint;
}

/** "ông Trump tuyên bố … sau khi gặp ông Kim": a clause without a subject has that of the clause which it belongs to. */
function subjectOfConjunction(sentence: ReadSentence, at: number): Mention | undefined {
  const before = skipFillersLeft(sentence, at);
  if (!isWord(sentence.items[before], "afterwards", "when", "beyond")) return undefined;
  return sentence.mentions.findLast(
    (mention) => mention.to <= before && mention.actors.length > 0 && isSubject(sentence, mention),
  );
}

/** The subject of the contact's clause: left of it, else of the main clause behind an opening "Sau cuộc gặp với …,". */
function clauseSubject(
  sentence: ReadSentence,
  at: number,
  behind: number,
): Pick<FoundParties, "subject" | "speaker"> {
  const start = clauseStart(sentence, at);
  const low = Math.max(start, at - SUBJECT_REACH);
  const candidates = sentence.mentions.filter(
    (mention) =>
      mention.from >= low && mention.to <= at && mention.actors.length > 0 && isSubject(sentence, mention),
  );
  const left = candidates.findLast((mention) => hasVerb(sentence, mention)) ?? candidates.at(-1);
  if (left) return { subject: listedSubjects(sentence, left), speaker: false };
  const told = subjectOfConjunction(sentence, at);
  if (told) return { subject: jointSubjects(sentence, told), speaker: false };
  const right = start === 0 && isOpening(sentence, at) ? mainSubject(sentence, behind) : undefined;
  if (right) return { subject: subjectsFrom(sentence, right), speaker: false };
  const speaker = sentence.mentions.findLast(
    (mention) => mention.to <= at && mention.actors.length > 0 && isSubject(sentence, mention),
  );
  return speaker ? { subject: [speaker], speaker: true } : { subject: [], speaker: false };
}

/** Who takes part in the contact at item `at`, by the words around it; without those who only mediate, host or guarantee. */
export function findParties(
  sentence: ReadSentence,
  at: number,
  roles: ReadonlyMap<number, OtherRole>,
): FoundParties {
  const found = partiesAt(sentence, at);
  const areParties = (mentions: readonly Mention[]) => mentions.filter(({ from }) => !roles.has(from));
  return {
    ...found,
    complements: areParties(found.complements),
    subject: areParties(found.subject),
    goal: goalOf(sentence, at),
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

function partiesAt(sentence: ReadSentence, at: number): FoundParties {
  const found = linkedParties(sentence, at);
  const guest = invited(sentence, at);
  return guest ? { ...found, subject: [guest], speaker: false } : found;
}

/** How many items "sự có mặt" may take before "của". */
const ATTENDANCE_REACH = 4;

/** "với sự tham dự của Nga và Mỹ": they stand behind "của"; its index, else that of the link itself. */
function attendance({ items }: ReadSentence, link: number): number {
  if (!isWord(items[link + 1], "determiner")) return link;
  const of = items.findIndex((item, index) => index > link && isWord(item, "of"));
  return of > link && of <= link + ATTENDANCE_REACH ? of : link;
}

function linkedParties(sentence: ReadSentence, at: number): FoundParties {
  const link = linkOf(sentence, at);
  const item = sentence.items[link];
  if (isWord(item, "between"))
    return {
      ...NO_PARTIES,
      rule: "contact/noun-between",
      complements: mentionsBetween(sentence, link + 1),
    };
  if (isWord(item, "with", "preposition", "toward")) {
    const complements = mentionsInRow(sentence, attendance(sentence, link) + 1);
    return {
      ...NO_PARTIES,
      rule: "contact/with",
      complements,
      ...clauseSubject(sentence, at, complements.at(-1)?.to ?? link),
      each: true,
    };
  }
  if (isWord(item, "of")) return ofParties(sentence, at, link);
  if (mentionAt(sentence, link)) return directParties(sentence, at, link);
  return { ...NO_PARTIES, rule: "contact/subject", ...clauseSubject(sentence, at, at + 1) };
}

/** "với", or of a message "gửi", "tới": whom it goes to stands behind. */
function leadsToPartner(sentence: ReadSentence, at: number, index: number): boolean {
  const item = sentence.items[index];
  const isMessage = senseOf(sentence.items[at], "contact")?.contact.kind === "message";
  const isSending = isWord(item, "toward") || senseOf(item, "contact")?.contact.kind === "message";
  return isWord(item, "with") || (isMessage && isSending);
}

/** "cuộc gặp của ông Trump với ông Putin": the owner, and whom "với" names behind. */
function ofParties(sentence: ReadSentence, at: number, link: number): FoundParties {
  const owners = mentionsInRow(sentence, link + 1);
  const behind = owners.at(-1)?.to ?? link;
  const partner = leadsToPartner(sentence, at, behind) ? mentionsInRow(sentence, behind + 1) : [];
  const complements = [...owners, ...partner];
  const lone = complements.flatMap((mention) => mention.actors).length < 2;
  const subject = lone ? clauseSubject(sentence, at, behind) : {};
  return { ...NO_PARTIES, rule: "contact/of", complements, ...subject };
}

/** A body that is no state: their ids are codes of two letters. */
const isForum = (row: readonly Mention[]): boolean =>
  row.some(({ reference }) => reference.type === "actor" && reference.id.length > 2);

/** "thượng đỉnh G20", "cuộc gặp Singapore": one state or body alone behind a noun of meeting is whose or where, not who. */
function isLoneBody(sentence: ReadSentence, at: number, row: readonly Mention[]): boolean {
  const contact = senseOf(sentence.items[at], "contact")?.contact;
  const isMeeting = contact?.use === "noun" && (contact.kind === "meeting" || contact.kind === "talks");
  return isMeeting && row.length === 1 && row[0]?.reference.type === "actor";
}

/** "thượng đỉnh Nga-Mỹ", "gặp ông Putin", "thăm Trung Quốc". */
function directParties(sentence: ReadSentence, at: number, from: number): FoundParties {
  // "Hiệp định Paris", "đàm phán Vienna": a capital behind the noun is where, not who; but one goes to see a state there.
  const row = mentionsInRow(sentence, from);
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
