/** Characters of a headline or name that a line shows: pages may give a megabyte. */
const LONGEST = 300;

/** On one line and without control codes; the words stay as they are. */
export const oneLine = (text: string): string => isolated(text.replace(/[\s\p{Cc}]+/gu, " ").trim());

/** The same, cut where it is too long for a headline or name. */
export function shortLine(text: string, longest = LONGEST): string {
  const head = [...text.slice(0, longest * 2)];
  return head.length > longest ? `${oneLine(head.slice(0, longest).join(""))}…` : oneLine(text);
}

const OPENS_ISOLATE = /[\u2066-\u2068]/u;
const CLOSES_ISOLATE = "\u2069";
const DIRECTS = /[\u202a-\u202e\u2066-\u2069]/u;

/**
 * A text with signs that turn the direction of writing, closed off from what stands around it (Unicode Bidirectional
 * Algorithm, UAX 9: an isolate closes all that was opened in it); any other text as it is.
 */
function isolated(text: string): string {
  if (!DIRECTS.test(text)) return text;
  let open = 0;
  let unopened = 0;
  for (const char of text) {
    if (OPENS_ISOLATE.test(char)) open++;
    else if (char === CLOSES_ISOLATE && open > 0) open--;
    else if (char === CLOSES_ISOLATE) unopened++;
  }
  return `${"\u2068".repeat(unopened + 1)}${text}${CLOSES_ISOLATE.repeat(open + 1)}`;
}
