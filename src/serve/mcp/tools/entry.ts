import { z } from "zod";
import { ParleyError } from "../../../errors.ts";
import { oneLine } from "../../../export/cite/index.ts";
import { dayText } from "../../../labels/index.ts";
import { type Entry, HistoryItem } from "../../../schema/index.ts";
import type { RecordService } from "../../../store/service.ts";
import type { Answer } from "../answer.ts";
import { partFrom } from "../cursors.ts";
import { Disagreement, disagreementLines, disagreementOf } from "../findings/conflict.ts";
import { Contact, citedContactOf, contactLine } from "../findings/contact.ts";
import { evidenceNumbers } from "../findings/evidence.ts";
import { Somebody, sideOf } from "../findings/people.ts";
import { cut, marks } from "../footnotes.ts";
import { inTurn } from "../in-turn.ts";
import { Id, listQuestion } from "../questions.ts";
import { type Found, tool } from "../tool.ts";

/** A report in an answer. `key`: by which decisions name it; `origin`: the independent source under which it counts. */
const TellingPage = z.object({
  key: z.string(),
  page: z.string(),
  outlet: z.string().nullable(),
  origin: z.string(),
  sources: z.array(z.int()),
});

const output = {
  contact: Contact,
  history: z.array(HistoryItem),
  attested_through: z.array(z.object({ side: Somebody, through: z.array(z.string()) })),
  told_by: z.array(z.string()),
  reports: z.array(TellingPage),
  conflicts: z.array(Disagreement),
};

/** Everything about one contact. */
export const entry = tool({
  name: "entry",
  title: "One contact with its evidence",
  description:
    "All that the record knows of one contact: facts, status over time, who attests it through whom, the reports with every sentence that it rests on, and what they disagree on. `id`: of the contact, any id it ever had, the key of a report, or the first six characters or more. `limit` and `cursor` go over its reports.",
  input: { ...listQuestion, id: Id },
  output,
  run: ({ id, ...slice }, answer) => told(id, slice, answer),
});

async function told(
  id: string,
  slice: { readonly limit: number; readonly cursor?: string | undefined },
  answer: Answer,
): Promise<Found<z.infer<z.ZodObject<typeof output>>>> {
  const { service, names } = answer;
  const found = await entryBy(id, service);
  const part = await partFrom(slice, async () => found.reports);
  const contact = await citedContactOf(found, answer);
  const reports = await inTurn(part.items, async (report) => ({
    key: report.key,
    page: report.page,
    outlet: report.outlet && cut(report.outlet),
    origin: report.origin,
    sources: await evidenceNumbers(found, report, answer),
  }));
  const conflicts = await inTurn(found.conflicts, (each) => disagreementOf(each, found, answer));
  const data = {
    contact,
    history: found.history,
    attested_through: found.attested.map(({ side, through }) => ({ side: sideOf(side, names), through })),
    told_by: found.told_by,
    reports,
    conflicts,
  };
  const lines = [
    contactLine(contact, answer),
    ...historyLines(found, answer),
    ...reports.map(
      ({ outlet, origin, sources }) => `  - ${oneLine(`${outlet ?? origin} ${marks(sources)}`)}`,
    ),
    ...conflicts.flatMap((each) => disagreementLines(each, answer)),
  ];
  return { data, lines, next: part.next };
}

const historyLines = ({ history }: Entry, { words }: Answer): string[] =>
  history.map(({ status, reported }) => `  ${dayText(reported, words)}: ${words.statuses[status]}`);

/** The entry of an id; throws `not-found`, with the reason where people took it out. */
export async function entryBy(id: string, service: RecordService): Promise<Entry> {
  const found = await service.entry(id);
  if (found) return found;
  const rejection = await service.rejection(id);
  const why = rejection ? ` It was taken out of the record (${rejection.of}).` : "";
  throw new ParleyError("not-found", `The record holds no contact "${id}".${why}`, { subject: id });
}
