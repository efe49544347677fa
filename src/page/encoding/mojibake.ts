import { byteOf, C1_CLASS } from "./latin.ts";
import { isSyllable } from "./syllable.ts";

/** UTF-8 that was read as windows-1252 and written as UTF-8 again, so many times at most. */
const ROUNDS = 4;

const REST = `[${C1_CLASS}\\u00a0-\\u00bf]`;
/** A lead byte of UTF-8 and its continuation bytes, as windows-1252 or Latin-1 shows them. */
const SEQUENCE = new RegExp(
  `[\\u00c2-\\u00df]${REST}|[\\u00e0-\\u00ef]${REST}{2}|[\\u00f0-\\u00f4]${REST}{3}`,
  "gu",
);
const ANY = new RegExp(SEQUENCE.source, "u");
const SEGMENT = /[^\n<>]+/gu;

/** Characters that also stand behind a letter in sound text: quotation marks, dashes, dots, signs of marks and degrees. */
const PUNCTUATION = new Set([..."\u00a0«»®°·©‚„…‹›‘’“”•–—™"]);
/** Letters among the continuation bytes that also follow a marked capital in Czech or Slovak capitals. */
const CARONS = new Set([..."ŠŽšž"]);
/** Lead bytes of the letters of Latin alphabets: U+0080 to U+01BF. */
const LATIN_LEADS = new Set([..."ÂÃÄÅÆ"]);
const UNASSIGNED = /[\p{Cn}\p{Cs}]/u;
const LOWER = /\p{Ll}/u;
const UPPER = /\p{Lu}/u;
const LETTER = /\p{L}/u;

interface Sequence {
  readonly start: number;
  readonly end: number;
  readonly shown: string;
  /** What the bytes say in UTF-8. */
  readonly char: string;
}

const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

function decoded(shown: string): string | null {
  try {
    const char = decoder.decode(Uint8Array.from([...shown], (part) => byteOf(part) ?? 0));
    return UNASSIGNED.test(char) ? null : char;
  } catch {
    return null;
  }
}

function sequencesOf(segment: string): Sequence[] {
  const found: Sequence[] = [];
  for (const hit of segment.matchAll(SEQUENCE)) {
    const shown = hit[0];
    const char = decoded(shown);
    if (char !== null) found.push({ start: hit.index, end: hit.index + shown.length, shown, char });
  }
  return found;
}

const onlyOf = (shown: string, set: ReadonlySet<string>): boolean =>
  [...shown].slice(1).every((char) => set.has(char));

/** A letter and punctuation behind it are a sequence only where they stand inside a word as punctuation does not. */
function insideWord(shown: string, before: string, after: string): boolean {
  if (shown.length > 2) return LETTER.test(after);
  if (LOWER.test(before) || LOWER.test(after)) return true;
  return !LETTER.test(before) && LETTER.test(after);
}

/** Latin letters (U+0080 to U+01BF, U+1E00 to U+1EFF) and general punctuation: plausible one at a time. */
function standsAlone({ shown, char }: Sequence): boolean {
  if (shown.length === 2) return LATIN_LEADS.has(shown.charAt(0));
  const code = char.codePointAt(0) ?? 0;
  if (shown.length === 4) return code >= 0x1f000;
  return (code >= 0x1e00 && code <= 0x2bff) || code === 0xfeff || code === 0xfffd;
}

const isAdjacent = (list: readonly Sequence[], k: number): boolean =>
  list[k - 1]?.end === list[k]?.start || list[k + 1]?.start === list[k]?.end;

/** Whether a sequence can hardly be anything but UTF-8 read wrongly. */
function isEvidence(sequence: Sequence, adjacent: boolean, segment: string): boolean {
  const { start, end, shown } = sequence;
  const before = segment.charAt(start - 1);
  if (!standsAlone(sequence)) return adjacent && !onlyOf(shown, PUNCTUATION);
  if (onlyOf(shown, CARONS)) return !UPPER.test(before);
  return !onlyOf(shown, PUNCTUATION) || insideWord(shown, before, segment.charAt(end));
}

/** "NESTLÉ®" in a line with mojibake: a capital letter at the end of a word, and a sign. */
const isSound = (sequence: Sequence, adjacent: boolean, segment: string): boolean =>
  !adjacent &&
  !standsAlone(sequence) &&
  onlyOf(sequence.shown, PUNCTUATION) &&
  LETTER.test(segment.charAt(sequence.start - 1));

/** "à" loses its second byte, a no-break space, to a space: "lÃ m", "vÃ  hai", "vÃ (". */
const A_GRAVE = /(?<=(\p{L}{0,7}))Ã( {1,2})(\p{L}{0,7})(?=(["'\d\p{Ps}\p{Pi}]?))/gu;

/** "à" again; the space goes too where there is another, where the word goes on, and before a comma and its kin. */
function withGraves(segment: string): string {
  return segment.replace(A_GRAVE, (_, before: string, spaces: string, after: string, opener: string) => {
    if (after === "") return `à${opener ? " " : spaces.slice(1)}`;
    const joined = spaces === " " && !isSyllable(after) && isSyllable(`${before}à${after}`);
    return `à${joined ? "" : " "}${after}`;
  });
}

function repairOnce(segment: string): string {
  const list = sequencesOf(segment);
  const adjacent = list.map((_, k) => isAdjacent(list, k));
  if (!list.some((sequence, k) => isEvidence(sequence, adjacent[k] === true, segment))) return segment;
  let out = "";
  let from = 0;
  list.forEach((sequence, k) => {
    if (isSound(sequence, adjacent[k] === true, segment)) return;
    out += segment.slice(from, sequence.start) + sequence.char;
    from = sequence.end;
  });
  return withGraves(out + segment.slice(from));
}

function repairSegment(segment: string): string {
  let text = segment;
  for (let round = 0; round < ROUNDS && ANY.test(text); round++) {
    const next = repairOnce(text);
    if (next === text) break;
    text = next;
  }
  return text;
}

/**
 * A text with what is UTF-8 read as windows-1252 or ISO 8859-1 ("Viá»‡t", also several times over) read rightly. Each
 * line is judged alone, and left as it is where its sequences may be letters with punctuation behind them.
 */
export const withoutMojibake = (text: string): string =>
  ANY.test(text) ? text.replace(SEGMENT, repairSegment) : text;
