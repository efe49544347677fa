import type { TitleWord } from "../../language/reading-words.ts";
import type { OfficeRole } from "../../world/schema.ts";

/** A person told lately: whom a pronoun, a title alone or "người đồng cấp" may mean. */
export interface Told {
  readonly id: string;
  readonly role: OfficeRole | "leader" | "diplomat" | null;
  readonly side: string | null;
  /** The person was the subject of the sentence. */
  readonly subject: boolean;
  /** Told in a quotation. */
  readonly quoted: boolean;
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
  #mainSide: string | null = null;
  #previousSide: string | null = null;
  #side: string | null = null;
  /** The sentence being read, by its place on the page. */
  sentence = 0;
  /** Subject of the sentence being read, once one was told. */
  subject: string | null = null;
  /** The subject was told in a quotation. */
  subjectQuoted = false;
  /** The first subject of a quotation in the sentence being read. */
  quotedSubject: string | null = null;
  /** The subject is known by a pronoun only. */
  byPronoun = false;
  /** Whom "của" names in the subject of the sentence: "Tuyên bố của ông Putin". */
  owner: string | null = null;
  /** Subject of a sentence before, and which that was. */
  previousSubject: string | null = null;
  previousSentence = 0;
  /** Whom an object pronoun meant last, and in which sentence. */
  object: { readonly id: string; readonly sentence: number } | null = null;
  /** An office told in the sentence being read, of whom nobody knows who holds it: "Syria's foreign minister". */
  office: TitleWord | null = null;
  lastState: string | null = null;
  /** The ministry or organisation, and the medium, told last. */
  lastBody: string | null = null;
  lastMedium: string | null = null;
  /** Of these two the later. */
  lastOrganisation: string | null = null;
  /** Several, or all of a state or body, that were the subject last: "họ". */
  lastGroup: readonly string[] = [];
  /** The one state or body that was named last, in this sentence or the one before: "it". */
  #thing: { readonly id: string; readonly sentence: number } | null = null;
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

  tellThing(id: string): void {
    this.#thing = { id, sentence: this.sentence };
  }

  get thing(): string | null {
    return this.#thing && this.#thing.sentence >= this.sentence - 1 ? this.#thing.id : null;
  }

  setGender(id: string, gender: "male" | "female" | null): void {
    if (gender) this.#genders.set(id, gender);
  }

  addPair(pair: Pair): void {
    this.#pairs.push(pair);
    if (this.#pairs.length > 2 * MEMORY) this.#pairs.splice(0, MEMORY);
  }

  /** The last two parties told together for whom the test holds; where none is, the two sides that the page is about. */
  lastPair(test: (pair: Pair) => boolean): Pair | null {
    return this.#pairs.findLast(test) ?? (this.#main && test(this.#main) ? this.#main : null);
  }

  /** The two sides that the page is about: "các bên". */
  get mainPair(): Pair | null {
    return this.#main;
  }

  /** The subject of a clause acts for that side: "nước này" behind it means its state. */
  setSide(side: string | null): void {
    if (side === null) return;
    this.#mainSide ??= side;
    this.#side = side;
  }

  /** The side of the subject told last in this sentence: "Nga cử một phái đoàn". */
  get clauseSide(): string | null {
    return this.#side;
  }

  /** The state that "nước này" means: that of the clause's subject, else of the sentence before, else the one named last. */
  get state(): string | null {
    return this.#side ?? this.#previousSide ?? this.lastState;
  }

  fitsGender(id: string, gender: "male" | "female" | null): boolean {
    const known = this.#genders.get(id);
    return gender === null || known === undefined || known === gender;
  }

  /** The last person told for whom the test holds. */
  lastPerson(test: (told: Told) => boolean): Told | null {
    return this.#persons.findLast(test) ?? null;
  }

  /** The last two persons of different sides for whom the test holds, the earlier first; empty when fewer were told. */
  lastTwo(test: (told: Told) => boolean): readonly string[] {
    const last = this.#persons.findLast((told) => told.side !== null && test(told));
    const other = this.#persons.findLast(
      (told) => told.side !== null && told.side !== last?.side && test(told),
    );
    return last && other ? [other.id, last.id] : [];
  }

  /** Of each side the person told last for whom the test holds. */
  personsBySide(test: (told: Told) => boolean): readonly string[] {
    const bySide = new Map<string, string>();
    for (const told of this.#persons) if (told.side !== null && test(told)) bySide.set(told.side, told.id);
    return [...bySide.values()];
  }

  #setPrevious(subject: string): void {
    this.previousSubject = subject;
    this.previousSentence = this.sentence;
  }

  nextSentence(): void {
    // Who is named in a quotation alone is less of a subject than whoever was one before.
    if (this.subject !== null && (!this.subjectQuoted || this.previousSubject === null))
      this.#setPrevious(this.subject);
    if (this.#mainSide !== null) this.#previousSide = this.#mainSide;
    this.#mainSide = null;
    this.#side = null;
    this.subject = null;
    this.owner = null;
    this.office = null;
    this.byPronoun = false;
    this.sentence++;
  }
}
