import type { TitleWord } from "../../language/reading-words.ts";
import type { Institution, World } from "../../world/world.ts";
import { type ActorRegistry, UNNAMED } from "../actors.ts";
import { type Item, isWord, joinsParties, type Sentence } from "../items.ts";
import { Discourse, type Told } from "./discourse.ts";
import { isAttributed, isGoverned, isPlaceGoverned } from "./govern.ts";
import { officeHolder, type StoryDay, sideOfPerson } from "./offices.ts";
import type { PageNames } from "./page-names.ts";
import type { ParsedMention } from "./parse.ts";
import type { Mention, Reference } from "./types.ts";

/** What resolving needs to know about the page. `day`: for office-holders. */
export interface ResolveContext {
  readonly text: string;
  readonly world: World;
  readonly registry: ActorRegistry;
  readonly names: PageNames;
  readonly day: StoryDay;
  /** Short hash of the page, part of the ids of unknown persons. */
  readonly hash: string;
}

/** How far behind the first of a pair "với" and the second may stand, in items. */
const PAIR_REACH = 8;

const leader: TitleWord = { phrase: "", role: "leader", level: "leaders" };

const genders: Readonly<Record<string, "male" | "female">> = { m: "male", f: "female" };

type Ref<T extends Reference["type"]> = Extract<Reference, { type: T }>;

/** Resolves the mentions of a page in the order of reading, keeping in mind what has been told. */
export class MentionResolver {
  readonly #context: ResolveContext;
  readonly #discourse: Discourse;
  #sentence = 0;

  constructor(context: ResolveContext) {
    this.#context = context;
    const [a, b] = context.names.mainSides;
    this.#discourse = new Discourse(a && b ? { ids: [a, b], persons: false } : null);
  }

  /** All mentions of a sentence with the actors meant. */
  read({ items }: Sentence, parsed: readonly ParsedMention[]): Mention[] {
    const mentions: Mention[] = [];
    for (const { from, to, reference } of parsed)
      mentions.push(this.#mention(items, from, to, reference, mentions));
    this.#addPairs(items, mentions);
    this.#discourse.nextSentence();
    this.#sentence++;
    return mentions;
  }

  #mention(
    items: readonly Item[],
    from: number,
    to: number,
    reference: Reference,
    before: readonly Mention[],
  ): Mention {
    const governed = isGoverned(items, from);
    const place =
      reference.type === "place" ||
      (reference.type === "actor" &&
        (isPlaceGoverned(items, from) || this.#isStateOfPlace(items, from, reference.id, before.at(-1))));
    const actors = this.#actors(reference);
    const first = items[from];
    const last = items[to - 1];
    const mention = { from, to, start: first?.start ?? 0, end: last?.end ?? 0, reference, actors, place };
    for (const id of actors) this.#context.registry.mention(id, mention);
    if (!governed && !place) this.#setSubject(reference, actors);
    if (
      isAttributed(items, from) &&
      actors[0] !== undefined &&
      this.#context.registry.kindOf(actors[0]) === "person"
    )
      this.#discourse.subject = actors[0];
    this.#tell(reference, actors, governed || before.some((other) => other.reference.type === "person"));
    return mention;
  }

  /** "Geneva, Thụy Sĩ": the state behind a place tells where the place lies. */
  #isStateOfPlace(items: readonly Item[], from: number, id: string, before: Mention | undefined): boolean {
    if (items[from - 1]?.lower !== "," || before?.to !== from - 1) return false;
    const { reference } = before;
    const placeId =
      reference.type === "place" ? reference.id : reference.type === "actor" ? reference.placeId : null;
    return placeId !== null && this.#context.world.places.get(placeId)?.state === id;
  }

  #setSubject(reference: Reference, actors: readonly string[]): void {
    const [id, ...others] = actors;
    if (id === undefined || others.length > 0 || this.#context.registry.kindOf(id) !== "person") return;
    // A name tells more than a pronoun before it, which may have been read wrongly.
    const replaces = this.#discourse.byPronoun && reference.type === "person";
    if (this.#discourse.subject !== null && !replaces) return;
    this.#discourse.subject = id;
    this.#discourse.byPronoun = reference.type === "pronoun";
  }

  #tell(reference: Reference, actors: readonly string[], governed: boolean): void {
    const { registry } = this.#context;
    for (const id of actors) {
      const kind = registry.kindOf(id);
      if (id === UNNAMED || kind === "person") this.#discourse.unnamedLast = id === UNNAMED;
      if (kind === "state") this.#discourse.lastState = id;
      if (kind !== "person") continue;
      const role =
        reference.type === "person" || reference.type === "office" ? (reference.title?.role ?? null) : null;
      const told: Told = {
        id,
        role,
        side: registry.sideOf(id),
        subject: !governed,
        sentence: this.#sentence,
      };
      this.#discourse.tell(told);
    }
  }

  #actors(reference: Reference): readonly string[] {
    switch (reference.type) {
      case "person":
        return this.#one(this.#person(reference));
      case "office":
        return this.#one(this.#office(reference));
      case "counterpart":
        return this.#one(this.#counterpart(reference));
      case "pronoun":
        return this.#one(this.#pronoun(reference));
      case "actor":
        return [this.#context.registry.add(reference.id)];
      case "institution":
        return this.#one(this.#institution(reference));
      case "group":
        return this.#group(reference);
      case "offices":
        return this.#offices(reference.title, reference.sides);
      case "delegation":
        return reference.sides.length > 0
          ? this.#states(reference.sides)
          : (this.#discourse.lastPair("states")?.ids ?? []);
      case "unnamed":
        return [this.#unnamed()];
      case "body":
        return [this.#context.registry.addUnknown(reference.name, "organisation", null, this.#context.hash)];
      case "place":
      case "speaker":
        return [];
    }
  }

  /** One holder for each side; without sides, for each of the pair told last ("lãnh đạo hai nước"). */
  #offices(title: TitleWord, sides: readonly string[]): readonly string[] {
    const of = sides.length > 0 ? sides : this.#pairSides();
    // Of "đại diện thương mại hai nước" nobody says that the ministers are meant.
    if (
      sides.length === 0 &&
      title.level !== "leaders" &&
      title.role !== "foreign-minister" &&
      title.role !== "defence-minister"
    )
      return this.#states(of);
    const holders = of.flatMap((side) => this.#one(this.#office({ type: "office", title, side })));
    return holders.length === of.length ? holders : this.#states(of);
  }

  /** The states of the pair told last. */
  #pairSides(): readonly string[] {
    const ids = this.#discourse.lastPair("states")?.ids ?? this.#discourse.lastPair("persons")?.ids ?? [];
    return ids.map((id) => this.#context.registry.sideOf(id) ?? id);
  }

  #one(id: string | null): readonly string[] {
    return id === null ? [] : [id];
  }

  #unnamed(): string {
    const names = { vi: "nguồn tin giấu tên", en: "unnamed sources" };
    return this.#context.registry.add(UNNAMED, {
      name: names.en,
      names,
      kind: "group",
      for: null,
      known: false,
    });
  }

