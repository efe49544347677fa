import { UNNAMED } from "../../schema/vocabulary.ts";
import { type Item, isWord, type Sentence, senseOf } from "../items.ts";
import { Discourse, type Told } from "./discourse.ts";
import { isAttributed, isGoverned, isSubjectPosition } from "./govern.ts";
import { addSides, joinGroup, rememberPair, resolveGroup, resolveOffices } from "./groups.ts";
import { isObject, subjectsBefore } from "./objects.ts";
import {
  addUnnamed,
  type ResolveContext,
  resolveInstitution,
  settleSide,
  settleSides,
  stateOf,
  type Telling,
} from "./page-actors.ts";
import type { ParsedMention } from "./parse.ts";
import {
  resolveCounterpart,
  resolveObject,
  resolveOffice,
  resolvePerson,
  resolvePronoun,
} from "./persons.ts";
import { isPlace } from "./places.ts";
import { isPossessive } from "./sides.ts";
import type { Mention, Reference } from "./types.ts";

/** How far before a delegation the verb that sends it may stand, in items. */
const SENDING_REACH = 6;

/** Whom the words of a mention name besides the one meant: "Tổng thư ký NATO". */
function sidesOf(reference: Reference): readonly string[] {
  if (reference.type === "unnamed") return reference.sides;
  const isOfficial = reference.type === "person" || reference.type === "office";
  return isOfficial && reference.side !== null ? [reference.side] : [];
}

const isQuoted = (item: Item | undefined): boolean => (item?.quote ?? -1) >= 0;

const one = (id: string | null): readonly string[] => (id === null ? [] : [id]);

/** Resolves the mentions of a page in the order of reading, keeping in mind what has been told. */
export class MentionResolver {
  readonly #telling: Telling;

