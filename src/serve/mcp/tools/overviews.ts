import { z } from "zod";
import { entryLink, oneLine } from "../../../export/cite/index.ts";
import { capitalised, dayText, topicText } from "../../../labels/index.ts";
import { EventKind, Gap, RecordPosition } from "../../../schema/index.ts";
import type { Answer } from "../answer.ts";
import { partFrom } from "../cursors.ts";
import { citedReports, citedUtterances } from "../findings/evidence.ts";
import { Somebody, somebody } from "../findings/people.ts";
import { marks } from "../footnotes.ts";
import { inTurn } from "../in-turn.ts";
import { actorQuestion, asked, dayQuestion, listQuestion, placeQuestion } from "../questions.ts";
import { tool } from "../tool.ts";

/** A gap in an answer; its sources are the sentences that count higher. */
const Missing = Gap.omit({ participants: true }).extend({
  participants: z.array(Somebody),
  link: z.string(),
  sources: z.array(z.int()),
});

async function missingOf(gap: Gap, answer: Answer): Promise<z.infer<typeof Missing>> {
  const next = await answer.service.entry(gap.next);
  const reports = next?.reports.filter(({ page }) => gap.told_by.includes(page)) ?? [];
  return {
    ...gap,
    participants: gap.participants.map((each) => somebody(each, answer.names)),
    link: entryLink(answer.sources.base, gap.next),
    sources: next ? await citedReports(next, reports.slice(0, 3), answer) : [],
  };
}

function missingLine(gap: z.infer<typeof Missing>, { words, around }: Answer): string {
  const { kind, participants, since, missing, after, before, sources } = gap;
  const who = participants.map(({ name }) => name).join(" – ");
  const between = `${dayText(after, words)} – ${dayText(before, words)}`;
  const series = since === null ? "" : ` (${around.since} ${dayText(since, words)})`;
  const text = `${capitalised(words.kinds[kind])}, ${who}${series}: ${around.missing} ${missing.join(", ")}; ${between}`;
  return oneLine(`- ${text} ${marks(sources)}`);
}

/** Numbers that no page on record reports. */
export const gaps = tool({
  name: "gaps",
  title: "Contacts that must be missing",
  description:
    'Where pages count ("the fourth call") and the record holds fewer: which numbers are missing, between which days, and which pages say so.',
  input: {
    ...listQuestion,
    ...actorQuestion,
    kind: EventKind.optional(),
    ...dayQuestion,
    ...placeQuestion,
  },
  output: { gaps: z.array(Missing) },
  run: async ({ lang: _, limit, cursor, ...filters }, answer) => {
    const part = await partFrom({ limit, cursor }, (slice) =>
      answer.service.gaps({ ...asked(filters), ...slice }),
    );
    const found = await inTurn(part.items, (gap) => missingOf(gap, answer));
    return { data: { gaps: found }, lines: found.map((gap) => missingLine(gap, answer)), next: part.next };
  },
});

/** A position in an answer. `through`: ids of those who took or voiced it; `statements`: keys of the utterances behind it. */
const Held = z.object({
  actor: Somebody,
  topic: z.string(),
  stance: RecordPosition.shape.stance,
  from: z.string().nullable(),
  to: z.string().nullable(),
  through: z.array(z.string()),
  statements: z.array(z.string()),
  negotiation: z.string().nullable(),
  sources: z.array(z.int()),
});

async function heldOf(position: RecordPosition, answer: Answer): Promise<z.infer<typeof Held>> {
  const { actor, topic, stance, from, to, through, statements, negotiation } = position;
  return {
    actor: somebody(actor, answer.names),
    topic,
    stance,
    from,
    to,
    through,
    statements,
    negotiation,
    sources: await citedUtterances(statements, answer),
  };
}

function heldLine(
  { actor, topic, stance, from, to, sources }: z.infer<typeof Held>,
  { words }: Answer,
): string {
  const days = from === to ? dayText(from, words) : dayText(`${from ?? ".."}/${to ?? ".."}`, words);
  return oneLine(
    `- ${actor.name}: ${words.stances[stance]} ${topicText(topic, words)}, ${days} ${marks(sources)}`,
  );
}

/** Stances over time. */
export const positions = tool({
  name: "positions",
  title: "Who stands where on what, over time",
  description:
    "Each state's or body's stance on each topic over time, a line wherever it changes, with the utterances behind it. What persons say counts for the state or body that they act for.",
  input: {
    ...listQuestion,
    ...actorQuestion,
    topic: z.string().trim().min(1).max(200).optional(),
    ...dayQuestion,
    ...placeQuestion,
  },
  output: { positions: z.array(Held) },
  run: async ({ lang: _, limit, cursor, ...filters }, answer) => {
    const part = await partFrom({ limit, cursor }, (slice) =>
      answer.service.positions({ ...asked(filters), ...slice }),
    );
    const found = await inTurn(part.items, (position) => heldOf(position, answer));
    return {
      data: { positions: found },
      lines: found.map((each) => heldLine(each, answer)),
      next: part.next,
    };
  },
});
