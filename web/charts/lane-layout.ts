import { type StatusGroup, statusGroups } from "../format/status-groups.ts";
import type { Lane, Placed } from "./lanes.ts";
import { meet, type Stretch } from "./stretch.ts";

/** Sizes of the chart in pixels. */
export interface LaneSizes {
  readonly width: number;
  /** Room for the names on the left; 0 where they stand above their lanes. */
  readonly left: number;
  readonly lane: number;
}

/** One contact or gap as it is drawn. `begin`, `end`: where its stretch lies when it is longer than its sign. */
export interface Sign {
  readonly placed: Placed;
  readonly x: number;
  readonly y: number;
  readonly begin: number;
  readonly end: number;
}

/** Many contacts in one place, drawn as one bar. */
export interface Pile {
  readonly placed: readonly Placed[];
  readonly x: number;
  readonly y: number;
  /** How many took place, lie ahead, or were called off. */
  readonly counts: Readonly<Record<StatusGroup, number>>;
  /** The time that it stands for, to which a press zooms. */
  readonly stretch: Stretch;
  /** Something in it is open: only one side tells it, reports disagree, nothing was heard, or one is missing. */
  readonly open: boolean;
}

export interface LaneLayout {
  readonly signs: readonly Sign[];
  readonly piles: readonly Pile[];
  readonly height: number;
  readonly tallest: number;
}

/** Width of the places into which the signs fall, and height that one takes. */
const signSize = { width: 13, height: 12 } as const;

const right = 12;

/** Room above the lanes' middle for their name, where it stands in the lane. */
const nameHeight = 16;

/** Pixels over which the window of time is spread. */
export const spanOf = ({ width, left }: LaneSizes): number => Math.max(1, width - left - right);

/** Pixels from the left for a moment. */
export function scaleOf({ from, to }: Stretch, sizes: LaneSizes): (moment: number) => number {
  const perMillisecond = spanOf(sizes) / (to - from);
  return (moment) => sizes.left + (moment - from) * perMillisecond;
}

/** The moment at so many pixels from the left. */
export const momentAt = (x: number, { from, to }: Stretch, sizes: LaneSizes): number =>
  from + ((x - sizes.left) * (to - from)) / spanOf(sizes);

const isOpen = ({ entry, gap }: Placed): boolean =>
  gap !== null ||
  (entry !== null &&
    (entry.onesided || entry.disputed.length > 0 || entry.due !== null || entry.doubtful > 0));

function pileOf(placed: readonly Placed[], x: number, y: number, stretch: Stretch): Pile {
  const counts = { done: 0, ahead: 0, off: 0 };
  for (const { entry } of placed) if (entry) counts[statusGroups[entry.status]] += 1;
  return { placed, x, y, counts, stretch, open: placed.some(isOpen) };
}

function binned(lane: Lane, window: Stretch, at: (moment: number) => number): Map<number, Placed[]> {
  const bins = new Map<number, Placed[]>();
  for (const one of lane.placed) {
    if (!meet(one.stretch, window)) continue;
    const { from, to } = one.stretch;
    // A stretch that reaches beyond the window has its sign in the middle of what is seen of it.
    const middle = (Math.max(from, window.from) + Math.min(to, window.to)) / 2;
    const bin = Math.floor(at(middle) / signSize.width);
    const others = bins.get(bin);
    if (others) others.push(one);
    else bins.set(bin, [one]);
  }
  return bins;
}

function signsOf(
  placed: readonly Placed[],
  middle: number,
  at: (moment: number) => number,
  edges: readonly [number, number],
): Sign[] {
  return placed.map((one, n) => {
    const begin = Math.max(at(one.stretch.from), edges[0]);
    const end = Math.min(at(one.stretch.to), edges[1]);
    const y = middle + (n - (placed.length - 1) / 2) * signSize.height;
    return { placed: one, x: (begin + end) / 2, y, begin, end };
  });
}

/** Where everything in a window of time is drawn: signs one above the other, or bars where there are too many for that. */
export function layoutOf(lanes: readonly Lane[], window: Stretch, sizes: LaneSizes): LaneLayout {
  const at = scaleOf(window, sizes);
  const names = sizes.left === 0 ? nameHeight : 0;
  const slots = Math.max(1, Math.floor((sizes.lane - names - 6) / signSize.height));
  const edges = [sizes.left, sizes.width - right] as const;
  const signs: Sign[] = [];
  const piles: Pile[] = [];
  for (const [n, lane] of lanes.entries()) {
    const middle = n * sizes.lane + names + (sizes.lane - names) / 2;
    for (const [bin, placed] of binned(lane, window, at))
      if (placed.length <= slots) signs.push(...signsOf(placed, middle, at, edges));
      else {
        const [from, to] = [bin - 1, bin + 2].map((edge) => momentAt(edge * signSize.width, window, sizes));
        const stretch = { from: from ?? window.from, to: to ?? window.to };
        piles.push(pileOf(placed, (bin + 0.5) * signSize.width, (n + 1) * sizes.lane - 3, stretch));
      }
  }
  const tallest = Math.max(1, ...piles.map(({ placed }) => placed.length));
  return { signs, piles, height: lanes.length * sizes.lane, tallest };
}

/** What a pointer is over. */
export interface Hit {
  readonly sign: Sign | null;
  readonly pile: Pile | null;
}

/** Pixels around a sign within which a pointer finds it. */
const reach = 11;

/** The nearest sign within reach, else the bar at this place; null where there is neither. */
export function hitAt({ signs, piles }: LaneLayout, x: number, y: number): Hit | null {
  const distance = (sign: Sign): number => Math.hypot(sign.x - x, sign.y - y);
  let nearest: Sign | null = null;
  for (const sign of signs)
    if (distance(sign) <= reach && (!nearest || distance(sign) < distance(nearest))) nearest = sign;
  if (nearest) return { sign: nearest, pile: null };
  const pile = piles.find(
    (one) => Math.abs(one.x - x) <= signSize.width / 2 && y <= one.y && y >= one.y - 34,
  );
  return pile ? { sign: null, pile } : null;
}
