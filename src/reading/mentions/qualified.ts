import type { GroupWord, PronounWord, TitleWord } from "../../language/reading-words.ts";
import { type Item, isHyphen, isWord, senseOf } from "../items.ts";
import { capitalBodyEnd, isToldHead } from "./body-names.ts";
import { holdersBehind } from "./holders.ts";
import { type Modifiers, modifiersBefore } from "./modifiers.ts";
import { type FoundName, findHonouredName, personOf } from "./names.ts";
import { officeBehind } from "./palaces.ts";
import { isPossessive, SAME_STATE, sidesBehind } from "./sides.ts";
import { isFullName, type Parsed, type Parser, type Source, startsCapital } from "./source.ts";
import { goesOn, skipAdjectives } from "./titles.ts";

/** Parses a mention at its noun, with what stands before it. */
type Qualified = (source: Source, before: Modifiers) => Parsed | null;

/** A name right behind a noun for people, or behind a comma with another sign behind it. */
function nameBehind({ text, items }: Source, at: number): FoundName | null {
  const open = isFullName(text, items[at]) || senseOf(items[at], "honorific") !== undefined;
  const name = findHonouredName(text, items, at, open);
  return name && !name.bare ? name : null;
}

/** "his Ukrainian counterpart, Volodymyr Zelensky,", "her counterpart". */
const counterpart: Qualified = (source, { sides, to }) => {
  const { items } = source;
  const [told] = sides;
  const side = told === undefined || told === SAME_STATE ? null : told;
  const next = items[to + 1]?.lower === "," ? to + 2 : to + 1;
  // "Chinese counterpart Minister Li Zhaoxing"
  const titled = senseOf(items[next], "title") ? next + 1 : next;
  const name = nameBehind(source, titled);
  const isApposed = next === to + 1 || (name !== null && items[name.to]?.kind !== "phrase");
  if (name && isApposed) return { reference: personOf({ ...name, bare: false }, { side }), to: name.to };
  return { reference: { type: "counterpart", side }, to: to + 1 };
};

/** "leaders of Russia and Ukraine", "foreign ministers of the two countries". */
function pluralOf(source: Source, title: TitleWord, at: number): Parsed | null {
  const { items } = source;
  const behind = sidesBehind(source, at);
  if (behind) return { ...meantBy(source, title, behind.sides), to: behind.to };
  const next = isWord(items[at + 1], "article") ? at + 2 : at + 1;
  const group = isWord(items[at], "of") ? senseOf(items[next], "group")?.word : undefined;
  // "their leaders"
  if (isWord(items[at - 2], "whose")) return { reference: { type: "offices", title, sides: [] }, to: at };
  return group && group.of !== "persons" && group.count === 2
    ? { reference: { type: "offices", title, sides: group.members }, to: next + 1 }
    : null;
}

/** Of several sides each has its holder; of a body all are meant, and of a state nobody knows who. */
function meantBy({ world }: Source, title: TitleWord, sides: readonly string[]): Pick<Parsed, "reference"> {
  if (sides.length > 1) return { reference: { type: "offices", title, sides } };
  const [side] = sides;
  return side !== undefined && world.bodies.has(side) && title.level !== "officials"
    ? { reference: { type: "actor", id: side, placeId: null } }
    : { reference: { type: "unnamed", sides } };
}

/** "The foreign secretaries, A and B,": offices of no side told, with those who hold them; without names those told last. */
function unqualified(source: Source, title: TitleWord, to: number): Parsed | null {
  const { items } = source;
  const holders = holdersBehind(source, to, title, []);
  if (holders.length > 0) return { reference: { type: "offices", title, sides: [], holders }, to };
  // "the foreign ministers | would meet"
  const isAll = isWord(items[to - 2], "article") && (goesOn(items[to]) || isContactVerb(items[to]));
  if (!isAll || title.role === null || title.level === "officials") return null;
  const word: GroupWord = { phrase: "", of: "persons", count: null, role: title.role, members: [] };
  return { reference: { type: "group", word, sides: [] }, to };
}

const isContactVerb = (item: Item | undefined): boolean =>
  (senseOf(item, "contact")?.contact.use ?? "noun") !== "noun";

/** The offices of two sides told, with the names of those who hold them where these follow. */
function withHolders(source: Source, { reference, to }: Parsed): Parsed {
  if (reference.type !== "offices" || reference.sides.length !== 2) return { reference, to };
  const holders = holdersBehind(source, to, reference.title, reference.sides);
  return holders.length > 0 ? { reference: { ...reference, holders }, to } : { reference, to };
}

/** "the Russian and Ukrainian presidents": the holders of an office in several states; of one, some of its officials. */
const plural: Qualified = (source, { sides, to, former }) => {
  const title = senseOf(source.items[to], "titles")?.title;
  if (!title) return null;
  if (sides.length === 0) {
    const behind = pluralOf(source, title, to + 1);
    return behind ? withHolders(source, behind) : unqualified(source, title, to + 1);
  }
  return former
    ? { reference: { type: "unnamed", sides }, to: to + 1 }
    : withHolders(source, { ...meantBy(source, title, sides), to: to + 1 });
};

/** "senior US officials", "Kremlin sources"; with a name behind it, somebody named. */
const unnamed: Qualified = (source, { sides, to }) => {
  const name = sides.length === 1 ? nameBehind(source, to + 1) : null;
  if (name) return { reference: personOf(name, { side: sides[0] ?? null }), to: name.to };
  const end = skipAdjectives(source.items, to + 1);
  const behind = sides.length === 0 ? sidesBehind(source, end) : null;
  return { reference: { type: "unnamed", sides: behind?.sides ?? sides }, to: behind?.to ?? end };
};

