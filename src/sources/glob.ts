import { lstat, readdir } from "node:fs/promises";
import { join } from "node:path";

/** Signs that make a name a pattern. */
const MAGIC = /[*?{[]/u;
/** Patterns that braces may stand for at most. */
const MOST_ALTERNATIVES = 200;

/** True for a path that names no file as it stands and holds signs of a pattern. */
export async function isPattern(path: string): Promise<boolean> {
  if (!MAGIC.test(path)) return false;
  return lstat(path).then(
    () => false,
    () => true,
  );
}

/**
 * Paths that match a pattern, each once, ordered by code unit within a folder: `*` and `?` inside a name, `[a-z]`,
 * `[!a-z]`, `{one,other}`, and `**` for any folders. Hidden names are matched only by patterns that begin with a dot.
 */
export async function* expand(pattern: string): AsyncGenerator<string> {
  const seen = new Set<string>();
  for (const each of alternatives(pattern)) {
    const segments = each.split("/").filter((segment, k) => segment !== "" || k === 0);
    const root = segments[0] === "" ? "/" : "";
    for await (const path of matches(root, root === "/" ? segments.slice(1) : segments)) {
      if (!seen.has(path)) yield path;
      seen.add(path);
    }
  }
}

async function* matches(folder: string, segments: readonly string[]): AsyncGenerator<string> {
  const [segment, ...rest] = segments;
  if (segment === undefined) return;
  if (segment === "**") yield* matchesBelow(folder, rest.length === 0 ? ["*"] : rest);
  else if (!MAGIC.test(segment)) yield* matchesIn(join(folder, segment), rest);
  else {
    for (const name of await namesIn(folder))
      if (matchesName(segment, name)) yield* matchesIn(join(folder, name), rest);
  }
}

async function* matchesIn(path: string, rest: readonly string[]): AsyncGenerator<string> {
  if (rest.length > 0) yield* matches(path, rest);
  else if (await exists(path)) yield path;
}

/** `**`: here, and in every folder below. Links are not followed, so that none leads round in a circle. */
async function* matchesBelow(folder: string, rest: readonly string[]): AsyncGenerator<string> {
  yield* matches(folder, rest);
  for (const entry of await entriesIn(folder))
    if (entry.isDirectory() && !entry.name.startsWith("."))
      yield* matchesBelow(join(folder, entry.name), rest);
}

const exists = (path: string): Promise<boolean> =>
  lstat(path).then(
    () => true,
    () => false,
  );

const namesIn = async (folder: string): Promise<string[]> =>
  (await entriesIn(folder)).map(({ name }) => name);

/** Members in a stable order; a folder that can't be read has none, as for a shell. */
async function entriesIn(folder: string) {
  const entries = await readdir(folder === "" ? "." : folder, { withFileTypes: true }).catch(() => []);
  return entries.sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** The patterns that braces stand for: "{a,b}.txt" is "a.txt" and "b.txt". */
function alternatives(pattern: string): string[] {
  let done: string[] = [pattern];
  for (;;) {
    const next = done.flatMap(withoutFirstBraces);
    if (next.length === done.length && next.every((each, k) => each === done[k])) return done;
    if (next.length > MOST_ALTERNATIVES) return done;
    done = next;
  }
}

/** Braces without braces or slashes inside are replaced by each of their members. */
function withoutFirstBraces(pattern: string): string[] {
  const found = /^([^{]*(?:\{[^{},]*\}[^{]*)*)\{([^{},]*,[^{}]*)\}/u.exec(pattern);
  if (!found) return [pattern];
  const [whole, before = "", members = ""] = found;
  return members.split(",").map((member) => before + member + pattern.slice(whole.length));
}

/** A name against one segment of a pattern. On a mismatch only the last `*` takes one sign more: no step is tried twice. */
export function matchesName(pattern: string, name: string): boolean {
  if (name.startsWith(".") && !pattern.startsWith(".")) return false;
  const tokens = tokensOf(pattern);
  const signs = [...name];
  let [token, sign, star, from] = [0, 0, -1, 0];
  while (sign < signs.length) {
    const want = tokens[token];
    if (want === "*") [star, from, token] = [token, sign, token + 1];
    else if (want !== undefined && fits(want, signs[sign] ?? "")) {
      token++;
      sign++;
    } else if (star >= 0) {
      from++;
      [token, sign] = [star + 1, from];
    } else return false;
  }
  return tokens.slice(token).every((each) => each === "*");
}

/** A class of signs: ranges with both ends. */
interface SignClass {
  readonly not: boolean;
  readonly ranges: readonly (readonly [string, string])[];
}

type Token = "*" | "?" | SignClass;

const fits = (token: Token, sign: string): boolean => {
  if (typeof token === "string") return token === "?";
  return token.not !== token.ranges.some(([low, high]) => low <= sign && sign <= high);
};

function tokensOf(pattern: string): Token[] {
  const signs = pattern.match(/\[[!^]?\]?[^\]]*\]|./gsu) ?? [];
  return signs.map((sign) => {
    if (sign === "*" || sign === "?") return sign;
    return sign.length > 2 && sign.startsWith("[") ? classOf(sign) : { not: false, ranges: [[sign, sign]] };
  });
}

function classOf(sign: string): SignClass {
  const not = /^\[[!^]/u.test(sign);
  const members = sign.slice(not ? 2 : 1, -1).match(/.-.|./gsu) ?? [];
  return {
    not,
    ranges: members.map((member): [string, string] => {
      const [low = "", , high = low] = [...member];
      return [low, high];
    }),
  };
}
