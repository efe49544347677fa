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
}

const DAY = /^\d{4}-\d{2}-\d{2}$/;

function oneOf(name: string, value: string | undefined, known: readonly string[]): string | null {
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

/** Checks filters and resolves the actor. Throws `bad-argument` for an unknown kind or status, or a wrong day. */
export const narrowing = (filters: Filters, world: World): Narrowing => ({
  actors: filters.actor === undefined ? null : actorLabels(filters.actor, world),
  kind: oneOf("kind of contact", filters.kind, eventKinds),
  status: oneOf("status", filters.status, eventStatuses),
  since: checkedDay(filters.since),
  until: checkedDay(filters.until),
});
