import { z } from "zod";
import { EventKind, EventStatus, Level } from "../../schema/index.ts";

/** So many findings are in an answer when nothing else is asked for. */
const USUAL_LIMIT = 20;

const MOST = 100;

const Name = z.string().trim().min(1).max(200);

/** A day of the calendar. */
export const Day = z.iso.date("must be a day, written YYYY-MM-DD");

/** Id or key of something in the record. */
export const Id = z.string().trim().min(1).max(200);

/** Parameters of every question. */
export const anyQuestion = {
  lang: z
    .enum(["vi", "en"])
    .optional()
    .describe("Language of names and of the words around findings; quoted words stay as they are."),
};

/** Parameters of questions that are answered by a list. */
export const listQuestion = {
  ...anyQuestion,
  limit: z.int().min(1).max(MOST).default(USUAL_LIMIT).describe("So many findings at most."),
  cursor: z.string().max(400).optional().describe("`next_cursor` of the answer before: its continuation."),
};

/** Who is asked about. */
export const actorQuestion = {
  actor: Name.optional().describe(
    "Person, state or body: id (`RU`, `dmitry-peskov`), name or spelling in any language; a state finds those who act for it.",
  ),
};

/** From when to when. */
export const dayQuestion = {
  since: Day.optional().describe("From this day on (YYYY-MM-DD)."),
  until: Day.optional().describe("Up to and with this day (YYYY-MM-DD)."),
};

/** To which negotiation. */
export const placeQuestion = {
  negotiation: Name.optional().describe(
    "Only what belongs to this negotiation: an id that `overview` tells.",
  ),
  track: Name.optional().describe("Only what belongs to this track of it."),
};

/** To what contacts are narrowed. */
export const contactQuestion = {
  ...actorQuestion,
  with: Name.optional().describe("Somebody who takes part together with `actor`."),
  kind: EventKind.optional(),
  status: EventStatus.optional().describe("What is known of it: only `held` and `ongoing` took place."),
  level: Level.optional(),
  ...dayQuestion,
  outlet: Name.optional().describe("Only what this outlet tells."),
  onesided: z
    .boolean()
    .optional()
    .describe("Only contacts that one side alone attests (true), or only others."),
  attested: Name.optional().describe("Only contacts that officials of this side or third party attest."),
  disputed: z.boolean().optional().describe("Only contacts on which reports disagree, or only others."),
  ...placeQuestion,
};

/** A question without what was left open: the record's filters know no undefined fields. */
export function asked<T extends object>(question: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  const given = Object.entries(question).filter(([, value]) => value !== undefined);
  // Only fields whose value is undefined were left out.
  return Object.fromEntries(given) as { [K in keyof T]: Exclude<T[K], undefined> };
}
