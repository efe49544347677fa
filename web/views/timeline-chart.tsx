import type { JSX } from "preact";
import { useMemo, useRef, useState } from "preact/hooks";
import type { EntryOutline, Gap } from "../../src/schema/index.ts";
import { LaneChart } from "../charts/lane-chart.tsx";
import {
  type Lane,
  type LaneMode,
  laneModes,
  lanesOf,
  type Placed,
  placeOf,
  wholeOf,
} from "../charts/lanes.ts";
import { savePng, saveSvg } from "../charts/save.ts";
import { moved, type Stretch, within, zoomed } from "../charts/stretch.ts";
import { entryLink, pageLink } from "../format/links.ts";
import { dayText } from "../format/time.ts";
import { StatusGlyph } from "../parts/status.tsx";
import { useViewKeys } from "../state/keyboard.ts";
import { useNegotiations } from "../state/negotiations.ts";
import { navigate, useLocation, withParameters } from "../state/router.ts";
import { useSettings } from "../state/settings.ts";
import { dayName, LaneTable } from "./lane-table.tsx";
import { useWindow } from "./use-window.ts";

const zoomStep = 0.6;

const moveStep = 0.4;

function open({ entry, gap }: Placed): void {
  const told = gap?.told_by[0];
  if (entry) navigate(entryLink(entry.id));
  else if (told) navigate(pageLink(told));
}

function Modes({ mode }: { mode: LaneMode }): JSX.Element {
  const { lanes } = useSettings().labels;
  const location = useLocation();
  const hasPlaces = useNegotiations().length > 0;
  const offered = laneModes.filter((one) => one !== "place" || hasPlaces || mode === one);
  const choose = (next: LaneMode): void =>
    navigate(withParameters(location, { lanes: next === "pair" ? "" : next }), { replace: true });
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset's legend can't stand in one line with its buttons.
    <div class="button-group" role="group" aria-label={lanes.by}>
      <span class="quiet">{lanes.by}</span>
      {offered.map((one) => (
        <button
          key={one}
          type="button"
          class="button small"
          aria-pressed={mode === one}
          onClick={() => choose(one)}
        >
          {lanes.modes[one]}
        </button>
      ))}
    </div>
  );
}

interface Moves {
  readonly zoomIn: () => void;
  readonly zoomOut: () => void;
  readonly all: () => void;
  readonly earlier: () => void;
  readonly later: () => void;
}

function movesOf(shown: Stretch, whole: Stretch, set: (next: Stretch | null) => void): Moves {
  return {
    zoomIn: () => set(within(zoomed(shown, zoomStep), whole)),
    zoomOut: () => set(within(zoomed(shown, 1 / zoomStep), whole)),
    all: () => set(null),
    earlier: () => set(within(moved(shown, -moveStep), whole)),
    later: () => set(within(moved(shown, moveStep), whole)),
  };
}

function useChartKeys({ zoomIn, zoomOut, all, earlier, later }: Moves): void {
  const { lanes } = useSettings().labels;
  useViewKeys([
    { key: "+", text: lanes.zoomIn, run: zoomIn },
    { key: "=", text: lanes.zoomIn, run: zoomIn },
    { key: "-", text: lanes.zoomOut, run: zoomOut },
    { key: "0", text: lanes.whole, run: all },
    { key: "ArrowLeft", text: lanes.earlier, run: earlier },
    { key: "ArrowRight", text: lanes.later, run: later },
  ]);
}

function ZoomButtons({ moves }: { moves: Moves }): JSX.Element {
  const { lanes } = useSettings().labels;
  const buttons = [
    ["←", lanes.earlier, moves.earlier],
    ["→", lanes.later, moves.later],
    ["−", lanes.zoomOut, moves.zoomOut],
    ["+", lanes.zoomIn, moves.zoomIn],
  ] as const;
  return (
    // biome-ignore lint/a11y/useSemanticElements: as above.
    <div class="button-group" role="group" aria-label={`${lanes.zoomIn}, ${lanes.zoomOut}`}>
      {buttons.map(([sign, text, run]) => (
        <button key={text} type="button" class="button small" aria-label={text} title={text} onClick={run}>
          {sign}
        </button>
      ))}
      <button type="button" class="button small" onClick={moves.all}>
        {lanes.whole}
      </button>
    </div>
  );
}

