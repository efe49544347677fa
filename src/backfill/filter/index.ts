import { createHash } from "node:crypto";
import { decodeBytes } from "../../page/bytes.ts";
import { kindOf } from "../../page/kind.ts";
import type { PageInput } from "../../page/types.ts";
import type { Negotiation } from "../../schema/index.ts";
import type { World } from "../../world/world.ts";
import { isInOtherLanguage } from "./language.ts";
import { plainText } from "./plain.ts";
import { SideFinder } from "./side-finder.ts";
import { type SideName, sideNames, type Wanted, wantedBy } from "./side-names.ts";

/** Whether a page is let through, or why it is dropped. */
export type Judgement = "kept" | "language" | "noParty";

/** Drops pages that can hold nothing of a project, before they are read. */
export interface PageFilter {
  /** Tells one filter from another: other names or another number of sides make another id. */
  readonly id: string;
  /** Ids of the sides of which a page must name some; empty where there is no project, and none has to be named. */
  readonly sides: readonly string[];
  /**
   * Pure. A page that can't be decoded is let through: adding it tells why.
   */
  judge(input: PageInput): Judgement;
}

/** What pages are judged by. */
export interface FilterOptions {
  /** Those of the project; where there are none, no party has to be named. */
  readonly negotiations: readonly Negotiation[];
  readonly world: World;
  /**
   * How many sides of a negotiation a page must name: 1, one of its core (or a party, where it has none); 2, another party
   * or a mediator besides.
   */
  readonly parties: number;
}

/** Text of a page; null where it can't be decoded. */
function decoded(input: PageInput): string | null {
  try {
    return decodeBytes(input);
  } catch {
    return null;
  }
}

function idOf(names: readonly SideName[], wanted: readonly Wanted[]): string {
  const lines = names.map(({ phrase, side, needs }) => `${side}\t${needs ?? ""}\t${phrase}`);
  const rules = wanted.map(({ must, sides, count }) => `${count}\t${[...must]}\t${[...sides]}`);
  return createHash("sha256")
    .update([...lines.sort(), ...rules.sort()].join("\n"))
    .digest("hex")
    .slice(0, 16);
}

function satisfies(found: ReadonlySet<string>, { must, sides, count }: Wanted): boolean {
  let named = 0;
  for (const side of sides) if (found.has(side)) named++;
  return named >= count && [...must].some((side) => found.has(side));
}

/** Names by the negotiations of a project, compiled. Building one takes as long as reading a few pages. */
export function pageFilter({ negotiations, world, parties }: FilterOptions): PageFilter {
  const wanted = negotiations.map((negotiation) => wantedBy(negotiation, world, parties));
  const sides = new Set(wanted.flatMap((one) => [...one.sides]));
  const names = sideNames(world, sides);
  const finder = new SideFinder(names);
  const isEnough = (found: ReadonlySet<string>): boolean => wanted.some((one) => satisfies(found, one));
  const namesEnough = (html: boolean, text: string): boolean => {
    if (wanted.length === 0) return true;
    const found = new Set<string>();
    finder.find(text, found, isEnough);
    // Text in lines was made plain when it was decoded.
    if (html && !isEnough(found)) finder.find(plainText(text), found, isEnough);
    return isEnough(found);
  };
  return {
    id: wanted.length === 0 ? "none" : idOf(names, wanted),
    sides: [...sides],
    judge(input) {
      const text = decoded(input);
      if (text === null) return "kept";
      const html = kindOf(input, text) === "html";
      if (!namesEnough(html, text)) return "noParty";
      return html && (input.language ?? null) === null && isInOtherLanguage(text) ? "language" : "kept";
    },
  };
}
