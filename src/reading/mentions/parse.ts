import type { WordClass } from "../../language/reading-words.ts";
import { type Item, isHyphen, isWord, senseOf } from "../items.ts";
import type { Sense } from "../lexicon.ts";
import {
  parseAcronym,
  parseActor,
  parseBody,
  parseDelegation,
  parseGovernment,
  parseInstitution,
  parseMedium,
  parseSplitInstitution,
} from "./bodies.ts";
import { findHonouredName } from "./names.ts";
import { sideOfPerson } from "./offices.ts";
import {
  parseBareName,
  parseCounterpart,
  parseDescribed,
  parseHonorific,
  parseName,
  parseTitle,
  parseUnnamed,
} from "./people.ts";
import { parseCapitalBody, parseModifier, parseQualified } from "./qualified.ts";
import { findSide, findSides } from "./sides.ts";
import type { Parsed, Parser, Source } from "./source.ts";

/** "the regime | of Kim Jong Un", "the government | of Israel": the state is told behind the word for it. */
function stateBehind({ text, items, world }: Source, at: number): Parsed | null {
  const found = findSide(world, items, at);
  const name = found ? null : findHonouredName(text, items, at + 1, false);
  const [id] = name?.ids ?? [];
  const side = found?.side ?? (id === undefined || name?.bare ? null : sideOfPerson(world, id, null));
  const to = found?.to ?? name?.to;
  return side && to ? { reference: { type: "actor", id: side, placeId: null }, to } : null;
}

const parsePronoun: Parser = (source, at) => {
  const { items } = source;
  const word = senseOf(items[at], "pronoun")?.word;
  // "họ Kim": a family of that name.
  const isFamily = word?.of === "group" && isName(items[at + 1]);
  if (word?.of === "state" && isWord(items[at + 1], "of")) return stateBehind(source, at + 1);
  // "the official | IRNA agency"
  const isAdjective = word?.phrase.includes(" ") && (isName(items[at + 1]) || senseOf(items[at + 1], "body"));
  return word && !isFamily && !isAdjective ? { reference: { type: "pronoun", word }, to: at + 1 } : null;
};

const isName = (item: Item | undefined): boolean =>
  item?.kind === "name" || senseOf(item, "person") !== undefined || senseOf(item, "short") !== undefined;

/** It may be the verb of a clause. */
const isVerb = (item: Item | undefined): boolean =>
  senseOf(item, "cue") !== undefined ||
  senseOf(item, "status") !== undefined ||
  isWord(item, "auxiliary", "copula") ||
  (senseOf(item, "contact")?.contact.use ?? "noun") !== "noun";

const parseGroup: Parser = ({ items, world, grammar }, at) => {
  const word = senseOf(items[at], "group")?.word;
  // "hai ngoại trưởng Sergey Lavrov và …": the names follow.
  if (!word || (word.of === "persons" && isName(items[at + 1]))) return null;
  // "cả hai liên minh này": two of another kind.
  if (word.of === "any" && (senseOf(items[at + 1], "pronoun") || senseOf(items[at + 1], "bodyHead")))
    return null;
  // "the two | agreed", "the two | men": alone a number means parties where a verb follows.
  if (grammar.modifiersFirst && isWord(items[at], "two") && !isVerb(items[at + 1])) return null;
  const sides = findSides(world, items, at + 1);
  return { reference: { type: "group", word, sides: sides?.sides ?? word.members }, to: sides?.to ?? at + 1 };
};

const parseSpeaker: Parser = ({ items }, at) =>
  isWord(items[at], "we", "i")
    ? { reference: { type: "speaker", we: isWord(items[at], "we") }, to: at + 1 }
    : null;

/** A form of a mention: how it is parsed, and what its first item must be for that. */
interface Form {
  readonly parse: Parser;
  readonly senses?: readonly Sense["type"][];
  readonly words?: readonly WordClass[];
  /** It may begin with a run of capitals that the lexicon does not know. */
  readonly names?: true;
}

/** "the Kremlin", "the Russian president": the article belongs to what it stands before. */
const parseDefinite: Parser = (source, at) => {
  const { items } = source;
  // "the 15-member | Security Council"
  const isCompound = isHyphen(items[at + 2]) && items[at + 2]?.start === items[at + 1]?.end;
  const inner = parseMention(source, at + 1) ?? (isCompound ? parseMention(source, at + 4) : null);
  return inner?.reference.type === "person" && inner.reference.bare ? null : inner;
};