function Legend(): JSX.Element {
  const { labels } = useSettings();
  const { legendOpen } = labels.lanes;
  const statuses = ["held", "ongoing", "planned", "proposed", "possible", "refused", "cancelled"] as const;
  const signs = { onesided: "◐", disputed: "≠", due: "!", doubtful: "≈", gap: "?", pile: "▮" } as const;
  return (
    <details class="lane-legend">
      <summary>{labels.lanes.legend}</summary>
      <ul>
        {statuses.map((status) => (
          <li key={status}>
            <StatusGlyph status={status} /> {labels.statuses[status]}
          </li>
        ))}
        {(Object.keys(signs) as (keyof typeof signs)[]).map((name) => (
          <li key={name}>
            <b class={name === "disputed" ? "alarm" : ""}>{signs[name]}</b> {legendOpen[name]}
          </li>
        ))}
        <li class="quiet">{labels.lanes.keys}</li>
      </ul>
    </details>
  );
}

function SaveButtons({ box }: { box: { current: HTMLElement | null } }): JSX.Element {
  const { labels, language } = useSettings();
  const { figure } = labels.shell;
  const save = (how: typeof saveSvg | typeof savePng): void => {
    const chart = box.current?.querySelector("svg.lane-svg");
    const today = dayText(new Date().toISOString().slice(0, 10), language);
    const words = { title: labels.lanes.title, source: figure.source(window.location.host, today) };
    if (chart instanceof SVGSVGElement) void how(chart, words);
  };
  return (
    <div class="button-group">
      <button type="button" class="button small" onClick={() => save(saveSvg)}>
        {figure.save("SVG")}
      </button>
      <button type="button" class="button small" onClick={() => save(savePng)}>
        {figure.save("PNG")}
      </button>
    </div>
  );
}

export interface TimelineChartProps {
  readonly entries: readonly EntryOutline[];
  readonly gaps: readonly Gap[];
  /** The button that hides the chart. */
  readonly fold: JSX.Element;
}

function useLanes({ entries, gaps }: Omit<TimelineChartProps, "fold">): { lanes: Lane[]; mode: LaneMode } {
  const settings = useSettings();
  const asked = useLocation().query.get("lanes");
  const mode = laneModes.find((one) => one === asked) ?? "pair";
  const negotiations = useNegotiations();
  const lanes = useMemo(
    () => lanesOf(entries, gaps, mode, settings, negotiations),
    [entries, gaps, mode, settings, negotiations],
  );
  return { lanes, mode };
}

const undatedIn = (entries: readonly EntryOutline[]): number =>
  entries.filter((entry) => placeOf(entry) === null).length;

/** The contacts in lanes over time, with what moves and zooms it, its legend, its table and its pictures. */
export function TimelineChart(props: TimelineChartProps): JSX.Element | null {
  const { lanes, mode } = useLanes(props);
  const whole = useMemo(() => wholeOf(lanes), [lanes]);
  if (whole === null) return null;
  return <Chart {...props} lanes={lanes} mode={mode} whole={whole} />;
}

function Chart(props: TimelineChartProps & { lanes: Lane[]; mode: LaneMode; whole: Stretch }): JSX.Element {
  const { entries, lanes, mode, whole, fold } = props;
  const settings = useSettings();
  const words = settings.labels.lanes;
  const [shown, setShown] = useWindow(whole);
  const [today] = useState(Date.now);
  const box = useRef<HTMLElement>(null);
  const moves = movesOf(shown, whole, setShown);
  useChartKeys(moves);
  const undated = useMemo(() => undatedIn(entries), [entries]);
  const [from, to] = [dayName(shown.from, settings), dayName(shown.to - 1, settings)];
  return (
    <section class="lanes" ref={box} aria-label={words.title}>
      <div class="lanes-bar">
        <Modes mode={mode} />
        <ZoomButtons moves={moves} />
        {fold}
      </div>
      <LaneChart
        {...{ lanes, whole, today }}
        window={shown}
        label={words.label(entries.length, from, to)}
        onWindow={setShown}
        onOpen={open}
      />
      <div class="lanes-foot">
        <Legend />
        <LaneTable lanes={lanes} shown={shown} />
        <SaveButtons box={box} />
        {undated > 0 && <p class="quiet">{words.undated(undated)}</p>}
      </div>
    </section>
  );
}
