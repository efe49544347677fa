import { firstSubject, isSubject, jointSubjects, mentionAt, type ReadSentence } from "../clause.ts";
import { isWord, joinsParties, senseOf } from "../items.ts";
import type { Mention } from "../mentions/types.ts";
import { clauseStart } from "./window.ts";

/** Parties of a contact as far as its clause names them. */
export interface FoundParties {
  /** Mentions to the right, joined to the contact word. */
  readonly complements: readonly Mention[];
  /** The subject of the clause, where the contact word needs one. */
  readonly subject: readonly Mention[];
  /** The clause has its subject from a verb of saying: only the speaker's side takes part. */
  readonly speaker: boolean;
  /** "với lãnh đạo Belarus và Kazakhstan": one contact with each. */
  readonly each: boolean;
}

/** Items passed over between a contact word and "giữa", "với": adjectives, ordinals, times. */
const REACH = 9;
/** "của" belongs to the contact word only where it follows closely. */
const OWNER_REACH = 3;

/** A contact word of which nobody is told. */
export const NO_PARTIES: FoundParties = { complements: [], subject: [], speaker: false, each: false };

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
    (mention) => mention.from >= at && mention.to <= end && mention.actors.length > 0,
  );
  const persons = near.filter((mention) => mention.reference.type === "person");
  return persons.length > 1 ? persons : near.slice(0, 2);
}

/** The index of the word that brings in the parties: "giữa", "với", "của"; or of a mention right behind the contact word. */
function linkOf(sentence: ReadSentence, at: number): number {
  for (let index = at + 1; index <= at + REACH && index < sentence.items.length; index++) {
    const item = sentence.items[index];
    if (isWord(item, "between", "with")) return index;
    const isTold =
      index === at + 1 &&
      isWord(item, "preposition") &&
      senseOf(sentence.items[at], "contact")?.contact.use === "verb";
    if (isTold && mentionAt(sentence, index + 1)) return index;
    if (isWord(item, "of") && index <= at + OWNER_REACH) return index;
    const mention = mentionAt(sentence, index);
    if (mention && mention.actors.length > 0 && !mention.place) return index === at + 1 ? index : -1;
    const stops =
      item?.lower === "," ||
      item?.lower === "." ||
      senseOf(item, "contact") ||
      isWord(item, "purpose", "according");
    if (stops) return -1;
  }
  return -1;
}

/** Subjects told together from the first of them on: "Washington và Bắc Kinh". */
const subjectsFrom = (sentence: ReadSentence, first: Mention): Mention[] => {
  const row = mentionsInRow(sentence, first.from);
  return row.filter((mention) => isSubject(sentence, mention) || mention === first);
};

/** The subject of the contact's clause: left of it, else of the main clause behind an opening "Sau cuộc gặp với …,". */
function clauseSubject(
  sentence: ReadSentence,
  at: number,
  behind: number,
): Pick<FoundParties, "subject" | "speaker"> {
  const start = clauseStart(sentence, at);
  const left = sentence.mentions.findLast(
    (mention) =>
      mention.from >= start && mention.to <= at && mention.actors.length > 0 && isSubject(sentence, mention),
  );
  if (left) return { subject: jointSubjects(sentence, left), speaker: false };
  const comma = sentence.items.findIndex((item, index) => index >= behind && item.lower === ",");
  const main = comma >= 0 ? firstSubject(sentence, comma) : undefined;
  const right = start === 0 ? (main ?? firstSubject(sentence, behind)) : undefined;
  if (right) return { subject: subjectsFrom(sentence, right), speaker: false };
  const speaker = sentence.mentions.findLast(
    (mention) => mention.to <= at && mention.actors.length > 0 && isSubject(sentence, mention),
  );
  return speaker ? { subject: [speaker], speaker: true } : { subject: [], speaker: false };
}

/** Who takes part in the contact at item `at`, by the words around it. */
export function findParties(sentence: ReadSentence, at: number): FoundParties {
  const link = linkOf(sentence, at);
  const item = sentence.items[link];
  if (isWord(item, "between")) return { ...NO_PARTIES, complements: mentionsBetween(sentence, link + 1) };
  if (isWord(item, "with", "preposition")) {
    const complements = mentionsInRow(sentence, link + 1);
    return {
      ...NO_PARTIES,
      complements,
      ...clauseSubject(sentence, at, complements.at(-1)?.to ?? link),
      each: true,
    };
  }
  if (isWord(item, "of")) return ofParties(sentence, at, link);
  if (link === at + 1) return directParties(sentence, at);
  return { ...NO_PARTIES, ...clauseSubject(sentence, at, at + 1) };
}

/** "cuộc gặp của ông Trump với ông Putin": the owner, and whom "với" names behind. */
function ofParties(sentence: ReadSentence, at: number, link: number): FoundParties {
  const owners = mentionsInRow(sentence, link + 1);
  const behind = owners.at(-1)?.to ?? link;
  const partner = isWord(sentence.items[behind], "with") ? mentionsInRow(sentence, behind + 1) : [];
  const complements = [...owners, ...partner];
  const lone = complements.flatMap((mention) => mention.actors).length < 2;
  return { ...NO_PARTIES, complements, ...(lone ? clauseSubject(sentence, at, behind) : {}) };
}

/** "thượng đỉnh Nga-Mỹ", "gặp ông Putin", "thăm Trung Quốc". */
function directParties(sentence: ReadSentence, at: number): FoundParties {
  // "Hiệp định Paris", "đàm phán Vienna": a capital behind the noun is where, not who.
  const row = mentionsInRow(sentence, at + 1);
  const direct = row.filter(({ reference }) => reference.type !== "actor" || reference.placeId === null);
  // "Chuyến thăm Ấn Độ của Tổng thống Nga": the owner stands behind the goal.
  const behind = row.at(-1)?.to ?? at;
  const owners = isWord(sentence.items[behind], "of") ? mentionsInRow(sentence, behind + 1) : [];
  const complements = [...direct, ...owners];
  const several = complements.flatMap((mention) => mention.actors).length > 1;
  const isVerb = senseOf(sentence.items[at], "contact")?.contact.use === "verb";
  if (several && !isVerb) return { ...NO_PARTIES, complements };
  return {
    ...NO_PARTIES,
    complements,
    ...clauseSubject(sentence, at, complements.at(-1)?.to ?? at),
    each: isVerb,
  };
}
