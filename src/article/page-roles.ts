import type { Role } from "../schema/index.ts";
import type { Lexicon } from "./lexicon.ts";
import { isHeadlike, isParagraph, type Line } from "./line.ts";
import { isAsideZone, MarkupView, type Zone } from "./markup.ts";
import { judgeLines } from "./roles.ts";
import type { Sign } from "./sign.ts";

interface Roles {
  readonly roles: readonly Role[];
  /** Position of the headline, -1 for none. */
  readonly title: number;
}

/** Elements that stand beside the article's container and still belong to it. */
const PARTS = new Set<Zone | null>(["lead", "date", "byline"]);

function belongs(line: Line, zone: Zone | null, view: MarkupView): boolean {
  if (line.markup?.tag === "h1") return true;
  if (isAsideZone(zone)) return false;
  return view.inContainer(line) || PARTS.has(zone);
}

/** Role of a block outside the article. */
function roleBeside(line: Line, sign: Sign | undefined, aside: boolean): Role {
  if (sign?.kind === "spam") return "spam";
  if (sign?.kind === "date" && !aside) return "dateline";
  const linked = (line.markup?.linkDensity ?? 0) > 0.5 || /^h[2-6]$/u.test(line.markup?.tag ?? "");
  const tells = isParagraph(line) || (isHeadlike(line) && linked);
  return tells && sign?.kind === "plain" ? "teaser" : "furniture";
}

const IN_TEXT = new Set<Role>(["lead", "body", "subhead", "caption", "teaser"]);

/** What an element's name says where the text alone could not tell. */
function byZone(role: Role, zone: Zone | null, line: Line): Role {
  if (!IN_TEXT.has(role)) return role;
  if (zone === "caption") return "caption";
  if (zone === "tags" && !isParagraph(line)) return "topic";
  if (zone === "lead" && role === "body") return "lead";
  return role;
}

function judgeMarkup(
  lines: readonly Line[],
  signs: readonly Sign[],
  declared: string | null,
  lexicon: Lexicon,
): Roles {
  const view = new MarkupView(lines);
  const zones = lines.map((line) => view.zoneOf(line));
  const core = lines.filter((line, at) => belongs(line, zones[at] ?? null, view));
  const own = core.map((line) => signs[line.index] ?? { kind: "plain" as const });
  const judged = judgeLines(core, own, declared, lexicon);
  const roles: Role[] = lines.map((line, at) => roleBeside(line, signs[at], isAsideZone(zones[at] ?? null)));
  for (const [at, line] of core.entries()) {
    roles[line.index] = byZone(judged.roles[at] ?? "furniture", zones[line.index] ?? null, line);
  }
  return { roles, title: core[judged.title]?.index ?? -1 };
}

/**
 * Roles of a page's blocks. In HTML the elements say which blocks are the article's and which stand beside it, and
 * the text is judged as in flattened pages.
 */
export function judgePage(
  lines: readonly Line[],
  signs: readonly Sign[],
  declared: string | null,
  lexicon: Lexicon,
): Roles {
  const marked = lines.some((line) => line.markup !== null && isParagraph(line));
  return marked ? judgeMarkup(lines, signs, declared, lexicon) : judgeLines(lines, signs, declared, lexicon);
}
