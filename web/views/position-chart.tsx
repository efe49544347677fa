import type { Markish } from "@observablehq/plot";
import type { JSX } from "preact";
import { useCallback } from "preact/hooks";
import type { RecordPosition, Stance } from "../../src/schema/index.ts";
import { Figure, type Plot } from "../charts/figure.tsx";
import { timeTicks } from "../charts/time-ticks.ts";
import { nameOf, nameOfId } from "../format/names.ts";
import { shortened } from "../format/text.ts";
import { timeText } from "../format/time.ts";
import { StanceChip } from "../parts/stance.tsx";
import { navigate } from "../state/router.ts";
import { type Settings, useSettings } from "../state/settings.ts";
import { type Band, bandsOf, type PositionRow } from "./position-rows.ts";
import { topicText } from "./utterance-item.tsx";

/** The sign of each stance in a chart, where the drawn ones can't stand. */
const signs: Readonly<Record<Stance, string>> = {
  supports: "●",
  welcomes: "◉",
  offers: "▶",
  demands: "▲",
  conditions: "◇",
  opposes: "✕",
  denies: "⊘",
  threatens: "↯",
};

const height = { lane: 46, axes: 58, bottom: 38 };

/** Pixels that a letter of a label takes, about. */
const letter = 6.8;

interface Lane extends Band {
  readonly topic: string;
}

function lanesOf(row: PositionRow, topics: readonly string[], settings: Settings): Lane[] {
  return topics.flatMap((topic) =>
    bandsOf(row.topics.get(topic) ?? []).map((band) => ({ ...band, topic: topicText(topic, settings) })),
  );
}

const bandTitle = ({ position, topic }: Lane, settings: Settings): string =>
  `${topic}: ${settings.labels.stances[position.stance]}, ${spanText(position, settings)}`;

/** The days over which a stance was told. */
export function spanText({ from, to }: RecordPosition, { labels, language }: Settings): string {
  if (from === null || to === null) return labels.sayings.position.undated;
  return timeText(from === to ? from : `${from}/${to}`, language);
}

const nameOfStance = ({ position }: Lane, settings: Settings): string =>
  `${signs[position.stance]} ${settings.labels.stances[position.stance]}`;

/** The label of a band and on which side of its beginning it stands; none where it would cover its neighbour's. */
interface Label extends Lane {
  readonly text: string;
  readonly anchor: "start" | "end";
}

/** @param pixels how many of a millisecond */
function labelsOf(lanes: readonly Lane[], pixels: number, settings: Settings): Label[] {
  const last = Math.max(...lanes.map(({ to }) => to.getTime()));
  const free = new Map<string, number>();
  return lanes.flatMap((lane): Label[] => {
    const text = nameOfStance(lane, settings);
    const width = text.length * letter;
    const at = lane.from.getTime() * pixels;
    const anchor = last * pixels - at < width ? "end" : "start";
    const begin = anchor === "end" ? at - width : at;
    if (begin < (free.get(lane.topic) ?? Number.NEGATIVE_INFINITY)) return [];
    free.set(lane.topic, begin + width);
    return [{ ...lane, text, anchor }];
  });
}

function marks(plot: Plot, lanes: readonly Lane[], labels: readonly Label[], settings: Settings): Markish[] {
  const colour = ({ position }: Lane): string => `var(--stance-${position.stance})`;
  const bar = { y: "topic", insetTop: 20, insetBottom: 6, fill: colour } as const;
  const label = (anchor: Label["anchor"]): Markish =>
    plot.text(
      labels.filter((one) => one.anchor === anchor),
      { x: "from", y: "topic", dy: -9, text: "text", textAnchor: anchor, fill: colour, fontWeight: 600 },
    );
  const title = (lane: Lane): string => bandTitle(lane, settings);
  return [
    plot.barX(lanes, { ...bar, x1: "from", x2: "to", fillOpacity: 0.25, title }),
    plot.barX(lanes, { ...bar, x1: "from", x2: "told", title }),
    label("start"),
    label("end"),
  ];
}

