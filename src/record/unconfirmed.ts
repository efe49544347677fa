import type { Entry, Unconfirmed } from "../schema/index.ts";
import { spanOf } from "./days.ts";
import type { CompiledRecord } from "./types.ts";

/** The day by which a contact should have been reported: the last on which it was to take place. */
function dueDay(entry: Entry): string | null {
  return entry.status === "planned" ? (spanOf(entry.time?.value)?.to ?? null) : null;
}

/**
 * Announced contacts whose day has passed with no report of what became of them, in the order of the record.
 * `asOf`: YYYY-MM-DD; the publication day of the record's latest page when null.
 */
export function unconfirmed(
  record: Pick<CompiledRecord, "entries" | "latest">,
  asOf: string | null,
): Unconfirmed[] {
  const today = asOf ?? record.latest;
  return record.entries.flatMap((entry) => {
    const due = dueDay(entry);
    return due !== null && today !== null && due < today ? [{ ...entry, due }] : [];
  });
}
