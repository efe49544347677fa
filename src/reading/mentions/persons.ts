import type { PronounWord, TitleWord } from "../../language/reading-words.ts";
import type { Told } from "./discourse.ts";
import { isDiplomat, mayHold } from "./offices.ts";
import { addKnown, addSide, addUnnamed, settleSide, stateOf, type Telling } from "./page-actors.ts";
import type { PersonReference, Reference } from "./types.ts";

type Ref<T extends Reference["type"]> = Extract<Reference, { type: T }>;

/** Institutions that stand for whoever leads the state. */
const palaces: readonly string[] = ["office-of-the-president", "office-of-the-prime-minister"];

/** A title of that role which no words tell. */
export const titleOf = (role: NonNullable<TitleWord["role"]>): TitleWord => ({
  phrase: "",
  role,
  level: "leaders",
});

/** The person named, or null when it is not clear who that is. */
export function resolvePerson(telling: Telling, reference: PersonReference): string | null {
  const { names, registry, discourse, hash } = telling;
  const settled = settleSide(telling, reference.side);
  const found = names.resolve({ ...reference, side: settled }, (ids) => {
    const last = discourse.lastPerson((told) => ids.includes(told.id));
    return last?.id ?? null;
  });
  if (!found) return null;
  const side = settled === null ? null : stateOf(telling, settled);
  const id =
    "id" in found ? addKnown(telling, found.id) : registry.addUnknown(found.name, "person", side, hash);
  registry.setSide(id, side);
  if (!("id" in found)) discourse.setGender(id, reference.gender);
  // "Thủ tướng Nguyễn Xuân Phúc": a leader whose state nobody needs to tell.
  const office =
    settled ?? (reference.title?.level === "leaders" && "id" in found ? registry.sideOf(id) : null);
  if (reference.title && office) names.setOffice(reference.title, office, id);
  return id;
}

/** "ông chủ Nhà Trắng": who leads the palace of a head of state or government leads the state. */
function leaderOfPalace({ names, world }: Telling, title: TitleWord, side: string): string | null {
  const state = world.bodies.get(side)?.for;
  if (!state || title.role !== "leader") return null;
  const isPalace = palaces.some((template) => world.institution(template, state)?.id === side);
  return isPalace ? names.officeHolder(titleOf("leader"), state) : null;
}

/** The holder of an office; for spokespersons nobody names, the body that they speak for. */
export function resolveOffice(telling: Telling, { title, side: told }: Ref<"office">): string | null {
  const side = settleSide(telling, told);
  // Who speaks for a ministry and is any one of its spokespersons goes by no title.
  if (side !== null && title.phrase === "" && title.role === "spokesperson") return addSide(telling, side);
  if (title.role === "diplomat") return lastDiplomat(telling, side) ?? topDiplomat(telling, title, side);
  if (side === null) return told === null ? lastHolder(telling, title) : null;
  const holder = telling.names.officeHolder(title, side) ?? leaderOfPalace(telling, title, side);
  if (holder) return telling.registry.has(holder) ? holder : addKnown(telling, holder);
  const named = telling.names.holderTold(title, side);
  if (named) return resolvePerson(telling, named);
  // A ministry or palace whose spokesperson nobody names speaks itself.
  if (title.role === "spokesperson" && side.length > 2) return addSide(telling, side);
  return null;
}

/** How many sentences before the words for a diplomat he may be named. */
const DIPLOMAT_REACH = 8;

/** "Nhà ngoại giao Nga nói thêm": of the subjects told lately the last who is one, and of that side. */
function lastDiplomat({ discourse, world, day }: Telling, side: string | null): string | null {
  const state = side && (world.bodies.get(side)?.for ?? world.institutionById(side)?.for ?? side);
  const last = discourse.lastPerson(
    (told) =>
      told.subject &&
      !told.quoted &&
      (state === null || told.side === state) &&
      isDiplomat(world, told.id, told.role, day),
  );
  return last && last.sentence >= discourse.sentence - DIPLOMAT_REACH ? last.id : null;
}

/** "Nhà ngoại giao hàng đầu của Nga", where none was told: the foreign minister. */
const topDiplomat = (telling: Telling, { level, phrase }: TitleWord, side: string | null): string | null =>
  side === null || level !== "ministers"
    ? null
    : resolveOffice(telling, { type: "office", title: { phrase, role: "foreign-minister", level }, side });

/** Offices of those who serve a leader. */
const serving: ReadonlySet<Told["role"]> = new Set<Told["role"]>([
  "spokesperson",
  "foreign-spokesperson",
  "aide",
  "envoy",
  "ambassador",
  "ambassador-un",
  "chief-of-staff",
  "security-adviser",
]);

