import { isCyrillic } from "../text/cyrillic.ts";
import type { Token } from "../text/tokens.ts";
import { cyrillicNameAt } from "./cyrillic-names.ts";
import { type Lexicon, type Sense, shaped } from "./lexicon.ts";

/** A name once more in the script of its own language, in brackets behind the name. */
export interface Gloss {
  /** Token behind the closing bracket. */
  readonly to: number;
  /** The person whom it names, where the world knows it. */
  readonly person: Sense | null;
}

const OPENING = /^[(（]$/u;
const CLOSING = /^[)）]$/u;
const LATIN = /\p{Script=Latin}/u;

/** Tokens between the brackets at most. */
const LONGEST = 8;

/** Words of another script than the Latin one, and nothing else but signs inside names. */
const isOriginal = (tokens: readonly Token[]): boolean =>
  tokens.some(({ kind }) => kind === "word") &&
  tokens.every(({ kind, text }) => (kind === "word" ? !LATIN.test(text) : /^[-·・.'’،,]$/u.test(text)));

function personIn(tokens: readonly Token[], from: number, to: number, lexicon: Lexicon): Sense | null {
  const known = lexicon.phrases.longestAt(tokens, from);
  const person = known?.to === to ? known.values.find(({ type }) => type === "person") : undefined;
  if (person) return person;
  if (!isCyrillic(tokens[from]?.text ?? "")) return null;
  const name = cyrillicNameAt(tokens, from, to, lexicon.world);
  return name?.to === to ? shaped({ type: "person", id: name.id }) : null;
}

/** The gloss that opens at a token behind a name, before token `stop` ("Sergei Lavrov (Сергей Лавров)"); null for other brackets. */
export function glossAt(tokens: readonly Token[], at: number, stop: number, lexicon: Lexicon): Gloss | null {
  if (!OPENING.test(tokens[at]?.text ?? "")) return null;
  const inner = tokens.slice(at + 1, Math.min(stop, at + 2 + LONGEST));
  const size = inner.findIndex(({ text }) => CLOSING.test(text));
  if (size < 1 || !isOriginal(inner.slice(0, size))) return null;
  const to = at + 1 + size;
  return { to: to + 1, person: personIn(tokens, at + 1, to, lexicon) };
}