function drawn(plot: Plot, lanes: readonly Lane[], width: number, settings: Settings): SVGSVGElement {
  const names = [...new Set(lanes.map(({ topic }) => topic))];
  const margin = Math.min(190, Math.max(...names.map((name) => name.length)) * letter + 16);
  const first = Math.min(...lanes.map(({ from }) => from.getTime()));
  const last = Math.max(...lanes.map(({ to }) => to.getTime()));
  const inner = width - margin - right;
  return plot.plot({
    width,
    height: names.length * height.lane + height.axes,
    marginLeft: margin,
    marginBottom: height.bottom,
    marginRight: right,
    style: { fontSize: "12px" },
    x: { type: "utc", grid: true, label: null, ...timeTicks(first, last, inner, settings.language) },
    y: { domain: names, label: null, tickSize: 0 },
    marks: marks(plot, lanes, labelsOf(lanes, inner / Math.max(1, last - first), settings), settings),
  }) as SVGSVGElement;
}

/** Pixels to the right of a chart. */
const right = 16;

/** A click on a band leads to the words behind it; by keyboard the table does. */
function followed(
  chart: SVGSVGElement,
  lanes: readonly Lane[],
  link: (topic: string) => string,
): SVGSVGElement {
  for (const [n, rect] of [...chart.querySelectorAll("rect")].entries()) {
    const lane = lanes[n % lanes.length];
    if (lane) rect.addEventListener("click", () => navigate(link(lane.position.topic)));
  }
  return chart;
}

function Rows(props: {
  row: PositionRow;
  topics: readonly string[];
  link: (topic: string) => string;
}): JSX.Element {
  const settings = useSettings();
  const { labels } = settings;
  return (
    <>
      {props.topics.flatMap((topic) =>
        (props.row.topics.get(topic) ?? []).map((position, n) => (
          <tr key={`${topic}${n}`}>
            <td>
              <a href={props.link(topic)}>{shortened(topicText(topic, settings), 120)}</a>
            </td>
            <td>
              <StanceChip stance={position.stance} />
              {position.also.length > 0 && (
                <small class="quiet">
                  {" "}
                  {labels.sayings.position.also}{" "}
                  {position.also.map(({ stance }) => labels.stances[stance]).join(", ")}
                </small>
              )}
            </td>
            <td>{spanText(position, settings)}</td>
            <td class="number">{position.statements.length}</td>
            <td>{position.through.map((id) => nameOfId(id, settings)).join(", ")}</td>
          </tr>
        )),
      )}
    </>
  );
}

/** The stances of a side over time: dark as long as they were told, pale until another is. The same as a table. */
export function PositionChart(props: {
  row: PositionRow;
  topics: readonly string[];
  link: (topic: string) => string;
}): JSX.Element {
  const settings = useSettings();
  const { position } = settings.labels.sayings;
  const { row, topics } = props;
  const chosen = topics.filter((topic) => row.topics.has(topic));
  const draw = useCallback(
    (plot: Plot, width: number) => {
      const lanes = lanesOf(row, chosen, settings);
      return followed(drawn(plot, lanes, width, settings), lanes, props.link);
    },
    [row, chosen.join(" "), settings, props.link],
  );
  const table = (
    <table>
      <thead>
        <tr>
          <th scope="col">{settings.labels.filters.topic}</th>
          <th scope="col">{position.stance}</th>
          <th scope="col">{position.span}</th>
          <th scope="col" class="number">
            {position.count}
          </th>
          <th scope="col">{position.through}</th>
        </tr>
      </thead>
      <tbody>
        <Rows row={row} topics={chosen} link={props.link} />
      </tbody>
    </table>
  );
  const name = shortened(nameOf(row.actor, settings), 80);
  const only = topics.length === 1 ? topics[0] : undefined;
  const title =
    only === undefined ? position.over(name) : position.words(name, shortened(topicText(only, settings), 80));
  return <Figure title={title} draw={draw} table={table} narrowest={560} />;
}