  #known(id: string): string {
    this.#context.registry.add(id);
    this.#context.registry.setSide(id, sideOfPerson(this.#context.world, id, this.#context.day));
    this.#discourse.setGender(id, genders[this.#context.world.persons.get(id)?.gender ?? ""] ?? null);
    return id;
  }

  #person(reference: Ref<"person">): string | null {
    const found = this.#context.names.resolve(reference);
    if (!found) return null;
    const side = reference.side === null ? null : this.#stateOf(reference.side);
    const id =
      "id" in found
        ? this.#known(found.id)
        : this.#context.registry.addUnknown(found.name, "person", side, this.#context.hash);
    this.#context.registry.setSide(id, side);
    if (!("id" in found)) this.#discourse.setGender(id, reference.gender);
    if (reference.title && reference.side) this.#context.names.setOffice(reference.title, reference.side, id);
    return id;
  }

  /** Whom a body acts for: a ministry for its state; the body itself where it acts for none. */
  #stateOf(side: string): string {
    const { world } = this.#context;
    return world.bodies.get(side)?.for ?? world.institutionById(side)?.for ?? side;
  }

  #office({ title, side }: Ref<"office">): string | null {
    const { names, world, day } = this.#context;
    if (side === null) return this.#lastHolder(title.role);
    // "ông chủ Nhà Trắng": who leads a palace leads its state.
    const state = world.bodies.get(side)?.for ?? null;
    const holder =
      names.officeHolder(title, side) ??
      officeHolder(world, title, side, day) ??
      (state && title.role === "leader" ? officeHolder(world, title, state, day) : null);
    if (holder) return this.#context.registry.has(holder) ? holder : this.#known(holder);
    // A ministry or palace whose spokesperson nobody names speaks itself.
    if (title.role === "spokesperson" && side.length > 2) return this.#side(side);
    return null;
  }

  #lastHolder(role: Told["role"]): string | null {
    if (role === null) return null;
    const isLeader = (told: Told) => told.role === role || (role === "leader" && told.role !== null);
    return (
      this.#discourse.lastPerson((told) => isLeader(told) && told.subject)?.id ??
      this.#discourse.lastPerson(isLeader)?.id ??
      null
    );
  }

  /** One who holds the same office for the side named; without a side, the other leader told last. */
  #counterpart({ side }: Ref<"counterpart">): string | null {
    const subject = this.#discourse.subject ?? this.#discourse.previousSubject;
    if (side !== null) {
      const role =
        this.#discourse.lastPerson((told) => told.id === subject && told.role !== null)?.role ?? "leader";
      return this.#office({ type: "office", title: { phrase: "", role, level: "leaders" }, side });
    }
    const own = subject === null ? null : this.#context.registry.sideOf(subject);
    return (
      this.#discourse.lastPerson((told) => told.id !== subject && told.side !== own && told.side !== null)
        ?.id ?? null
    );
  }

  #pronoun({ word }: Ref<"pronoun">): string | null {
    if (word.of === "state") {
      const subject = this.#discourse.subject;
      return (subject && this.#context.registry.sideOf(subject)) ?? this.#discourse.lastState;
    }
    if (word.gender === null && this.#discourse.unnamedLast) return this.#unnamed();
    const fits = (id: string | null): id is string =>
      id !== null && this.#discourse.fitsGender(id, word.gender);
    if (fits(this.#discourse.subject)) return this.#discourse.subject;
    if (fits(this.#discourse.previousSubject)) return this.#discourse.previousSubject;
    return this.#discourse.lastPerson((told) => fits(told.id))?.id ?? null;
  }

  #side(id: string): string {
    if (this.#context.registry.has(id)) return id;
    const institution = this.#context.world.institutionById(id);
    return institution ? this.#addInstitution(institution) : this.#context.registry.add(id);
  }

  #addInstitution(institution: Institution): string {
    const { id, names } = institution;
    return this.#context.registry.add(id, {
      ...institution,
      name: names.en,
      kind: "organisation",
      known: true,
    });
  }

  #institution({ template, side, holder }: Ref<"institution">): string | null {
    if (holder) this.#known(holder);
    const state = side ?? this.#discourse.lastState;
    const made = state ? this.#context.world.institution(template, state) : null;
    return made ? this.#addInstitution(made) : null;
  }

  #states(sides: readonly string[]): readonly string[] {
    return sides.map((side) => this.#side(side));
  }

  #group({ word, sides }: Ref<"group">): readonly string[] {
    if (sides.length > 1) return word.of === "persons" ? this.#offices(leader, sides) : this.#states(sides);
    const pair = word.count === null ? this.#discourse.mainPair : this.#discourse.lastPair(word.of);
    if (pair) return pair.ids.map((id) => this.#side(id));
    if (word.of !== "persons") return [];
    const told = word.count === 2 ? this.#discourse.lastTwo() : [];
    return told.length === 2 ? told : this.#offices(leader, []);
  }

  /** Remembers mentions that "và", "với" or a hyphen joins, if they belong to different sides. */
  #addPairs(items: readonly Item[], mentions: readonly Mention[]): void {
    mentions.forEach((mention, index) => {
      const next = mentions[index + 1];
      if (mention.actors.length > 1) this.#pair(mention.actors);
      // "Mỹ, Arab Saudi và Thổ Nhĩ Kỳ" are no pair.
      if (items[mention.from - 1]?.lower === "," && mentions[index - 1]?.to === mention.from - 1) return;
      const joint = next && next.from - mention.to === 1 ? items[mention.to] : undefined;
      if (next && joinsParties(joint)) this.#pair([...mention.actors, ...next.actors]);
      else if (next && isWord(items[next.from - 1], "with") && next.from - mention.to <= PAIR_REACH)
        this.#pair([...mention.actors, ...next.actors]);
    });
  }

  #pair(ids: readonly string[]): void {
    const { registry } = this.#context;
    const [a, b, ...more] = ids;
    if (a === undefined || b === undefined || more.length > 0 || registry.sideOf(a) === registry.sideOf(b))
      return;
    const persons = registry.kindOf(a) === "person" && registry.kindOf(b) === "person";
    if (persons || (registry.kindOf(a) !== "person" && registry.kindOf(b) !== "person"))
      this.#discourse.addPair({ ids, persons });
  }
}
