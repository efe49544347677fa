import { z } from "zod";
import { RecordUndertaking, Stance } from "../../../schema/index.ts";
import { partAfter } from "../cursors.ts";
import { Promised, promisedLine, promisedOf, Saying, sayingLine, sayingOf } from "../findings/saying.ts";
import { inTurn } from "../in-turn.ts";
import { actorQuestion, asked, Day, dayQuestion, Id, listQuestion, placeQuestion } from "../questions.ts";
import { tool } from "../tool.ts";

const Topic = z.string().trim().min(1).max(200);

/** Who said what. */
export const statements = tool({
  name: "statements",
  title: "Who said what about what",
  description:
    "Utterances, each once with all pages that tell it: who said it, through whom, when, in which setting, on which topics and with which stance. `quote` says whether the words are the speaker's own (`direct`), the outlet's (`indirect`) or both.",
  input: {
    ...listQuestion,
    ...actorQuestion,
    topic: Topic.optional().describe(
      "`ceasefire`, `territory`, `sanctions`, `prisoners` …, or a topic of the record's own.",
    ),
    stance: Stance.optional(),
    words: z.string().trim().min(1).max(500).optional().describe("Only utterances that hold these words."),
    ...dayQuestion,
    outlet: z.string().trim().min(1).max(200).optional(),
    page: Id.optional().describe("Only what this page tells."),
    ...placeQuestion,
    newest: z.boolean().default(false),
  },
  output: { statements: z.array(Saying) },
  run: async ({ lang: _, limit, cursor, ...filters }, answer) => {
    const part = await partAfter(
      { limit, cursor },
      (slice) => answer.service.statements({ ...asked(filters), ...slice }),
      ({ key }) => key,
    );
    const found = await inTurn(part.items, (utterance) => sayingOf(utterance, answer));
    const lines = part.items.map((utterance, n) => sayingLine(utterance, found[n]?.sources ?? [], answer));
    return { data: { statements: found }, lines, next: part.next };
  },
});

/** What was offered, demanded, promised …. */
export const undertakings = tool({
  name: "undertakings",
  title: "Offers, demands, promises and what became of them",
  description:
    "What somebody offered, demanded, promised, threatened, accepted or refused: to whom, on what condition, due when, and its state (open, accepted, refused, fulfilled, lapsed).",
  input: {
    ...listQuestion,
    ...actorQuestion,
    act: RecordUndertaking.shape.act.optional(),
    state: RecordUndertaking.shape.state.optional(),
    topic: Topic.optional(),
    due: z.boolean().optional().describe("Only what is still to be done by a day, the next first."),
    as_of: Day.optional().describe(
      "Judge as of this day; the publication day of the record's latest page when absent.",
    ),
    ...dayQuestion,
    ...placeQuestion,
  },
  output: { undertakings: z.array(Promised) },
  run: async ({ lang: _, limit, cursor, as_of: asOf, ...filters }, answer) => {
    const part = await partAfter(
      { limit, cursor },
      (slice) => answer.service.undertakings({ ...asked({ ...filters, asOf }), ...slice }),
      ({ key }) => key,
    );
    const found = await inTurn(part.items, (item) => promisedOf(item, answer));
    const lines = part.items.map((item, n) => promisedLine(item, found[n]?.sources ?? [], answer));
    return { data: { undertakings: found }, lines, next: part.next };
  },
});
