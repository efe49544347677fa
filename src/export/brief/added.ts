import type { Change, Entry } from "../../schema/index.ts";
import type { RecordService } from "../../store/service.ts";
import type { Material } from "./material.ts";
import type { Scoped } from "./scope.ts";

const entryOf = (change: Change): Entry | null => ("entry" in change ? change.entry : null);

/** `ids`: the contacts in scope, null for all; `stances`: keys of undertakings, and actors with topics. */
function isInScope(change: Change, ids: ReadonlySet<string> | null, stances: ReadonlySet<string>): boolean {
  const entry = entryOf(change);
  if (entry) return ids === null || ids.has(entry.id);
  if (change.type === "undertaking") return stances.has(change.undertaking.key);
  return change.type === "position" && stances.has(`${change.after.actor.id} ${change.after.topic}`);
}

async function stancesIn(scope: Scoped, asOf: string): Promise<ReadonlySet<string>> {
  if (!scope.tellsStances) return new Set();
  const [undertakings, positions] = await Promise.all([scope.undertakings(asOf), scope.positions()]);
  return new Set([
    ...undertakings.map(({ key }) => key),
    ...positions.map(({ actor, topic }) => `${actor.id} ${topic}`),
  ]);
}

/** What pages added and decisions made from an instant on changed in the record, whatever days they tell. */
export async function materialAdded(
  service: RecordService,
  scope: Scoped,
  since: string,
  asOf: string,
): Promise<Material> {
  const ids = await scope.contacts();
  const stances = await stancesIn(scope, asOf);
  const changes = (await service.changes(since)).filter((change) => isInScope(change, ids, stances));
  const touched = new Map(
    changes.flatMap((change) => {
      const entry = change.type === "gone" ? null : entryOf(change);
      return entry ? [[entry.id, entry] as const] : [];
    }),
  );
  const undertaken = changes.flatMap((change) =>
    change.type === "undertaking" && change.before === null ? [change.undertaking] : [],
  );
  const overdue = new Set(
    changes.flatMap((change) => (change.type === "unconfirmed" ? [change.entry.id] : [])),
  );
  return {
    fresh: changes.flatMap((change) => (change.type === "new" ? [change.entry] : [])),
    touched: [...touched.values()],
    changes: changes.filter((change) => change.type !== "undertaking" || change.after !== "lapsed"),
    undertaken,
    lapsed: changes.flatMap((change) =>
      change.type === "undertaking" && change.before !== null && change.after === "lapsed"
        ? [change.undertaking]
        : [],
    ),
    shifts: changes.flatMap((change) =>
      change.type === "position" ? [{ before: change.before, after: change.after }] : [],
    ),
    isOverdueNow: ({ id }) => overdue.has(id) || touched.has(id),
    isConflictNow: ({ entry }) => entry !== null && touched.has(entry),
    isGapNow: ({ next }) => touched.has(next),
  };
}
