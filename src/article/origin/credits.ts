import type { PhraseMatch } from "../../text/phrases.ts";
import type { Token } from "../../text/tokens.ts";
import { type Lexicon, type Medium, outletKey } from "../lexicon.ts";
import type { Line } from "../line.ts";
import { creditedAt, marksIn } from "./marks.ts";
import type { Judged } from "./origin.ts";
import { isInitials } from "./owner.ts";
import { wireAlone } from "./wire-imprint.ts";

/** Further down, "Theo Reuters, …" tells who says one thing, not where the story comes from. */
const OPENING_PARAGRAPHS = 3;

const nameOf = (line: Line, found: PhraseMatch<Medium>): string => {
  const first = line.tokens[found.from];
  const last = line.tokens[found.to - 1];
  return first && last ? line.text.slice(first.start - line.start, last.end - line.start) : "";
};

const isPunct = ({ kind }: Token): boolean => kind === "punct";

/** The paragraph ends here, or behind the country of the medium ("… Yonhap của Hàn Quốc."). */
function endsAfter(tokens: readonly Token[], at: number, lexicon: Lexicon): boolean {
  const rest = tokens.slice(at);
  if (rest.every(isPunct)) return true;
  const [of, ...country] = rest;
  const words = country.filter((token) => !isPunct(token)).map(({ lower }) => lower);
  const closing = country.slice(words.length).every(isPunct);
  return of?.kind === "word" && !of.capital && closing && lexicon.known.has(words.join(" "));
}

/** So many tokens from the end may a credit begin: its opener, a noun, the name and its country. */
const CREDIT_TOKENS = 11;

/** Places in a paragraph where a credit may stand: its first words, and its last ("…, theo Reuters."). */
function creditInProse(line: Line, lexicon: Lexicon): string | null {
  const opening = creditedAt(line, 0, lexicon);
  if (opening && !/^\p{L}/u.test(line.tokens[opening.to]?.text ?? ".")) return nameOf(line, opening);
  const last = line.tokens.length;
  for (let at = Math.max(1, last - CREDIT_TOKENS); at < last; at++) {
    const found = creditedAt(line, at, lexicon);
    if (found && endsAfter(line.tokens, found.to, lexicon)) return nameOf(line, found);
  }
  return null;
}

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

function inProse(judged: Judged, lexicon: Lexicon): string[] {
  const prose = judged.lines.filter(
    (line) => judged.roles[line.index] === "lead" || judged.roles[line.index] === "body",
  );
  const found = prose.slice(0, OPENING_PARAGRAPHS).map((line) => creditInProse(line, lexicon));
  const marks = marksIn(prose, lexicon).filter(({ signs }) => !signs);
  return [...found.filter((name): name is string => name !== null), ...marks.map(({ name }) => name)];
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
  const all = [...credits, ...inProse(judged, lexicon), ...wires].filter((name) => !isOwn(name));
  const distinct = new Map(all.map((name) => [foldOf(outletKey(name, lexicon.words.paper)), name]));
  const persons = authors.filter((name) => !isOwn(name));
  return { authors: [...new Set(persons)], credits: [...distinct.values()] };
}