/** Whom a title without a side means: one told by that title, else one told by another who holds the office as well. */
function lastHolder({ discourse, world, day }: Telling, title: TitleWord): string | null {
  const { role } = title;
  if (role === null) return null;
  const isLeader = (told: Told) =>
    told.role === role || (role === "leader" && told.role !== null && !serving.has(told.role));
  const mayMean = ({ id }: Told) =>
    title.level !== "officials" && mayHold(world, id, { title, side: null }, day);
  return (
    discourse.lastPerson((told) => isLeader(told) && told.subject)?.id ??
    discourse.lastPerson(isLeader)?.id ??
    (role === "leader" ? null : discourse.lastPerson(mayMean)?.id) ??
    null
  );
}

/** One who holds the same office for the side named; without a side, the other leader told last. */
export function resolveCounterpart(telling: Telling, { side }: Ref<"counterpart">): string | null {
  const { discourse, registry } = telling;
  const subject = discourse.subject ?? discourse.previousSubject;
  // The counterpart of an official without a name has none either.
  if (side !== null && discourse.subject === null && discourse.unnamedLast) {
    const settled = settleSide(telling, side);
    return settled === null ? null : addSide(telling, stateOf(telling, settled));
  }
  if (side !== null && discourse.subject === null && discourse.office !== null)
    return resolveOffice(telling, { type: "office", title: discourse.office, side });
  if (side !== null) {
    const role = discourse.lastPerson((told) => told.id === subject && told.role !== null)?.role ?? "leader";
    return resolveOffice(telling, { type: "office", title: titleOf(role), side });
  }
  const own = subject === null ? null : registry.sideOf(subject);
  return (
    discourse.lastPerson((told) => told.id !== subject && told.side !== own && told.side !== null)?.id ?? null
  );
}

/** `quoted`: it stands in a quotation. Whoever is named in a quotation alone is not its speaker. */
function resolvePersonalPronoun(
  telling: Telling,
  { gender, nearest }: PronounWord,
  quoted: boolean,
): string | null {
  const { discourse } = telling;
  if (gender === null && discourse.unnamedLast) return addUnnamed(telling);
  const fits = (id: string | null): id is string => id !== null && discourse.fitsGender(id, gender);
  const last =
    (quoted ? null : discourse.lastPerson((told) => !told.quoted && fits(told.id))) ??
    discourse.lastPerson((told) => fits(told.id));
  // "chỉ trích ông X khi ông này …"
  if (nearest && last?.sentence === discourse.sentence) return last.id;
  if (quoted && fits(discourse.quotedSubject)) return discourse.quotedSubject;
  if (fits(discourse.subject) && (quoted || !discourse.subjectQuoted)) return discourse.subject;
  if (fits(discourse.owner)) return discourse.owner;
  // "chaired by Mr Fidan. He told …": a later sentence tells of somebody, if not as its subject.
  const isLater =
    last !== null && last.sentence > discourse.previousSentence && last.sentence < discourse.sentence;
  if (fits(discourse.previousSubject) && !isLater) return discourse.previousSubject;
  return last?.id ?? null;
}

/**
 * Whom "him" means, who is not the subject of the clause: an earlier subject, after "Mr Rubio met him" the one met, else
 * the one told last.
 */
function resolvePersonalObject(
  { discourse }: Telling,
  { gender }: PronounWord,
  clause: readonly string[],
): string | null {
  const { subject, previousSubject, object, sentence } = discourse;
  const fits = (id: string | null): id is string =>
    id !== null && !clause.includes(id) && discourse.fitsGender(id, gender);
  const told = object !== null && object.sentence >= sentence - 1 ? object.id : null;
  const found = [subject, told, previousSubject].find(fits) ?? discourse.lastPerson(({ id }) => fits(id))?.id;
  if (found !== undefined) discourse.object = { id: found, sentence };
  return found ?? null;
}

/** Whom an object pronoun means, where `clause` tells the subject of its clause; empty when that stays open. */
export function resolveObject(
  telling: Telling,
  { word }: Ref<"pronoun">,
  clause: readonly string[],
): readonly string[] {
  const { lastGroup } = telling.discourse;
  if (word.of === "group") return lastGroup.some((id) => clause.includes(id)) ? [] : lastGroup;
  const id = resolvePersonalObject(telling, word, clause);
  return id === null ? [] : [id];
}

/** Whom a pronoun means; empty when that stays open. */
export function resolvePronoun(
  telling: Telling,
  { word }: Ref<"pronoun">,
  quoted: boolean,
): readonly string[] {
  const { discourse } = telling;
  if (word.of === "group") return discourse.lastGroup;
  if (word.of === "thing") return discourse.thing === null ? [] : [discourse.thing];
  if (word.of === "medium") return discourse.lastMedium === null ? [] : [discourse.lastMedium];
  if (word.of === "person") {
    const id = resolvePersonalPronoun(telling, word, quoted);
    return id === null ? [] : [id];
  }
  if (word.of === "organisation")
    return discourse.lastOrganisation === null ? [] : [discourse.lastOrganisation];
  const side = word.of === "state" ? discourse.state : discourse.lastBody;
  return side === null ? [] : [addSide(telling, side)];
}
