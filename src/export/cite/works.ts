import type { Citation, CitedSource } from "../../schema/index.ts";
import { groupBy } from "../../text/group.ts";

/** A page as one item of a bibliography, with all words of it that are cited. */
export interface Work {
  readonly source: CitedSource;
  readonly quotes: readonly string[];
  /** The same wherever the page is cited; ASCII. */
  readonly key: string;
}

/** Hex digits that tell pages apart in keys. */
const DIGITS = 10;

/** The pages of a citation, in the order in which they are cited. */
export const worksOf = ({ sources }: Pick<Citation, "sources">): Work[] =>
  [...groupBy(sources, ({ page }) => page).values()].flatMap((cited) => {
    const [source] = cited;
    return source ? [{ source, quotes: cited.map(({ quote }) => quote.text), key: keyOf(source) }] : [];
  });

function keyOf({ page, published }: CitedSource): string {
  const id = page.replace(/^[a-z0-9]+:/, "").replace(/[^A-Za-z0-9]/g, "");
  return ["parley", published?.slice(0, 4) ?? "", id.slice(0, DIGITS)]
    .filter((part) => part !== "")
    .join("-");
}

/** Several passages of one page as one text. */
export const quotedTogether = (quotes: readonly string[]): string =>
  quotes.map((quote) => `“${quote}”`).join(" […] ");
