import { type Words, wordsIn } from "../../labels/index.ts";
import type { Brief, BriefItem, BriefSection, BriefSource } from "../../schema/brief.ts";
import { originText, webAddress } from "../cite/index.ts";
import { oneLine } from "../cite/plain.ts";
import { type BriefWords, briefWords } from "./words/index.ts";

/** How lines are laid out: how wide they may be, and what is done to headings and to what is less. */
export interface TextLayout {
  /** Breaks a paragraph into lines; `indent` columns before each, `hanging` more from the second on. */
  paragraph(text: string, indent: number, hanging: number): string;
  strong(text: string): string;
  quiet(text: string): string;
}

/** Each paragraph on one line, without colours. */
const plainLayout: TextLayout = {
  paragraph: (text, indent) => `${" ".repeat(indent)}${text}`,
  strong: (text) => text,
  quiet: (text) => text,
};

const numbers = (sources: readonly number[]): string => sources.map((n) => `[${n}]`).join("");

/** A sentence with the numbers of its sources, on one line; numbers stand before the stop that ends it. */
export const itemText = ({ text }: Pick<BriefItem, "text">): string =>
  oneLine(
    text
      .map(({ text: words, sources }) => {
        if (sources.length === 0) return words;
        const stop = /[.]$/.exec(words)?.[0] ?? "";
        return `${words.slice(0, words.length - stop.length)} ${numbers(sources)}${stop}`;
      })
      .join(""),
  );

function sectionText({ title, items, rest }: BriefSection, layout: TextLayout): string {
  const { paragraph, strong, quiet } = layout;
  const lines = items.flatMap((item) => [
    paragraph(`- ${itemText(item)}`, 0, 2),
    ...(item.certainty === null ? [] : [quiet(paragraph(oneLine(item.certainty), 2, 0))]),
  ]);
  return [strong(title), ...lines, ...(rest === null ? [] : [paragraph(rest, 0, 0)])].join("\n");
}

/** Sections that hold something, and the sentences of those that hold nothing. */
export const filledSections = ({ sections }: Brief): { filled: BriefSection[]; none: string[] } => ({
  filled: sections.filter(({ none }) => none === null),
  none: sections.flatMap(({ none }) => (none === null ? [] : [none])),
});

/** A source: its words and where they stand; below, the addresses that lead somewhere and the frozen copy. */
function sourceText(
  source: BriefSource,
  words: Words,
  say: BriefWords,
  { paragraph, quiet }: TextLayout,
): string {
  const addresses = [webAddress(source.url), webAddress(source.link)].filter((address) => address !== null);
  const where = [...addresses, `${say.sourceLine.frozen} ${source.frozen}`].join(" · ");
  const told = `[${source.n}] “${oneLine(source.quote.text)}” ${originText(source, words)}`;
  return [paragraph(told, 0, 4), quiet(paragraph(where, 4, 0))].join("\n");
}

/** A brief as plain text; ends with a line break. */
export function briefText(brief: Brief, layout: TextLayout = plainLayout): string {
  const { paragraph, strong } = layout;
  const words = wordsIn(brief.lang);
  const say = briefWords(brief.lang, brief.until);
  const { filled, none } = filledSections(brief);
  const figures = brief.figures.map(({ label, value }) => `  ${String(value).padStart(5)}  ${label}`);
  const sources = brief.sources.map((source) => sourceText(source, words, say, layout));
  const parts = [
    strong(oneLine(brief.title)),
    paragraph(oneLine(brief.intro), 0, 0),
    [strong(say.figuresTitle), ...figures].join("\n"),
    ...filled.map((section) => sectionText(section, layout)),
    ...(none.length === 0 ? [] : [[strong(say.nothingTitle), paragraph(none.join(" "), 0, 0)].join("\n")]),
    ...(sources.length === 0 ? [] : [[strong(say.sourcesTitle), ...sources].join("\n")]),
  ];
  return `${parts.join("\n\n")}\n`;
}
