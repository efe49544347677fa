import type { PhraseMatch } from "../../text/phrases.ts";
import { type Lexicon, type Medium, outletKey } from "../lexicon.ts";
import type { Line } from "../line.ts";
import { marksIn } from "./marks.ts";
import type { Judged } from "./origin.ts";
import { isInitials } from "./owner.ts";
import { creditsIn } from "./prose-credits.ts";
import { wireAlone } from "./wire-imprint.ts";

/** Further down, another "Theo Reuters, …" tells who says one thing, not where the story comes from. */
const OPENING_PARAGRAPHS = 3;

const nameOf = (line: Line, found: PhraseMatch<Medium>): string => {
  const first = line.tokens[found.from];
  const last = line.tokens[found.to - 1];
  return first && last ? line.text.slice(first.start - line.start, last.end - line.start) : "";
};

function signed(judged: Judged): { readonly authors: string[]; readonly credits: string[] } {
  const authors: string[] = [];
  const closing: string[] = [];
  const credits: string[] = [];
  for (const line of judged.lines) {
    const role = judged.roles[line.index];
    const sign = judged.signs[line.index];
    if (sign?.kind === "date" && role === "dateline") authors.push(...sign.authors);
    if (sign?.kind !== "signature" || (role !== "byline" && role !== "credit")) continue;
    (sign.signature.closing ? closing : authors).push(...sign.signature.authors);
    credits.push(...sign.signature.credits);
  }
  return { authors: authors.length > 0 ? authors : closing, credits };
}

const isProse = (judged: Judged, { index }: Line): boolean =>
  judged.roles[index] === "lead" || judged.roles[index] === "body";

/** What the first paragraphs credit; where they and the `signed` lines credit nobody, the first paragraph that does. */
function inProse(judged: Judged, signed: readonly string[], lexicon: Lexicon): string[] {
  const prose = judged.lines.filter((line) => isProse(judged, line));
  const named = (line: Line): string[] => creditsIn(line, lexicon).map((found) => nameOf(line, found));
  const marks = marksIn(prose, lexicon).filter(({ signs }) => !signs);
  const found = [...prose.slice(0, OPENING_PARAGRAPHS).flatMap(named), ...marks.map(({ name }) => name)];
  if (found.length > 0 || signed.length > 0) return found;
  for (const line of prose.slice(OPENING_PARAGRAPHS)) {
    const further = named(line);
    if (further.length > 0) return further;
  }
  return [];
}

const foldOf = (name: string): string => name.toLowerCase().replace(/[^\p{L}\p{N}+]/gu, "");

/** The outlet signs with its own name, the beginning of it or its initials ("RFA" of "RFA Tiếng Việt", "Q.T" of "Quốc tế 24h"). */
export function isOutlet(name: string, outlet: string | null, paper: string): boolean {
  if (outlet === null) return false;
  const whole = foldOf(outlet);
  return whole === foldOf(name) || outlet.startsWith(`${name} `) || isInitials(name, outlet, paper);
}

/**
 * Who wrote the article and where its outlet took the story from, as the page names them, each once.
 * What the outlet signs with names of its own is no credit.
 */
export function creditsOf(
  judged: Judged,
  isOwn: (name: string) => boolean,
  lexicon: Lexicon,
): { readonly authors: string[]; readonly credits: string[] } {
  const { authors, credits } = signed(judged);
  const wires = judged.lines.flatMap((line) =>
    judged.signs[line.index]?.kind === "imprint" ? (wireAlone(line, lexicon) ?? []) : [],
  );
  const all = [...credits, ...inProse(judged, credits, lexicon), ...wires].filter((name) => !isOwn(name));
  const distinct = new Map(all.map((name) => [foldOf(outletKey(name, lexicon.words.paper)), name]));
  const persons = authors.filter((name) => !isOwn(name));
  return { authors: [...new Set(persons)], credits: [...distinct.values()] };
}
