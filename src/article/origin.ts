import type { PageMetadata } from "../page/types.ts";
import type { Role } from "../schema/index.ts";
import type { World } from "../world/world.ts";
import { leadMark } from "./lead-mark.ts";
import type { Lexicon, Medium } from "./lexicon.ts";
import { isParagraph, type Line } from "./line.ts";
import type { Sign } from "./sign.ts";

/** The lines of a page as they were judged. */
export interface Judged {
  readonly lines: readonly Line[];
  readonly signs: readonly Sign[];
  readonly roles: readonly Role[];
}

const hostOf = (address: string | null): string | null => {
  const found = /^[a-z][a-z0-9+.-]*:\/\/(?:[^/?#@]*@)?([^/?#:]+)/iu.exec(address ?? "");
  return found?.[1]?.toLowerCase() ?? null;
};

function byAddress(address: string | null, world: World): string | null {
  const host = hostOf(address);
  if (!host) return null;
  const own = (domain: string): boolean => host === domain || host.endsWith(`.${domain}`);
  return world.outlets.find((outlet) => outlet.domains.some(own))?.name ?? null;
}

/** The first outlet that a line names, with the token after its name. */
function outletIn(line: Line, lexicon: Lexicon): Medium | null {
  for (let at = 0; at < line.tokens.length; at++) {
    const medium = lexicon.media.longestAt(line.tokens, at)?.values.find((value) => value.kind === "outlet");
    if (medium) return medium;
  }
  return null;
}

/** "Bản quyền thuộc về Báo …": the owner as the line names it, up to the next sentence or comma. */
function ownerIn(line: Line, lexicon: Lexicon): string | null {
  for (const [at, token] of line.tokens.entries()) {
    const found = lexicon.owners.longestAt(line.tokens, at);
    if (!found || token.kind === "punct") continue;
    const first = line.tokens[found.to];
    const next = line.tokens.slice(found.to).find((t) => t.kind === "punct" && !/^[&-]$/u.test(t.text));
    if (!first?.capital) continue;
    const name = line.text.slice(first.start - line.start, (next?.start ?? line.end) - line.start).trim();
    if (name.length >= 2 && name.length <= 60) return name;
  }
  return null;
}

const furniture = ({ lines, roles }: Judged): Line[] => lines.filter((line) => roles[line.index] === "furniture");

function byImprint(judged: Judged, lexicon: Lexicon): string | null {
  const lines = furniture(judged).filter((line) => judged.signs[line.index]?.kind === "imprint");
  for (const line of lines) {
    const outlet = outletIn(line, lexicon);
    if (outlet) return outlet.name;
  }
  for (const line of lines) {
    const owner = ownerIn(line, lexicon);
    if (owner) return owner;
  }
  return null;
}

const FOLLOW_KINDS = new Set<Sign["kind"]>(["closer", "furniture"]);

/** "Theo dõi VietnamPlus": lines that ask to follow or to comment name their own outlet. */
function byFollowing(judged: Judged, lexicon: Lexicon): string | null {
  const lines = furniture(judged).filter((line) => FOLLOW_KINDS.has(judged.signs[line.index]?.kind ?? "plain"));
  for (const line of lines) {
    const outlet = outletIn(line, lexicon);
    if (outlet) return outlet.name;
  }
  return null;
}

function nameOfMark(mark: string, lexicon: Lexicon, judged: Judged): string {
  const line = judged.lines.find((one) => one.text.includes(mark));
  return (line && outletIn(line, lexicon)?.name) ?? mark;
}

/** The first words of the article, signed; an unknown mark counts when other lines are signed alike. */
function byLeadMark(judged: Judged, lexicon: Lexicon): string | null {
  const prose = judged.lines.filter((line) => isParagraph(line));
  const marks = prose.map((line) => leadMark(line, lexicon));
  const own = prose.findIndex((line) => judged.roles[line.index] === "lead" || judged.roles[line.index] === "body");
  const mark = marks[own];
  if (!mark) return null;
  const bracketed = prose[own]?.text.startsWith("(");
  const alike = marks.filter((one) => one === mark).length > 1;
  const name = nameOfMark(mark, lexicon, judged);
  return name !== mark || bracketed || alike || mark.includes(".") ? name : null;
}

/** "(Vietnam+)" alone under the text is how an outlet closes its own stories; "Theo Vietnam+" is a credit. */
function byEndMark(judged: Judged, lexicon: Lexicon): string | null {
  const signed = judged.lines.filter((line) => judged.roles[line.index] === "credit" && line.text.startsWith("("));
  for (const line of signed) {
    const medium = lexicon.media.longestAt(line.tokens, 1);
    const whole = medium && line.tokens[medium.to]?.text === ")";
    const outlet = whole ? medium.values.find((value) => value.kind === "outlet") : undefined;
    const agency = medium?.values.some((value) => value.kind === "agency");
    if (outlet && !agency) return outlet.name;
  }
  return null;
}

function byMetadata(declared: string | null, world: World): string | null {
  if (!declared) return null;
  const key = declared.toLowerCase();
  const named = world.outlets.find((outlet) => [outlet.name, ...outlet.marks, ...outlet.domains].some((m) => m.toLowerCase() === key));
  return named?.name ?? declared;
}

/** Who published the page, by the world's name for it where it is known; null when the page does not tell. */
export function outletOf(
  judged: Judged,
  page: { readonly url: string | null; readonly metadata: PageMetadata },
  context: { readonly world: World; readonly lexicon: Lexicon },
): string | null {
  const { world, lexicon } = context;
  return (
    byAddress(page.metadata.canonical ?? page.url, world) ??
    byMetadata(page.metadata.outlet, world) ??
    byImprint(judged, lexicon) ??
    byLeadMark(judged, lexicon) ??
    byFollowing(judged, lexicon) ??
    byEndMark(judged, lexicon)
  );
}
