import { ParleyError } from "../errors.ts";
import type { Entry } from "../schema/index.ts";
import type { RecordService } from "../store/service.ts";
import type { Exported, ExportFilters, ReportOf, Thing } from "./things.ts";

/** Items of a long list asked for at once: few enough to be held, many enough to be fast. */
const AT_ONCE = 200;

interface Listed {
  readonly id: string;
}

/**
 * A long list, part by part. Throws `record-changed` where the record is written to between two parts: the next part
 * might begin elsewhere, or nowhere.
 */
async function* paged<T extends Listed>(
  service: RecordService,
  ask: (filters: ExportFilters) => Promise<T[]>,
  filters: ExportFilters,
): AsyncGenerator<T> {
  const revision = await service.revision();
  let left = filters.limit ?? Number.POSITIVE_INFINITY;
  let rest = filters;
  while (left > 0) {
    const limit = Math.min(AT_ONCE, left);
    const some = await ask({ ...rest, limit });
    yield* some;
    const last = some.at(-1);
    if (!last || some.length < limit) return;
    left -= some.length;
    rest = { ...rest, after: last.id };
    if (left > 0 && (await service.revision()) !== revision)
      throw new ParleyError("record-changed", "The record was written to while it was being exported.");
  }
}

async function* reportsOf(entries: AsyncIterable<Entry>): AsyncGenerator<ReportOf> {
  for await (const entry of entries) for (const report of entry.reports) yield { entry, report };
}

async function* all<T>(list: Promise<readonly T[]>): AsyncGenerator<T> {
  yield* await list;
}

/** A list that is asked for whole, as far as its limit. */
const limited = <T>(list: Promise<readonly T[]>, { limit }: ExportFilters): AsyncGenerator<T> =>
  all(list.then((items) => items.slice(0, limit)));

type Sources = {
  readonly [T in Thing]: (service: RecordService, filters: ExportFilters) => AsyncGenerator<Exported[T]>;
};

const sources: Sources = {
  entries: (service, filters) => paged(service, service.timeline, filters),
  reports: (service, filters) => reportsOf(paged(service, service.timeline, filters)),
  utterances: (service, filters) => paged(service, service.statements, filters),
  undertakings: (service, filters) => paged(service, service.undertakings, filters),
  positions: (service, filters) => limited(service.positions(filters), filters),
  conflicts: (service, filters) => limited(service.conflicts(filters), filters),
  gaps: (service, filters) => limited(service.gaps(filters), filters),
  pages: (service, filters) => paged(service, service.pages, filters),
};

/** All that a record holds of a thing, in the order of its list, in bounded memory. */
export const itemsOf = <T extends Thing>(
  service: RecordService,
  thing: T,
  filters: ExportFilters,
): AsyncGenerator<Exported[T]> => sources[thing](service, filters);
