import { placeTexts } from "../../src/labels/index.ts";
import type { EntryOutline, Gap, Negotiation } from "../../src/schema/index.ts";
import { sideName } from "../format/names.ts";
import type { Settings } from "../state/settings.ts";
import { day, type Stretch, stretchOf } from "./stretch.ts";

/** By what the contacts are put into lanes: the parties, the kind, the level, or the negotiation and its track. */
export const laneModes = ["pair", "kind", "level", "place"] as const;

export type LaneMode = (typeof laneModes)[number];

/** A contact at its place in time, or the place of one that is missing. */
export interface Placed {
  readonly stretch: Stretch;
  readonly entry: EntryOutline | null;
  readonly gap: Gap | null;
}

export interface Lane {
  readonly key: string;
  readonly name: string;
  readonly placed: readonly Placed[];
}

/** Lanes drawn at most; what belongs to none of the busiest stands together in the last. */
const most = { pair: 7, kind: 8, level: 5, place: 10 } as const;

interface Party {
  readonly id: string;
  readonly for: string | null;
}

/** The sides that meet: each party's state or body. The same set of sides has the same key. */
const sidesOf = (parties: readonly Party[]): string[] => [
  ...new Set(parties.map((one) => one.for ?? one.id).sort()),
];

function partiesOf(entry: EntryOutline): readonly Party[] {
  const parties = entry.participants.filter(({ role }) => role === "party");
  return parties.length > 0 ? parties : entry.participants;
}

/** A negotiation and a track of it as one key; empty where neither is known. */
const placeKey = ({ negotiation, track }: Pick<EntryOutline, "negotiation" | "track">): string =>
  negotiation === null ? "" : `${negotiation} ${track ?? ""}`;

function keyOf(entry: EntryOutline, mode: LaneMode): string {
  if (mode === "pair") return sidesOf(partiesOf(entry)).join(" ");
  return mode === "place" ? placeKey(entry) : (entry[mode] ?? "");
}

function gapKey(gap: Gap, mode: LaneMode): string {
  if (mode === "pair") return sidesOf(gap.participants).join(" ");
  if (mode === "place") return placeKey(gap);
  return mode === "kind" ? gap.kind : "";
}

/** The track's name, behind that of its negotiation where there are several. */
function placeText(
  key: string,
  negotiations: readonly Negotiation[],
  { language, labels }: Settings,
): string {
  const [negotiation = "", track = ""] = key.split(" ");
  const place = { negotiation, track: track === "" ? null : track };
  const texts = placeTexts(place, negotiations, language);
  if (negotiations.length === 1 && texts.track !== null) return texts.track;
  return `${texts.negotiation}: ${texts.track ?? labels.lanes.noTrack}`;
}

interface Naming {
  readonly settings: Settings;
  readonly negotiations: readonly Negotiation[];
}

function nameOf(key: string, mode: LaneMode, { settings, negotiations }: Naming): string {
  const { kinds, levels, lanes } = settings.labels;
  if (key === "")
    return { pair: lanes.noParties, kind: "", level: lanes.noLevel, place: lanes.noPlace }[mode];
  if (mode === "place") return placeText(key, negotiations, settings);
  if (mode === "kind") return kinds[key as keyof typeof kinds];
  if (mode === "level") return levels[key as keyof typeof levels];
  return key
    .split(" ")
    .map((side) => sideName(side, settings))
    .join(" – ");
}

const startOf = (gap: Gap): string | null => gap.before ?? gap.after;

function placedGap(gap: Gap): Placed[] {
  const stretch = stretchOf(startOf(gap) ?? "");
  return stretch ? [{ stretch, entry: null, gap }] : [];
}

/** Longer than this, in milliseconds, a time says too little to have a place: it is a year, not a day. */
const longest = 100 * day;

/** Where a contact has its place in time; null where only the year or nothing is known. */
export function placeOf({ time }: EntryOutline): Stretch | null {
  const stretch = time ? stretchOf(time.value) : null;
  return stretch && stretch.to - stretch.from <= longest ? stretch : null;
}

function placedEntry(entry: EntryOutline): Placed[] {
  const stretch = placeOf(entry);
  return stretch ? [{ stretch, entry, gap: null }] : [];
}

function add(lanes: Map<string, Placed[]>, key: string, placed: readonly Placed[]): void {
  const lane = lanes.get(key);
  if (lane) lane.push(...placed);
  else if (placed.length > 0) lanes.set(key, [...placed]);
}

/** Contacts and gaps in lanes, the busiest first, the rest together in the last. What has no time is left out. */
export function lanesOf(
  entries: readonly EntryOutline[],
  gaps: readonly Gap[],
  mode: LaneMode,
  settings: Settings,
  negotiations: readonly Negotiation[] = [],
): Lane[] {
  const found = new Map<string, Placed[]>();
  for (const entry of entries) add(found, keyOf(entry, mode), placedEntry(entry));
  for (const gap of gaps) add(found, gapKey(gap, mode), placedGap(gap));
  const sorted = [...found].sort(([a, x], [b, y]) => y.length - x.length || (a < b ? -1 : 1));
  const own = sorted.slice(0, sorted.length > most[mode] ? most[mode] - 1 : most[mode]);
  const rest = sorted.slice(own.length).flatMap(([, placed]) => placed);
  const lanes = own.map(([key, placed]) => ({
    key,
    name: nameOf(key, mode, { settings, negotiations }),
    placed,
  }));
  return rest.length > 0
    ? [...lanes, { key: "…", name: settings.labels.lanes.others(sorted.length - own.length), placed: rest }]
    : lanes;
}

/** From the first to the last moment in any lane, with some room at both ends; null where nothing has a time. */
export function wholeOf(lanes: readonly Lane[]): Stretch | null {
  let [from, to] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const { stretch } of lanes.flatMap(({ placed }) => placed)) {
    from = Math.min(from, stretch.from);
    to = Math.max(to, stretch.to);
  }
  if (from >= to) return null;
  const room = Math.max((to - from) * 0.02, 3 * day);
  return { from: from - room, to: to + room };
}
