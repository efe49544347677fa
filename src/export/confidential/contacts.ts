import type { Change, Conflict, Entry, Gap, LoggedDecision } from "../../schema/index.ts";
import type { Hidden } from "./hidden.ts";

/** True where nothing is left of what there was: it rested on what is hidden alone. */
const emptied = (before: readonly unknown[], left: readonly unknown[]): boolean =>
  before.length > 0 && left.length === 0;

/** An entry without what it says of others that are hidden; null where it is hidden itself. */
export function visibleEntry<T extends Entry>(entry: T, hidden: Hidden): T | null {
  if (entry.confidential || hidden.entryIds.has(entry.id)) return null;
  return {
    ...entry,
    doubtful: entry.doubtful.filter(({ id }) => !hidden.entryIds.has(id)),
    // A copy of a hidden page counts under that page's id.
    reports: entry.reports.map((report) =>
      hidden.pages.has(report.origin) ? { ...report, origin: report.page } : report,
    ),
    conflicts: entry.conflicts.flatMap((conflict) => visibleConflict(conflict, hidden) ?? []),
  };
}

/** A conflict by what visible pages tell; null where these do not disagree. */
export function visibleConflict(conflict: Conflict, hidden: Hidden): Conflict | null {
  if (conflict.entry !== null && hidden.entryIds.has(conflict.entry)) return null;
  const entries = conflict.entries.filter((id) => !hidden.entryIds.has(id));
  if (emptied(conflict.entries, entries)) return null;
  const values = conflict.values.flatMap((value) => {
    const pages = value.pages.filter((page) => !hidden.pages.has(page));
    const independent = Math.min(value.independent, pages.length);
    return emptied(value.pages, pages) ? [] : [{ ...value, pages, independent }];
  });
  if (values.length < 2) return null;
  const stands =
    conflict.settled?.by === "decision" || values.some((each) => each.value === conflict.settled?.value);
  return { ...conflict, entries, values, settled: stands ? conflict.settled : null };
}

/** A gap as visible pages tell it; null where only hidden ones do, or one of its ends is hidden. */
export function visibleGap(gap: Gap, hidden: Hidden): Gap | null {
  const toldBy = gap.told_by.filter((page) => !hidden.pages.has(page));
  const ends = [gap.last, gap.next].some((id) => id !== null && hidden.entryIds.has(id));
  if (ends || emptied(gap.told_by, toldBy)) return null;
  return { ...gap, told_by: toldBy, possibly: gap.possibly.filter((id) => !hidden.entryIds.has(id)) };
}

type ContactChange = Extract<Change, { entry: Entry }>;

/** A change of a contact as visible pages tell it; null where none does. */
export function visibleContactChange(change: ContactChange, hidden: Hidden): ContactChange | null {
  const entry = visibleEntry(change.entry, hidden);
  const pages = change.pages.filter((page) => !hidden.pages.has(page));
  if (!entry || emptied(change.pages, pages)) return null;
  if (change.type !== "conflict") return { ...change, entry, pages };
  const [before, after] = [change.before, change.after].map(
    (conflict) => conflict && visibleConflict(conflict, hidden),
  );
  return before || after ? { ...change, entry, pages, before: before ?? null, after: after ?? null } : null;
}

/** True for a decision that names a hidden page, entry, statement or decision, or is itself a hidden note. */
function namesHidden({ decision }: LoggedDecision, hidden: Hidden, reports: ReadonlySet<string>): boolean {
  switch (decision.act) {
    case "enter":
      return decision.confidential || hidden.pages.has(`decision:${decision.id}`);
    case "page":
    case "role":
    case "review-page":
      return hidden.pages.has(decision.page);
    case "statement":
      return decision.tellings.some(({ page }) => hidden.pages.has(page));
    case "split":
      return decision.sides.flat().some((key) => reports.has(key));
    case "undo":
      return false;
    default:
      return decision.reports.some((key) => reports.has(key));
  }
}

/** The log without what is decided on hidden things, and without what takes that back. */
export function visibleDecisions(log: readonly LoggedDecision[], hidden: Hidden): LoggedDecision[] {
  const reports = new Set([
    ...hidden.reports,
    ...hidden.entries.flatMap((entry) => entry.reports.map(({ key }) => key)),
  ]);
  const gone = new Set<string>();
  // In order of time: what is taken back stands before what takes it back.
  for (const logged of log) {
    const { decision } = logged;
    const undoesGone = decision.act === "undo" && gone.has(decision.decision);
    if (undoesGone || namesHidden(logged, hidden, reports)) gone.add(decision.id);
  }
  return log
    .filter(({ decision }) => !gone.has(decision.id))
    .map((logged) => ({ ...logged, conflicts: logged.conflicts.filter((id) => !gone.has(id)) }));
}
