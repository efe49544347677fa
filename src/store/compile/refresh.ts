import { sql } from "kysely";
import { type Decided, decisionOfPage, isPageRejected, newestVersion } from "../../record/index.ts";
import type { Negotiation, Reading } from "../../schema/index.ts";
import { groupBy } from "../../text/group.ts";
import type { World } from "../../world/world.ts";
import { labelsOf } from "../actors.ts";
import type { ReadEngine } from "../add.ts";
import { decidedFor } from "../decisions.ts";
import { writeFound } from "../found.ts";
import type { Executor } from "../ground/catalog.ts";
import { negotiationsIn } from "../negotiations.ts";
import type { Result } from "../results.ts";
import { articleDocument, entryDocument, utteranceDocument } from "../search/document-rows.ts";
import { writeAliases } from "./aliases.ts";
import { closedSince, deriveClosed } from "./closed.ts";
import { type Compiled, compileItems, type ItemChange } from "./compile.ts";
import { copyItem, type Derived, deriveEntered } from "./derive.ts";
import { type Item, type ItemTable, partsOfPages, rowsOfPages } from "./items.ts";
import { contacts, copies, type StoredMatter, tellings, undertakings } from "./matters.ts";
import { writePageRows } from "./page-rows.ts";
import type { Writing } from "./rows-writing.ts";

/** What compiling looks things up in. */
export interface CompileContext {
  readonly world: World;
  /** What people decided. */
  readonly decided: Decided;
  /** To which what the record holds may belong. */
  readonly negotiations: readonly Negotiation[];
  /** Reads pages again whose day copies close; without it they keep the day that they have. */
  readonly engine?: ReadEngine;
  /** Search is left as it is: nobody will look for what is compiled here. */
  readonly withoutSearch?: true;
}

/** The context of a writing transaction, with the decisions that it sees. */
export const compileContext = async (
  reading: Executor,
  { world, engine }: Pick<CompileContext, "world" | "engine">,
): Promise<CompileContext> => ({
  world,
  decided: await decidedFor(reading),
  negotiations: await negotiationsIn(reading),
  ...(engine ? { engine } : {}),
});

/** Which pages are to be looked at again. */
export interface PageChange {
  /** Ids of pages whose reading, or what was decided on them, is new; those of contacts entered by hand, too. */
  readonly pages: readonly string[];
  /** Addresses that such pages had before. */
  readonly addresses?: readonly string[];
  /** Readings that are at hand; others are loaded. */
  readonly readings?: ReadonlyMap<string, Reading>;
}

interface Version {
  readonly id: string;
  readonly url: string | null;
  readonly captured: string | null;
  /** Whether it counted before. */
  readonly counted: boolean;
}

/** The pages, and all versions of the articles at their addresses. */
async function versionsOf(writing: Writing, { pages, addresses = [] }: PageChange): Promise<Version[]> {
  const { rows } = await sql<Version>`with touched as (
      select url from pages where id = any(${[...pages]}::text[]) and url is not null
      union select unnest(${[...addresses]}::text[])
    ), versions as (
      select id, url, captured from pages where id = any(${[...pages]}::text[])
      union select id, url, captured from pages where url in (select url from touched)
    ) select id, url, captured, page is not null as counted
    from versions left join page_facts on page = id order by id`.execute(writing);
  return rows;
}

/** Pages that count with something new, and pages that counted before and do so no more or with something new. */
interface Turn {
  readonly enter: readonly string[];
  readonly before: readonly string[];
}

/** The version of each article that counts; pages that were rejected are none. */
function currentOf(versions: readonly Version[], decided: Decided): ReadonlySet<string> {
  const allowed = versions.filter(({ id }) => !isPageRejected(decided, id));
  const articles = groupBy(allowed, ({ id, url }) => url ?? id);
  return new Set([...articles.values()].flatMap((same) => newestVersion(same)?.id ?? []));
}

/** All pages that count, in order of their ids. */
export async function currentPages(reading: Executor, { decided }: CompileContext): Promise<string[]> {
  const { rows } = await sql<Version>`select id, url, captured, false as counted from pages`.execute(reading);
  return [...currentOf(rows, decided)].sort();
}

function turnOf(versions: readonly Version[], pages: readonly string[], decided: Decided): Turn {
  const changed = new Set(pages);
  const current = currentOf(versions, decided);
  const enters = ({ id, counted }: Version): boolean => current.has(id) && (!counted || changed.has(id));
  return {
    enter: versions.filter(enters).map(({ id }) => id),
    before: versions
      .filter((version) => version.counted && (!current.has(version.id) || enters(version)))
      .map(({ id }) => id),
  };
}

