import { sql } from "kysely";
import { originNameOf } from "../record/index.ts";
import type { Participant, RecordActor, RecordSummary } from "../schema/index.ts";
import { UNNAMED } from "../schema/vocabulary.ts";
import { groupBy } from "../text/group.ts";
import type { World } from "../world/world.ts";
import { remembered } from "./memory.ts";
import { pageCounts } from "./pages.ts";
import { latestDay } from "./queries.ts";
import type { Database, UnknownActor } from "./tables.ts";

/** Somebody as contacts or utterances tell of them; `for` is null where these do not tell. */
interface Told {
  readonly id: string;
  readonly name: string;
  readonly for: string | null;
  readonly number: number;
}

async function participantsIn(database: Database): Promise<Told[]> {
  const { rows } = await sql<{ participants: Participant[] }>`select outline -> 'participants' as participants
    from entries order by sort`.execute(database);
  const told = rows.flatMap(({ participants }) => [
    ...new Map(participants.map((one) => [one.id, one])).values(),
  ]);
  return [...groupBy(told, ({ id }) => id)].map(([id, same]) => {
    const side = same.findLast((one) => one.for !== null)?.for ?? null;
    return { id, name: same.at(-1)?.name ?? id, for: side, number: same.length };
  });
}

async function quotedIn(database: Database): Promise<Told[]> {
  const { rows } = await sql<Told>`select source as id, max(source_name) as name, null as for,
    count(*)::integer as number from utterances where source <> ${UNNAMED} group by source`.execute(database);
  return rows;
}

/** Those of whom only a page tells, by id. */
async function unknownIn(database: Database): Promise<ReadonlyMap<string, UnknownActor>> {
  const { rows } = await sql<{ unknown: UnknownActor[] }>`select unknown from page_facts
    where unknown is not null order by page`.execute(database);
  return new Map(rows.flatMap(({ unknown }) => unknown.map((actor) => [actor.id, actor] as const)));
}

type Known = Pick<RecordActor, "kind" | "for">;

/** What the world knows of somebody; a person acts for whom his last office says. Null when it knows nothing. */
function knownOf(id: string, world: World): Known | null {
  if (world.states.has(id)) return { kind: "state", for: id };
  const body = world.bodies.get(id);
  if (body) return { kind: body.kind === "group" ? "group" : "organisation", for: body.for ?? id };
  if (!world.persons.has(id)) {
    const institution = world.institutionById(id);
    return institution && { kind: "organisation", for: institution.for };
  }
  const terms = world.termsOf(id).toSorted((a, b) => (a.from < b.from ? -1 : 1));
  const of = terms.at(-1)?.of ?? null;
  return { kind: "person", for: of === null ? null : (world.bodies.get(of)?.for ?? of) };
}

/** Contacts that were entered by hand name people of whom neither the world nor a page tells. */
const enteredKind = ({ id, for: side }: Pick<Told, "id" | "for">): Known => ({
  kind: side === null || side === id ? "organisation" : "person",
  for: side,
});

/** Everybody who takes part in contacts or is quoted by name, those with most contacts first. */
export const actorsIn = async (database: Database, world: World): Promise<RecordActor[]> => [
  ...(await remembered(database, "actors", () => countedActors(database, world))),
];

async function countedActors(database: Database, world: World): Promise<RecordActor[]> {
  const [taking, quoted] = [await participantsIn(database), await quotedIn(database)];
  const unknown = await unknownIn(database);
  const said = new Map(quoted.map(({ id, number }) => [id, number]));
  const entries = new Map(taking.map(({ id, number }) => [id, number]));
  const others = quoted.filter(({ id }) => !entries.has(id));
  const actors = [...taking, ...others].map((told): RecordActor => {
    const { id, name } = told;
    const known = knownOf(id, world) ?? unknown.get(id) ?? enteredKind(told);
    const side = told.for ?? known.for;
    const counts = { entries: entries.get(id) ?? 0, utterances: said.get(id) ?? 0 };
    return { id, name, kind: known.kind, for: side, ...counts };
  });
  return actors.sort(
    (a, b) => b.entries - a.entries || b.utterances - a.utterances || (a.id < b.id ? -1 : 1),
  );
}

/** Outlets of all its pages, as `sources` tells them apart. */
async function outletsOf(database: Database, world: World): Promise<number> {
  const { rows } = await sql<{ outlet: string }>`select distinct outlet from readings
    where outlet is not null`.execute(database);
  return new Set(rows.map(({ outlet }) => originNameOf(outlet, world))).size;
}

type Counts = Pick<RecordSummary, "entries" | "utterances" | "undertakings" | "from" | "to">;

const nothing: Counts = { entries: 0, utterances: 0, undertakings: 0, from: null, to: null };

/** What the record holds at all. */
export const summaryOf = (database: Database, world: World): Promise<RecordSummary> =>
  remembered(database, "summary", () => countedSummary(database, world));

async function countedSummary(database: Database, world: World): Promise<RecordSummary> {
  const { rows } = await sql<Counts>`select count(*)::integer as entries, min(first_day) as "from",
    max(last_day) as "to", (select count(*)::integer from utterances) as utterances,
    (select count(*)::integer from undertakings) as undertakings from entries`.execute(database);
  const { pages, unread } = await pageCounts(database);
  const outlets = await outletsOf(database, world);
  const { entries, utterances, undertakings, from, to } = rows[0] ?? nothing;
  const latest = await latestDay(database);
  return { pages, entries, utterances, undertakings, outlets, from, to, latest, unread };
}
