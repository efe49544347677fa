import { type Contact, sameKind } from "./contact.ts";
import { addDays } from "./days.ts";
import {
  type About,
  disagree,
  distinct,
  isHeld,
  type KeptReport,
  knownNumber,
  oneDay,
} from "./disagreements.ts";
import type { GeneratedPage } from "./index.ts";
import { daysOf } from "./times.ts";

/** What follows from the pages about one thing; `maybe` where a careful reader could say either. */
export type Verdict = "yes" | "no" | "maybe";

export interface ExpectedGap {
  readonly contact: Contact;
  readonly verdict: Verdict;
  /** Missing numbers lie between these, without them. */
  readonly low: number;
  readonly high: number;
  readonly count: number;
}

const abouts: readonly About[] = ["day", "place", "number", "outcome", "status", "participants"];

const settles = (report: KeptReport): boolean =>
  isHeld(report) || report.told.status === "cancelled" || report.told.status === "refused";

const isPlan = ({ told }: KeptReport): boolean => told.status === "planned";

/** How many days after the last page's a planned day must lie back to be surely past. */
const MARGIN_DAYS = 2;

/** The truth of all that was told of the contacts. */
export class Truth {
  readonly #byContact = new Map<Contact, KeptReport[]>();
  #latest = "";

  add(page: GeneratedPage): void {
    if (page.day > this.#latest) this.#latest = page.day;
    for (const report of page.reports) {
      const { page: read, article } = page.reading;
      const kept = {
        ...report,
        page: read.id,
        day: page.day,
        dated: article.published !== null,
        story: page.seed,
      };
      const known = this.#byContact.get(report.told.contact);
      if (known) known.push(kept);
      else this.#byContact.set(report.told.contact, [kept]);
    }
  }

  /** True where a page tells clearly, and with its day, that the contact took place. */
  tookPlace(contact: Contact): boolean {
    return this.#clear(contact).some(
      (report) => report.told.status === "held" && report.told.time?.precision === "day",
    );
  }

  /** True where a page tells both days of a contact that was put off. */
  isTied(contact: Contact): boolean {
    return contact.firstPlan === null || this.#clear(contact).some(({ told }) => told.movedFrom !== null);
  }

  get contacts(): Contact[] {
    return [...this.#byContact.keys()].sort((a, b) => a.start - b.start || (a.id < b.id ? -1 : 1));
  }

  #reports(contact: Contact): KeptReport[] {
    return this.#byContact.get(contact) ?? [];
  }

