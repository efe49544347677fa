/**
 * A generated negotiation whose truth is known: contacts of a decade between real states, told by fifty outlets in
 * three time zones. It knows nothing of how Parley puts a record together: first the world is made (`contacts.ts`,
 * `sayings.ts`), then who writes about it and when (`stories.ts`), then what each story tells (`told.ts`, with its
 * omissions and mistakes), then the words (`grammar.ts`, `sentences.ts`, `drafts.ts`), then the page of each outlet
 * (`pages.ts`). All chance is drawn from `rates.ts`.
 *
 * The noise, as counted in its pages: a third are copies, a fifth of these partly rewritten, half without a credit;
 * of the reports, half tell the day of their outlet's zone, 7 % no day at all, two fifths the states alone, a quarter of
 * those with a level leave it out, three tenths of those with a place, seven tenths of those with a number; a fifth look
 * back from weeks or months later; a quarter of the pages tell two or three contacts. 12 % of the contacts held are
 * reported by nobody and 2 % only in retrospect; a tenth of the announced ones are never heard of again. One story of
 * about a tenth of the contacts tells a day, place, number, outcome or participant wrongly or denies that it took place
 * (one report in eighty), two fifths of them corrected later, by another page or a new version of it; 1 % of the pages
 * have no day. 5 % of the reports are ambiguous: a careful reader could not tell of which contact they are.
 */
import type { PageInput } from "../../src/page/types.ts";
import { Reading } from "../../src/schema/index.ts";
import { NEGOTIATIONS } from "./cast.ts";
import { contactsOf } from "./contacts.ts";
import { dayAt } from "./days.ts";
import { type Draft, draftOf, type Negotiation, titleOf } from "./drafts.ts";
import { type WrittenPage, writePage } from "./pages.ts";
import { Random } from "./random.ts";
import { isAmbiguous } from "./rivals.ts";
import { type PagePlan, pagePlans, type Story } from "./stories.ts";
import type { Told } from "./told.ts";

export interface Size {
  /** Contacts of all negotiations together. */
  readonly contacts: number;
  /** Pages of all negotiations together, about. */
  readonly pages: number;
}

/** What a page's event truly is. `ambiguous`: a careful reader of the page could not tell. */
export interface TrueReport {
  readonly event: string;
  readonly told: Told;
  readonly ambiguous: boolean;
}

export interface GeneratedPage extends Omit<WrittenPage, "events"> {
  readonly reports: readonly TrueReport[];
  /** Day of publication, in UTC. */
  readonly day: string;
}

const SEED = 20_250_604;

interface Work {
  readonly negotiation: Negotiation;
  readonly plan: PagePlan;
}

function worksOf(k: number, size: Size): Work[] {
  const random = new Random(SEED, k);
  const contacts = contactsOf(random, k, Math.round(size.contacts / NEGOTIATIONS));
  const negotiation = { number: k, contacts };
  return pagePlans(random, contacts, size.pages / NEGOTIATIONS).map((plan) => ({ negotiation, plan }));
}

/** Copies mostly follow soon: a few of the latest stories are kept. */
const KEPT_DRAFTS = 200;

class Drafts {
  readonly #kept = new Map<Story, Draft>();

  of({ plan: { story }, negotiation }: Work): Draft {
    const known = this.#kept.get(story);
    if (known) return known;
    const draft = draftOf(story, negotiation);
    this.#kept.set(story, draft);
    const [oldest] = this.#kept.keys();
    if (this.#kept.size > KEPT_DRAFTS && oldest) this.#kept.delete(oldest);
    return draft;
  }
}

function generated({ plan, negotiation }: Work, draft: Draft): GeneratedPage {
  const title = plan.copy === null ? draft.title : titleOf(new Random(plan.seed, 3), plan.story);
  const { events, ...page } = writePage(plan, draft, title);
  const day = dayAt(plan.published, 0);
  const reports = events.map(({ id, told }) => {
    const ambiguous = isAmbiguous(told, day, negotiation.contacts);
    return { event: id, told, ambiguous };
  });
  return { ...page, reports, day };
}

function* written(works: readonly Work[]): Generator<GeneratedPage> {
  const drafts = new Drafts();
  for (const work of works) yield generated(work, drafts.of(work));
}

/** The pages of one of the ten negotiations, which have no state in common, in order of publication. */
export const negotiationPages = (k: number, size: Size): Generator<GeneratedPage> =>
  written(worksOf(k, size));

/** The pages of all negotiations in order of publication, made one by one. */
export function generatedPages(size: Size): Generator<GeneratedPage> {
  const works = Array.from({ length: NEGOTIATIONS }, (_, k) => worksOf(k, size)).flat();
  return written(works.sort((a, b) => a.plan.moment - b.plan.moment || a.plan.seed - b.plan.seed));
}

/** The same pages as bytes, for an engine that takes a page's bytes for its reading as JSON (`jsonEngine`). */
export function* generateInputs(size: Size): Generator<PageInput> {
  const encoder = new TextEncoder();
  for (const { reading } of generatedPages(size)) {
    const { source, url, captured } = reading.page;
    yield { bytes: encoder.encode(JSON.stringify(reading)), source, url, captured };
  }
}

/** The reading that a generated page's bytes are. Throws ZodError where they are none. */
export const jsonEngine = (input: PageInput): Reading =>
  Reading.parse(JSON.parse(new TextDecoder().decode(input.bytes)));
