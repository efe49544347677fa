import type { JSX } from "preact";
import { useCallback } from "preact/hooks";
import type { EntryOutline, EventStatus } from "../../src/schema/index.ts";
import { eventStatuses } from "../../src/schema/vocabulary.ts";
import { Figure, type Plot } from "../charts/figure.tsx";
import { timeTicks } from "../charts/time-ticks.ts";
import { monthHeading, monthKey } from "../format/time.ts";
import { StatusChip } from "../parts/status.tsx";
import { type Settings, useSettings } from "../state/settings.ts";

interface Bar {
  readonly month: Date;
  readonly key: string;
  readonly status: EventStatus;
  readonly count: number;
}

/** Contacts of each month by status; those without a month are left out. */
function barsOf(entries: readonly EntryOutline[]): Bar[] {
  const bars = new Map<string, { key: string; status: EventStatus; count: number }>();
  for (const { time, status } of entries) {
    const key = monthKey(time?.value ?? null);
    if (!key?.includes("-")) continue;
    const bar = bars.get(`${key} ${status}`) ?? { key, status, count: 0 };
    bar.count += 1;
    bars.set(`${key} ${status}`, bar);
  }
  return [...bars.values()]
    .map((bar) => ({ ...bar, month: new Date(`${bar.key}-01T00:00:00Z`) }))
    .sort((a, b) => a.month.getTime() - b.month.getTime());
}

const size = { height: 180, bottom: 38, left: 28, right: 12 };

const done: ReadonlySet<EventStatus> = new Set(["held", "ongoing"]);

/** Filled is what took place, framed what was announced, as everywhere; the colour tells which. */
function drawn(plot: Plot, bars: readonly Bar[], width: number, settings: Settings): SVGSVGElement {
  const colour = ({ status }: Bar): string => `var(--${status})`;
  const times = bars.map(({ month }) => month.getTime());
  const [first, last] = [Math.min(...times), Math.max(...times)];
  return plot.plot({
    width,
    height: size.height,
    marginLeft: size.left,
    marginBottom: size.bottom,
    marginRight: size.right,
    style: { fontSize: "12px" },
    x: {
      type: "utc",
      label: null,
      ...timeTicks(first, last, width - size.left - size.right, settings.language),
    },
    y: { label: null, grid: true, ticks: 3, tickFormat: "d" },
    marks: [
      plot.rectY(bars, {
        x: "month",
        y: "count",
        interval: "month",
        fill: colour,
        fillOpacity: ({ status }: Bar) => (done.has(status) ? 1 : 0.2),
        stroke: colour,
        inset: 1.5,
        order: ({ status }: Bar) => eventStatuses.indexOf(status),
        title: ({ status, count }: Bar) => `${settings.labels.statuses[status]}: ${count}`,
      }),
      plot.ruleY([0]),
    ],
  }) as SVGSVGElement;
}

function Legend({ bars }: { bars: readonly Bar[] }): JSX.Element {
  const found = new Set(bars.map(({ status }) => status));
  return (
    <ul class="legend">
      {eventStatuses
        .filter((status) => found.has(status))
        .map((status) => (
          <li key={status}>
            <StatusChip status={status} />
          </li>
        ))}
    </ul>
  );
}

/** How many contacts somebody had in each month, and how they stand. */
export function Activity({
  entries,
  name,
}: {
  entries: readonly EntryOutline[];
  name: string;
}): JSX.Element | null {
  const settings = useSettings();
  const { labels, language } = settings;
  const draw = useCallback(
    (plot: Plot, width: number) => drawn(plot, barsOf(entries), width, settings),
    [entries, settings],
  );
  const bars = barsOf(entries);
  if (new Set(bars.map(({ key }) => key)).size < 2) return null;
  const table = (
    <table>
      <tbody>
        {bars.map(({ key, status, count }) => (
          <tr key={`${key}${status}`}>
            <th scope="row">
              {monthHeading(key, language)} {key.slice(0, 4)}
            </th>
            <td>{labels.statuses[status]}</td>
            <td class="number">{count}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
  return (
    <>
      <Figure title={labels.actor.activity(name)} draw={draw} table={table} />
      <Legend bars={bars} />
    </>
  );
}