  constructor(context: ResolveContext) {
    const [a, b] = context.names.sides.main;
    this.#telling = {
      ...context,
      discourse: new Discourse(a && b ? { ids: [a, b], persons: false } : null),
    };
  }

  /** All mentions of a sentence with the actors meant; runs of capitals that turn out to name nobody are left out. */
  read({ items }: Sentence, parsed: readonly ParsedMention[]): Mention[] {
    const mentions: Mention[] = [];
    for (const found of parsed) {
      const mention = this.#mention(items, found, mentions);
      if (!mention) continue;
      mentions.push(mention);
      rememberPair(this.#telling, items, mentions);
    }
    this.#telling.discourse.nextSentence();
    return mentions;
  }

  #mention(
    items: readonly Item[],
    { from, to, reference: parsed }: ParsedMention,
    before: readonly Mention[],
  ): Mention | null {
    const actors = this.#meant(parsed, items, from, before);
    if (parsed.type === "person" && parsed.bare && actors.length === 0) return null;
    const reference = this.#settled(parsed, actors);
    const place = isPlace(this.#telling.world, items, { from, reference }, before.at(-1));
    const meant = reference.type === "unnamed" && actors.length === 0 ? [addUnnamed(this.#telling)] : actors;
    const [start, end] = [items[from]?.start ?? 0, items[to - 1]?.end ?? 0];
    const mention = { from, to, start, end, reference, actors: meant, place };
    for (const id of meant) this.#telling.registry.mention(id, mention);
    if (!place) this.#remember(items, mention, before);
    return mention;
  }

  #meant(
    parsed: Reference,
    items: readonly Item[],
    from: number,
    before: readonly Mention[],
  ): readonly string[] {
    if (parsed.type === "delegation") return this.#delegation(parsed, items, from);
    const quoted = isQuoted(items[from]);
    return parsed.type === "pronoun" && !quoted && isObject(items, from)
      ? resolveObject(this.#telling, parsed, subjectsBefore(items, before))
      : this.#actors(parsed, quoted);
  }

  /** An official of a state whom nobody names is unnamed. */
  #settled(reference: Reference, actors: readonly string[]): Reference {
    if (reference.type === "unnamed") return { type: "unnamed", sides: this.#statesOf(reference.sides) };
    if (reference.type !== "office" || actors.length > 0 || reference.title.level !== "officials")
      return reference;
    const side = settleSide(this.#telling, reference.side);
    return side === null ? reference : { type: "unnamed", sides: this.#statesOf([side]) };
  }

  /** The states and bodies for which those of these sides act, in the registry. */
  #statesOf(sides: readonly string[]): readonly string[] {
    const states = settleSides(this.#telling, sides).map((side) => stateOf(this.#telling, side));
    return addSides(this.#telling, [...new Set(states)]);
  }

  #remember(items: readonly Item[], mention: Mention, before: readonly Mention[]): void {
    const { reference, actors, from, to } = mention;
    const { discourse } = this.#telling;
    const governed = isGoverned(items, from);
    const quoted = isQuoted(items[from]);
    const person = actors.find((id) => this.#telling.registry.kindOf(id) === "person");
    // "hủy gặp ông Putin": whom a verb of contact has for its object is no subject.
    if (!governed && senseOf(items[from - 1], "contact") === undefined)
      this.#setSubject(reference, actors, isWord(items[from], "one"), quoted);
    if (isWord(items[from - 1], "of") && discourse.subject === null && person) discourse.owner ??= person;
    if (isAttributed(items, from) && person) {
      discourse.subject = person;
      discourse.subjectQuoted = false;
    }
    const isOwner = isPossessive(items, to) || isWord(items[to - 1], "whose");
    if (!governed && !isOwner && isSubjectPosition(items, from)) this.#setSide(mention);
    joinGroup(this.#telling, items, mention, before);
    // Who is named in a quotation before is no subject of the words around it.
    const isLater = before.some(
      (other) => other.reference.type === "person" && (quoted || !isQuoted(items[other.from])),
    );
    this.#tell(reference, actors, { governed: governed || isLater, quoted });
  }

  /** `lone`: "một quan chức", whom "ông" may mean as well as somebody named. */
  #setSubject(reference: Reference, actors: readonly string[], lone: boolean, quoted: boolean): void {
    const { discourse, registry } = this.#telling;
    const [id, ...others] = actors;
    const isLone = id === UNNAMED && (lone || reference.type === "pronoun");
    if (id === undefined || others.length > 0 || (registry.kindOf(id) !== "person" && !isLone)) return;
    if (quoted) discourse.quotedSubject ??= id;
    // A name tells more than a pronoun before it, which may have been read wrongly.
    const replaces = discourse.byPronoun && reference.type === "person";
    if (discourse.subject !== null && !replaces && (quoted || !discourse.subjectQuoted)) return;
    discourse.subject = id;
    discourse.subjectQuoted = quoted;
    discourse.byPronoun = reference.type === "pronoun";
  }

  #setSide({ reference, actors }: Mention): void {
    const { discourse, registry, world } = this.#telling;
    const [first, ...others] = actors;
    if (reference.type === "unnamed") discourse.setSide(reference.sides[0] ?? null);
    else if (reference.type === "office" && actors.length === 0)
      discourse.setSide(settleSide(this.#telling, reference.side));
    else if (first !== undefined && others.length === 0) {
      const side = registry.sideOf(first);
      if (side !== null && world.states.has(side)) discourse.setSide(side);
    }
    if (first === undefined || reference.type === "modifier") return;
    const isPerson = registry.kindOf(first) === "person";
    if (first !== UNNAMED && !isPerson && others.length === 0) discourse.tellThing(first);
    if (world.bodies.get(first)?.kind === "media") return;
    if (others.length > 0 || !isPerson) discourse.lastGroup = actors;
  }

  #tell(
    reference: Reference,
    actors: readonly string[],
    { governed, quoted }: { readonly governed: boolean; readonly quoted: boolean },
  ): void {
    const { registry, discourse } = this.#telling;
    for (const side of sidesOf(reference)) this.#tellBodyOf(side);
    if (reference.type === "office" && actors.length === 0) discourse.office = reference.title;
    for (const id of actors) {
      const kind = registry.kindOf(id);
      if (id === UNNAMED || (kind === "person" && !governed)) discourse.unnamedLast = id === UNNAMED;
      if (kind === "state") discourse.lastState = id;
      else if (kind === "organisation" || (kind === "group" && id !== UNNAMED)) this.#tellBody(id);
      if (kind !== "person") continue;
      const role =
        reference.type === "person" || reference.type === "office" ? (reference.title?.role ?? null) : null;
      const told: Told = {
        id,
        role,
        side: registry.sideOf(id),
        subject: !governed,
        quoted,
        sentence: discourse.sentence,
      };
      discourse.tell(told);
    }
  }

  /** "Người phát ngôn Bộ Thống nhất": the words for an official name a body. */
  #tellBodyOf(side: string): void {
    const { world } = this.#telling;
    const settled = settleSide(this.#telling, side);
    if (settled !== null && !world.states.has(settled)) this.#tellBody(settled);
  }

  #tellBody(id: string): void {
    const { discourse, world } = this.#telling;
    discourse.lastOrganisation = id;
    if (world.bodies.get(id)?.kind === "media") discourse.lastMedium = id;
    else discourse.lastBody = id;
  }

  #actors(reference: Reference, quoted: boolean): readonly string[] {
    const telling = this.#telling;
    switch (reference.type) {
      case "person":
        return one(resolvePerson(telling, reference));
      case "office":
        return one(resolveOffice(telling, reference));
      case "counterpart":
        return one(resolveCounterpart(telling, reference));
      case "pronoun":
        return resolvePronoun(telling, reference, quoted);
      case "actor":
      case "modifier":
        return [telling.registry.add(reference.id)];
      case "institution":
        return one(resolveInstitution(telling, reference));
      case "group":
        return resolveGroup(telling, reference);
      case "offices":
        return resolveOffices(telling, reference);
      case "unnamed":
        return [addUnnamed(telling)];
      case "body":
        return [telling.registry.addUnknown(reference.name, "organisation", reference.side, telling.hash)];
      case "delegation":
      case "place":
      case "speaker":
        return [];
    }
  }

  /** A delegation without its side is that of both sides told, or of whoever sends it. */
  #delegation(
    { sides, all }: Extract<Reference, { type: "delegation" }>,
    items: readonly Item[],
    from: number,
  ): readonly string[] {
    const { discourse } = this.#telling;
    if (sides.length > 0) return addSides(this.#telling, settleSides(this.#telling, sides));
    if (all) return (discourse.mainPair ?? discourse.lastPair(({ persons }) => !persons))?.ids ?? [];
    const isSent = items.slice(Math.max(0, from - SENDING_REACH), from).some((item) => isWord(item, "send"));
    return isSent ? addSides(this.#telling, one(discourse.clauseSide)) : [];
  }
}
