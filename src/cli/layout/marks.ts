import type { Span } from "../../text/span.ts";
import { printable } from "./width.ts";
import { paragraph } from "./wrap.ts";

/** A stretch of a text and how it is painted. */
export interface Mark extends Span {
  readonly paint: (text: string) => string;
}

/**
 * Paints stretches of a text that was wrapped since: `printed` may differ from `text` in its white space and in nothing
 * else but the control codes that `printable` takes out. Of marks that overlap the first counts.
 */
export function painted(printed: string, text: string, marks: readonly Mark[]): string {
  const letters = [...printed.matchAll(/\S/gu)];
  const lettersBefore = (offset: number): number =>
    printable(text.slice(0, offset)).match(/\S/gu)?.length ?? 0;
  let done = "";
  let at = 0;
  for (const mark of [...marks].sort((a, b) => a.start - b.start)) {
    const start = letters[lettersBefore(mark.start)]?.index ?? printed.length;
    const last = letters[lettersBefore(mark.end) - 1];
    const end = last ? last.index + last[0].length : start;
    if (start < at || end <= start) continue;
    done += printed.slice(at, start) + mark.paint(printed.slice(start, end));
    at = end;
  }
  return done + printed.slice(at);
}

/** A stretch of a line, painted after the line is wrapped. */
export interface Piece {
  readonly text: string;
  readonly paint?: Mark["paint"];
}

/** Pieces put together as a paragraph, each painted once it is wrapped. */
export function lineOf(pieces: readonly Piece[], width: number, indent: number, hanging: number): string {
  let text = "";
  const marks: Mark[] = [];
  for (const piece of pieces) {
    const start = text.length;
    text += printable(piece.text);
    if (piece.paint) marks.push({ start, end: text.length, paint: piece.paint });
  }
  return painted(paragraph(text, width, indent, hanging), text, marks);
}
