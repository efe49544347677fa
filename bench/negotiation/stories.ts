import { outlets } from "./cast.ts";
import type { Contact, Mistake } from "./contact.ts";
import { momentOf } from "./days.ts";
import type { Random } from "./random.ts";
import { rates } from "./rates.ts";

/** What a story tells of its contact. `plan` before the first planned day, `postponed` that it is put off. */
export type Mode =
  | "proposal"
  | "refusal"
  | "plan"
  | "postponed"
  | "cancelled"
  | "news"
  | "denial"
  | "correction"
  | "late";

/** One article, written once; copies of it are pages of their own. */
export interface Story {
  readonly contact: Contact;
  readonly mode: Mode;
  /** Index of the outlet that wrote it. */
  readonly outlet: number;
  readonly moment: number;
  readonly seed: number;
  readonly mistake: Mistake | null;
}

/** A page to be published. `copy`: null for the story itself. */
export interface PagePlan {
  readonly story: Story;
  readonly outlet: number;
  readonly moment: number;
  readonly copy: "close" | "edited" | null;
  readonly seed: number;
  /** When the first version of the page was published; `moment` is that of this version. */
  readonly published: number;
}

const DAY = 1440;

interface Phase {
  readonly mode: Mode;
  /** Share of the pages that the contact would have if all went well. */
  readonly share: number;
  readonly from: number;
  readonly to: number;
}

const endOf = (contact: Contact): number => contact.start + (contact.length - 1) * DAY + 90;

/** News comes within a day or two, most of it within hours. */
const newsPhase = (contact: Contact, share: number): Phase => ({
  mode: "news",
  share,
  from: contact.length > 1 ? contact.start + 120 : endOf(contact),
  to: endOf(contact) + 2 * DAY,
});

const latePhase = (contact: Contact, share: number): Phase => ({
  mode: "late",
  share,
  from: endOf(contact) + 14 * DAY,
  to: endOf(contact) + 400 * DAY,
});

function announcements(contact: Contact, mode: Mode, share: number, before: number): Phase {
  const first = contact.firstPlan === null ? contact.start : momentOf(contact.firstPlan) + 600;
  return { mode, share, from: first - contact.notice * DAY, to: first - before };
}

/** What is told of a contact, and when, by what became of it. */
function phasesOf(contact: Contact): Phase[] {
  const { fate, notice, reported, start } = contact;
  const planned = notice > 0 ? [announcements(contact, "plan", 0.25, DAY / 2)] : [];
  if (fate === "silent" || reported === "no") return planned;
  if (reported === "late") return [...planned, latePhase(contact, 0.12)];
  if (fate === "cancelled") {
    const called = { mode: "cancelled", share: 0.2, from: start - DAY, to: start - 60 } as const;
    return [announcements(contact, "plan", 0.3, DAY), called];
  }
  if (fate === "proposed") return [announcements(contact, "proposal", 0.3, DAY / 2)];
  if (fate === "refused") {
    const refusal = { mode: "refusal", share: 0.2, from: start - DAY, to: start } as const;
    return [announcements(contact, "proposal", 0.25, DAY), refusal];
  }
  const after = [newsPhase(contact, notice > 0 ? 0.67 : 0.92), latePhase(contact, rates.late)];
  if (fate !== "postponed" || contact.firstPlan === null) return [...planned, ...after];
  const first = momentOf(contact.firstPlan) + 600;
  const putOff: Phase = { mode: "postponed", share: 0.15, from: first - DAY, to: first };
  return [announcements(contact, "plan", 0.2, DAY), putOff, ...after];
}

const weightOf = (random: Random, { level }: Contact): number => {
  const spread = Math.exp(0.9 * (random.next() + random.next() + random.next() - 1.5) * 2);
  return spread * (level === "leaders" ? 2 : level === "ministers" ? 1.2 : 0.8);
};

/** A whole number whose mean is `value`. */
const rounded = (random: Random, value: number): number =>
  Math.floor(value) + (random.chance(value - Math.floor(value)) ? 1 : 0);

function momentIn(random: Random, { mode, from, to }: Phase): number {
  const span = to - from;
  const after = mode === "news" ? Math.min(random.waiting(span / 5), span) : random.next() * span;
  return Math.floor(from + after);
}

const agencyCount = outlets.filter(({ agency }) => agency).length;

