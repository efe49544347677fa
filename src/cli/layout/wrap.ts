import { displayWidth, fitting } from "./width.ts";

/**
 * Breaks a text at white space into lines of at most `columns`; a word that is longer is cut.
 * With `columns` Infinity there is one line. An empty text gives one empty line.
 */
export function wrap(text: string, columns: number): string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(/\s+/).filter((part) => part !== "")) {
    const joined = line === "" ? word : `${line} ${word}`;
    if (displayWidth(joined) <= columns) {
      line = joined;
      continue;
    }
    if (line !== "") lines.push(line);
    const pieces = cut(word, columns);
    line = pieces.pop() ?? "";
    lines.push(...pieces);
  }
  lines.push(line);
  return lines;
}

/** Cuts a word into pieces of at most `columns`; each piece has at least one character, so that it ends. */
function cut(word: string, columns: number): string[] {
  const pieces: string[] = [];
  let rest = word;
  while (displayWidth(rest) > columns) {
    const first = rest.codePointAt(0) ?? 0;
    const end = Math.max(fitting(rest, columns), first > 0xffff ? 2 : 1);
    pieces.push(rest.slice(0, end));
    rest = rest.slice(end);
  }
  pieces.push(rest);
  return pieces.filter((piece, index) => piece !== "" || index === 0);
}

/** A quotation: a bar before each line, since the text may hold quotation marks itself. */
export function quotation(text: string, width: number, indent: number): string {
  return wrap(text, Math.max(width - indent - 2, 20))
    .map((line) => `${" ".repeat(indent)}│ ${line}`)
    .join("\n");
}

/** A paragraph whose lines all begin with `indent` spaces, `hanging` more from the second line on. */
export function paragraph(text: string, width: number, indent = 0, hanging = 0): string {
  const columns = Math.max(width - indent - hanging, 20);
  return wrap(text, columns)
    .map((line, index) => " ".repeat(index === 0 ? indent : indent + hanging) + line)
    .join("\n");
}
