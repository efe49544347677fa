import type { Reading } from "../../src/schema/index.ts";
import type { Draft } from "./drafts.ts";
import { sentence } from "./grammar.ts";
import type { Random } from "./random.ts";
import type { Mark, Sentence } from "./sentences.ts";
import type { PagePlan } from "./stories.ts";

const isFiller = ({ marks }: Sentence): boolean => marks.length === 0;

/** A desk's small changes: the end cut off, a word exchanged. */
function retouched(random: Random, sentences: readonly Sentence[]): Sentence[] {
  const kept = sentences.slice(0, sentences.length - random.between(0, 2));
  const at = random.between(0, kept.length - 1);
  return kept.map((one, k) =>
    k === at && isFiller(one) ? { ...one, text: one.text.replace(" và ", ", cùng ") } : one,
  );
}

/** A desk's own version: what is known stays, about half of the rest is its own. */
function rewritten(random: Random, sentences: readonly Sentence[]): Sentence[] {
  return sentences.map((one) =>
    isFiller(one) && random.chance(0.5) ? { text: sentence(random, "background"), marks: [] } : one,
  );
}

/** What an outlet prints of a story: all of it, or what its desk made of it. */
export function printed(random: Random, { sentences }: Draft, copy: PagePlan["copy"]): Sentence[] {
  if (copy === null) return [...sentences];
  return copy === "edited" ? rewritten(random, sentences) : retouched(random, sentences);
}

/** A mark with its place in the page, and its words. */
export interface Placed extends Mark {
  readonly text: string;
}

/** A page's text, its lines, and where in it the findings rest. */
export interface Laid {
  readonly text: string;
  readonly blocks: Reading["article"]["blocks"];
  readonly marks: readonly Placed[];
}

/** The lines of a page: headline, a sentence or three a paragraph, and where it is from. */
export function layOut(
  random: Random,
  title: string,
  sentences: readonly Sentence[],
  credit: string | null,
): Laid {
  let text = title;
  const blocks: Laid["blocks"] = [{ start: 0, end: title.length, line: 1, role: "title" }];
  const marks: Placed[] = [];
  const queue = [...sentences];
  while (queue.length > 0) {
    const start = text.length + 1;
    text += "\n";
    for (const [k, one] of queue.splice(0, blocks.length === 1 ? 1 : random.between(1, 3)).entries()) {
      if (k > 0) text += " ";
      const at = text.length;
      marks.push(
        ...one.marks.map((m) => ({
          ...m,
          start: m.start + at,
          end: m.end + at,
          text: one.text.slice(m.start, m.end),
        })),
      );
      text += one.text;
    }
    blocks.push({
      start,
      end: text.length,
      line: blocks.length + 1,
      role: blocks.length === 1 ? "lead" : "body",
    });
  }
  if (credit === null) return { text, blocks, marks };
  const start = text.length + 1;
  text += `\nTheo ${credit}`;
  blocks.push({ start, end: text.length, line: blocks.length + 1, role: "credit" });
  return { text, blocks, marks };
}
