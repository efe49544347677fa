import { groupBy } from "../../text/group.ts";
import { daysBetween, spanOf } from "../days.ts";
import { by } from "../order.ts";
import type { BriefEntry } from "./brief.ts";
import { seriesSides } from "./brief.ts";
import { announced } from "./keys.ts";
import { samePeople } from "./series.ts";

/** What was announced without a day may have come true so many days after it was first told. */
const WITHIN_DAYS = 92;

/** An entry with the contacts that may be what became of it. */
interface Possibly {
  readonly entry: string;
  /** Ids of entries, in order of time. */
  readonly possibly: readonly string[];
}

const firstReported = (entry: BriefEntry): string | null => spanOf(entry.reports[0]?.published)?.from ?? null;

/** Announced for no day: nothing says which later contact it became. */
const isOpen = (entry: BriefEntry): boolean => announced.has(entry.status) && entry.time === null;

/** True when the contact took place, and so soon after the other was told that it may be the one meant. */
function mayFulfil(held: BriefEntry, open: BriefEntry): boolean {
  const day = spanOf(held.time?.value)?.from;
  const told = firstReported(open);
  if (day === undefined || told === null || held.status !== "held" || held.id === open.id) return false;
  const after = daysBetween(told, day);
  return after >= 0 && after <= WITHIN_DAYS && samePeople(open, held);
}

/**
 * Which dated contacts may be what became of proposals and plans without a day: of the same sides and kinds, held after
 * these were told. Computed when asked for; `entries`: at least all of the same `seriesSides`.
 */
export function possiblyOf(entries: readonly BriefEntry[]): Possibly[] {
  const groups = groupBy(entries, seriesSides);
  return entries
    .filter(isOpen)
    .map((open) => ({
      entry: open.id,
      possibly: (groups.get(seriesSides(open)) ?? [])
        .filter((held) => mayFulfil(held, open))
        .sort(
          by(
            (held) => held.time?.value ?? null,
            (held) => held.id,
          ),
        )
        .map(({ id }) => id),
    }))
    .filter(({ possibly }) => possibly.length > 0)
    .sort(by(({ entry }) => entry));
}
