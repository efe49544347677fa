import { sql } from "kysely";
import {
  type FetchRow,
  FetchState,
  hostOf,
  type WatchDraft,
  type Watched,
  type WatchFailure,
} from "../schema/index.ts";
import { storableValue } from "../text/storable.ts";
import { noteAct } from "./audit.ts";
import type { Executor } from "./ground/catalog.ts";
import type { Database } from "./tables.ts";
import { fetchAgain, listFailures } from "./watch-failures.ts";
import { holdLease, leaseAt, type WatchHeld, type WatchLease } from "./watch-lease.ts";

/** A feed, sitemap or page that is followed: what people gave, and so a part of backups. */
export interface WatchedTable {
  address: string;
  /** JSON: `WatchedItem`. */
  item: unknown;
}

/**
 * What is known of fetching from each address that is followed, and each article met there: only state, which is no part
 * of backups. Where it is lost, everything is asked for once more, and what the record holds already is recognised.
 */
export interface FetchedTable {
  kind: string;
  address: string;
  /** The followed address that led to it. */
  source: string;
  host: string;
  /** When it is to be fetched next, an ISO 8601 instant; null for never. */
  due: string | null;
  /** JSON: `FetchState`. */
  state: unknown;
}

/** Statements that make the tables of what is followed, for a step of the schema. */
export const watchTables = [
  `create table watched (address text collate "C" primary key, item json not null)`,
  `create table fetched (kind text collate "C" not null, address text collate "C" not null,
    source text collate "C" not null, host text collate "C" not null, due text collate "C", state json not null,
    primary key (kind, address))`,
  `create index fetched_when_due on fetched (due) where due is not null`,
  `create index fetched_by_source on fetched (source)`,
  `create table watching (id integer primary key, holder text not null, until text collate "C" not null)`,
] as const;

/** What is asked for of what is due. */
export interface DueQuery {
  /** ISO 8601 instant. */
  readonly now: string;
  /** So many at most, and so many of one host. */
  readonly most: number;
  readonly perHost: number;
  /** Hosts that are left alone for now. */
  readonly without: readonly string[];
}

/** What is due, the longest waiting first, and when the next of all others will be; null where nothing waits. */
export interface Due {
  readonly rows: FetchRow[];
  readonly next: string | null;
}

/** What a record keeps of following addresses. Any number of machines may look at it; one follows at a time. */
export interface WatchStore {
  /** What is followed, by address. */
  list(): Promise<Watched[]>;
  /**
   * Follows addresses from now on; what is followed already keeps its place and takes the new interval. Of none: sees to
   * it that all that is followed is asked for, also behind a backup.
   */
  follow(drafts: readonly WatchDraft[]): Promise<{ readonly added: number; readonly known: number }>;
  /** Follows an address no longer; false where it was not followed. Pages that it led to stay. */
  stop(address: string): Promise<boolean>;
  /** The addresses whose last request failed, those that have failed longest first. */
  failures(slice?: { readonly limit?: number; readonly source?: string }): Promise<WatchFailure[]>;
  /**
   * Has failed addresses fetched as soon as somebody follows, those that were given up too; how many of these there are.
   * One that fails once more waits, or is given up, as it did before.
   */
  again(addresses: readonly string[]): Promise<number>;
  due(query: DueQuery): Promise<Due>;
  /** What is known of addresses; those that were never met are left out. */
  known(kind: FetchRow["kind"], addresses: readonly string[]): Promise<FetchRow[]>;
  /** Keeps what became of addresses, in one transaction; of what is followed no longer nothing. */
  note(rows: readonly FetchRow[]): Promise<void>;
  /** Takes or keeps the right to follow for this record; false where somebody else has it. `until` = `now` gives it back. */
  hold(lease: WatchLease): Promise<boolean>;
  /** Whether somebody has that right now. */
  lease(): Promise<WatchHeld>;
}

interface WatchedItem {
  readonly every: number | null;
  readonly since: string;
}

/** A value as the database keeps it: feeds and servers may write any sign. */
const keptJson = (value: unknown): string => JSON.stringify(storableValue(value));

interface StoredRow extends Omit<FetchRow, "state"> {
  readonly state: unknown;
}

const rowOf = ({ state, ...row }: StoredRow): FetchRow => ({ ...row, state: FetchState.parse(state) });

const columns = sql`kind, address, source, host, due, state`;

const everyOfSource = sql`(select (item ->> 'every')::integer from watched where watched.address = source) as every`;

async function listWatched(database: Database): Promise<Watched[]> {
  const { rows } = await sql<{
    address: string;
    item: WatchedItem;
    due: string | null;
    state: unknown;
    articles: number;
    failing: number;
  }>`select watched.address, item, due, state,
      (select count(*)::integer from fetched as one where one.source = watched.address
        and one.kind = 'article' and (one.state ->> 'version') is not null) as articles,
      (select count(*)::integer from fetched as one where one.source = watched.address
        and (one.kind, one.address) <> ('source', watched.address) and (one.state ->> 'fault') is not null) as failing
    from watched left join fetched on fetched.kind = 'source' and fetched.address = watched.address
    order by watched.address`.execute(database);
  return rows.map(({ address, item, due, state, articles, failing }) => {
    const { form, title, at, feeds, last, fault, over } = FetchState.parse(state ?? {});
    return { address, ...item, form, title, at, feeds, last, next: due, articles, failing, fault, over };
  });
}

