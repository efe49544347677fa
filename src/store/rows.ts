import { createHash } from "node:crypto";
import { type CompiledRecord, sortKey, spanOf, utteranceSortKey } from "../record/index.ts";
import type { Entry, Reading, Utterance } from "../schema/index.ts";
import type { Labels } from "./actors.ts";
import { foldedText } from "./words.ts";

/** A compiled row as it is written; `digest` tells whether the stored one is the same. */
export interface Row {
  readonly id: string;
  readonly digest: string;
  readonly kind: string | null;
  readonly status: string | null;
  readonly first_day: string | null;
  readonly last_day: string | null;
  readonly actors: readonly string[];
}

export interface ItemRow extends Row {
  readonly sort: string;
  readonly item: Entry | Utterance;
}

export interface DocumentRow extends Row {
  readonly type: "article" | "statement" | "entry";
  readonly text: string;
}

type Days = ReturnType<typeof spanOf>;

const digestOf = (value: unknown): string =>
  createHash("sha256").update(JSON.stringify(value)).digest("base64");

const withDigest = <T extends object>(row: T): T & { digest: string } => ({ ...row, digest: digestOf(row) });

const spread = (ids: readonly string[], labels: Labels): string[] =>
  [...new Set(ids.flatMap((id) => labels.get(id) ?? [id]))].sort();

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

/** An entry's participants as its own names tell them, besides what the readings' actors tell. */
function entryLabels(entry: Entry, labels: Labels): string[] {
  const ids = entry.participants.flatMap((p) => [p.id, ...(p.for === null ? [] : [p.for])]);
  const names = entry.participants.map((p) => foldedText(p.name));
  return [...new Set([...spread(ids, labels), ...names])].sort();
}

const nothing = { kind: null, status: null };

/** The row of an entry. */
export function entryRow(entry: Entry, labels: Labels): ItemRow {
  const days = spanOf(entry.time?.value) ?? reportedDays(entry.reports.map((report) => report.published));
  const { id, kind, status } = entry;
  return withDigest({
    id,
    sort: sortKey(entry),
    item: entry,
    kind,
    status,
    ...dayColumns(days),
    actors: entryLabels(entry, labels),
  });
}

/** The row of an utterance. */
export function utteranceRow(utterance: Utterance, labels: Labels): ItemRow {
  const days =
    spanOf(utterance.time?.value) ?? reportedDays(utterance.tellings.map((telling) => telling.published));
  const actors = spread([utterance.source.id, ...(utterance.via ? [utterance.via.id] : [])], labels);
  return withDigest({
    id: utterance.key,
    sort: utteranceSortKey(utterance),
    item: utterance,
    ...nothing,
    ...dayColumns(days),
    actors,
  });
}

/** Texts of the contact's reports and the names of those who take part. */
function entryText(entry: Entry, labels: Labels): string {
  const sentences = entry.reports.flatMap((report) => report.evidence.map((quote) => quote.text));
  const names = entry.participants.flatMap((p) => [p.name, ...(labels.get(p.id) ?? [])]);
  return [...new Set([...sentences, ...names, entry.place?.name ?? ""])].join("\n");
}

const article = (reading: Reading): string =>
  reading.article.blocks
    .filter((block) => searchedRoles.has(block.role))
    .map((block) => reading.page.text.slice(block.start, block.end))
    .join("\n");

/** Roles whose text a search looks through: the article itself, not what stands around it. */
export const searchedRoles: ReadonlySet<string> = new Set(["title", "lead", "body", "subhead", "caption"]);

function articleDocument(reading: Reading, labels: Labels): DocumentRow {
  const actors = spread(
    reading.actors.map((actor) => actor.id),
    labels,
  );
  const days = spanOf(reading.article.published?.value);
  const text = article(reading);
  return withDigest({
    type: "article" as const,
    id: reading.page.id,
    text,
    ...nothing,
    ...dayColumns(days),
    actors,
  });
}

/** What search looks through: the articles, the utterances and the contacts of a record. */
export function documentRows(
  readings: readonly Reading[],
  record: CompiledRecord,
  rows: { entries: readonly ItemRow[]; utterances: readonly ItemRow[] },
  labels: Labels,
): DocumentRow[] {
  const entries = record.entries.map((entry, k) =>
    documentOf("entry", entryText(entry, labels), rows.entries[k]),
  );
  const statements = record.utterances.map((utterance, k) =>
    documentOf("statement", utterance.tellings.map((t) => t.content.text).join("\n"), rows.utterances[k]),
  );
  return [
    ...readings.map((reading) => articleDocument(reading, labels)),
    ...entries.flat(),
    ...statements.flat(),
  ];
}

function documentOf(type: "entry" | "statement", text: string, row: ItemRow | undefined): DocumentRow[] {
  if (!row) return [];
  const { id, kind, status, first_day, last_day, actors } = row;
  return [withDigest({ type, id, text, kind, status, first_day, last_day, actors })];
}
