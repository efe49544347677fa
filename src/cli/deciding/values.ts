import { ParleyError } from "../../errors.ts";
import { spanOf } from "../../record/index.ts";
import { type ContactValues, EventKind, EventStatus, type EventTime } from "../../schema/index.ts";
import type { DecisionSettings } from "../decision-options.ts";
import { partiesNamed } from "./parties.ts";

function precisionOf(value: string): EventTime["precision"] {
  if (value.includes("/")) return "interval";
  if (value.length > 10) return "minute";
  return value.length === 10 ? "day" : value.length === 7 ? "month" : "year";
}

/** A time as it was typed. Throws `bad-argument` for what is none. */
export function timeGiven(value: string): EventTime {
  if (spanOf(value) !== null) return { value, precision: precisionOf(value) };
  throw new ParleyError("bad-argument", `"${value}" is no day; write it as 2025-06-04.`, { subject: value });
}

function placeGiven(typed: string): NonNullable<ContactValues["place"]> {
  const [name = "", state] = typed.split("/").map((part) => part.trim());
  return { name, state: state ? state.toUpperCase() : null };
}

/** An id as it was typed; null for "none". */
const placed = (id: string): string | null => (id === "none" ? null : id);

/** What the options say of a contact. Throws `bad-argument`. */
export function contactValues(given: DecisionSettings): ContactValues {
  const { day, place, kind, status, number, negotiation, track } = given;
  return {
    ...(day === null ? {} : { time: timeGiven(day) }),
    ...(place === null ? {} : { place: placeGiven(place) }),
    ...(kind === null ? {} : { kind: EventKind.parse(kind) }),
    ...(status === null ? {} : { status: EventStatus.parse(status) }),
    ...(number === null ? {} : { ordinal: { n: number, since: null } }),
    ...(negotiation === null ? {} : { negotiation: placed(negotiation) }),
    ...(track === null ? {} : { track: placed(track) }),
    ...(given.with === null ? {} : { participants: partiesNamed(given.with, day) }),
  };
}
