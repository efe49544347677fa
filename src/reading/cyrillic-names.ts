import { inLatin, isCyrillic, nominatives, soundOf } from "../text/cyrillic.ts";
import type { Token } from "../text/tokens.ts";
import type { World } from "../world/world.ts";

/** Persons by the sound of their names, the words parted by spaces. */
type Sounds = ReadonlyMap<string, ReadonlySet<string>>;

const soundsOfText = (text: string): string =>
  text
    .split(/[\s-]+/u)
    .map(soundOfWord)
    .join(" ");

const soundOfWord = (word: string): string => soundOf(isCyrillic(word) ? inLatin(word, "g") : word);

const LATIN_NAME = /^[\p{Script=Latin}\p{Script=Cyrillic}\s.'’ʼ-]+$/u;

/** Family names alone are told by so many letters at least. */
const SHORTEST = 5;

function soundsIn(world: World): Sounds {
  const sounds = new Map<string, Set<string>>();
  for (const { kind, form, text, id } of world.names) {
    const whole = form === "full" && text.includes(" ");
    const tells = whole || (form === "short" && text.length >= SHORTEST);
    if (kind !== "person" || !tells || !LATIN_NAME.test(text)) continue;
    const sound = soundsOfText(text);
    sounds.set(sound, (sounds.get(sound) ?? new Set()).add(id));
  }
  return sounds;
}

const known = new WeakMap<World, Sounds>();

function soundsOf(world: World): Sounds {
  const sounds = known.get(world) ?? soundsIn(world);
  known.set(world, sounds);
  return sounds;
}

/** Sounds of a word, in Russian and in Ukrainian, whatever its case. */
const wordSounds = (word: string): readonly string[] => [
  ...new Set(nominatives(word).flatMap((form) => [soundOf(inLatin(form, "g")), soundOf(inLatin(form, "h"))])),
];

/** The name of the father between given name and family name, in any case. */
const PATRONYMIC = /(?:вич|вн|івн|ївн|инич|ичн)(?:а|у|е|ем|ой|ою|ы|і|ем|ові|и)?$/u;

/** All persons whose names sound like the words. */
function personsOf(words: readonly string[], sounds: Sounds): ReadonlySet<string> {
  const [first = "", ...rest] = words;
  let heads = [...wordSounds(first)];
  for (const word of rest)
    heads = heads.flatMap((head) => wordSounds(word).map((sound) => `${head} ${sound}`));
  return new Set(heads.flatMap((head) => [...(sounds.get(head) ?? [])]));
}

/** Words of a name at most, the father's among them. */
const LONGEST = 3;

/** A person whom a row of tokens names in Cyrillic letters, up to token `to`. */
export interface CyrillicName {
  readonly id: string;
  readonly to: number;
}

function wordsFrom(tokens: readonly Token[], from: number, stop: number): string[] {
  const words: string[] = [];
  for (let at = from; at < Math.min(stop, from + LONGEST); at++) {
    const token = tokens[at];
    if (!token?.capital || !isCyrillic(token.text)) break;
    words.push(token.text);
  }
  return words;
}

/**
 * The person whom the world knows by a Latin form of the Cyrillic name at a token: the given and the family name, in
 * whatever case, or the family name alone; null where none or several sound so.
 */
export function cyrillicNameAt(
  tokens: readonly Token[],
  from: number,
  stop: number,
  world: World,
): CyrillicName | null {
  const words = wordsFrom(tokens, from, stop);
  if (words.length === 0) return null;
  const sounds = soundsOf(world);
  for (let size = words.length; size > 0; size--) {
    const told = words
      .slice(0, size)
      .filter((word, at) => at !== 1 || size < LONGEST || !PATRONYMIC.test(word));
    const persons = personsOf(told, sounds);
    const [id] = persons;
    if (persons.size === 1 && id) return { id, to: from + size };
  }
  return null;
}
