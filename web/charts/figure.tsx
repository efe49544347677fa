import type { ComponentChildren, JSX } from "preact";
import { useEffect, useState } from "preact/hooks";
import { dayText } from "../format/time.ts";
import { Failure } from "../parts/notices.tsx";
import { type Failed, silence } from "../state/ask.ts";
import { useSettings } from "../state/settings.ts";
import { savePng, saveSvg } from "./save.ts";
import { useWidth } from "./use-width.ts";

/** The charts' library, loaded when the first chart is shown. */
export type Plot = typeof import("@observablehq/plot");

export interface FigureProps {
  readonly title: string;
  /** Draws the chart, so many pixels wide. Changes of the identity of this function draw it anew. */
  readonly draw: (plot: Plot, width: number) => SVGSVGElement | HTMLElement;
  /** Narrower than this, in pixels, the chart scrolls sideways. */
  readonly narrowest?: number;
  /** The same figures as a table, for those who can't see the chart. */
  readonly table: ComponentChildren;
}

/** Puts the chart into its box. Its own style element is left out: the server's policy forbids it, and parts.css stands in. */
function put(box: HTMLDivElement, chart: SVGSVGElement | HTMLElement): void {
  for (const style of chart.querySelectorAll("style")) style.remove();
  // Names of groups are for a figure that is read piece by piece; this one is one picture with a table beside it.
  for (const group of chart.querySelectorAll("g[aria-label]")) group.removeAttribute("aria-label");
  box.replaceChildren(chart);
}

function useChart(props: FigureProps): { box: { current: HTMLDivElement | null }; failed: Failed | null } {
  const [box, width] = useWidth();
  const [failed, setFailed] = useState<Failed | null>(null);
  const { draw, narrowest = 320 } = props;
  useEffect(() => {
    if (width === 0) return;
    let current = true;
    import("@observablehq/plot").then(
      (plot) => {
        if (current && box.current) put(box.current, draw(plot, Math.max(width, narrowest)));
      },
      (error: unknown) => setFailed(silence(error)),
    );
    return () => {
      current = false;
    };
  }, [width, draw, narrowest]);
  return { box, failed };
}

/** A chart with its title, its figures as a table, and buttons that save it as a picture. */
export function Figure(props: FigureProps): JSX.Element {
  const { labels, language } = useSettings();
  const { figure } = labels.shell;
  const { box, failed } = useChart(props);
  const save = (how: (chart: SVGSVGElement, words: { title: string; source: string }) => unknown): void => {
    const chart = box.current?.querySelector("svg");
    const today = dayText(new Date().toISOString(), language);
    if (chart) void how(chart, { title: props.title, source: figure.source(window.location.host, today) });
  };
  return (
    <figure class="figure">
      <figcaption>
        <b>{props.title}</b>
        <button type="button" class="button" onClick={() => save(saveSvg)}>
          {figure.save("SVG")}
        </button>
        <button type="button" class="button" onClick={() => save(savePng)}>
          {figure.save("PNG")}
        </button>
      </figcaption>
      {failed && <Failure of={failed} />}
      {/* What scrolls must be reached by keyboard. */}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: see above */}
      <div class="figure-plot" role="img" aria-label={props.title} tabIndex={0} ref={box} />
      <details>
        <summary>{figure.table}</summary>
        {props.table}
      </details>
    </figure>
  );
}