  #clear(contact: Contact): KeptReport[] {
    return this.#reports(contact).filter(({ ambiguous }) => !ambiguous);
  }

  /** True where the contact was announced for a day that has passed, and no page tells what became of it. */
  unconfirmed(contact: Contact): Verdict {
    const clear = this.#clear(contact);
    if (!this.isTied(contact)) return "maybe";
    if (clear.some(settles)) return "no";
    const dated = clear.filter((report) => isPlan(report) && report.told.time !== null);
    if (dated.length === 0) return this.#reports(contact).some(isPlan) ? "maybe" : "no";
    if (this.#reports(contact).some(settles)) return "maybe";
    const ends = dated.map(({ told }) => (told.time ? daysOf(told.time).to : ""));
    if (ends.every((end) => end < addDays(this.#latest, -MARGIN_DAYS))) return "yes";
    return ends.some((end) => end < this.#latest) ? "maybe" : "no";
  }

  /** True where only one of the sides, and nobody else, has an official who says so. */
  onesided(contact: Contact): boolean {
    const sides = new Set(
      this.#clear(contact).flatMap(({ told }) => told.attested.flatMap((who) => who.for ?? [])),
    );
    const [only] = sides;
    return sides.size === 1 && contact.sides.some(({ id }) => id === only);
  }

  /** Whether its reports disagree on this. */
  conflict(contact: Contact, about: About): Verdict {
    const sure = disagree(this.#clear(contact), about);
    if (sure) return "yes";
    const all = this.#reports(contact);
    const isDoubtful =
      disagree(all, about) ||
      all.some(({ told }) => told.mistake === about) ||
      this.#mayDisagree(contact, about);
    return isDoubtful ? "maybe" : "no";
  }

  /** Several days' talks of which no page tells the whole, told by different days. */
  #mayDisagree(contact: Contact, about: About): boolean {
    const told = this.#reports(contact);
    const whole = told.some(({ told: { time } }) => time?.precision === "interval");
    return about === "day" && contact.length > 1 && !whole && distinct(told.map(oneDay)).length > 1;
  }

  get abouts(): readonly About[] {
    return abouts;
  }

  /** Numbers that no page tells, of all series. */
  gaps(): ExpectedGap[] {
    const series = new Map<string, Contact[]>();
    for (const contact of this.contacts) {
      const key = contact.series?.key;
      if (key !== undefined) series.set(key, [...(series.get(key) ?? []), contact]);
    }
    return [...series.values()].flatMap((contacts) => this.#gapsIn(contacts));
  }

  #gapsIn(contacts: readonly Contact[]): ExpectedGap[] {
    const gaps: ExpectedGap[] = [];
    let low = 0;
    let between: Contact[] = [];
    let sure = true;
    for (const contact of contacts) {
      const number = knownNumber(this.#clear(contact));
      // Announced under its number and never reported: on record or missing, as one likes.
      if (number === null || !this.#clear(contact).some(isHeld)) {
        between.push(contact);
        continue;
      }
      const isRight = number === contact.series?.n;
      const count = number - low - 1 - between.filter((other) => this.#fills(other) !== "no").length;
      const doubtful = !sure || !isRight || this.#isBlurred(contact, between, contacts);
      if (count > 0 || doubtful)
        gaps.push({ contact, verdict: doubtful ? "maybe" : "yes", low, high: number, count });
      [low, between, sure] = [number, [], isRight];
    }
    return [...gaps, ...this.#gapsBeforePlans(between, low)];
  }

  /** Numbers that only announcements lead to. */
  #gapsBeforePlans(left: readonly Contact[], low: number): ExpectedGap[] {
    return left.flatMap((contact) => {
      const number = knownNumber(this.#clear(contact));
      return number === null ? [] : [{ contact, verdict: "maybe" as const, low, high: number + 1, count: 0 }];
    });
  }

  /** Whether a contact without a number fills one: it took place, on a known day. */
  #fills(contact: Contact): Verdict {
    const clear = this.#clear(contact).filter(isHeld);
    if (clear.length > 0) return clear.some(({ told }) => told.time !== null) ? "yes" : "maybe";
    return this.#reports(contact).length > 0 ? "maybe" : "no";
  }

  /** True where a reader can't say which contacts are counted: other words for their kind, or no word for their level. */
  #isBlurred(contact: Contact, between: readonly Contact[], series: readonly Contact[]): boolean {
    const previous = series[series.indexOf(contact) - between.length - 1];
    const near = this.contacts.filter(
      (other) =>
        other !== contact &&
        !between.includes(other) &&
        other.start < contact.start &&
        other.start > (previous?.start ?? 0) &&
        other.sides.map(({ id }) => id).join() === contact.sides.map(({ id }) => id).join() &&
        sameKind(other.kind, contact.kind),
    );
    const isCountedByKind = contact.series?.since === null;
    return (
      (isCountedByKind && near.some((other) => this.#reports(other).length > 0)) ||
      this.#isMisnamed(contact) ||
      between.some(
        (other) =>
          this.#fills(other) === "maybe" ||
          this.#isMisnamed(other) ||
          !this.#showsWho(other) ||
          this.#isMisdated(other),
      ) ||
      near.some((other) => other.level !== contact.level && !this.#showsWho(other)) ||
      near.some((other) => other.level !== contact.level && this.#isMisnamed(other))
    );
  }

  /** A wrong day that nothing ties to the contact is to a reader one contact more, and fills a number more. */
  #isMisdated(contact: Contact): boolean {
    return this.#reports(contact).some(({ told, ambiguous }) => ambiguous && told.mistake === "day");
  }

  #isMisnamed(contact: Contact): boolean {
    const clear = this.#clear(contact);
    return (
      clear.length > 0 && clear.filter(({ told }) => told.kind === contact.kind).length * 2 <= clear.length
    );
  }

  #showsWho(contact: Contact): boolean {
    return this.#clear(contact).some(({ told }) => told.level !== null);
  }
}
