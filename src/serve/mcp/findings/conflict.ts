import { z } from "zod";
import { valueText } from "../../../export/brief/sentences/changes.ts";
import { entryTitle, oneLine } from "../../../export/cite/index.ts";
import { Conflict, type Entry } from "../../../schema/index.ts";
import type { Answer } from "../answer.ts";
import { marks } from "../footnotes.ts";
import { inTurn } from "../in-turn.ts";
import { citedReports, sentenceAround } from "./evidence.ts";

/** So many pages stand behind one of the values that disagree. */
const MOST = 2;

/**
 * Reports that disagree, in an answer. `entry`: the contact that it is about, null where a page contradicts itself about
 * none; `settled`: which value stands at last, and by what.
 */
export const Disagreement = z.object({
  about: Conflict.shape.about,
  entry: z.string().nullable(),
  entries: z.array(z.string()),
  title: z.string().nullable(),
  values: z.array(
    z.object({ value: z.string(), independent: z.int(), pages: z.int(), sources: z.array(z.int()) }),
  ),
  settled: Conflict.shape.settled.describe("Which value stands at last, and by what; null while it is open."),
});

/** A conflict as the answer tells it. `entry`: the contact that it is about, where there is one. */
export async function disagreementOf(
  conflict: Conflict,
  entry: Entry | null,
  answer: Answer,
): Promise<z.infer<typeof Disagreement>> {
  const values = await inTurn(conflict.values, async ({ value, independent, pages }) => ({
    value,
    independent,
    pages: pages.length,
    sources: await citedValue(conflict, value, pages.slice(0, MOST), entry, answer),
  }));
  return {
    about: conflict.about,
    entry: conflict.entry,
    entries: conflict.entries,
    title: entry && entryTitle(entry, answer),
    values,
    settled: conflict.settled,
  };
}

/** Where pages tell a value: the words that the page's own conflict names, else those on which the contact rests. */
async function citedValue(
  { about }: Conflict,
  value: string,
  pages: readonly string[],
  entry: Entry | null,
  answer: Answer,
): Promise<number[]> {
  const { sources, notes } = answer;
  const inside = pages.map(async (id) => {
    const page = await sources.page(id);
    const told = page?.reading.conflicts.find((each) => each.about === about)?.values;
    const span = told?.find((each) => each.value === value)?.evidence[0];
    return page && span ? sources.at(id, sentenceAround(page, span)) : null;
  });
  const numbers = notes.cite(...(await Promise.all(inside)));
  const reports = entry?.reports.filter(({ page }) => pages.includes(page)) ?? [];
  return numbers.length > 0 || !entry ? numbers : citedReports(entry, reports.slice(0, MOST), answer);
}

/** A conflict as people read it: what it is about, then each value on a line. */
export function disagreementLines(found: z.infer<typeof Disagreement>, answer: Answer): string[] {
  const { words, around } = answer;
  const { about, title, values, settled, entry } = found;
  const head = `- ${words.conflictAbout[about]}${title === null ? "" : `: ${title}`}${entry === null ? "" : ` (${entry})`}`;
  return [
    oneLine(head),
    ...values.map(({ value, independent, sources }) => {
      const stands = settled?.value === value ? ` = ${words.changes.settled}` : "";
      return `  - ${oneLine(`${valueText(about, value, answer)}: ${around.independent(independent)}${stands} ${marks(sources)}`)}`;
    }),
  ];
}
