/** The forms of an English verb, each with whatever follows it in its phrase ("called off"). */
export interface VerbForms {
  /** "warn", also with "to" and behind plural subjects. */
  readonly base: string;
  /** "warns" */
  readonly third: string;
  /** "warned" */
  readonly past: string;
  /** "written"; of most verbs the same as the past. */
  readonly participle: string;
  /** "warning" */
  readonly gerund: string;
}

/** Past and participle where they are not made with "-ed". */
const irregular: Readonly<Record<string, readonly [past: string, participle: string]>> = {
  become: ["became", "become"],
  begin: ["began", "begun"],
  break: ["broke", "broken"],
  bring: ["brought", "brought"],
  come: ["came", "come"],
  fall: ["fell", "fallen"],
  fly: ["flew", "flown"],
  get: ["got", "got"],
  give: ["gave", "given"],
  go: ["went", "gone"],
  have: ["had", "had"],
  hold: ["held", "held"],
  lead: ["led", "led"],
  leave: ["left", "left"],
  make: ["made", "made"],
  meet: ["met", "met"],
  pay: ["paid", "paid"],
  put: ["put", "put"],
  ring: ["rang", "rung"],
  run: ["ran", "run"],
  say: ["said", "said"],
  see: ["saw", "seen"],
  seek: ["sought", "sought"],
  send: ["sent", "sent"],
  set: ["set", "set"],
  shake: ["shook", "shaken"],
  sit: ["sat", "sat"],
  speak: ["spoke", "spoken"],
  strike: ["struck", "struck"],
  swear: ["swore", "sworn"],
  take: ["took", "taken"],
  tell: ["told", "told"],
  think: ["thought", "thought"],
  undertake: ["undertook", "undertaken"],
  uphold: ["upheld", "upheld"],
  withdraw: ["withdrew", "withdrawn"],
  write: ["wrote", "written"],
};

/** Verbs whose last letter is doubled before "-ed" and "-ing". */
const doubling: ReadonlySet<string> = new Set([
  "commit",
  "cut",
  "drop",
  "plan",
  "put",
  "scrap",
  "set",
  "sit",
  "stop",
  "swap",
  "transmit",
  "wrap",
  "begin",
]);

const endsInConsonantY = (word: string): boolean => /[^aeiou]y$/u.test(word);

function thirdOf(word: string): string {
  if (word === "have") return "has";
  if (endsInConsonantY(word)) return `${word.slice(0, -1)}ies`;
  return /(?:s|x|z|ch|sh|o)$/u.test(word) ? `${word}es` : `${word}s`;
}

const doubledLast = (word: string): string => word + (word.at(-1) ?? "");

function pastOf(word: string): string {
  if (endsInConsonantY(word)) return `${word.slice(0, -1)}ied`;
  if (word.endsWith("e")) return `${word}d`;
  return `${doubling.has(word) ? doubledLast(word) : word}ed`;
}

function gerundOf(word: string, past: string): string {
  // "plan", "planned": the consonant that the past doubles is doubled here too.
  if (doubling.has(word) || past === `${doubledLast(word)}ed`) return `${doubledLast(word)}ing`;
  if (word.endsWith("ie")) return `${word.slice(0, -2)}ying`;
  return /[^eoy]e$/u.test(word) ? `${word.slice(0, -1)}ing` : `${word}ing`;
}

/**
 * Forms of the verb that begins the phrase ("call off"). `past` and `participle` are told where they are irregular and
 * not in the list above.
 */
export function verb(phrase: string, past?: string, participle?: string): VerbForms {
  const [word = phrase, ...rest] = phrase.split(" ");
  const [listed, listedParticiple] = irregular[word] ?? [pastOf(word), undefined];
  const told = past ?? listed;
  const withRest = (form: string): string => [form, ...rest].join(" ");
  return {
    base: phrase,
    third: withRest(thirdOf(word)),
    past: withRest(told),
    participle: withRest(participle ?? (past === undefined ? listedParticiple : undefined) ?? told),
    gerund: withRest(gerundOf(word, told)),
  };
}

/** All forms of verbs, each once. */
export const allForms = (...verbs: readonly VerbForms[]): string[] => [
  ...new Set(
    verbs.flatMap(({ base, third, past, participle, gerund }) => [base, third, past, participle, gerund]),
  ),
];

/** All forms of several verbs or phrases that begin with one. */
export const formsOf = (...phrases: readonly string[]): string[] =>
  allForms(...phrases.map((phrase) => verb(phrase)));

/** Each of the beginnings with each of the ends. */
export const each = (beginnings: readonly string[], ends: readonly string[]): string[] =>
  beginnings.flatMap((beginning) => ends.map((end) => `${beginning} ${end}`));

/** All forms of each of the verbs, with each of the words behind it: "spoke by phone". */
export const formsWith = (verbs: readonly string[], ...behind: readonly string[]): string[] =>
  each(formsOf(...verbs), behind);
