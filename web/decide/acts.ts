import type { Act, DecisionDraft, Entry } from "../../src/schema/index.ts";

/** Keys of an entry's reports, by which decisions name it. */
export const reportsOf = ({ reports }: Pick<Entry, "reports">): string[] => reports.map(({ key }) => key);

/** The entries are one contact. */
export const merging = (entries: readonly Pick<Entry, "reports">[]): Act => ({
  act: "merge",
  reports: [...new Set(entries.flatMap(reportsOf))],
});

/** The entries are different contacts. */
export const parting = (entries: readonly Pick<Entry, "reports">[]): Act => ({
  act: "split",
  sides: entries.map(reportsOf),
});

/** Some reports of an entry are another contact; null where none or all of them are named. */
export function splitting(entry: Pick<Entry, "reports">, others: ReadonlySet<string>): Act | null {
  const apart = reportsOf(entry).filter((key) => others.has(key));
  const rest = reportsOf(entry).filter((key) => !others.has(key));
  return apart.length === 0 || rest.length === 0 ? null : { act: "split", sides: [rest, apart] };
}

/** Who decides, and why. */
export interface Signature {
  readonly by: string;
  readonly reason: string;
}

/** What is sent to the record. `now`: the moment of deciding. */
export const signed = (act: Act, { by, reason }: Signature, now: Date): DecisionDraft => ({
  ...act,
  at: now.toISOString(),
  by: by.trim(),
  reason: reason.trim() || null,
});
