import type { Lexicon } from "../lexicon.ts";
import type { Line } from "../line.ts";

const CRUMB = /(?:(?<!\s)\s+)?[>›»]\s*/u;
const ENTRY = /\s*[|·•]\s*|\s{2,}|\t/u;
/** Entries of menus are short. */
const MAX_ENTRY_WORDS = 5;
const MAX_MENU_WORDS = 40;
/** Lines of few words may still hold endless white space. */
const MAX_MENU_LENGTH = 600;
/** So many entries in a row are no headline. */
const FEWEST = 3;

const isShort = (part: string): boolean => part.split(/\s+/u).length <= MAX_ENTRY_WORDS;

interface Entries {
  /** Words and phrases that menus hold. */
  readonly known: number;
  /** Words beside them. */
  readonly strange: number;
  /** The known ones begin with a capital, as they do in menus. */
  readonly capital: boolean;
}

/** Entries of menus in a line, and the words that are none. */
function entriesIn(line: Line, lexicon: Lexicon): Entries {
  let known = 0;
  let strange = 0;
  let capital = true;
  for (let at = 0; at < line.tokens.length; ) {
    const found = lexicon.menu.longestAt(line.tokens, at);
    const token = line.tokens[at];
    if (found) known++;
    else if (token?.kind !== "punct") strange++;
    if (found && !token?.capital) capital = false;
    at = found?.to ?? at + 1;
  }
  return { known, strange, capital };
}

/**
 * A row of sections: `crumb` where they lead from one to the next ("Quốc tế > Kinh tế"), `menu` where they stand side
 * by side; null for other lines.
 */
export function menuOf(line: Line, lexicon: Lexicon): "crumb" | "menu" | null {
  if (line.words < 2 || line.words > MAX_MENU_WORDS || line.stopped) return null;
  if (line.text.length > MAX_MENU_LENGTH) return null;
  const crumbs = line.text.split(CRUMB);
  const { known, strange, capital } = entriesIn(line, lexicon);
  if (known === 0) return null;
  if (crumbs.length > 1 && crumbs[0] !== "" && crumbs.every(isShort)) return "crumb";
  const entries = line.text.split(ENTRY);
  if (entries.length >= FEWEST && entries.every(isShort) && known * 2 >= entries.length) return "menu";
  return known >= FEWEST && strange <= known / 2 && capital ? "menu" : null;
}
