import { ParleyError } from "../errors.ts";
import { contactLevels, eventKinds, eventStatuses, reviewStates } from "../schema/vocabulary.ts";
import type { World } from "../world/world.ts";
import { actorLabels } from "./actors.ts";
import type { Filters } from "./service.ts";

/** Filters that were checked, with the actor resolved to labels. Null: not narrowed. */
export interface Narrowing {
  readonly actors: readonly string[] | null;
  /** Of a second actor. */
  readonly others: readonly string[] | null;
  readonly kind: string | null;
  readonly level: string | null;
  readonly status: string | null;
  readonly since: string | null;
  readonly until: string | null;
  /** As it was typed. */
  readonly outlet: string | null;
  readonly onesided: boolean | null;
  /** Code of a side or third party. */
  readonly attested: string | null;
  readonly review: string | null;
  readonly doubtful: boolean | null;
  readonly disputed: boolean | null;
  /** Whether something should have been heard of it by the record's latest page. */
  readonly overdue: boolean | null;
  /** ISO 8601 in UTC. */
  readonly addedSince: string | null;
  /** Ids. */
  readonly negotiation: string | null;
  readonly track: string | null;
}

/** The part of a list that is asked for. Null: from the first on, and to the last. */
export interface Slice {
  /** The latest first. */
  readonly newest: boolean;
  /** Id of the row behind which it begins. */
  readonly after: string | null;
  readonly limit: number | null;
}

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** A word of a list, or null where none is given; throws `bad-argument` for another. */
export function oneOf(name: string, value: string | undefined, known: readonly string[]): string | null {
  if (value === undefined) return null;
  if (known.includes(value)) return value;
  throw new ParleyError("bad-argument", `"${value}" is no ${name}; there are ${known.join(", ")}.`, {
    subject: value,
  });
}

/** A day as it was given; throws `bad-argument` for what is none, and for days that no calendar has. */
export function checkedDay(value: string | undefined): string | null {
  if (value === undefined) return null;
  const time = DAY.test(value) ? new Date(`${value}T00:00Z`) : null;
  if (time && !Number.isNaN(time.getTime()) && time.toISOString().startsWith(value)) return value;
  throw new ParleyError("bad-argument", `"${value}" is no day; write it as 2025-06-04.`, { subject: value });
}

const INSTANT = /^\d{4}-\d{2}-\d{2}T[\d:.]+(?:Z|[+-]\d{2}:\d{2})$/;

/** An instant as ISO 8601 writes it in UTC; throws `bad-argument` for what is none. */
export function checkedInstant(value: string): string {
  const time = INSTANT.test(value) ? new Date(value) : null;
  if (time && !Number.isNaN(time.getTime())) return time.toISOString();
  const message = `"${value}" is no instant; write it as 2025-06-04T08:00:00Z.`;
  throw new ParleyError("bad-argument", message, { subject: value });
}

/** Checks filters and resolves the actor. Throws `bad-argument` for an unknown kind, status and the like, or a wrong day. */
export const narrowing = (filters: Filters, world: World): Narrowing => ({
  actors: filters.actor === undefined ? null : actorLabels(filters.actor, world),
  others: filters.with === undefined ? null : actorLabels(filters.with, world),
  kind: oneOf("kind of contact", filters.kind, eventKinds),
  level: oneOf("level of contacts", filters.level, contactLevels),
  status: oneOf("status", filters.status, eventStatuses),
  since: checkedDay(filters.since),
  until: checkedDay(filters.until),
  outlet: filters.outlet ?? null,
  onesided: filters.onesided ?? null,
  attested: filters.attested === undefined ? null : (actorLabels(filters.attested, world)[0] ?? null),
  review: oneOf("state of review", filters.review, reviewStates),
  doubtful: filters.doubtful ?? null,
  disputed: filters.disputed ?? null,
  overdue: filters.overdue ?? null,
  addedSince: filters.addedSince === undefined ? null : checkedInstant(filters.addedSince),
  negotiation: filters.negotiation ?? null,
  track: filters.track ?? null,
});

/** The part that is asked for of a list that is at hand. `idOf`: by what one is named. Behind an unknown one is nothing. */
export function sliced<T>(list: readonly T[], { after, limit }: Slice, idOf: (item: T) => string): T[] {
  const last = after === null ? -1 : list.findIndex((item) => idOf(item) === after);
  const from = last < 0 && after !== null ? list.length : last + 1;
  return list.slice(from, limit === null ? list.length : from + limit);
}

/** Checks which part of a list is asked for. Throws `bad-argument` for a limit that is no positive whole number. */
export function slice(filters: Pick<Filters, "after" | "limit" | "newest"> = {}): Slice {
  const { newest = false, after = null, limit = null } = filters;
  if (limit === null || (Number.isInteger(limit) && limit > 0)) return { newest, after, limit };
  throw new ParleyError("bad-argument", `${limit} is no number of lines.`, { subject: `${limit}` });
}
