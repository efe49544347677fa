import { type CompiledRecord, compileRecord, copyMatter, factsOf, partsOf } from "../../src/record/index.ts";
import type { RecordUndertaking } from "../../src/schema/index.ts";
import { world } from "../../src/world/index.ts";
import {
  type Found,
  type Miss,
  measureConflict,
  measureGaps,
  measureOnesided,
  measureUnconfirmed,
  mergeMisses,
  miss,
} from "./contact-scores.ts";
import type { GeneratedPage, TrueReport } from "./index.ts";
import { at, Pages } from "./labels.ts";
import type { Thread } from "./sayings.ts";
import { type Grouped, pairScore, type Score } from "./tally.ts";
import type { Truth } from "./truth.ts";

export interface Measured {
  readonly pages: number;
  readonly reports: number;
  readonly ambiguous: number;
  readonly entries: number;
  /** That any page tells of. */
  readonly contacts: number;
  readonly milliseconds: number;
  readonly scores: ReadonlyMap<string, Score>;
  readonly misses: readonly Miss[];
  /** Which report an entry's report is, by page and beginning of its evidence. */
  reportAt(page: string, start: number): TrueReport | null;
}

/** Everything true of the pages in the group where it was found; what was found nowhere is a group of its own. */
function grouped<T>(
  all: ReadonlyMap<string, T>,
  found: ReadonlyMap<string, string>,
  truth: (item: T) => Pick<Grouped, "truth" | "variant"> | null,
): Grouped[] {
  return [...all].flatMap(([place, item]) => {
    const known = truth(item);
    return known === null
      ? []
      : [{ page: place.split(" ")[0] ?? "", found: found.get(place) ?? place, ...known }];
  });
}

function merges(record: CompiledRecord, pages: Pages): Grouped[] {
  const found = record.entries.flatMap(({ id, reports }) =>
    reports.map(({ page, evidence }) => [at(page, evidence[0]?.start ?? 0), id] as const),
  );
  return grouped(pages.reports, new Map(found), ({ told: { contact, phase }, ambiguous }) =>
    ambiguous ? null : { truth: contact.id, variant: pages.truth.isTied(contact) ? "" : phase },
  );
}

function measureCopies(pages: Pages, { scores }: Found): void {
  const facts = pages.readings.map((reading) => factsOf(reading, { world }).copy);
  const groups = partsOf(facts, copyMatter);
  const all = groups.flatMap((group, k) =>
    group.flatMap(({ key }) => {
      const story = pages.stories.get(key);
      return story === undefined ? [] : [{ page: key, found: `${k}`, truth: `${story}` }];
    }),
  );
  const close = all.filter(({ page }) => !pages.edited.has(page));
  scores.set("copies", pairScore(all));
  scores.set("copies, not rewritten", pairScore(close));
}

const tellingsOf = (items: CompiledRecord["utterances" | "undertakings"]): Map<string, string> =>
  new Map(
    items.flatMap(({ key, tellings }) => tellings.map(({ page, content }) => [at(page, content.start), key])),
  );

function measureUtterances(record: CompiledRecord, pages: Pages, { scores }: Found): void {
  const items = grouped(pages.utterances, tellingsOf(record.utterances), (truth) => ({ truth }));
  scores.set("utterances", pairScore(items));
}

type State = RecordUndertaking["state"];

/** The states that follow from what was told: what became of what was promised, an answer, whether its day has passed. */
function statesOf(thread: Thread, answered: boolean, latest: string | null, truth: Truth): State[] {
  const isPast = thread.due !== null && latest !== null && thread.due < latest;
  if (thread.pledged !== null) {
    const open = truth.unconfirmed(thread.pledged);
    if (truth.tookPlace(thread.pledged)) return ["fulfilled"];
    return open === "yes" && isPast ? ["lapsed"] : ["fulfilled", "lapsed", "open"];
  }
  if (!answered) return isPast ? ["lapsed"] : ["open"];
  const accepted = thread.answer?.act === "acceptance";
  return accepted ? (isPast ? ["accepted", "lapsed"] : ["accepted"]) : ["refused"];
}

function measureUndertakings(record: CompiledRecord, pages: Pages, { scores, misses }: Found): void {
  const answered = new Set(
    [...pages.threads.values()].flatMap(({ thread, answers }) => (answers ? [thread.id] : [])),
  );
  let [right, all] = [0, 0];
  for (const undertaking of record.undertakings) {
    const told = undertaking.tellings.flatMap(
      ({ page, content }) => pages.threads.get(at(page, content.start)) ?? [],
    );
    const thread = told.find(({ answers }) => !answers)?.thread;
    if (!thread) continue;
    all += 1;
    const states = statesOf(thread, answered.has(thread.id), record.latest, pages.truth);
    if (states.includes(undertaking.state)) right += 1;
    else {
      const what = `${undertaking.state}, not ${states.join(" or ")}: ${undertaking.content.text}`;
      misses.push(miss("undertakings", what, [], []));
    }
  }
  const items = grouped(pages.threads, tellingsOf(record.undertakings), ({ thread, answers }) => ({
    truth: `${thread.id} ${answers}`,
  }));
  scores.set("undertakings", pairScore(items));
  scores.set("states of undertakings", { right, found: all, wanted: all });
}

/** Compiles the pages and holds the record against the truth. */
export function measure(generated: Iterable<GeneratedPage>): Measured {
  const pages = new Pages(generated);
  const start = performance.now();
  const record = compileRecord(pages.readings, { world });
  const milliseconds = performance.now() - start;
  const found: Found = { scores: new Map(), misses: mergeMisses(record, pages) };
  found.scores.set("merge", pairScore(merges(record, pages)));
  measureGaps(record, pages, found);
  measureUnconfirmed(record, pages, found);
  for (const about of pages.truth.abouts) measureConflict(about, record, pages, found);
  measureOnesided(record, pages, found);
  measureCopies(pages, found);
  measureUtterances(record, pages, found);
  measureUndertakings(record, pages, found);
  const reports = [...pages.reports.values()];
  return {
    ...found,
    pages: pages.readings.length,
    reports: reports.length,
    ambiguous: reports.filter(({ ambiguous }) => ambiguous).length,
    entries: record.entries.length,
    contacts: pages.truth.contacts.length,
    milliseconds,
    reportAt: (page, begin) => pages.reports.get(at(page, begin)) ?? null,
  };
}
