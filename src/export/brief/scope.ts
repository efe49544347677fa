import type { BriefScope } from "../../schema/brief.ts";
import type { Entry, RecordPosition, RecordUndertaking } from "../../schema/index.ts";
import type { Filters, PlaceFilters, RecordService, UndertakingFilters } from "../../store/service.ts";

/** Entries asked for at a time, so that a large record is never held whole. */
const AT_ONCE = 200;

/** What of a record a brief tells. */
export interface Scoped {
  /** They narrow every list of contacts; empty where everything is told. */
  readonly filters: Filters;
  /** Undertakings and positions are of no kind and level: where these narrow, none are told. */
  readonly tellsStances: boolean;
  undertakings(asOf: string): Promise<RecordUndertaking[]>;
  positions(): Promise<RecordPosition[]>;
  /** Ids of the contacts in scope; null where all are. */
  contacts(): Promise<ReadonlySet<string> | null>;
}

/** Undertakings between two: those of which both are part, and those of one that are put to nobody by name. */
async function undertakingsBetween(
  service: RecordService,
  actors: readonly string[],
  asked: UndertakingFilters,
): Promise<RecordUndertaking[]> {
  const lists = await Promise.all(actors.map((actor) => service.undertakings({ ...asked, actor })));
  const all = new Map(lists.flat().map((each) => [each.key, each]));
  const isShared = ({ key, to }: RecordUndertaking): boolean =>
    to === null || lists.every((list) => list.some((each) => each.key === key));
  return [...all.values()].filter(isShared);
}

const subject = ({ actor, topic, from, stance }: RecordPosition): string =>
  [actor.id, topic, from, stance].join(" ");

/** Puts a scope to a record. */
export function scoped(service: RecordService, scope: BriefScope): Scoped {
  const asked = Object.entries(scope).filter(([, value]) => value !== null);
  const filters: Filters = Object.fromEntries(asked);
  const { negotiation, track } = filters;
  const place: PlaceFilters = {
    ...(negotiation === undefined ? {} : { negotiation }),
    ...(track === undefined ? {} : { track }),
  };
  const actors = [scope.actor, scope.with].filter((each) => each !== null);
  return {
    filters,
    tellsStances: scope.kind === null && scope.level === null,
    undertakings: (asOf) => {
      const asked = { ...place, asOf };
      return actors.length === 0 ? service.undertakings(asked) : undertakingsBetween(service, actors, asked);
    },
    positions: async () => {
      if (actors.length === 0) return service.positions(place);
      const lists = await Promise.all(actors.map((each) => service.positions({ ...place, actor: each })));
      return [...new Map(lists.flat().map((each) => [subject(each), each])).values()];
    },
    contacts: async () =>
      asked.length === 0 ? null : new Set((await service.outline(filters)).map(({ id }) => id)),
  };
}

/** The entries in scope in order of time, a part of the list at a time. */
export async function* entriesIn(service: RecordService, { filters }: Scoped): AsyncGenerator<Entry> {
  let after: string | undefined;
  for (;;) {
    const some = await service.timeline({ ...filters, limit: AT_ONCE, ...(after ? { after } : {}) });
    yield* some;
    const last = some.at(-1);
    if (some.length < AT_ONCE || !last) return;
    after = last.id;
  }
}
