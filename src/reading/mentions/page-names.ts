import type { TitleWord } from "../../language/reading-words.ts";
import type { World } from "../../world/world.ts";
import { slug } from "../actors.ts";
import { areAlike } from "./likeness.ts";
import { mayHold, officeHolder, type StoryDay } from "./offices.ts";
import { OfficesTold } from "./offices-told.ts";
import { PageSides } from "./page-sides.ts";
import type { PersonReference } from "./types.ts";

const tokensOf = (name: string): string[] => name.split(/[\s-]+/u).filter((part) => part.length > 1);

/** Known persons by the first and last part of their names of two parts; null where two go by the same. */
const byEnds = new WeakMap<World, Map<string, string | null>>();

function endsOf(world: World): Map<string, string | null> {
  const known = byEnds.get(world);
  if (known) return known;
  const ends = new Map<string, string | null>();
  for (const { text, kind, id, form } of world.names) {
    if (kind !== "person" || form !== "full" || text.split(" ").length !== 2) continue;
    ends.set(text, (ends.get(text) ?? id) === id ? id : null);
  }
  byEnds.set(world, ends);
  return ends;
}

/** "Sarah Huckabee Sanders" is Sarah Sanders. */
function withMiddleName(world: World, name: string): { id: string } | null {
  const [first, ...rest] = name.split(" ");
  if (rest.length !== 2) return null;
  const id = endsOf(world).get(`${first} ${rest[1]}`);
  return id ? { id } : null;
}

/** Without honorific people go by the first or the last part of their names. */
const isEdge = (full: string | undefined, part: string): boolean =>
  full !== undefined && (full.startsWith(part) || full.endsWith(part));

const genders: Readonly<Record<string, PersonReference["gender"]>> = { m: "male", f: "female" };

/** "bà Mạnh" is no man of that family name. */
function fitsGender(world: World, id: string, { gender, full }: PersonReference): boolean {
  const own = genders[world.persons.get(id)?.gender ?? ""];
  return full || gender === null || own === undefined || own === gender;
}

/** Of several persons that a short name may mean, the one told last; null when none of them was. */
type Latest = (ids: readonly string[]) => string | null;

const only = (ids: readonly string[]): string | null => (ids.length === 1 ? (ids[0] ?? null) : null);

/**
 * The persons that a page names anywhere: so that "ông Sokhonn" finds the Prak Sokhonn named elsewhere on the page, and
 * "Ngoại trưởng Campuchia" him whom the page itself gives that title. Filled by one pass over the page beforehand.
 */
export class PageNames {
  readonly #byOffice = new Map<string, string>();
  readonly #told = new OfficesTold();
  readonly #unknown = new Map<string, string>();
  readonly #byToken = new Map<string, Set<string>>();
  /** Known persons whom the page names, and of these those whom it names in full. */
  readonly #named = new Set<string>();
  readonly #full = new Set<string>();
  /** Runs of capitals that may be names, by their last part; null where two end in the same. */
  readonly #runs = new Map<string, string | null>();
  /** Single capitalised words that a verb of saying follows. */
  readonly #speaking = new Set<string>();
  /** Known persons by family names as only this page spells them. */
  readonly #aliases = new Map<string, string | null>();
  readonly #world: World;
  readonly #day: StoryDay;

  /** How often it tells of which side. */
  readonly sides: PageSides;

  constructor(world: World, day: StoryDay) {
    this.sides = new PageSides(world);
    this.#world = world;
    this.#day = day;
  }

