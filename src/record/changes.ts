import type {
  Change,
  Conflict,
  Entry,
  RecordPosition,
  RecordUndertaking,
  Unconfirmed,
} from "../schema/index.ts";
import { groupBy } from "../text/group.ts";
import { sortedUnique } from "./order.ts";
import { sameStance } from "./sayings/positions.ts";

/** What a record says at one moment, as far as it may differ from another: what is the same in both may be left out. */
export interface RecordView {
  readonly entries: readonly Entry[];
  readonly unconfirmed: readonly Unconfirmed[];
  readonly undertakings: readonly RecordUndertaking[];
  readonly positions: readonly RecordPosition[];
}

/** What was said before, found by what is said now. */
interface Earlier {
  /** The entries that held a report of this one, in order. */
  entries(entry: Entry): Entry[];
  /** Whether it was unconfirmed already. */
  isUnconfirmed(entry: Entry): boolean;
}

const keysOf = ({ reports }: Entry): string[] => reports.map(({ key }) => key);

function earlierIn(before: RecordView): Earlier {
  const byReport = new Map(
    before.entries.flatMap((entry) => keysOf(entry).map((key) => [key, entry] as const)),
  );
  const overdue = new Set(before.unconfirmed.flatMap(keysOf));
  return {
    entries: (entry) => [...new Set(keysOf(entry).flatMap((key) => byReport.get(key) ?? []))],
    isUnconfirmed: (entry) => keysOf(entry).some((key) => overdue.has(key)),
  };
}

const compared = [
  "kind",
  "level",
  "participants",
  "time",
  "place",
  "status",
  "ordinal",
  "outcome",
  "independent",
  "attested",
] as const satisfies readonly (keyof Entry)[];

type Fields = Extract<Change, { type: "changed" }>["before"];

const equal = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** The fields in which two entries differ, as each has them; null when they differ in none. */
function differing(before: Entry, after: Entry): { before: Fields; after: Fields } | null {
  const names = compared.filter((name) => !equal(before[name], after[name]));
  const picked = (entry: Entry): Fields => Object.fromEntries(names.map((name) => [name, entry[name]]));
  return names.length === 0 ? null : { before: picked(before), after: picked(after) };
}

/** Pages of the entry's reports that none of the earlier entries has. */
function newPages(entry: Entry, earlier: readonly Entry[]): string[] {
  const known = new Set(earlier.flatMap(keysOf));
  return sortedUnique(entry.reports.flatMap(({ key, page }) => (known.has(key) ? [] : [page])));
}

const sides = ({ attested }: Entry): string[] => attested.map(({ side }) => side);

const pagesIn = (conflict: Conflict | null): string[] =>
  conflict?.values.flatMap((value) => value.pages) ?? [];

/** Conflicts that are new, told by other values, settled or gone. */
function conflictChanges(entry: Entry, earlier: readonly Entry[]): Change[] {
  const known = earlier.flatMap((other) => other.conflicts);
  const values = (conflict: Conflict | undefined): unknown[] => [
    conflict?.values.map(({ value }) => value),
    conflict?.settled,
  ];
  const pages = newPages(entry, earlier);
  return sortedUnique([...entry.conflicts, ...known].map(({ about }) => about)).flatMap((about): Change[] => {
    const after = entry.conflicts.find((conflict) => conflict.about === about);
    const before = known.find((conflict) => conflict.about === about);
    if (equal(values(before), values(after))) return [];
    const tell = pagesIn(after ?? null).filter((page) => pages.includes(page));
    return [
      { type: "conflict", entry, before: before ?? null, after: after ?? null, pages: sortedUnique(tell) },
    ];
  });
}

