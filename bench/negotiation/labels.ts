import type { Entry, Reading } from "../../src/schema/index.ts";
import type { Contact } from "./contact.ts";
import type { ThreadTold } from "./drafts.ts";
import type { GeneratedPage, TrueReport } from "./index.ts";
import { Truth } from "./truth.ts";

/** Where in the pages something is told: the page and where its evidence begins. */
export const at = (page: string, start: number): string => `${page} ${start}`;

/** The pages with the places of all that is true of them; of one address, the latest version counts. */
export class Pages {
  readonly readings: Reading[] = [];
  readonly reports = new Map<string, TrueReport>();
  readonly utterances = new Map<string, string>();
  readonly threads = new Map<string, ThreadTold>();
  readonly stories = new Map<string, number>();
  readonly edited = new Set<string>();
  readonly truth = new Truth();

  constructor(generated: Iterable<GeneratedPage>) {
    const current = new Map<string, GeneratedPage>();
    for (const page of generated) {
      this.readings.push(page.reading);
      current.set(page.reading.page.source, page);
    }
    for (const page of current.values()) this.#keep(page);
  }

  #keep(page: GeneratedPage): void {
    const { id } = page.reading.page;
    this.truth.add(page);
    this.stories.set(id, page.seed);
    if (page.copy === "edited") this.edited.add(id);
    const starts = new Map(page.reading.events.map((event) => [event.id, event.evidence[0]?.start ?? 0]));
    for (const report of page.reports) this.reports.set(at(id, starts.get(report.event) ?? 0), report);
    for (const { start, said } of page.statements) this.utterances.set(at(id, start), said.utterance);
    for (const { start, thread } of page.undertakings) this.threads.set(at(id, start), thread);
  }

  reportsOf(entry: Entry): { page: string; report: TrueReport }[] {
    return entry.reports.flatMap(({ page, evidence }) => {
      const report = this.reports.get(at(page, evidence[0]?.start ?? 0));
      return report ? [{ page, report }] : [];
    });
  }

  /** The contact that most clear reports of an entry are of; of all its reports where none is clear. */
  contactOf(entry: Entry): Contact | null {
    const all = this.reportsOf(entry);
    const clear = all.filter(({ report }) => !report.ambiguous);
    const votes = new Map<Contact, number>();
    for (const { report } of clear.length > 0 ? clear : all)
      votes.set(report.told.contact, (votes.get(report.told.contact) ?? 0) + 1);
    const [first] = [...votes].sort((a, b) => b[1] - a[1]);
    return first?.[0] ?? null;
  }

  isClear(entry: Entry): boolean {
    return this.reportsOf(entry).some(({ report }) => !report.ambiguous);
  }
}