/** "son homologue américain": whose it is stands before, as an article does, where other modifiers stand behind. */
const parseOwned: Parser = (source, at) => (source.grammar.modifiersFirst ? null : parseDefinite(source, at));

/** What may stand before a noun in languages that tell there whose it is, and nouns that this makes a mention of. */
const before = {
  senses: ["adjectival", "state", "body", "place", "person", "short", "honorific", "pronoun", "adjective"],
  words: ["whose", "former", "field", "side", "press"],
} as const;
const heads = ["counterpart", "titles", "institution"] as const;

/** The forms of a mention, in the order in which they are tried: longer and more telling forms first. */
const forms: readonly Form[] = [
  { parse: parseDefinite, words: ["article"] },
  { parse: parseOwned, words: ["whose"] },
  { parse: parseQualified, senses: [...heads, ...before.senses], words: before.words },
  { parse: parseCounterpart, senses: ["counterpart"] },
  { parse: parseDescribed, words: ["one", "several", "plural"] },
  { parse: parseTitle, senses: ["title", "institution", ...before.senses], words: before.words },
  { parse: parseGovernment, words: ["side"] },
  { parse: parseMedium, words: ["press"] },
  { parse: parseInstitution, senses: ["institution"] },
  { parse: parseSplitInstitution, senses: ["institutionHead"] },
  { parse: parseHonorific, senses: ["honorific"] },
  { parse: parseName, senses: ["person", "short"], names: true },
  { parse: parseCapitalBody, senses: ["pronoun"] },
  { parse: parsePronoun, senses: ["pronoun"] },
  { parse: parseGroup, senses: ["group"] },
  { parse: parseUnnamed, words: ["unnamed"] },
  { parse: parseDelegation, words: ["delegation"] },
  { parse: parseCapitalBody, senses: ["adjectival", "state", "place", "body", "bodyHead"], names: true },
  { parse: parseModifier, senses: ["adjectival", "state"] },
  { parse: parseActor, senses: ["state", "paired", "body", "place"], words: ["side"] },
  { parse: parseBody, senses: ["bodyHead"], words: ["corps"] },
  { parse: parseSpeaker, words: ["we", "i"] },
  { parse: parseAcronym, names: true },
  { parse: parseBareName, names: true },
];

/** Which forms may begin with a sense or a word of a class: a bit for each form, by its place in the list. */
function masks<K extends string>(keysOf: (form: Form) => readonly K[]): ReadonlyMap<K, number> {
  const found = new Map<K, number>();
  forms.forEach((form, index) => {
    for (const key of keysOf(form)) found.set(key, (found.get(key) ?? 0) | (1 << index));
  });
  return found;
}

const ofSense = masks((form) => form.senses ?? []);
const ofWord = masks((form) => form.words ?? []);
const ofName = masks((form) => (form.names ? ["name"] : [])).get("name") ?? 0;

/** The forms that may begin at an item, as bits: most items begin none, and this is asked for each of them. */
function formsAt(item: Item): number {
  let mask = item.kind === "name" ? ofName : 0;
  for (const sense of item.senses)
    mask |= (sense.type === "word" ? ofWord.get(sense.word) : ofSense.get(sense.type)) ?? 0;
  return mask;
}

/** The mention that begins at item `at`, or null. */
function parseMention(source: Source, at: number): Parsed | null {
  const item = source.items[at];
  const mask = item ? formsAt(item) : 0;
  for (let index = 0; mask >> index !== 0; index++) {
    const parsed = mask & (1 << index) ? forms[index]?.parse(source, at) : null;
    if (parsed) return parsed;
  }
  return null;
}

/** A mention of a sentence as parsed: its first item, what it says, and the item behind it. */
export interface ParsedMention extends Parsed {
  readonly from: number;
}

/** All mentions of a row of items, longest first from the left, none within another. */
export function parseMentions(source: Source): ParsedMention[] {
  const { items } = source;
  const found: ParsedMention[] = [];
  for (let at = 0; at < items.length; ) {
    const parsed = parseMention(source, at);
    if (parsed) found.push({ from: at, ...parsed });
    const holders = parsed?.reference.type === "offices" ? (parsed.reference.holders ?? []) : [];
    found.push(...holders);
    at = holders.at(-1)?.to ?? parsed?.to ?? at + 1;
  }
  return found;
}
