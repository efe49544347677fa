import { z } from "zod";
import { entryLink, oneLine, undertakingLink } from "../../../export/cite/index.ts";
import { topicText } from "../../../labels/index.ts";
import type { Change, Entry } from "../../../schema/index.ts";
import type { Answer } from "../answer.ts";
import { partFrom } from "../cursors.ts";
import { contactLine, contactOf } from "../findings/contact.ts";
import { citedReports, citedTellings, citedUtterances } from "../findings/evidence.ts";
import { promisedLine } from "../findings/saying.ts";
import { marks } from "../footnotes.ts";
import { inTurn } from "../in-turn.ts";
import { Day, asked as given, listQuestion, placeQuestion } from "../questions.ts";
import { tool } from "../tool.ts";

const DAY = 86_400_000;

/**
 * A change in an answer. `before`, `after`: what the record said and says, null for what is new and what is no more;
 * `pages`: those that were added since and tell it.
 */
const Difference = z.object({
  type: z.string(),
  entry: z.string().nullable(),
  undertaking: z.string().nullable(),
  text: z.string(),
  before: z.unknown(),
  after: z.unknown(),
  pages: z.array(z.string()),
  link: z.string().nullable(),
  sources: z.array(z.int()),
});

type Difference = z.infer<typeof Difference>;

/** Numbers of what the new pages tell of a contact; of the contact's first words where they tell none. */
async function citedChange(entry: Entry, pages: readonly string[], answer: Answer): Promise<number[]> {
  const told = entry.reports.filter(({ page }) => pages.includes(page));
  return citedReports(entry, (told.length > 0 ? told : entry.reports).slice(0, 3), answer);
}

const before = (change: Change): unknown => ("before" in change ? change.before : null);
const after = (change: Change): unknown => ("after" in change ? change.after : null);

async function differenceOf(change: Change, answer: Answer): Promise<Difference> {
  const { type, pages } = change;
  const common = { type, before: before(change), after: after(change), pages };
  const { base } = answer.sources;
  if (change.type === "position") {
    const sources = await citedUtterances(change.after.statements, answer);
    return {
      ...common,
      entry: null,
      undertaking: null,
      link: null,
      text: positionText(change, answer),
      sources,
    };
  }
  if (change.type === "undertaking") {
    const { undertaking } = change;
    const sources = await citedTellings(undertaking.tellings, answer);
    const link = undertakingLink(base, undertaking.key);
    return {
      ...common,
      entry: null,
      undertaking: undertaking.key,
      link,
      text: promisedLine(undertaking, [], answer),
      sources,
    };
  }
  const { entry } = change;
  const sources = await citedChange(entry, pages, answer);
  const contact = contactOf(entry, answer, []);
  return {
    ...common,
    entry: entry.id,
    undertaking: null,
    link: entryLink(base, entry.id),
    text: contactLine(contact, answer),
    sources,
  };
}

function positionText(change: Extract<Change, { type: "position" }>, { words, names }: Answer): string {
  const { actor, topic, stance } = change.after;
  const from = words.stances[change.before.stance];
  return `- ${names.actor(actor)}, ${topicText(topic, words)}: ${from} → ${words.stances[stance]}`;
}

/** In what the record differs from what it said before. */
export const changes = tool({
  name: "changes",
  title: "What changed lately",
  description:
    "In what the record differs from what it said before the pages came that were added since: new and changed contacts, those that another side attests now, overdue ones, conflicts, shifts of position, undertakings and their states.",
  input: {
    ...listQuestion,
    since: z
      .union([Day, z.iso.datetime({ offset: true })])
      .optional()
      .describe("A day (its beginning in UTC) or an instant; without it, `days` count."),
    days: z.int().min(1).max(3650).default(7).describe("So many days back from now."),
    ...placeQuestion,
  },
  output: { since: z.string(), changes: z.array(Difference) },
  run: async ({ since: asked, days, limit, cursor, negotiation, track }, answer) => {
    const since = (asked === undefined ? new Date(Date.now() - days * DAY) : new Date(asked)).toISOString();
    const part = await partFrom({ limit, cursor }, () =>
      answer.service.changes(since, given({ negotiation, track })),
    );
    const found = await inTurn(part.items, (change) => differenceOf(change, answer));
    const headings = part.items.map(({ type }) => answer.words.changes[type]);
    const lines = found.map(({ text, sources }, n) =>
      oneLine(`- ${headings[n] ?? ""}: ${text.replace(/^- /, "")} ${marks(sources)}`),
    );
    return { data: { since, changes: found }, lines, next: part.next };
  },
});
