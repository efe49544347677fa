import {
  type BriefEntry,
  briefOf,
  type CompiledUndertaking,
  outlineOf,
  seriesSides,
  sortKey,
  spanOf,
  unconfirmed,
  utteranceSortKey,
} from "../../record/index.ts";
import type { Entry, EntryOutline, Utterance } from "../../schema/index.ts";
import { groupBy } from "../../text/group.ts";
import { foldedText } from "../search/words.ts";
import type { FirstReport } from "../tables.ts";

/** A compiled thing as lists find it: see tables.ts. */
interface ListedRow<T> {
  readonly id: string;
  readonly sort: string;
  readonly item: T;
  readonly kind: string | null;
  readonly status: string | null;
  readonly first_day: string | null;
  readonly last_day: string | null;
  readonly actors: readonly string[];
  /** Folded names of the outlets that tell it. */
  readonly outlets: readonly string[];
  readonly negotiation: string | null;
  readonly track: string | null;
}

/** An entry as lists and views find it: see tables.ts. */
export interface EntryRow extends ListedRow<Entry> {
  readonly brief: BriefEntry;
  readonly sides: string;
  readonly numbered: boolean;
  readonly due: string | null;
  readonly onesided: boolean;
  readonly attested: readonly string[];
  readonly disputed: boolean;
  readonly outline: EntryOutline;
  readonly level: string | null;
  /** How far somebody has looked at it; null while nobody has. */
  readonly review: string | null;
  readonly doubtful: boolean;
  readonly first_reports: readonly FirstReport[];
}

/** An utterance as lists find it: see tables.ts. */
export interface UtteranceRow extends ListedRow<Utterance> {
  readonly topics: readonly string[];
  readonly stance: string | null;
  readonly source: string;
  readonly source_name: string;
}

export type UndertakingRow = ListedRow<CompiledUndertaking>;

type Days = ReturnType<typeof spanOf>;

/** Days by which an undated contact or utterance is found: those of the pages that report it. */
function reportedDays(published: readonly (string | null)[]): Days {
  const spans = published.map((value) => spanOf(value)).filter((span) => span !== null);
  const from = spans.map((span) => span.from).sort()[0];
  const to = spans
    .map((span) => span.to)
    .sort()
    .at(-1);
  return from !== undefined && to !== undefined ? { from, to } : null;
}

const dayColumns = (days: Days): { first_day: string | null; last_day: string | null } => ({
  first_day: days?.from ?? null,
  last_day: days?.to ?? null,
});

const distinct = (values: readonly string[]): string[] => [...new Set(values)].sort();

const outletsOf = (tellings: readonly { readonly outlet: string | null }[]): string[] =>
  distinct(tellings.flatMap(({ outlet }) => (outlet === null ? [] : [foldedText(outlet)])));

/** An entry's participants as its own names tell them, besides what the pages tell of them. */
function entryLabels(entry: Entry, labels: readonly string[]): string[] {
  const ids = entry.participants.flatMap((p) => [p.id, ...(p.for === null ? [] : [p.for])]);
  const names = entry.participants.map((p) => foldedText(p.name));
  return distinct([...labels, ...ids, ...names]);
}

/** Characters of an EDTF day; a longer value is an interval, and does not tell which of its days. */
const DAY_LENGTH = 10;

/** The independent sources that report an entry, each with the day of its first report. */
function firstReports({ reports }: Entry): FirstReport[] {
  const days = groupBy(reports, ({ origin }) => origin);
  return [...days].map(([origin, same]) => {
    const told = same.flatMap(({ published }) => (published?.length === DAY_LENGTH ? [published] : []));
    return { origin, day: told.sort()[0] ?? null };
  });
}

/** The last of all days: whatever is due is due before it. */
const LAST_DAY = "9999-12-31";

/** The row of an entry; `labels` of those who take part. */
export function entryRow(entry: Entry, labels: readonly string[]): EntryRow {
  const days = spanOf(entry.time?.value) ?? reportedDays(entry.reports.map((report) => report.published));
  const { id, kind, status, onesided, level, negotiation, track } = entry;
  const due = unconfirmed({ entries: [entry], latest: null }, LAST_DAY)[0]?.due ?? null;
  return {
    id,
    sort: sortKey(entry),
    item: entry,
    kind,
    status,
    ...dayColumns(days),
    actors: entryLabels(entry, labels),
    outlets: outletsOf(entry.reports),
    brief: briefOf(entry),
    sides: seriesSides(entry),
    numbered: entry.counts.length > 0,
    due,
    onesided,
    attested: entry.attested.map(({ side }) => side),
    disputed: entry.conflicts.length > 0,
    outline: outlineOf(entry, due),
    level,
    review: entry.review?.state ?? null,
    doubtful: entry.doubtful.length > 0,
    first_reports: firstReports(entry),
    negotiation,
    track,
  };
}

const nothing = { kind: null, status: null };

/** The row of an utterance; `labels` of who says it. */
export function utteranceRow(utterance: Utterance, labels: readonly string[]): UtteranceRow {
  const days =
    spanOf(utterance.time?.value) ?? reportedDays(utterance.tellings.map((telling) => telling.published));
  const { topics, stance, source, negotiation, track } = utterance;
  return {
    id: utterance.key,
    sort: utteranceSortKey(utterance),
    item: utterance,
    ...nothing,
    ...dayColumns(days),
    actors: distinct(labels),
    outlets: outletsOf(utterance.tellings),
    topics,
    stance,
    source: source.id,
    source_name: source.name,
    negotiation,
    track,
  };
}

/** The row of an undertaking; `labels` of those whom it binds. */
export function undertakingRow(undertaking: CompiledUndertaking, labels: readonly string[]): UndertakingRow {
  const { key, item, tellings, negotiation, track } = undertaking;
  return {
    id: key,
    sort: `${tellings[0]?.published ?? "~"} ${key}`,
    item: undertaking,
    kind: item.act,
    status: null,
    ...dayColumns(reportedDays(tellings.map((telling) => telling.published))),
    actors: distinct(labels),
    outlets: outletsOf(tellings),
    negotiation,
    track,
  };
}
