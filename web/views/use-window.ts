import { useEffect, useRef, useState } from "preact/hooks";
import { type Stretch, stretchFrom, stretchText, within } from "../charts/stretch.ts";
import { currentLocation, navigate, useLocation, withParameters } from "../state/router.ts";

/** Milliseconds after the last move before the address, and with it the list, follows the chart. */
const rest = 200;

/** The stretch of time that the address names (`span=YYYY-MM-DD..YYYY-MM-DD`); null for all. */
export const useSpan = (): Stretch | null => stretchFrom(useLocation().query.get("span"));

const isWhole = (shown: Stretch, whole: Stretch): boolean =>
  shown.to - shown.from > (whole.to - whole.from) * 0.995;

/** Puts a stretch into the address, without a step in its history. */
function keep(shown: Stretch | null): void {
  const span = shown === null ? "" : stretchText(shown);
  const location = currentLocation();
  if ((location.query.get("span") ?? "") !== span)
    navigate(withParameters(location, { span }), { replace: true });
}

/** Shows this stretch in the chart and the list; null: all. */
export const showSpan = keep;

/**
 * The window of time that the chart shows, within the whole. It follows the address; moves are shown at once and come
 * into the address when they rest.
 */
export function useWindow(whole: Stretch): [Stretch, (next: Stretch | null) => void] {
  const span = useLocation().query.get("span");
  const [live, setLive] = useState<Stretch | null>(null);
  const timer = useRef(0);
  const kept = useRef(span);
  useEffect(() => {
    // Somebody else changed the address (back, a link, a bar of the overview): it counts.
    if (span !== kept.current) setLive(null);
    kept.current = span;
  }, [span]);
  useEffect(() => () => window.clearTimeout(timer.current), []);
  const named = stretchFrom(span);
  const shown = live ?? (named ? within(named, whole) : whole);
  const set = (next: Stretch | null): void => {
    const chosen = next === null || isWhole(next, whole) ? null : next;
    setLive(chosen ?? whole);
    window.clearTimeout(timer.current);
    timer.current = window.setTimeout(() => {
      kept.current = chosen === null ? null : stretchText(chosen);
      keep(chosen);
    }, rest);
  };
  return [shown, set];
}
