import { sql } from "kysely";
import {
  type Decided,
  decisionOfPage,
  isPageRejected,
  newestVersion,
  type PageCopy,
} from "../../record/index.ts";
import type { Negotiation, Reading } from "../../schema/index.ts";
import { groupBy } from "../../text/group.ts";
import type { World } from "../../world/world.ts";
import type { ReadEngine } from "../add.ts";
import { decidedFor } from "../decisions.ts";
import type { Executor } from "../ground/catalog.ts";
import { negotiationsIn } from "../negotiations.ts";
import { closedSince, deriveClosed } from "./closed.ts";
import { type Compiled, compileItems, type ItemChange } from "./compile.ts";
import { copyItem, type Derived, deriveEntered } from "./derive.ts";
import { type Item, type ItemTable, partsOfPages, rowsOfPages } from "./items.ts";
import { copies, type OriginRow } from "./matters.ts";
import { writePageRows } from "./page-rows.ts";
import { compilePending, type Pending, withoutScans } from "./pending.ts";
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

/** Compiles copies: what pages are copies of each other, and where they come from. */
const compileCopies = async (
  writing: Writing,
  items: Derived["copies"],
  before: readonly string[],
): Promise<Compiled<PageCopy, OriginRow>> =>
  compileItems(writing, copies, await changeOf(writing, copies.items, items, before));

/** What pages contribute now besides copies, and what those that counted before no longer do. */
async function matterChanges(
  writing: Writing,
  derived: readonly Derived[],
  before: readonly string[],
  moved: readonly string[],
): Promise<Omit<Pending, "articles">> {
  const of = <T>(items: (page: Derived) => readonly Item<T>[]): Item<T>[] => derived.flatMap(items);
  const reports = of((page) => page.contacts);
  const told = of((page) => page.tellings);
  const undertaken = of((page) => page.undertakings);
  const contacts = await changeOf(writing, "contact_items", reports, before);
  return {
    contacts: { ...contacts, parts: await partsOfPages(writing, "contact_items", moved) },
    tellings: await changeOf(writing, "telling_items", told, before),
    undertakings: await changeOf(writing, "undertaking_items", undertaken, before),
  };
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

/** What is left to be compiled of pages, and the readings by which these count. */
interface Prepared {
  readonly pending: Pending;
  readonly counted: readonly Reading[];
}

/**
 * Takes anew from pages what they contribute, and writes all that can't be done beside others: which pages count, where
 * they come from, what each tells by itself. What is left to be compiled may be cut into blocks.
 */
export async function preparePages(
  writing: Writing,
  change: PageChange,
  context: CompileContext,
): Promise<Prepared> {
  await withoutScans(writing);
  const turn = turnOf(await versionsOf(writing, change), change.pages, context.decided);
  const entering = await readingsOf(writing, turn.enter, change.readings);
  const entered = await enteredOf(writing, change.pages, context);
  const before = [...turn.before, ...entered.before];
  const copied = [
    ...entering.map((page) => copyItem(page, context)),
    ...entered.derived.flatMap((page) => page.copies),
  ];
  const origins = await compileCopies(writing, copied, before);
  const moved = [...origins.gone, ...origins.fresh.map(({ id }) => id)];
  const again = await closedSince(writing, moved, turn.enter);
  const readings = [...entering, ...(await readingsOf(writing, again))];
  const closed = await deriveClosed(writing, readings, context);
  const derived = [...closed.derived, ...entered.derived];
  const all = [...before, ...again];
  await writePageRows(writing, derived, all);
  const articles = { gone: [...turn.before, ...again], fresh: closed.readings.map(({ page }) => page.id) };
  const pending = { articles, ...(await matterChanges(writing, derived, all, moved)) };
  return { pending, counted: closed.readings };
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
  const { pending, counted } = await preparePages(writing, change, context);
  await compilePending(writing, pending, context, counted);
}
