import type { PageElement } from "../../page/types.ts";
import type { Role } from "../../schema/index.ts";
import { commonPlace, placeOf } from "./place.ts";
import type { Weighed } from "./weigh.ts";
import { isHeading } from "./zones.ts";

/** Shorter words are said twice anyway, longer ones are no pull quote. */
const SHORTEST = 18;
const LONGEST = 400;
/** So many quotations are looked up on a page, each in the whole text. */
const MOST = 20;
const SIGNS = /[^\p{L}\p{M}\p{N}]+/gu;
const QUOTES = new Set(["blockquote", "aside", "q"]);

const wordsOf = ({ text }: Weighed): string => ` ${text.toLowerCase().replace(SIGNS, " ").trim()} `;

interface Placed {
  readonly one: Weighed;
  readonly at: number;
}

/** A quotation in an element apart, beside the paragraphs. */
const isApart = (one: Weighed, place: PageElement | null): boolean =>
  one.weight >= SHORTEST &&
  one.weight <= LONGEST &&
  one.tag !== "li" &&
  !isHeading(one.tag) &&
  (QUOTES.has(one.tag) || placeOf(one) !== place);

/** Summaries and paragraphs that say a summary again. */
function dropCopies(roles: Role[], leads: readonly Placed[], body: readonly Placed[]): void {
  const said = new Set<string>();
  for (const { one, at } of leads) {
    const words = wordsOf(one);
    if (said.has(words)) roles[at] = "furniture";
    said.add(words);
  }
  if (said.size === 0) return;
  for (const { one, at } of body)
    if (one.weight <= LONGEST && said.has(wordsOf(one))) roles[at] = "furniture";
}

/** Takes out pull quotes, which repeat words of a paragraph in an element apart, and what repeats the summary. */
export function dropRepeats(roles: Role[], blocks: readonly Weighed[]): void {
  const placed = blocks.map((one, at) => ({ one, at }));
  const leads = placed.filter(({ at }) => roles[at] === "lead");
  dropCopies(
    roles,
    leads.slice(0, MOST),
    placed.filter(({ at }) => roles[at] === "body"),
  );
  const body = placed.filter(({ at }) => roles[at] === "body");
  const place = commonPlace(body.map(({ one }) => one));
  const quotes = new Set(body.filter(({ one }) => isApart(one, place)).slice(0, MOST));
  if (quotes.size === 0) return;
  const rest = new Set(body.filter((one) => !quotes.has(one)).map(({ one }) => wordsOf(one)));
  const text = [...rest].join("\n");
  for (const { one, at } of quotes) {
    const words = wordsOf(one);
    // A whole paragraph that is said twice is no quotation.
    if (!rest.has(words) && text.includes(words)) roles[at] = "furniture";
  }
}
