import { ParleyError } from "../../errors.ts";
import type { Span } from "../../text/span.ts";

const SPAN = /^(\d{1,10})-(\d{1,10})$/;

/** "120-168" as a span; null for anything else. */
export function spanFrom(text: string): Span | null {
  const [, start, end] = SPAN.exec(text) ?? [];
  return start === undefined ? null : { start: Number(start), end: Number(end) };
}

/** So many places are named where words stand on a page several times. */
const NAMED = 5;

/** Where words stand in a text. Throws `not-found` where they don't, and `bad-argument` where they stand several times. */
export function spanOfWords(text: string, words: string): Span {
  const sought = words.normalize("NFC").trim();
  const starts: number[] = [];
  for (let at = sought === "" ? -1 : text.indexOf(sought); at >= 0; at = text.indexOf(sought, at + 1)) {
    starts.push(at);
    if (starts.length > NAMED) break;
  }
  const [start] = starts;
  if (start === undefined)
    throw new ParleyError("not-found", "The page does not hold these words.", {
      subject: sought.slice(0, 80),
    });
  if (starts.length > 1) {
    const places = starts.slice(0, NAMED).map((at) => `${at}-${at + sought.length}`);
    const message = `The page holds these words several times; say which: ${places.join(", ")}.`;
    throw new ParleyError("bad-argument", message, { subject: sought.slice(0, 80) });
  }
  return { start, end: start + sought.length };
}
