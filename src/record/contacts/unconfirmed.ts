import type { Entry, Unconfirmed } from "../../schema/index.ts";
import { spanOf } from "../days.ts";

/** The day by which a contact should have been reported: the last on which it was to take place. */
function dueDay(entry: Entry): string | null {
  return entry.status === "planned" ? (spanOf(entry.time?.value)?.to ?? null) : null;
}

const settling: ReadonlySet<Entry["status"]> = new Set(["held", "ongoing", "cancelled", "refused"]);

/**
 * Announced contacts whose day has passed with no report of what became of them, in the order of the record. One that
 * may be the same as a contact told to have been held or called off is none of them, though several have an equal right
 * to it. `asOf`: YYYY-MM-DD; the publication day of the record's latest page when null.
 */
export function unconfirmed(
  record: { readonly entries: readonly Entry[]; readonly latest: string | null },
  asOf: string | null,
): Unconfirmed[] {
  const today = asOf ?? record.latest;
  return record.entries.flatMap((entry) => {
    const due = dueDay(entry);
    const isOpen = due !== null && today !== null && due < today;
    return isOpen && !entry.doubtful.some(({ status }) => settling.has(status)) ? [{ ...entry, due }] : [];
  });
}
