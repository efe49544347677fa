import type { Token } from "../text/tokens.ts";
import type { World } from "../world/world.ts";
import type { Lexicon } from "./lexicon.ts";

/** Given names of two syllables with a hyphen between: "Kang Kyung-wha". */
const HYPHENATED = /^\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+-\p{Ll}+$/u;

/** One syllable of such a name: a vowel or two, hardly anything around them. */
const SYLLABLE = /^[bcdghjklmnprstwy]{0,2}[aeiouwy]{1,3}(?:ng|[bhklmnprst])?$/u;

const hyphens: ReadonlySet<string> = new Set(["-", "–"]);
const apostrophes: ReadonlySet<string> = new Set(["'", "’", "‘"]);

const byWorld = new WeakMap<World, ReadonlySet<string>>();

/** Family names before which the world knows given names with a hyphen. */
function familiesOf(world: World): ReadonlySet<string> {
  const known = byWorld.get(world);
  if (known) return known;
  const names = [...world.persons.values()].map(({ names }) => names.en).filter((en) => HYPHENATED.test(en));
  const families = new Set(names.map((en) => en.slice(0, en.indexOf(" "))));
  byWorld.set(world, families);
  return families;
}

/** "Kim Do | - hyon": the second syllable of a given name, a hyphen with spaces before it. */
function endsGivenName(tokens: readonly Token[], lexicon: Lexicon, from: number, end: number): boolean {
  const [family, syllable] = [tokens[from], tokens[end + 1]];
  if (end !== from + 2 || !hyphens.has(tokens[end]?.text ?? "") || !family || !syllable) return false;
  if (!SYLLABLE.test(syllable.lower) || !familiesOf(lexicon.world).has(family.text)) return false;
  // "Kim Chang - theo …": a word of the language.
  return !lexicon.phrases.longestAt(tokens, end + 1)?.values.some(({ type }) => type !== "none");
}

/** "Mansour Al | - Otaibi", "Terrence O | ' Shaughnessy": what stands before the sign is no name by itself. */
function endsPrefix(tokens: readonly Token[], lexicon: Lexicon, end: number): boolean {
  const [before, sign, after] = [tokens[end - 1], tokens[end], tokens[end + 1]];
  if (!before || !sign || after?.kind !== "word" || !after.capital) return false;
  if (hyphens.has(sign.text)) return lexicon.nameParticles.has(before.lower);
  return apostrophes.has(sign.text) && before.capital && before.text.length === 1;
}

/**
 * End of a name whose hyphens and apostrophes have spaces around them, as texts taken apart into words print them:
 * behind the part that goes on at token `end`, else `end` itself.
 */
export function spacedNameEnd(tokens: readonly Token[], lexicon: Lexicon, from: number, end: number): number {
  const goesOn = endsPrefix(tokens, lexicon, end) || endsGivenName(tokens, lexicon, from, end);
  return goesOn ? end + 2 : end;
}

/** The name as it is printed elsewhere: "Kim Do-hyon". */
export const withoutSpacedJoints = (name: string): string => name.replace(/ ?([-–'’‘]) ?/gu, "$1");
