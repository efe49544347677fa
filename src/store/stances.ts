import { sql } from "kysely";
import { nowhere, type Place } from "../negotiation/place.ts";
import {
  type CompiledUndertaking,
  type ContactState,
  dueNext,
  positionsOf,
  type Stand,
  statesOf,
} from "../record/index.ts";
import {
  type HistoryItem,
  type RecordPosition,
  type RecordUndertaking,
  Undertaking,
  UndertakingState,
} from "../schema/index.ts";
import type { ItemTable } from "./compile/items.ts";
import { checkedDay, type Narrowing, oneOf, type Slice, sliced } from "./filters.ts";
import { remembered } from "./memory.ts";
import { homeOf, isWithin, latestDay, narrowedUndertakings } from "./queries.ts";
import type { UndertakingFilters } from "./service.ts";
import type { Database } from "./tables.ts";

/** What undertakings are narrowed to besides. Null: not narrowed. */
export interface UndertakingNarrowing {
  readonly act: string | null;
  readonly state: string | null;
  /** Only what is still to be done by a day, the next first. */
  readonly due: boolean;
  /** YYYY-MM-DD; the publication day of the record's latest page when null. */
  readonly asOf: string | null;
  readonly topic: string | null;
  /** Id of the entry that it is to bring about, or in which it was agreed. */
  readonly entry: string | null;
}

/** Checks what undertakings are narrowed to besides. Throws `bad-argument` for an unknown act or state, or a wrong day. */
export const undertakingNarrowing = ({
  act,
  state,
  due,
  asOf,
  topic,
  entry,
}: UndertakingFilters): UndertakingNarrowing => ({
  act: oneOf("kind of undertaking", act, Undertaking.shape.act.options),
  state: oneOf("state of an undertaking", state, UndertakingState.options),
  due: due ?? false,
  asOf: checkedDay(asOf),
  topic: topic ?? null,
  entry: entry ?? null,
});

/** What the items with these keys became, by key. */
async function homesOf(
  database: Database,
  table: ItemTable,
  keys: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const { rows } = await sql<{ key: string; home: string }>`select key, home from ${sql.table(table)}
    where key = any(${[...new Set(keys)]}::text[])`.execute(database);
  return new Map(rows.map(({ key, home }) => [key, home]));
}

/** The entries that reports became part of, by report key. */
async function contactsOf(
  database: Database,
  reports: readonly string[],
): Promise<ReadonlyMap<string, ContactState>> {
  const homes = await homesOf(database, "contact_items", reports);
  const { rows } = await sql<{ id: string; history: HistoryItem[] }>`select id, item -> 'history' as history
    from entries where id = any(${[...new Set(homes.values())]}::text[])`.execute(database);
  const entries = new Map(rows.map((row) => [row.id, row]));
  return new Map(
    [...homes].flatMap(([key, home]) => {
      const entry = entries.get(home);
      return entry ? [[key, entry] as const] : [];
    }),
  );
}

/** All undertakings with their states as of a day, in the order of their first telling. */
export const allUndertakings = (database: Database, asOf: string | null): Promise<RecordUndertaking[]> =>
  remembered(database, `undertakings ${asOf}`, () => undertakingsAsOf(database, asOf));

async function undertakingsAsOf(database: Database, asOf: string | null): Promise<RecordUndertaking[]> {
  const rows = await database.selectFrom("undertakings").select("item").execute();
  const undertakings: CompiledUndertaking[] = rows.map((row) => row.item);
  const contacts = await contactsOf(
    database,
    undertakings.flatMap((each) => [...each.contacts, ...each.agreedIn]),
  );
  const utterances = await homesOf(
    database,
    "telling_items",
    undertakings.flatMap((each) => each.said),
  );
  return statesOf(undertakings, {
    entryOf: (report) => contacts.get(report) ?? null,
    utteranceOf: (telling) => utterances.get(telling) ?? telling,
    asOf: asOf ?? (await latestDay(database)),
  });
}

/** Undertakings; days narrow to when they were told. */
export async function undertakingsIn(
  database: Database,
  narrowing: Narrowing,
  { act, state, due, asOf, topic, entry }: UndertakingNarrowing,
  slice: Slice = { newest: false, after: null, limit: null },
): Promise<RecordUndertaking[]> {
  const all = await allUndertakings(database, asOf);
  const condition = narrowedUndertakings(narrowing, act);
  const rows = await database.selectFrom("undertakings").select("id").where(condition).execute();
  const wanted = new Set(rows.map((row) => row.id));
  const found = all.filter(
    (undertaking) =>
      wanted.has(undertaking.key) &&
      (state === null || undertaking.state === state) &&
      (topic === null || undertaking.topics.includes(topic)) &&
      (entry === null || undertaking.entry === entry || undertaking.agreed_in === entry),
  );
  const ordered = due ? dueNext(found) : found;
  return sliced(slice.newest ? ordered.toReversed() : ordered, slice, ({ key }) => key);
}

/** An undertaking by its key or that of any of its tellings; null when there is none. */
export async function undertakingBy(database: Database, key: string): Promise<RecordUndertaking | null> {
  const id = await homeOf(database, "undertaking_items", "undertakings", key);
  const all = id === null ? [] : await allUndertakings(database, null);
  return all.find((undertaking) => undertaking.key === id) ?? null;
}

/** Somebody takes a stance himself, or another's is told through him. */
const isOf =
  (actors: readonly string[] | null) =>
  ({ actor, through }: RecordPosition): boolean =>
    actors === null || [actor.id, ...through].some((id) => actors.includes(id));

/** The places of all utterances that have one, by their keys. */
async function placesOf(database: Database): Promise<ReadonlyMap<string, Place>> {
  const { rows } = await sql<Place & { id: string }>`select id, negotiation, track from utterances
    where negotiation is not null`.execute(database);
  return new Map(rows.map(({ id, ...place }) => [id, place]));
}

type Within = Pick<Narrowing, "negotiation" | "track">;

/** All positions, of one topic or of every one, by what was said in a negotiation or by everything. */
const allPositions = (database: Database, topic: string | null, within: Within): Promise<RecordPosition[]> =>
  remembered(database, `positions ${JSON.stringify([topic, within])}`, async () => {
    const { rows } = await sql<{ item: Stand }>`select item from stands
      where ${topic === null ? sql`true` : sql`topic = ${topic}`} order by page, n`.execute(database);
    const stands = rows.map((row) => row.item);
    const utterances = await homesOf(
      database,
      "telling_items",
      stands.map((stand) => stand.said),
    );
    const keyOf = (telling: string): string => utterances.get(telling) ?? telling;
    const places = await placesOf(database);
    const placeOf = (key: string): Place => places.get(key) ?? nowhere;
    const told = stands.filter(({ said }) => isWithin(placeOf(keyOf(said)), within));
    return positionsOf(told, keyOf, (key) => placeOf(key).negotiation);
  });

/** Positions; days narrow to those held at least partly between both ends. Only actor, topic, place and days narrow. */
export async function positionsIn(
  database: Database,
  { actors, since, until, negotiation, track }: Narrowing,
  topic: string | null,
): Promise<RecordPosition[]> {
  return (await allPositions(database, topic, { negotiation, track })).filter(
    (position) =>
      isOf(actors)(position) &&
      (since === null || (position.to !== null && position.to >= since)) &&
      (until === null || (position.from !== null && position.from <= until)),
  );
}
