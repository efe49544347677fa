import { z } from "zod";
import { oneLine } from "../../../export/cite/index.ts";
import { dayText } from "../../../labels/index.ts";
import { RecordActor, RecordSource } from "../../../schema/index.ts";
import { foldedText } from "../../../store/search/words.ts";
import { partFrom } from "../cursors.ts";
import { listQuestion } from "../questions.ts";
import { tool } from "../tool.ts";

/** Everybody of whom the record tells. */
export const actors = tool({
  name: "actors",
  title: "Persons, states and bodies of the record",
  description:
    "Everybody who takes part in contacts or is quoted, those with most contacts first, with the ids that other tools take as `actor`.",
  input: {
    ...listQuestion,
    name: z
      .string()
      .trim()
      .min(1)
      .max(200)
      .optional()
      .describe("Only those whose name or id holds these words, with marks or without."),
    kind: RecordActor.shape.kind.optional(),
  },
  output: { actors: z.array(RecordActor) },
  run: async ({ limit, cursor, name, kind }, { service, names, around }) => {
    const sought = name === undefined ? null : foldedText(name);
    const part = await partFrom({ limit, cursor }, async () =>
      (await service.actors())
        .filter((actor) => kind === undefined || actor.kind === kind)
        .map((actor) => ({ ...actor, name: names.actor(actor) }))
        .filter((actor) => sought === null || foldedText(`${actor.name} ${actor.id}`).includes(sought)),
    );
    const lines = part.items.map(({ id, name: called, for: side, entries, utterances }) => {
      const ids = side === null || side === id ? id : `${id}, ${side}`;
      const counts = `${entries} ${around.counts.contacts}, ${utterances} ${around.counts.utterances}`;
      return oneLine(`- ${called} (${ids}): ${counts}`);
    });
    return { data: { actors: [...part.items] }, lines, next: part.next };
  },
});

/** Whose pages the record holds. */
export const sources = tool({
  name: "sources",
  title: "Outlets and agencies of the record",
  description:
    "The outlets and agencies whose pages the record holds: how many they wrote themselves and took from others, from when to when, and of how many contacts they were first or alone.",
  input: listQuestion,
  output: { outlets: z.array(RecordSource) },
  run: async ({ limit, cursor }, { service, words, around }) => {
    const part = await partFrom({ limit, cursor }, () => service.sources());
    const lines = part.items.map(({ name, pages, original, from, to }) =>
      oneLine(
        `- ${name}: ${pages} ${around.counts.pages} (${around.own(original)}), ${dayText(`${from ?? ""}/${to ?? ""}`, words)}`,
      ),
    );
    return { data: { outlets: [...part.items] }, lines, next: part.next };
  },
});
