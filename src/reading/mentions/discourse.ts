import type { OfficeRole } from "../../world/schema.ts";

/** A person told lately: whom a pronoun, a title alone or "người đồng cấp" may mean. */
export interface Told {
  readonly id: string;
  readonly role: OfficeRole | "leader" | null;
  readonly side: string | null;
  /** The person was the subject of the sentence. */
  readonly subject: boolean;
  readonly sentence: number;
}

/** Two parties told together ("giữa Nga và Ukraine"). */
export interface Pair {
  readonly ids: readonly string[];
  readonly persons: boolean;
}

/** How many mentions of persons are remembered; a pronoun reaches not that far. */
const MEMORY = 200;

/** What has been told up to the place that is being read. */
export class Discourse {
  readonly #persons: Told[] = [];
  readonly #genders = new Map<string, "male" | "female">();
  readonly #pairs: Pair[] = [];
  readonly #main: Pair | null;
  /** Subject of the sentence being read, once one was told. */
  subject: string | null = null;
  /** The subject is known by a pronoun only. */
  byPronoun = false;
  /** Subject of the sentence before. */
  previousSubject: string | null = null;
  lastState: string | null = null;
  /** Of persons, an unnamed one was told last: "quan chức này" means him. */
  unnamedLast = false;

  /** `main`: the two states that the page tells of most, for "hai nước" before any pair is named. */
  constructor(main: Pair | null) {
    this.#main = main;
  }

  tell(person: Told): void {
    this.#persons.push(person);
    if (this.#persons.length > 2 * MEMORY) this.#persons.splice(0, MEMORY);
  }

  setGender(id: string, gender: "male" | "female" | null): void {
    if (gender) this.#genders.set(id, gender);
  }

  addPair(pair: Pair): void {
    this.#pairs.push(pair);
    if (this.#pairs.length > 2 * MEMORY) this.#pairs.splice(0, MEMORY);
  }

  /** The last two parties told together; of persons only where `persons` says so. */
  lastPair(kind: "persons" | "states" | "any"): Pair | null {
    const told = this.#pairs.findLast((pair) => kind === "any" || pair.persons === (kind === "persons"));
    return told ?? (kind === "persons" ? null : this.#main);
  }

  /** The two sides that the page is about: "các bên". */
  get mainPair(): Pair | null {
    return this.#main;
  }

  fitsGender(id: string, gender: "male" | "female" | null): boolean {
    const known = this.#genders.get(id);
    return gender === null || known === undefined || known === gender;
  }

  /** The last person told for whom the test holds. */
  lastPerson(test: (told: Told) => boolean): Told | null {
    return this.#persons.findLast(test) ?? null;
  }

  /** The last two persons of different sides, the earlier first; empty when fewer were told. */
  lastTwo(): readonly string[] {
    const last = this.#persons.findLast((told) => told.side !== null);
    const other = this.#persons.findLast((told) => told.side !== null && told.side !== last?.side);
    return last && other ? [other.id, last.id] : [];
  }

  nextSentence(): void {
    if (this.subject !== null) this.previousSubject = this.subject;
    this.subject = null;
    this.byPronoun = false;
  }
}
