import { ParleyError } from "../errors.ts";
import { eventKinds, eventStatuses } from "../schema/vocabulary.ts";
import type { World } from "../world/world.ts";
import { actorLabels } from "./actors.ts";
import type { Filters } from "./service.ts";

/** Filters that were checked, with the actor resolved to labels. Null: not narrowed. */
export interface Narrowing {
  readonly actors: readonly string[] | null;
  readonly kind: string | null;
  readonly status: string | null;
  readonly since: string | null;
  readonly until: string | null;
  /** As it was typed. */
  readonly outlet: string | null;
  readonly onesided: boolean | null;
  /** Code of a side or third party. */
  readonly attested: string | null;
}

/** The part of a list that is asked for. Null: from the first on, and to the last. */
export interface Slice {
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

/** Checks filters and resolves the actor. Throws `bad-argument` for an unknown kind or status, or a wrong day. */
export const narrowing = (filters: Filters, world: World): Narrowing => ({
  actors: filters.actor === undefined ? null : actorLabels(filters.actor, world),
  kind: oneOf("kind of contact", filters.kind, eventKinds),
  status: oneOf("status", filters.status, eventStatuses),
  since: checkedDay(filters.since),
  until: checkedDay(filters.until),
  outlet: filters.outlet ?? null,
  onesided: filters.onesided ?? null,
  attested: filters.attested === undefined ? null : (actorLabels(filters.attested, world)[0] ?? null),
});

/** Checks which part of a list is asked for. Throws `bad-argument` for a limit that is no positive whole number. */
export function slice(filters: Filters = {}): Slice {
  const { after = null, limit = null } = filters;
  if (limit === null || (Number.isInteger(limit) && limit > 0)) return { after, limit };
  throw new ParleyError("bad-argument", `${limit} is no number of lines.`, { subject: `${limit}` });
}
