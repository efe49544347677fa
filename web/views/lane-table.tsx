import type { JSX } from "preact";
import { type Lane, wholeOf } from "../charts/lanes.ts";
import { meet, type Stretch } from "../charts/stretch.ts";
import { dayText } from "../format/time.ts";
import { type Settings, useSettings } from "../state/settings.ts";

/** The day of a moment, as a person writes it. */
export const dayName = (moment: number, { language }: Settings): string =>
  dayText(new Date(moment).toISOString().slice(0, 10), language);

/** What the chart of lanes shows in a window of time, as a table: for those who can't see the chart. */
export function LaneTable({ lanes, shown }: { lanes: readonly Lane[]; shown: Stretch }): JSX.Element {
  const settings = useSettings();
  const words = settings.labels.lanes;
  return (
    <details class="lane-table">
      <summary>{words.table}</summary>
      <table class="data">
        <thead>
          <tr>
            <th scope="col">{words.lane}</th>
            <th scope="col" class="number">
              {words.number}
            </th>
            <th scope="col">{words.first}</th>
            <th scope="col">{words.last}</th>
          </tr>
        </thead>
        <tbody>
          {lanes.map(({ key, name, placed }) => {
            const seen = placed.filter(({ stretch }) => meet(stretch, shown));
            const whole = wholeOf([{ key, name, placed: seen }]);
            return (
              <tr key={key}>
                <th scope="row">{name}</th>
                <td class="number">{seen.length}</td>
                <td>{whole && dayName(Math.min(...seen.map(({ stretch }) => stretch.from)), settings)}</td>
                <td>{whole && dayName(Math.max(...seen.map(({ stretch }) => stretch.to)) - 1, settings)}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </details>
  );
}