/** Readings of pages, those at hand and those stored. */
async function readingsOf(
  writing: Writing,
  pages: readonly string[],
  atHand: ReadonlyMap<string, Reading> = new Map(),
): Promise<Reading[]> {
  const missing = pages.filter((page) => !atHand.has(page));
  const held = pages.flatMap((page) => atHand.get(page) ?? []);
  if (missing.length === 0) return held;
  const { rows } = await sql<{ reading: Reading }>`select reading from readings
    where page = any(${missing}::text[]) order by page`.execute(writing);
  return [...held, ...rows.map((row) => row.reading)];
}

const rowText = (labels: readonly string[], item: string): string => `${JSON.stringify(labels)} ${item}`;

/** What is new in a matter's items: `derived` of pages that count, `before` the pages that counted. */
async function changeOf<T>(
  writing: Writing,
  table: ItemTable,
  derived: readonly Item<T>[],
  before: readonly string[],
): Promise<ItemChange<T>> {
  if (before.length === 0) return { gone: [], fresh: derived, parts: [] };
  const stored = await rowsOfPages(writing, table, before);
  const texts = new Map(stored.map(({ key, text, labels }) => [key, rowText(labels, text)]));
  const isSame = ({ key, labels, item }: Item<T>): boolean =>
    texts.get(key) === rowText(labels, JSON.stringify(item));
  const same = new Set(derived.filter(isSame).map(({ key }) => key));
  return {
    gone: stored.flatMap(({ key }) => (same.has(key) ? [] : [key])),
    fresh: derived.filter(({ key }) => !same.has(key)),
    parts: [],
  };
}

/** Items of a matter in pages, with the pages that counted before. */
async function compilePages<T, R extends Result>(
  writing: Writing,
  matter: StoredMatter<T, R>,
  items: readonly Item<T>[],
  before: readonly string[],
  parts: readonly number[] = [],
): Promise<Compiled<T, R>> {
  const change = await changeOf(writing, matter.items, items, before);
  return compileItems(writing, matter, { ...change, parts });
}

/** Compiles what pages contribute now besides copies, and what those that counted before no longer do. */
async function compileDerived(
  writing: Writing,
  {
    derived,
    before,
    moved,
  }: { derived: readonly Derived[]; before: readonly string[]; moved: readonly string[] },
  context: CompileContext,
): Promise<void> {
  const of = <T>(items: (page: Derived) => readonly Item<T>[]): Item<T>[] => derived.flatMap(items);
  await writePageRows(writing, derived, before);
  const parts = await partsOfPages(writing, "contact_items", moved);
  const reports = of((page) => page.contacts);
  const entries = await compilePages(writing, contacts(context), reports, before, parts);
  await writeAliases(writing, entries);
  const utterances = await compilePages(
    writing,
    tellings(context),
    of((page) => page.tellings),
    before,
  );
  await compilePages(
    writing,
    undertakings(context),
    of((page) => page.undertakings),
    before,
  );
  if (context.withoutSearch) return;
  await writeFound(writing, "entry", entries, entryDocument);
  await writeFound(writing, "statement", utterances, utteranceDocument);
}

/** Contacts entered by hand that are to be looked at again. */
async function enteredOf(
  writing: Writing,
  pages: readonly string[],
  context: CompileContext,
): Promise<{ derived: readonly Derived[]; before: readonly string[] }> {
  const entered = pages.filter((page) => decisionOfPage(page) !== null);
  if (entered.length === 0) return { derived: [], before: [] };
  const { rows } = await sql<{ page: string }>`select page from page_facts
    where page = any(${entered}::text[])`.execute(writing);
  return { derived: deriveEntered(entered, context), before: rows.map((row) => row.page) };
}

/**
 * Takes anew from pages what they contribute, and compiles what that touches: pages that count no more since a newer
 * version of their article came, too, and those that count again.
 */
export async function refreshPages(
  writing: Writing,
  change: PageChange,
  context: CompileContext,
): Promise<void> {
  // A table's size is no reason to read all of it for a handful of keys.
  await sql`set local enable_seqscan = off`.execute(writing);
  const turn = turnOf(await versionsOf(writing, change), change.pages, context.decided);
  const entering = await readingsOf(writing, turn.enter, change.readings);
  const entered = await enteredOf(writing, change.pages, context);
  const before = [...turn.before, ...entered.before];
  const copied = [
    ...entering.map((page) => copyItem(page, context)),
    ...entered.derived.flatMap((page) => page.copies),
  ];
  const origins = await compilePages(writing, copies, copied, before);
  const moved = [...origins.gone, ...origins.fresh.map(({ id }) => id)];
  const again = await closedSince(writing, moved, turn.enter);
  const readings = [...entering, ...(await readingsOf(writing, again))];
  const closed = await deriveClosed(writing, readings, context);
  const derived = [...closed.derived, ...entered.derived];
  await compileDerived(writing, { derived, before: [...before, ...again], moved }, context);
  if (context.withoutSearch) return;
  const articles = { gone: [...turn.before, ...again], fresh: closed.readings };
  await writeFound(writing, "article", articles, (reading) => articleDocument(reading, labelsOf([reading])));
}