const outletOf = (random: Random): number =>
  random.chance(rates.agencyOrigin)
    ? random.between(0, agencyCount - 1)
    : random.between(agencyCount, outlets.length - 1);

function copiesOf(random: Random, story: Story, most: number): PagePlan[] {
  const mean = outlets[story.outlet]?.agency ? rates.copies.agency : rates.copies.outlet;
  const count = Math.min(most, Math.floor(random.waiting(mean)));
  return random
    .shuffled(outlets.map((_, k) => k).slice(agencyCount))
    .filter((outlet) => outlet !== story.outlet)
    .slice(0, count)
    .map((outlet) => {
      const moment = story.moment + 15 + Math.floor(random.waiting(240));
      const copy = random.chance(rates.editedCopies) ? "edited" : "close";
      return { story, outlet, moment, published: moment, copy, seed: random.between(1, 2_000_000_000) };
    });
}

const pageOf = (story: Story): PagePlan => ({
  story,
  outlet: story.outlet,
  moment: story.moment,
  published: story.moment,
  copy: null,
  seed: story.seed,
});

function pagesIn(random: Random, contact: Contact, phase: Phase, size: number): PagePlan[] {
  const pages: PagePlan[] = [];
  while (pages.length < size) {
    const outlet = outletOf(random);
    const seed = random.between(1, 2_000_000_000);
    const story = { contact, mode: phase.mode, outlet, moment: momentIn(random, phase), seed, mistake: null };
    pages.push(pageOf(story), ...copiesOf(random, story, size - pages.length - 1));
  }
  return pages;
}

/** What may be told wrongly of this contact; null where the mistake would be none. */
function possibleMistake(contact: Contact): Mistake | null {
  const { mistake, place, outcome, series, persons } = contact;
  if (mistake === "place" && place === null) return null;
  if (mistake === "outcome" && outcome !== "agreed" && outcome !== "none") return null;
  if (mistake === "number" && (series === null || series.n < 2)) return null;
  if (
    mistake === "participants" &&
    (series === null || series.n < 2 || persons.size < 2 || contact.level !== "ministers")
  )
    return null;
  return mistake;
}

/** The right story, told by the outlet that told it wrongly: on a page of its own, or in place of the wrong one. */
function correction(random: Random, right: Story): PagePlan {
  const moment = right.moment + random.between(180, 2000);
  const seed = random.between(1, 2_000_000_000);
  if (!random.chance(rates.correctedInPlace)) return pageOf({ ...right, mode: "correction", moment, seed });
  return { ...pageOf(right), story: { ...right, seed }, moment };
}

/** One story of the news, with its copies, tells something wrongly; its outlet may correct it later. */
function withMistake(random: Random, contact: Contact, pages: readonly PagePlan[]): PagePlan[] {
  const mistake = possibleMistake(contact);
  const stories = [...new Set(pages.map(({ story }) => story))].filter(({ mode }) => mode === "news");
  if (mistake === null || stories.length < 3) return [...pages];
  const right = random.pick(stories);
  const mode = mistake === "status" ? "denial" : "news";
  const later = mistake === "status" ? random.between(600, 2000) : 0;
  const wrong: Story = { ...right, mistake, mode, moment: right.moment + later };
  const changed = pages.map((page) =>
    page.story === right
      ? { ...page, story: wrong, moment: page.moment + later, published: page.moment + later }
      : page,
  );
  if (mistake === "status" || !random.chance(rates.corrected)) return changed;
  return [...changed, correction(random, right)];
}

/** Pages of all contacts in order of publication, about as many as wanted. */
export function pagePlans(random: Random, contacts: readonly Contact[], size: number): PagePlan[] {
  const wanted = contacts.map((contact) => ({
    contact,
    phases: phasesOf(contact),
    weight: weightOf(random, contact),
  }));
  const all = wanted.reduce(
    (sum, { phases, weight }) => sum + weight * phases.reduce((shares, { share }) => shares + share, 0),
    0,
  );
  const pages = wanted.flatMap(({ contact, phases, weight }) => {
    const own = phases.flatMap((phase) => {
      const count = rounded(random, (size * weight * phase.share) / all);
      const least = phase.mode === "late" && contact.reported === "yes" ? 0 : 1;
      return pagesIn(random, contact, phase, Math.max(least, count));
    });
    return withMistake(random, contact, own);
  });
  return pages.sort((a, b) => a.moment - b.moment || a.seed - b.seed);
}
