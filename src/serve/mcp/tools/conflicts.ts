import { z } from "zod";
import type { Conflict, Entry } from "../../../schema/index.ts";
import type { Answer } from "../answer.ts";
import { partFrom } from "../cursors.ts";
import { Disagreement, disagreementLines, disagreementOf } from "../findings/conflict.ts";
import { inTurn } from "../in-turn.ts";
import { asked, contactQuestion, listQuestion } from "../questions.ts";
import { tool } from "../tool.ts";

/** Conflicts, side by side. */
export const conflicts = tool({
  name: "conflicts",
  title: "What reports disagree on",
  description:
    "Reports that disagree on the day, place, participants, number, outcome or status of one contact, or a page that contradicts itself: each value with how many independent sources tell it and their words, and which value stands where that is settled.",
  input: { ...listQuestion, ...contactQuestion },
  output: { conflicts: z.array(Disagreement) },
  run: async ({ lang: _, limit, cursor, ...filters }, answer) => {
    const part = await partFrom({ limit, cursor }, (slice) =>
      answer.service.conflicts({ ...asked(filters), ...slice }),
    );
    const found = await inTurn(part.items, async (each) =>
      disagreementOf(each, await contactIn(each, answer), answer),
    );
    const lines = found.flatMap((each) => disagreementLines(each, answer));
    return { data: { conflicts: found }, lines, next: part.next };
  },
});

/** The contact that a conflict is about; null where it is about none or several. */
const contactIn = async ({ entry }: Conflict, { service }: Answer): Promise<Entry | null> =>
  entry === null ? null : service.entry(entry);
