import { useEffect, useRef } from "preact/hooks";
import { type LaneSizes, momentAt, spanOf } from "./lane-layout.ts";
import { type Stretch, within, zoomed } from "./stretch.ts";

interface Pointing {
  readonly window: Stretch;
  readonly whole: Stretch;
  readonly sizes: LaneSizes;
  readonly onWindow: (window: Stretch) => void;
  /** A press without dragging, in pixels of the chart. */
  readonly press: (x: number, y: number) => void;
  readonly hover: (x: number, y: number) => void;
  readonly leave: () => void;
}

/** Pixels that a pointer may tremble within a press. */
const tremble = 4;

/** How much of a turn of the wheel doubles the zoom, in pixels. */
const doubling = 400;

interface Drag {
  readonly window: Stretch;
  /** Where each finger began, by pointer. */
  readonly began: ReadonlyMap<number, number>;
  dragged: boolean;
}

/** The window in which the fingers hold the moments that they first touched. */
function held(drag: Drag, now: ReadonlyMap<number, number>, sizes: LaneSizes): Stretch {
  const ids = [...drag.began.keys()];
  const at = (places: ReadonlyMap<number, number>, id: number | undefined): number =>
    id === undefined ? 0 : (places.get(id) ?? 0);
  const [first, second] = ids;
  const perPixel = (drag.window.to - drag.window.from) / (spanOf(sizes) || 1);
  if (second === undefined) {
    const by = (at(drag.began, first) - at(now, first)) * perPixel;
    return { from: drag.window.from + by, to: drag.window.to + by };
  }
  const before = Math.abs(at(drag.began, first) - at(drag.began, second));
  const after = Math.abs(at(now, first) - at(now, second));
  const middle = (at(drag.began, first) + at(drag.began, second)) / 2;
  return zoomed(drag.window, before / Math.max(after, 10), momentAt(middle, drag.window, sizes));
}

interface Turning {
  readonly window: Stretch;
  readonly sizes: LaneSizes;
  /** The chart has the keyboard's focus: the wheel is its own. */
  readonly focused: boolean;
  /** Where the pointer is, in pixels of the chart. */
  readonly x: number;
}

/** The window after a turn of the wheel: moved by a sideways one, else zoomed; null where the page is to scroll. */
function turned(event: WheelEvent, { window, sizes, focused, x }: Turning): Stretch | null {
  const sideways = Math.abs(event.deltaX) > Math.abs(event.deltaY);
  if (!sideways && !event.ctrlKey && !focused) return null;
  if (!sideways) return zoomed(window, 2 ** (event.deltaY / doubling), momentAt(x, window, sizes));
  const by = (event.deltaX * (window.to - window.from)) / spanOf(sizes);
  return { from: window.from + by, to: window.to + by };
}

/** Drag, pinch, wheel and press on a chart over time. */
export function usePointer(chart: SVGSVGElement | null, pointing: Pointing): void {
  const latest = useRef(pointing);
  latest.current = pointing;
  useEffect(() => {
    if (!chart) return;
    const fingers = new Map<number, number>();
    let drag: Drag | null = null;
    const place = (event: MouseEvent): [number, number] => {
      const { left, top } = chart.getBoundingClientRect();
      return [event.clientX - left, event.clientY - top];
    };
    const begin = (): void => {
      drag = { window: latest.current.window, began: new Map(fingers), dragged: drag?.dragged ?? false };
    };
    const down = (event: PointerEvent): void => {
      if (event.button !== 0) return;
      fingers.set(event.pointerId, place(event)[0]);
      begin();
    };
    const move = (event: PointerEvent): void => {
      const [x, y] = place(event);
      if (!drag || !fingers.has(event.pointerId)) {
        if (event.pointerType === "mouse") latest.current.hover(x, y);
        return;
      }
      fingers.set(event.pointerId, x);
      if (!drag.dragged && Math.abs(x - (drag.began.get(event.pointerId) ?? x)) < tremble) return;
      if (!drag.dragged) chart.setPointerCapture(event.pointerId);
      drag.dragged = true;
      const { whole, sizes, onWindow, leave } = latest.current;
      leave();
      onWindow(within(held(drag, fingers, sizes), whole));
    };
    const up = (event: PointerEvent): void => {
      if (!fingers.delete(event.pointerId) || !drag) return;
      const pressed = !drag.dragged && event.type === "pointerup";
      if (fingers.size > 0) begin();
      else drag = null;
      if (pressed) latest.current.press(...place(event));
    };
    const wheel = (event: WheelEvent): void => {
      const { window, whole, sizes, onWindow } = latest.current;
      const focused = document.activeElement === chart;
      const next = turned(event, { window, sizes, focused, x: place(event)[0] });
      if (next === null) return;
      event.preventDefault();
      onWindow(within(next, whole));
    };
    const out = (): void => latest.current.leave();
    const listeners = {
      pointerdown: down,
      pointermove: move,
      pointerup: up,
      pointercancel: up,
      pointerleave: out,
    };
    for (const [name, listener] of Object.entries(listeners))
      chart.addEventListener(name, listener as EventListener);
    chart.addEventListener("wheel", wheel, { passive: false });
    return () => {
      for (const [name, listener] of Object.entries(listeners))
        chart.removeEventListener(name, listener as EventListener);
      chart.removeEventListener("wheel", wheel);
    };
  }, [chart]);
}
