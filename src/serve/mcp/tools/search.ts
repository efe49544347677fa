import { z } from "zod";
import { entryLink, oneLine, pageLink, shortLine, statementLink } from "../../../export/cite/index.ts";
import { dayText } from "../../../labels/index.ts";
import type { SearchHit } from "../../../store/service.ts";
import type { Answer } from "../answer.ts";
import { partFrom } from "../cursors.ts";
import { cut, marks } from "../footnotes.ts";
import { inTurn } from "../in-turn.ts";
import { asked, contactQuestion, listQuestion } from "../questions.ts";
import { tool } from "../tool.ts";

/** A hit in an answer. `id`: of the contact, the utterance or the page. */
const Hit = z.object({
  type: z.enum(["article", "statement", "entry"]),
  id: z.string(),
  page: z.string(),
  headline: z.string().nullable(),
  outlet: z.string().nullable(),
  published: z.string().nullable(),
  passage: z.string(),
  link: z.string(),
  sources: z.array(z.int()),
});

async function hitOf(hit: SearchHit, { sources, notes }: Answer): Promise<z.infer<typeof Hit>> {
  const { type, id, page, title, outlet, published, passage } = hit;
  const link = { article: pageLink, statement: statementLink, entry: entryLink }[type];
  const cited = await sources.at(page, passage);
  // A passage is a quotation only where the page holds these very words there.
  const numbers = notes.cite(cited?.quote.text === passage.text ? cited : null);
  return {
    type,
    id,
    page,
    headline: title && cut(title),
    outlet: outlet && cut(outlet),
    published,
    passage: cut(passage.text),
    link: link(sources.base, id),
    sources: numbers,
  };
}

/** Full-text search. */
export const search = tool({
  name: "search",
  title: "Search words in articles, utterances and contacts",
  description:
    'Passages that hold the words, the best first. Vietnamese words are found with marks or without ("dam phan" finds "đàm phán"); quotation marks keep words together. A hundred hits at most: narrow by actor or days to find older ones.',
  input: {
    ...listQuestion,
    query: z.string().trim().min(1).max(500),
    ...contactQuestion,
  },
  output: { hits: z.array(Hit) },
  run: async ({ lang: _, limit, cursor, query, ...filters }, answer) => {
    const part = await partFrom({ limit, cursor }, () => answer.service.search(query, asked(filters)));
    const hits = await inTurn(part.items, (hit) => hitOf(hit, answer));
    const lines = hits.map(({ type, id, outlet, published, passage, sources }) => {
      const where = [outlet === null ? "" : shortLine(outlet), dayText(published, answer.words)];
      return oneLine(
        `- ${answer.around.found[type]}: ${sources.length > 0 ? "" : `“${passage}” `}${where.filter((each) => each !== "").join(", ")} ${marks(sources)} (${id})`,
      );
    });
    return { data: { hits }, lines, next: part.next };
  },
});