const delegation: Qualified = ({ items }, { sides, to }) =>
  sides.length === 0
    ? null
    : { reference: { type: "delegation", sides, all: isWord(items[to], "delegations") }, to: to + 1 };

/** "Israel's defence ministry", "the Chinese army". */
const institution: Qualified = ({ items }, { sides, to }) => {
  const template = senseOf(items[to], "institution");
  const [side, ...others] = sides;
  if (!template || template.id === "government" || side === undefined || others.length > 0) return null;
  return { reference: { type: "institution", template: template.id, side, holder: null }, to: to + 1 };
};

/** "Israeli police": a body that every state has and that goes by no name of its own. */
const corps: Qualified = ({ text, items, world }, { sides, to }) => {
  const [side] = sides;
  // "a US army | psychiatrist"
  if (side === undefined || !world.states.has(side) || items[to + 1]?.kind === "word") return null;
  const name = `${world.states.get(side)?.names.en} ${text.slice(items[to]?.start, items[to]?.end)}`;
  return { reference: { type: "body", name, side }, to: to + 1 };
};

/** "its government": the state told before. */
const STATE: PronounWord = { phrase: "", of: "state", gender: null, nearest: false };

/** "the Russian side", "the Trump administration", "Russia's RIA news agency". */
const branch: Qualified = ({ items, world }, { sides, to }) => {
  const [side, ...others] = sides;
  if (side === undefined || others.length > 0) return null;
  // "the North Korean state news agency | KCNA"
  const medium = isWord(items[to], "press") ? senseOf(items[to + 1], "body") : undefined;
  if (medium) return { reference: { type: "actor", id: medium.id, placeId: null }, to: to + 2 };
  if (isWord(items[to], "press"))
    return world.bodies.has(side)
      ? { reference: { type: "actor", id: side, placeId: null }, to: to + 1 }
      : { reference: { type: "unnamed", sides: [] }, to: to + 1 };
  if (side.endsWith(SAME_STATE)) return { reference: { type: "pronoun", word: STATE }, to: to + 1 };
  const meant = world.bodies.get(side)?.for ?? side;
  return { reference: { type: "actor", id: meant, placeId: null }, to: to + 1 };
};

/** "the BBC's Caroline Hawley", "Russia's Vladimir Putin": a name behind its owner; what a state owns may be no person. */
const owned: Qualified = (source, { sides, to }) => {
  const { items, world } = source;
  const [side, ...others] = sides;
  if (side === undefined || others.length > 0 || !isPossessive(items, to - 1)) return null;
  const known = senseOf(items[to], "person") !== undefined;
  const name = known || world.bodies.get(side)?.kind === "media" ? nameBehind(source, to) : null;
  return name && { reference: personOf(name, { side }), to: name.to };
};

/** "Mr Netanyahu's office": the institution of whoever leads the state. */
const office: Qualified = (source, { sides, to, person }) => {
  const found =
    person === null ? null : officeBehind(source, to - 1, { title: null, side: sides[0] ?? null });
  return found && { reference: { type: "actor", id: found.id, placeId: null }, to: found.to };
};

/** What the noun behind the modifiers makes of them. */
function formOf({ items }: Source, at: number): Qualified | null {
  const item = items[at];
  if (senseOf(item, "counterpart")) return counterpart;
  if (senseOf(item, "titles")) return plural;
  if (isWord(item, "unnamed")) return unnamed;
  if (isWord(item, "delegation")) return delegation;
  if (isWord(item, "corps")) return corps;
  if (isWord(item, "office")) return office;
  if (item?.kind === "name" || senseOf(item, "person")) return owned;
  if (senseOf(item, "institution") && senseOf(item, "institution")?.id !== "government") return institution;
  return isWord(item, "side", "press") ? branch : null;
}

/** A noun for people or bodies with what stands before it, where that is told there; titles of one are `parseTitle`'s. */
export const parseQualified: Parser = (source, at) => {
  if (!source.grammar.modifiersFirst) return null;
  const before = modifiersBefore(source, at);
  return formOf(source, before.to)?.(source, before) ?? null;
};

/** An organisation by its name in capitals: "International Crisis Group". */
export const parseCapitalBody: Parser = (source, at) => {
  const end = source.grammar.modifiersFirst ? capitalBodyEnd(source, at) : null;
  if (end === null) return null;
  const { text, items } = source;
  const side = senseOf(items[at], "adjectival")?.id ?? senseOf(items[at], "state")?.id ?? null;
  const name = text.slice(items[at]?.start, items[end - 1]?.end);
  const article = isToldHead(source, at) ? name.indexOf(" ") + 1 : 0;
  return { reference: { type: "body", name: name.slice(article), side }, to: end };
};

/** "Russian", "US" before a hyphen ("US-led"): whose or whence the noun behind is. */
export const parseModifier: Parser = ({ text, items, grammar }, at) => {
  if (!grammar.modifiersFirst) return null;
  const item = items[at];
  const joins = isHyphen(items[at + 1]) && items[at + 1]?.start === item?.end;
  const isPrefix = joins && items[at + 2]?.kind !== "name" && !startsCapital(text, items[at + 2]);
  const adjectival = senseOf(item, "adjectival") ?? (isPrefix ? senseOf(item, "state") : undefined);
  return adjectival ? { reference: { type: "modifier", id: adjectival.id }, to: at + 1 } : null;
};
