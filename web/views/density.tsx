import type { JSX } from "preact";
import { useMemo } from "preact/hooks";
import type { EntryOutline } from "../../src/schema/index.ts";
import { type StatusGroup, statusGroups } from "../format/status-groups.ts";
import { monthKey, monthShort } from "../format/time.ts";
import { useSettings } from "../state/settings.ts";

interface Bar {
  readonly key: string;
  readonly counts: Record<StatusGroup, number>;
}

/** More months than this are shown by year: a bar must stay wide enough to be hit. */
const mostBars = 48;

function nextMonth(key: string): string {
  const [year = 0, month = 0] = key.split("-").map(Number);
  return month === 12 ? `${year + 1}-01` : `${year}-${String(month + 1).padStart(2, "0")}`;
}

const nextYear = (key: string): string => String(Number(key) + 1).padStart(4, "0");

function span(first: string, last: string, next: (key: string) => string): string[] {
  const keys: string[] = [];
  for (let key = first; key <= last && keys.length < 1000; key = next(key)) keys.push(key);
  return keys;
}

function unitsOf(months: readonly string[]): readonly string[] {
  const [first, last] = [months[0], months.at(-1)];
  if (first === undefined || last === undefined) return [];
  const byMonth = span(first, last, nextMonth);
  return byMonth.length <= mostBars ? byMonth : span(first.slice(0, 4), last.slice(0, 4), nextYear);
}

/** Contacts by month, or by year where the record is long. Entries without a month are left out. */
function bars(entries: readonly EntryOutline[]): Bar[] {
  const dated = entries.flatMap((entry) => {
    const key = monthKey(entry.time?.value ?? null);
    return key?.includes("-") ? [{ key, status: entry.status }] : [];
  });
  const units = unitsOf(dated.map(({ key }) => key).sort());
  const found = new Map(units.map((key) => [key, { key, counts: { done: 0, ahead: 0, off: 0 } }]));
  const length = units[0]?.length ?? 0;
  for (const { key, status } of dated) {
    const bar = found.get(key.slice(0, length));
    if (bar) bar.counts[statusGroups[status]] += 1;
  }
  return [...found.values()];
}

const total = ({ counts }: Bar): number => counts.done + counts.ahead + counts.off;

/** Height of the tallest bar in pixels, and of one contact at most. */
const tallest = 48;
const unit = 9;

export interface DensityProps {
  readonly entries: readonly EntryOutline[];
  /** Called with the month (YYYY-MM) or year of the bar that was pressed. */
  readonly onPick: (key: string) => void;
}

/** The record at a glance: how many contacts in each month, and how they stand. A press leads to the month. */
export function Density({ entries, onPick }: DensityProps): JSX.Element | null {
  const { language, labels } = useSettings();
  const all = useMemo(() => bars(entries), [entries]);
  if (all.length < 2) return null;
  const one = Math.min(unit, tallest / Math.max(...all.map(total)));
  const byYear = all[0]?.key.length === 4;
  const name = (key: string): string => (byYear ? key : `${monthShort(key, language)} ${key.slice(0, 4)}`);
  return (
    <nav
      class={`density ${all.length > 18 ? "many" : ""}`}
      aria-label={byYear ? labels.timeline.years : labels.timeline.months}
    >
      {all.map((bar) => (
        <button
          type="button"
          key={bar.key}
          disabled={total(bar) === 0}
          aria-label={`${name(bar.key)}: ${labels.count.contacts(total(bar))}`}
          title={`${name(bar.key)}: ${labels.count.contacts(total(bar))}`}
          onClick={() => onPick(bar.key)}
        >
          <span class="stack">
            {(["off", "ahead", "done"] as const).map((group) => (
              <i
                key={group}
                class={`${group} ${bar.counts[group] === 0 ? "none" : ""}`}
                style={{ height: `${bar.counts[group] * one}px` }}
              />
            ))}
          </span>
          <span class="bar-name">{byYear ? bar.key : monthShort(bar.key, language)}</span>{" "}
          {!byYear && (bar === all[0] || bar.key.endsWith("-01")) && (
            <span class="bar-year">{bar.key.slice(0, 4)}</span>
          )}
        </button>
      ))}
    </nav>
  );
}
