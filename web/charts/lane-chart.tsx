import type { JSX } from "preact";
import { useMemo, useState } from "preact/hooks";
import { shortened } from "../format/text.ts";
import { useSettings } from "../state/settings.ts";
import { hitAt, type LaneLayout, type LaneSizes, layoutOf, scaleOf } from "./lane-layout.ts";
import { Signs } from "./lane-signs.tsx";
import { LaneTip, type Pointed } from "./lane-tip.tsx";
import type { Lane, Placed } from "./lanes.ts";
import type { Stretch } from "./stretch.ts";
import { ticksOf } from "./ticks.ts";
import { usePointer } from "./use-pointer.ts";
import { useWidth } from "./use-width.ts";

/** Below this many pixels the names stand above their lanes. */
const roomy = 560;

const axis = 36;

const sizesOf = (width: number): LaneSizes =>
  width >= roomy ? { width, left: 164, lane: 44 } : { width, left: 0, lane: 54 };

function Axis(props: { window: Stretch; sizes: LaneSizes; height: number; today: number }): JSX.Element {
  const { window, sizes, height, today } = props;
  const { language } = useSettings();
  const at = scaleOf(window, sizes);
  return (
    <g class="lane-axis">
      {ticksOf(window, sizes.width - sizes.left, language).map((tick) => (
        <g key={tick.at} transform={`translate(${at(tick.at)} 0)`}>
          <line y2={height} />
          <text y={height + 14}>{tick.text}</text>
          {tick.year && (
            <text class="year" y={height + 28}>
              {tick.year}
            </text>
          )}
        </g>
      ))}
      {today > window.from && today < window.to && (
        <line class="today" x1={at(today)} x2={at(today)} y2={height} />
      )}
    </g>
  );
}

function Names({ lanes, sizes }: { lanes: readonly Lane[]; sizes: LaneSizes }): JSX.Element {
  const above = sizes.left === 0;
  return (
    <g class="lane-names">
      {lanes.map(({ key, name, placed }, n) => (
        <g key={key}>
          <line x2={sizes.width} y1={(n + 1) * sizes.lane} y2={(n + 1) * sizes.lane} />
          <text y={n * sizes.lane + (above ? 13 : sizes.lane / 2 - 2)}>
            {shortened(name, above ? 44 : 23)}
          </text>
          {!above && (
            <text class="number" y={n * sizes.lane + sizes.lane / 2 + 13}>
              {placed.length}
            </text>
          )}
        </g>
      ))}
    </g>
  );
}

export interface LaneChartProps {
  readonly lanes: readonly Lane[];
  readonly window: Stretch;
  readonly whole: Stretch;
  readonly label: string;
  /** Milliseconds since 1970 of the day that is marked as the present. */
  readonly today: number;
  readonly onWindow: (window: Stretch) => void;
  readonly onOpen: (placed: Placed) => void;
}

function useLayout({ lanes, window }: LaneChartProps, width: number): [LaneLayout, LaneSizes] {
  const sizes = useMemo(() => sizesOf(width), [width]);
  return [useMemo(() => layoutOf(lanes, window, sizes), [lanes, window, sizes]), sizes];
}

/**
 * Contacts in lanes over time. The pointer drags the window, the wheel (with Ctrl, or when the chart has the focus) and
 * two fingers zoom; a press on a contact opens it, on a bar of many zooms to it.
 */
export function LaneChart(props: LaneChartProps): JSX.Element {
  const { lanes, window, whole, label, today, onWindow, onOpen } = props;
  const [box, width] = useWidth();
  const [layout, sizes] = useLayout(props, width);
  const [pointed, setPointed] = useState<Pointed | null>(null);
  const [svg, setSvg] = useState<SVGSVGElement | null>(null);
  const press = (x: number, y: number): void => {
    const hit = hitAt(layout, x, y);
    if (hit?.sign) onOpen(hit.sign.placed);
    else if (hit?.pile) onWindow(hit.pile.stretch);
  };
  const hover = (x: number, y: number): void => {
    const hit = hitAt(layout, x, y);
    setPointed(hit ? { ...hit, x, y } : null);
  };
  usePointer(svg, { window, whole, sizes, onWindow, press, hover, leave: () => setPointed(null) });
  const height = layout.height + axis;
  return (
    <div class="lane-chart" ref={box}>
      {width > 0 && (
        <svg
          ref={setSvg}
          width={width}
          height={height}
          role="img"
          aria-label={label}
          // biome-ignore lint/a11y/noNoninteractiveTabindex: with the focus, the wheel zooms.
          tabIndex={0}
          class={pointed ? "lane-svg pointing" : "lane-svg"}
        >
          <Axis window={window} sizes={sizes} height={layout.height} today={today} />
          <Names lanes={lanes} sizes={sizes} />
          <Signs layout={layout} room={sizes.lane - (sizes.left === 0 ? 24 : 12)} />
        </svg>
      )}
      {pointed && <LaneTip pointed={pointed} width={width} />}
    </div>
  );
}
