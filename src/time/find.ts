import type { TimeWords } from "../language/time-words.ts";
import type { Token } from "../text/tokens.ts";
import type { FoundDraft } from "./draft.ts";
import { extended } from "./extend.ts";
import { Lexicon } from "./lexicon.ts";
import { Reader } from "./reader.ts";
import { refine } from "./refine.ts";
import { RuleBook } from "./rules/index.ts";
import type { FoundTime } from "./types.ts";

/** The tables of one language. */
interface Tables {
  readonly lexicon: Lexicon;
  readonly rules: RuleBook;
}

const known = new WeakMap<TimeWords, Tables>();

/** The tables of a language, built once. */
function tablesOf(words: TimeWords): Tables {
  const built = known.get(words);
  if (built) return built;
  const lexicon = new Lexicon(words);
  const tables = { lexicon, rules: new RuleBook(lexicon) };
  known.set(words, tables);
  return tables;
}

/** Index of the first token of the next line. */
function lineEnd(text: string, tokens: readonly Token[], from: number): number {
  const start = tokens[from]?.start ?? 0;
  const newline = text.indexOf("\n", start);
  if (newline < 0 || newline >= (tokens.at(-1)?.start ?? 0)) return tokens.length;
  let at = from;
  while ((tokens[at]?.start ?? Number.POSITIVE_INFINITY) < newline) at++;
  return at;
}

/** Where a phrase ends that holds words of time and is none: "24/7", and with its capitals the "Sunday Times". */
function otherPhrase(r: Reader, i: number): number | undefined {
  const met = r.match("notTime", i);
  if (met?.value !== "name") return met?.to;
  const small = r.tokens.slice(i, met.to).some((token) => !token.capital && token.text.length > 3);
  return small || !r.at(met.to - 1)?.capital ? undefined : met.to;
}

/** Every expression of one line, left to right; a token belongs to one at most. */
function findInLine(r: Reader, rules: RuleBook): FoundDraft[] {
  const found: FoundDraft[] = [];
  const inner = rules.innerOf(r);
  for (let i = r.from; i < r.end; i++) {
    const other = otherPhrase(r, i);
    if (other !== undefined) {
      i = other - 1;
      continue;
    }
    const drafts = rules.propose(r, i, inner);
    const proposed = drafts?.at(-1);
    if (!drafts || !proposed) continue;
    const last = extended(r, proposed);
    found.push(...drafts.slice(0, -1), last);
    i = last.to - 1;
  }
  return found;
}

/**
 * Finds the time expressions of a text. Two steps: rules propose, in one pass over the tokens of each line;
 * then neighbours are joined to ranges, and directions, zones and tense are taken from the words around.
 * `tokens` are those of `text` or of a stretch of it, in order. The result is sorted and does not overlap.
 */
export function findTimes(text: string, tokens: readonly Token[], words: TimeWords): FoundTime[] {
  const { lexicon, rules } = tablesOf(words);
  const roles = lexicon.rolesOf(tokens);
  const found: FoundTime[] = [];
  for (let from = 0; from < tokens.length; ) {
    const end = lineEnd(text, tokens, from);
    const reader = new Reader(tokens, roles, from, end);
    found.push(...refine(reader, findInLine(reader, rules), text));
    from = end;
  }
  return found;
}