function entryChanges(entry: Entry, earlier: readonly Entry[]): Change[] {
  const pages = newPages(entry, earlier);
  const [main] = earlier;
  if (!main) return [{ type: "new", entry, pages }, ...conflictChanges(entry, earlier)];
  const was = sortedUnique(earlier.map(({ id }) => id));
  const found = differing(main, entry);
  const isOther = found !== null || was.length > 1;
  const changed: Change[] = isOther
    ? [{ type: "changed", entry, was, before: found?.before ?? {}, after: found?.after ?? {}, pages }]
    : [];
  const twoSided: Change[] =
    earlier.every((other) => other.onesided) && !entry.onesided
      ? [
          {
            type: "two-sided",
            entry,
            before: sortedUnique(earlier.flatMap(sides)),
            after: sides(entry),
            pages,
          },
        ]
      : [];
  return [...changed, ...twoSided, ...conflictChanges(entry, earlier)];
}

/** Entries none of whose reports stands in any entry now. */
function goneFrom(before: RecordView, after: RecordView): Change[] {
  const left = new Set(after.entries.flatMap(keysOf));
  return before.entries
    .filter((entry) => !keysOf(entry).some((key) => left.has(key)))
    .map((entry) => ({ type: "gone", entry, pages: [] }));
}

const subjectOf = ({ actor, topic }: RecordPosition): string => `${actor.id} on ${topic}`;

/** The stance held last on each subject, of those whose days are known. */
function lastPositions({ positions }: RecordView): Map<string, RecordPosition> {
  const dated = positions.filter(({ from }) => from !== null);
  return new Map(
    [...groupBy(dated, subjectOf)].flatMap(([subject, some]) =>
      some.slice(-1).map((last) => [subject, last]),
    ),
  );
}

function positionChanges(before: RecordView, after: RecordView, pagesOf: PagesOf): Change[] {
  const held = lastPositions(before);
  return [...lastPositions(after)].flatMap(([subject, position]): Change[] => {
    const last = held.get(subject);
    if (!last || sameStance(last.stance, position.stance)) return [];
    return [{ type: "position", before: last, after: position, pages: pagesOf(position.statements) }];
  });
}

const tellingKeys = ({ act, tellings }: RecordUndertaking): string[] =>
  tellings.map(({ page, content }) => `${act} ${page} ${content.start}`);

function undertakingChanges(before: RecordView, after: RecordView): Change[] {
  const known = new Map(
    before.undertakings.flatMap((undertaking) =>
      tellingKeys(undertaking).map((key) => [key, undertaking] as const),
    ),
  );
  return after.undertakings.flatMap((undertaking): Change[] => {
    const [earlier] = tellingKeys(undertaking).flatMap((key) => known.get(key) ?? []);
    if (earlier?.state === undertaking.state) return [];
    const told = new Set([...(earlier?.tellings ?? []), ...(earlier?.history ?? [])].map(({ page }) => page));
    const pages = [...undertaking.tellings, ...undertaking.history].map(({ page }) => page);
    return [
      {
        type: "undertaking",
        undertaking,
        before: earlier?.state ?? null,
        after: undertaking.state,
        pages: sortedUnique(pages.filter((page) => !told.has(page))),
      },
    ];
  });
}

/** Pages, added since, that tell the utterances with these keys. */
type PagesOf = (utterances: readonly string[]) => string[];

/**
 * In what a record differs from what it said before: entries in their order with all that changed in each, then
 * those that are gone, shifted positions, and undertakings that are new or in another state.
 */
export function changesBetween(before: RecordView, after: RecordView, pagesOf: PagesOf): Change[] {
  const earlier = earlierIn(before);
  const overdue = after.unconfirmed
    .filter((entry) => !earlier.isUnconfirmed(entry))
    .map(({ due, ...entry }): Change => ({ type: "unconfirmed", entry, due, pages: [] }));
  return [
    ...after.entries.flatMap((entry) => entryChanges(entry, earlier.entries(entry))),
    ...goneFrom(before, after),
    ...overdue,
    ...positionChanges(before, after, pagesOf),
    ...undertakingChanges(before, after),
  ];
}
