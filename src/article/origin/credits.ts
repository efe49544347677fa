import type { PhraseMatch } from "../../text/phrases.ts";
import type { Token } from "../../text/tokens.ts";
import { type Lexicon, type Medium, outletKey } from "../lexicon.ts";
import type { Line } from "../line.ts";
import type { Judged } from "./origin.ts";
import { isInitials } from "./owner.ts";

/** Further down, "Theo Reuters, …" tells who says one thing, not where the story comes from. */
const OPENING_PARAGRAPHS = 3;

const nameOf = (line: Line, found: PhraseMatch<Medium>): string => {
  const first = line.tokens[found.from];
  const last = line.tokens[found.to - 1];
  return first && last ? line.text.slice(first.start - line.start, last.end - line.start) : "";
};

/** The medium that follows a credit opener at `at` ("Theo hãng tin Reuters"), or null. */
export function creditedAt(line: Line, at: number, lexicon: Lexicon): PhraseMatch<Medium> | null {
  const opener = lexicon.openers.longestAt(line.tokens, at);
  if (!opener?.values.includes("credit")) return null;
  const noun = lexicon.openers.longestAt(line.tokens, opener.to);
  const from = noun?.values.includes("noun") ? noun.to : opener.to;
  return (
    lexicon.media.longestAt(line.tokens, from) ?? lexicon.media.longestAt(line.tokens, opener.to) ?? null
  );
}

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
  const credits: string[] = [];
  for (const line of judged.lines) {
    const role = judged.roles[line.index];
    const sign = judged.signs[line.index];
    if (sign?.kind === "date" && role === "dateline") authors.push(...sign.authors);
    if (sign?.kind !== "signature" || (role !== "byline" && role !== "credit")) continue;
    authors.push(...sign.signature.authors);
    credits.push(...sign.signature.credits);
  }
  return { authors, credits };
}

/** "(TTXVN) Ngày 5/6, …", "… hai bên./. (TTXVN)": an agency in brackets before or after the article's text. */
function bracketedAgency(line: Line, at: number, lexicon: Lexicon): string[] {
  if (line.tokens[at]?.text !== "(") return [];
  const found = lexicon.media.longestAt(line.tokens, at + 1);
  const agency = found?.values.some((medium) => medium.kind === "agency") === true;
  return found && agency && line.tokens[found.to]?.text === ")" ? [nameOf(line, found)] : [];
}

/** Tokens in which a bracketed agency may end a paragraph: its name, the brackets and closing signs. */
const LAST_TOKENS = 8;

function bracketed(prose: readonly Line[], lexicon: Lexicon): string[] {
  const [first, last] = [prose[0], prose.at(-1)];
  if (!first || !last) return [];
  const from = last.tokens.findLastIndex((token) => token.text === "(");
  const ends = from >= last.tokens.length - LAST_TOKENS ? bracketedAgency(last, from, lexicon) : [];
  return [...bracketedAgency(first, 0, lexicon), ...ends];
}

function inProse(judged: Judged, lexicon: Lexicon): string[] {
  const prose = judged.lines.filter(
    (line) => judged.roles[line.index] === "lead" || judged.roles[line.index] === "body",
  );
  const found = prose.slice(0, OPENING_PARAGRAPHS).map((line) => creditInProse(line, lexicon));
  return [...found.filter((name): name is string => name !== null), ...bracketed(prose, lexicon)];
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
  const all = [...credits, ...inProse(judged, lexicon)].filter((name) => !isOwn(name));
  const distinct = new Map(all.map((name) => [foldOf(outletKey(name, lexicon.words.paper)), name]));
  const persons = authors.filter((name) => !isOwn(name));
  return { authors: [...new Set(persons)], credits: [...distinct.values()] };
}