  /**
   * Takes in one named mention. Short names are left for `resolve`, once all full names are in. `speaks`: a verb of
   * saying follows.
   */
  add(reference: PersonReference, speaks: boolean): void {
    if (reference.bare) {
      if (reference.ids.length === 0) this.#addRun(reference.name, speaks);
      return;
    }
    this.#told.add(reference);
    const longer = reference.ids.length === 0 ? withMiddleName(this.#world, reference.name) : null;
    const isUnknown = reference.ids.length === 0 && longer === null && /[\s-]/u.test(reference.name);
    if (isUnknown) this.#addUnknown(reference.name);
    const id = longer?.id ?? only(reference.ids);
    if (id === null) return;
    this.#named.add(id);
    if (reference.full || longer) this.#full.add(id);
    if (reference.full) this.#addAlias(reference.name, id);
  }

  /** The last part of a name as the page spells it; null where two persons share it. */
  #addAlias(name: string, id: string): void {
    const last = tokensOf(name).at(-1);
    if (last === undefined || last === name) return;
    this.#aliases.set(last, (this.#aliases.get(last) ?? id) === id ? id : null);
  }

  #addRun(name: string, speaks: boolean): void {
    const last = tokensOf(name).at(-1);
    if (last === undefined) return;
    if (last === name && speaks) this.#speaking.add(name);
    const known = this.#runs.get(last);
    if (last !== name) this.#runs.set(last, known === undefined || known === name ? name : null);
  }

  /** "Uri Friedman", where the page goes on with "Friedman nhận định": a person told without any title. */
  #speaker(name: string): { name: string } | null {
    const last = tokensOf(name).at(-1) ?? name;
    const run = this.#speaking.has(last) ? this.#runs.get(last) : null;
    return run && (run === name || last === name) ? { name: run } : null;
  }

  #addUnknown(name: string): void {
    this.#unknown.set(slug(name), name);
    for (const token of tokensOf(name)) {
      const names = this.#byToken.get(token) ?? new Set();
      this.#byToken.set(token, names.add(name));
    }
  }

  /** Remembers who holds an office by the page's own words, unless the world knows that he did at another time. */
  setOffice(title: TitleWord, side: string, id: string): void {
    const held = { title, side };
    if (mayHold(this.#world, id, held, null) && !mayHold(this.#world, id, held, this.#day)) return;
    this.#byOffice.set(`${title.role ?? title.phrase}|${side}`, id);
    if (title.level === "leaders") this.#byOffice.set(`leader|${side}`, id);
  }

  /** Who holds the office by the page's own words; else the one person named on the page who held it at that time. */
  officeHolder(title: TitleWord, side: string): string | null {
    const told = this.#byOffice.get(`${title.role ?? title.phrase}|${side}`);
    return told ?? officeHolder(this.#world, title, side, this.#day) ?? this.#namedHolder(title, side);
  }

  /** Whom alone the page gives that office by name, before or behind. */
  holderTold(title: TitleWord, side: string): PersonReference | null {
    return this.#told.holder(title, side);
  }

  #namedHolder(title: TitleWord, side: string): string | null {
    if (title.role === null) return null;
    return only([...this.#named].filter((id) => mayHold(this.#world, id, { title, side }, this.#day)));
  }

  /** The known person meant, or the full name of an unknown one; null when it is not clear who is meant. */
  resolve(reference: PersonReference, latest: Latest): { id: string } | { name: string } | null {
    const known = reference.ids.length > 0 ? this.#known(reference, latest) : null;
    const isOther = known !== null && "id" in known && !fitsGender(this.#world, known.id, reference);
    if (reference.ids.length > 0 && !isOther) return known;
    return this.#unlisted(isOther ? { ...reference, ids: [] } : reference);
  }

  /** Of a name that the world has. */
  #known(reference: PersonReference, latest: Latest): { id: string } | { name: string } | null {
    const id = only(reference.ids);
    if (id !== null && (reference.full || this.#full.has(id))) return { id };
    // "Howard" is John Howard, unless the page tells of another of that name.
    const [namesake] = id === null ? [] : (this.#byToken.get(reference.name) ?? []);
    if (namesake !== undefined) return { name: namesake };
    // "Yun", where the page tells of Joseph Yun and not of him whom the world calls so.
    const isNamed = reference.ids.some((one) => this.#full.has(one));
    const told = isNamed ? null : this.#byEdge(reference);
    if (told) return told;
    if (id !== null && !reference.bare) return { id };
    return this.#choose(reference, latest);
  }

  /** Of a name that the world does not have, or not in this form. */
  #unlisted(reference: PersonReference): { id: string } | { name: string } | null {
    const edge = this.#byEdge(reference);
    if (edge) return edge;
    const known = reference.bare ? null : this.#respelt(reference);
    if (known) return known;
    const given = this.#byGivenName(reference);
    if (given) return given;
    if (this.#unknown.has(slug(reference.name))) return { name: reference.name };
    const [name, ...others] = this.#byToken.get(reference.name) ?? [];
    if (others.length > 0) return null;
    if (reference.bare && !isEdge(name, reference.name)) return this.#speaker(reference.name);
    return { name: name ?? reference.name };
  }

  /** A known person under another form of the name. */
  #respelt(reference: PersonReference): { id: string } | null {
    const alias = this.#aliases.get(reference.name);
    if (alias) return { id: alias };
    if (!/[\s-]/u.test(reference.name)) return null;
    return (
      this.#bearer(reference.name) ?? withMiddleName(this.#world, reference.name) ?? this.#misspelt(reference)
    );
  }

  /** "Ngoại trưởng Al Thani": the one person named on the page whose name ends so. */
  #bearer(name: string): { id: string } | null {
    const ends = (id: string) => this.#world.persons.get(id)?.names.en.endsWith(` ${name}`) === true;
    const id = only([...this.#full].filter(ends));
    return id === null ? null : { id };
  }

  /** "Wang", "Mr. Hill": the one known person named in full on the page whose name begins or ends so. */
  #byEdge({ name }: PersonReference): { id: string } | null {
    if (/[\s-]/u.test(name) || this.#byToken.has(name)) return null;
    const parts = (id: string) => this.#world.persons.get(id)?.names.en.split(" ") ?? [];
    const id = only(
      [...this.#full].filter((known) => parts(known)[0] === name || parts(known).at(-1) === name),
    );
    return id === null ? null : { id };
  }

  /** "Ngoại trưởng Mohammed", "Hassan nói": the one known person of the page whose name begins so. */
  #byGivenName({ name, bare, title }: PersonReference): { id: string } | null {
    if (/[\s-]/u.test(name) || (bare ? !this.#speaking.has(name) : title === null)) return null;
    if (this.#byToken.has(name)) return null;
    const begins = (id: string) => this.#world.persons.get(id)?.names.en.startsWith(`${name} `) === true;
    const id = only([...this.#named].filter(begins));
    return id === null ? null : { id };
  }

  /** "Thủ tướng Ấn Độ Narenda Modi", "Ngoại trưởng Mỹ M.Ru-bi-ô": the holder of the office, if the names are alike. */
  #misspelt({ title, side, name }: PersonReference): { id: string } | null {
    if (title === null || title.role === null || side === null) return null;
    const id = officeHolder(this.#world, title, side, this.#day);
    const person = id === null ? undefined : this.#world.persons.get(id);
    if (id === null || !person || !areAlike(name, person.names.en)) return null;
    this.#aliases.set(name.split(/[\s.]+/u).at(-1) ?? name, id);
    return { id };
  }

  /**
   * Of several bearers of a short name: the one named in full on the page, else the one whom title, side and day fit,
   * else of those named in full the one told last.
   */
  #choose(reference: PersonReference, latest: Latest): { id: string } | { name: string } | null {
    const named = reference.ids.filter((id) => this.#full.has(id));
    const namesake = named.length === 0 ? only([...(this.#byToken.get(reference.name) ?? [])]) : null;
    if (namesake !== null) return { name: namesake };
    if (named.length === 0 && reference.bare) return null;
    const among = named.length > 0 ? named : reference.ids;
    const fitting = among.filter((id) => mayHold(this.#world, id, reference, this.#day));
    const id = only(named) ?? only(fitting) ?? (named.length > 0 ? latest(named) : null);
    return id === null ? null : { id };
  }
}
