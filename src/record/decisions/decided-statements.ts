import type {
  Actor,
  Position,
  Reading,
  Statement,
  StatementValues,
  Undertaking,
} from "../../schema/index.ts";
import { statementKeys } from "../sayings/utterances.ts";
import { type Decided, decisionsOn } from "./decisions.ts";

/** A statement with the key that it was read with. */
type Keyed = ReturnType<typeof statementKeys>[number];

interface Change {
  readonly before: Statement;
  readonly values: StatementValues;
}

const valuesOn = (decided: Decided, key: string): StatementValues =>
  Object.assign({}, ...decisionsOn(decided, key, "statement").map(({ values }) => values));

function changed({ item, key }: Keyed, change: Change | undefined): Keyed[] {
  if (!change) return [{ item, key }];
  const { source, time = item.time, rejected = false } = change.values;
  if (rejected) return [];
  const { id, name } = source ?? item.source;
  return [{ key, item: { ...item, source: { id, name }, time } }];
}

/** A stance is of whoever speaks now: of whom else he spoke does not follow from another's words. */
function changedPosition(position: Position, change: Change | undefined): Position[] {
  if (!change) return [position];
  const { source, rejected = false } = change.values;
  if (rejected) return [];
  return [source ? { ...position, actor: source.id, by: source.id } : position];
}

/** What one undertakes in one's own words is now another's; what is told of others stays. */
function changedUndertaking(undertaking: Undertaking, change: Change | undefined): Undertaking[] {
  if (!change) return [undertaking];
  const { source, rejected = false } = change.values;
  if (rejected) return [];
  const own = source && undertaking.actor.id === change.before.source.id;
  return [own ? { ...undertaking, actor: { id: source.id, name: source.name } } : undertaking];
}

/** The speakers that people named, where the page itself names them nowhere. */
function namedActors(actors: readonly Actor[], changes: Iterable<Change>): Actor[] {
  const known = new Set(actors.map(({ id }) => id));
  const found = new Map<string, Actor>();
  for (const { values } of changes) {
    const { source } = values;
    if (!source || known.has(source.id)) continue;
    const { id, name, for: side } = source;
    const kind = id === side ? "state" : "person";
    found.set(id, { id, name, names: { vi: name, en: name }, kind, for: side, known: true, mentions: [] });
  }
  return [...found.values()];
}

/**
 * A reading with what people decided on its statements: their sources and days, and what stands on them. Keys stay
 * those with which the statements were read.
 */
export function decideStatements(
  reading: Reading,
  decided: Decided,
): { readonly reading: Reading; readonly statements: Keyed[] } {
  const statements = statementKeys(reading);
  const named = statements.filter(({ key }) => decided.about.has(key));
  if (named.length === 0) return { reading, statements };
  const changes = new Map(
    named.map(({ item, key }) => [item.id, { before: item, values: valuesOn(decided, key) }]),
  );
  const changeOf = (statement: string | null): Change | undefined => changes.get(statement ?? "");
  const kept = statements.flatMap((keyed) => changed(keyed, changeOf(keyed.item.id)));
  return {
    statements: kept,
    reading: {
      ...reading,
      actors: [...reading.actors, ...namedActors(reading.actors, changes.values())],
      statements: kept.map(({ item }) => item),
      positions: reading.positions.flatMap((p) => changedPosition(p, changeOf(p.statement))),
      undertakings: reading.undertakings.flatMap((u) => changedUndertaking(u, changeOf(u.statement))),
    },
  };
}