/** Seconds between two looks at an address; undefined where it is not followed. */
async function everyOf(reading: Executor, address: string): Promise<number | null | undefined> {
  const { rows } = await sql<{
    item: WatchedItem;
  }>`select item from watched where address = ${address}`.execute(reading);
  return rows[0]?.item.every;
}

async function followAll(
  database: Database,
  drafts: readonly WatchDraft[],
  now: Date,
): Promise<{ added: number; known: number }> {
  const since = now.toISOString();
  return database.transaction().execute(async (writing) => {
    let added = 0;
    for (const { address, every } of drafts) {
      const before = await everyOf(writing, address);
      const { rows } = await sql<{ added: boolean }>`insert into watched (address, item)
        values (${address}, ${keptJson({ every, since })}::json) on conflict (address) do update
        set item = json_build_object('every', ${every}::integer, 'since', watched.item ->> 'since')
        returning (xmax = 0) as added`.execute(writing);
      added += rows[0]?.added ? 1 : 0;
      // What a project file names is followed anew at each start, which nobody need be told.
      if (before !== every)
        await noteAct(writing, { action: "follow", subject: address, detail: { every } }, now);
      // What had been given up is tried again where somebody asks for it anew.
      await sql`update fetched set source = ${address}, due = coalesce(due, ${since})
        where kind = 'source' and address = ${address}`.execute(writing);
    }
    await beginAnew(writing, since);
    return { added, known: drafts.length - added };
  });
}

/** What is followed and was never asked for is due: it is new, or comes from a backup. */
async function beginAnew(writing: Executor, since: string): Promise<void> {
  const { rows } = await sql<{ address: string }>`select address from watched where not exists
    (select from fetched where kind = 'source' and fetched.address = watched.address)`.execute(writing);
  for (const { address } of rows)
    await sql`insert into fetched (${columns}) values ('source', ${address}, ${address}, ${hostOf(address)},
      ${since}, ${keptJson(FetchState.parse({}))}::json)`.execute(writing);
}

/** Articles that other sources hold too are met there again: these are read whole the next time. */
async function stopFollowing(database: Database, address: string, now: Date): Promise<boolean> {
  return database.transaction().execute(async (writing) => {
    const { rows } = await sql`delete from watched where address = ${address} returning address`.execute(
      writing,
    );
    if (rows.length === 0) return false;
    await sql`delete from fetched where source = ${address}`.execute(writing);
    const others = await sql<{ address: string; state: unknown }>`select address, state from fetched
      where kind = 'source'`.execute(writing);
    for (const other of others.rows) {
      const state = keptJson({ ...FetchState.parse(other.state), etag: null, lastModified: null });
      await sql`update fetched set state = ${state}::json
        where kind = 'source' and address = ${other.address}`.execute(writing);
    }
    await noteAct(writing, { action: "stop-following", subject: address }, now);
    return true;
  });
}

async function dueNow(database: Database, { now, most, perHost, without }: DueQuery): Promise<Due> {
  const free = sql`due is not null and not (host = any(${[...without]}::text[]))`;
  const { rows } = await sql<StoredRow>`select ${columns}, ${everyOfSource} from
    (select ${columns}, row_number() over (partition by host order by kind desc, due, address) as place
      from fetched where ${free} and due <= ${now}) as waiting
    where place <= ${perHost} order by kind desc, due, address limit ${most}`.execute(database);
  const { rows: later } = await sql<{ next: string | null }>`select min(due) as next from fetched
    where due is not null`.execute(database);
  return { rows: rows.map(rowOf), next: later[0]?.next ?? null };
}

async function knownRows(
  database: Database,
  kind: FetchRow["kind"],
  addresses: readonly string[],
): Promise<FetchRow[]> {
  const { rows } = await sql<StoredRow>`select ${columns}, ${everyOfSource} from fetched
    where kind = ${kind} and address = any(${[...addresses]}::text[])`.execute(database);
  return rows.map(rowOf);
}

async function noteRows(database: Database, rows: readonly FetchRow[]): Promise<void> {
  if (rows.length === 0) return;
  const told = keptJson(rows);
  await sql`insert into fetched (${columns})
    select kind, address, source, host, due, state
    from json_to_recordset(${told}::json) as told (kind text, address text, source text, host text, due text, state json)
    where exists (select from watched where watched.address = told.source)
    on conflict (kind, address) do update
    set source = excluded.source, host = excluded.host, due = excluded.due, state = excluded.state`.execute(
    database,
  );
}

/**
 * What a record keeps of following addresses, in its database. `now`: the clock that says since when something is followed.
 * None of this is a writing to the record: what it tells, and its revision, stay the same.
 */
export function watchStore(
  ask: <T>(work: (database: Database) => Promise<T>) => Promise<T>,
  now: () => Date,
): WatchStore {
  return {
    list: () => ask(listWatched),
    follow: (drafts) => ask((database) => followAll(database, drafts, now())),
    stop: (address) => ask((database) => stopFollowing(database, address, now())),
    failures: (slice) => ask((database) => listFailures(database, slice)),
    again: (addresses) => ask((database) => fetchAgain(database, addresses, now())),
    due: (query) => ask((database) => dueNow(database, query)),
    known: (kind, addresses) => ask((database) => knownRows(database, kind, addresses)),
    note: (rows) => ask((database) => noteRows(database, rows)),
    hold: (lease) => ask((database) => holdLease(database, lease)),
    lease: () => ask((database) => leaseAt(database, now())),
  };
}
