import { z } from "zod";
import { Conflict, Entry, RecordPosition, RecordUndertaking, UndertakingState } from "./record.ts";

/** Pages that were added since and tell it. */
const pages = z.array(z.string());

/** What of an entry may change, as far as a reader asks for it. */
const fields = Entry.pick({
  kind: true,
  level: true,
  participants: true,
  time: true,
  place: true,
  status: true,
  ordinal: true,
  outcome: true,
  negotiation: true,
  track: true,
  independent: true,
  attested: true,
}).partial();

/**
 * One thing in which the record differs from what it said at an earlier moment. `before` and `after` of a changed entry
 * hold the fields that differ; `was`: ids that it had. Of one that is two-sided now they name the sides that attested and
 * attest it. `before` is null for what is new, `after` for what is no more.
 */
export const Change = z.discriminatedUnion("type", [
  z.object({ type: z.literal("new"), entry: Entry, pages }),
  z.object({
    type: z.literal("changed"),
    entry: Entry,
    was: z.array(z.string()),
    before: fields,
    after: fields,
    pages,
  }),
  z.object({ type: z.literal("gone"), entry: Entry, pages }),
  z.object({
    type: z.literal("two-sided"),
    entry: Entry,
    before: z.array(z.string()),
    after: z.array(z.string()),
    pages,
  }),
  z.object({ type: z.literal("unconfirmed"), entry: Entry, due: z.string(), pages }),
  z.object({
    type: z.literal("conflict"),
    entry: Entry,
    before: Conflict.nullable(),
    after: Conflict.nullable(),
    pages,
  }),
  z.object({ type: z.literal("position"), before: RecordPosition, after: RecordPosition, pages }),
  z.object({
    type: z.literal("undertaking"),
    undertaking: RecordUndertaking,
    before: UndertakingState.nullable(),
    after: UndertakingState,
    pages,
  }),
]);

export type Change = z.infer<typeof Change>;
