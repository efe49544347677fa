/** Scripts smaller than this carry no article, larger ones a whole archive. Characters. */
const SMALLEST = 1000;
const LARGEST = 5_000_000;

/** Where a script hands over data: what is assigned or passed, and a text that holds JSON once more. */
const HANDOVER = /[=(]\s*(?=[{[])|JSON\.parse\(\s*(?=["'])/gu;

const OPENING = new Set(["{", "["]);
const CLOSING = new Set(["}", "]"]);
const QUOTES = new Set(['"', "'", "`"]);

/** Position behind the string that begins at `start`, or -1 when it never ends. */
function stringEnd(text: string, start: number): number {
  const quote = text[start];
  for (let at = start + 1; at < text.length; at++) {
    if (text[at] === "\\") at++;
    else if (text[at] === quote) return at + 1;
  }
  return -1;
}

/** Position behind the bracket that closes the one at `start`; brackets inside strings don't count. -1 for none. */
function balancedEnd(text: string, start: number): number {
  let depth = 0;
  for (let at = start; at < text.length; at++) {
    const letter = text[at] ?? "";
    if (QUOTES.has(letter)) {
      const end = stringEnd(text, at);
      if (end < 0) return -1;
      at = end - 1;
    } else if (OPENING.has(letter)) depth++;
    else if (CLOSING.has(letter)) {
      depth--;
      if (depth === 0) return at + 1;
    }
  }
  return -1;
}

/** What scripts may write and JSON may not, outside strings: `undefined`, and a comma before a closing bracket. */
const LOOSE = /"(?:[^"\\]|\\.)*"?|undefined|,(?=\s*[}\]])/gsu;

const mend = (text: string): string =>
  text.replace(LOOSE, (found) => (found === "undefined" ? "null" : found === "," ? "" : found));

function parse(text: string, repairs: readonly ((text: string) => string)[]): unknown {
  for (const repair of repairs) {
    try {
      return JSON.parse(repair(text));
    } catch {
      // The next repair forgives more; a script that is no data is no error.
    }
  }
  return null;
}

const asIs = (text: string): string => text;

/** The JSON inside a literal: `"{\"a\":1}"`, in either kind of quotation marks. */
function parseLiteral(literal: string): unknown {
  const inner = literal.slice(1, -1);
  const double =
    literal[0] === '"' ? literal : `"${inner.replace(/\\'/gu, "'").replace(/(?<!\\)"/gu, '\\"')}"`;
  const text = parse(double, [asIs, (loose) => loose.replace(/\\x([\da-f]{2})/giu, "\\u00$1")]);
  return typeof text === "string" ? parse(text, [asIs]) : null;
}

function handedOver(script: string): unknown[] {
  const values: unknown[] = [];
  HANDOVER.lastIndex = 0;
  while (HANDOVER.exec(script)) {
    const start = HANDOVER.lastIndex;
    const quoted = QUOTES.has(script[start] ?? "");
    const end = quoted ? stringEnd(script, start) : balancedEnd(script, start);
    // What never closes would be read to the end again and again.
    if (end < 0) break;
    const stretch = script.slice(start, end);
    if (stretch.length >= SMALLEST)
      values.push(quoted ? parseLiteral(stretch) : parse(stretch, [asIs, mend]));
    HANDOVER.lastIndex = end;
  }
  return values;
}

/** The data that a script consists of or hands over, parsed; what is no JSON is passed over. Linear. */
export function jsonValuesOf(script: string): unknown[] {
  if (script.length < SMALLEST || script.length > LARGEST) return [];
  const whole = OPENING.has(script.trimStart()[0] ?? "") ? parse(script, [asIs]) : null;
  const values = whole === null ? handedOver(script) : [whole];
  return values.filter((value) => typeof value === "object" && value !== null);
}
