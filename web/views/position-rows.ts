import type { RecordPosition } from "../../src/schema/index.ts";

/** One side with its stances, by topic in the order of time. */
export interface PositionRow {
  readonly actor: RecordPosition["actor"];
  readonly topics: ReadonlyMap<string, readonly RecordPosition[]>;
  /** Utterances behind all of them. */
  readonly utterances: number;
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const count = (positions: readonly RecordPosition[]): number =>
  positions.reduce((sum, { statements }) => sum + statements.length, 0);

/** Undated ones come last. */
const inTime = (a: RecordPosition, b: RecordPosition): number => compare(a.from ?? "9", b.from ?? "9");

function groupBy<T>(all: readonly T[], keyOf: (one: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const one of all) {
    const group = groups.get(keyOf(one));
    if (group) group.push(one);
    else groups.set(keyOf(one), [one]);
  }
  return groups;
}

/** A row for each side, those with most utterances first. */
export function positionRows(positions: readonly RecordPosition[]): PositionRow[] {
  const rows = [...groupBy(positions, ({ actor }) => actor.id).values()].flatMap((own) => {
    const actor = own[0]?.actor;
    const topics = new Map(
      [...groupBy(own, ({ topic }) => topic)].map(([topic, some]) => [topic, some.sort(inTime)] as const),
    );
    return actor ? [{ actor, topics, utterances: count(own) }] : [];
  });
  return rows.sort((a, b) => b.utterances - a.utterances || compare(a.actor.id, b.actor.id));
}

/** The topics that any position is on: those of `order` in its order, then the user's own ones by name. */
export function topicsOf(positions: readonly RecordPosition[], order: readonly string[]): string[] {
  const found = new Set(positions.map(({ topic }) => topic));
  const own = [...found].filter((topic) => !order.includes(topic)).sort(compare);
  return [...order.filter((topic) => found.has(topic)), ...own];
}

const dayLength = "YYYY-MM-DD".length;

/** A day, month or year as the moment at which it begins; null for what names none. */
export function startOf(value: string): Date | null {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?/.exec(value.slice(0, dayLength));
  if (!match) return null;
  const [, year, month = "01", day = "01"] = match;
  const moment = new Date(`${year}-${month}-${day}T00:00:00Z`);
  return Number.isNaN(moment.getTime()) ? null : moment;
}

/** A stance held over a span of days, as a chart draws it. */
export interface Band {
  readonly position: RecordPosition;
  readonly from: Date;
  /** When the next stance on the same topic begins, else the end of its own last day. */
  readonly to: Date;
  /** Up to when it was told. */
  readonly told: Date;
}

const day = 86_400_000;

/** The dated stances of one topic as bands. A stance lasts until another is told; from its last telling on that is inferred. */
export function bandsOf(positions: readonly RecordPosition[]): Band[] {
  const dated = positions.flatMap((position) => {
    const from = position.from === null ? null : startOf(position.from);
    const last = position.to === null ? from : startOf(position.to);
    return from && last ? [{ position, from, told: new Date(last.getTime() + day) }] : [];
  });
  return dated.map((band, n) => {
    const next = dated[n + 1]?.from;
    return { ...band, to: next && next > band.told ? next : band.told };
  });
}
