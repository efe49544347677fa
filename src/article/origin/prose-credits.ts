import type { PhraseMatch } from "../../text/phrases.ts";
import type { Token } from "../../text/tokens.ts";
import type { Lexicon, Medium } from "../lexicon.ts";
import type { Line } from "../line.ts";
import { endsBefore, STOPS } from "../lines/glued.ts";
import { creditedAt } from "./marks.ts";

/** Tokens of a time between a medium and its verb ("hôm nay", "ngày 5/6"). */
const TIME_TOKENS = 6;
/** Words of the country of a medium ("… Yonhap của Hàn Quốc."). */
const COUNTRY_WORDS = 3;

const isPunct = ({ kind }: Token): boolean => kind === "punct";

/** Token after a time that begins at one; the same where none does. */
function afterTime(tokens: readonly Token[], at: number, { dateWords }: Lexicon): number {
  if (tokens[at]?.kind !== "word") return at;
  let to = at;
  for (let token = tokens[to]; token && to < at + TIME_TOKENS; token = tokens[++to])
    if (token.kind !== "number" && token.text !== "/" && !dateWords.has(token.lower)) break;
  return to;
}

function endsAt(tokens: readonly Token[], at: number): boolean {
  let to = at;
  while (tokens[to]?.kind === "punct" && !STOPS.has(tokens[to]?.text ?? "")) to++;
  return tokens[to] === undefined || (to === at && STOPS.has(tokens[to]?.text ?? ""));
}

/** The sentence ends here, or behind the country of the medium. */
function endsAfter(tokens: readonly Token[], to: number, lexicon: Lexicon): boolean {
  if (endsAt(tokens, to)) return true;
  const of = tokens[to];
  if (of?.kind !== "word" || of.capital) return false;
  const behind = tokens.slice(to + 1, to + 2 + COUNTRY_WORDS);
  const words = behind.findIndex(isPunct);
  const country = words < 0 ? behind : behind.slice(0, words);
  const name = country.map(({ lower }) => lower).join(" ");
  return (
    country.length <= COUNTRY_WORDS && lexicon.known.has(name) && endsAt(tokens, to + 1 + country.length)
  );
}

/** "Theo Reuters, …" at the beginning of a sentence, "…, theo Reuters." at its end. */
function byOpener(line: Line, at: number, lexicon: Lexicon): PhraseMatch<Medium> | null {
  const { tokens } = line;
  const found = creditedAt(line, at, lexicon);
  if (!found) return null;
  const next = tokens[found.to];
  const opens = next !== undefined && isPunct(next) && (at === 0 || endsBefore(tokens, at));
  return opens || (at > 0 && endsAfter(tokens, found.to, lexicon)) ? found : null;
}

/** "Reuters đưa tin …", "…, hãng tin AFP hôm qua đưa tin." */
function byVerb({ tokens }: Line, at: number, lexicon: Lexicon): PhraseMatch<Medium> | null {
  const noun = lexicon.openers.longestAt(tokens, at);
  const from = noun?.values.includes("noun") ? noun.to : at;
  const found = lexicon.media.longestAt(tokens, from);
  if (!found || !(at === 0 || tokens[at - 1]?.text === "," || endsBefore(tokens, at))) return null;
  const verb = lexicon.reports.longestAt(tokens, afterTime(tokens, found.to, lexicon));
  return verb ? found : null;
}

/** The media from which a paragraph says that its outlet took what it tells, at the edges of its sentences. */
export function creditsIn(line: Line, lexicon: Lexicon): PhraseMatch<Medium>[] {
  return line.tokens.flatMap((_, at) => byOpener(line, at, lexicon) ?? byVerb(line, at, lexicon) ?? []);
}
