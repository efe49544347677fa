import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { parseSync } from "vite";
import { describe, expect, test } from "vitest";
import { world } from "../../src/world/index.ts";
import { readyMade } from "../../src/world/negotiations/index.ts";

// Nothing in the engine knows about one war or one country: outside the world's data and the packs' names no literal
// and no identifier holds the name of a state, a capital, a person or an armed or political group, nor the code of a
// state. Comments may, as examples of rules.

const root = fileURLToPath(new URL("../..", import.meta.url));

/** Where names belong: the world's data, and what a language calls the world's things, and the examples of its rules. */
const homes = [/^src\/world\//, /^src\/language\/[^/]+\/(names|adjectives|examples)\.ts$/];

/** Words that are names of the world and mean something else: in which files, and what they are there. */
const others: readonly (readonly [files: RegExp, words: readonly string[], meaning: string])[] = [
  [
    /^src\/(article\/(content\/terms|headline\/titles)|page\/(embedded-prose|encoding\/clean))\.ts$/,
    ["Myanmar"],
    "a script",
  ],
  [
    /^src\/(cli\/open-record|index|serve\/watch-client|store\/(actor|index|opening|service|stage|watching))\.ts$/,
    ["Store"],
    "where a record is kept",
  ],
  [/^src\/fetch\/(hop|pace)\.ts$/, ["Pace"], "how slow a server may be"],
  [/^src\/serve\/reference\/style\.ts$/, ["Georgia"], "a typeface"],
  [/^src\/time\/lunar\.ts$/, ["Moon"], "the moon"],
  [
    /^src\/(time\/rules|language)\/.*(amounts|clock|fixed|times|time-words)\.ts$/,
    ["AF", "DE", "MO", "NI", "PT"],
    "units and parts of the day in TIMEX3",
  ],
  [/^src\/language\/en\/reading\/not-names\.ts$/, ["AM", "TV"], "English words"],
  [/^src\/export\/cite\/ris\.ts$/, ["AU", "ER", "ID", "LA", "PY"], "tags of RIS"],
  [/^src\/export\/codes\/countries\.ts$/, ["XK"], "a code that event data write otherwise"],
  [/^(web\/labels\/decide|src\/cli\/labels\/auditing)\.ts$/, ["Nhật"], "part of the word for a log"],
  [/^web\/views\/reports\.tsx$/, ["Card"], "a part of the page"],
];

const isOther = (file: string, name: string): boolean =>
  others.some(([files, words]) => files.test(file) && words.includes(name));

/** Data of the world that stands elsewhere, all of its kind: IANA's time zones, each named after a city. */
const zones = "src/article/published/country-zones.ts";

interface Literal {
  readonly text: string;
  readonly whole: boolean;
}

interface Name {
  readonly words: readonly string[];
  readonly name: string;
}

const wordsOf = (text: string): string[] => text.normalize("NFC").match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];

/** Names with a capital by their first words; "triều" and the like are words of the language. */
function namesByWord(names: Iterable<string>): ReadonlyMap<string, readonly Name[]> {
  const found = new Map<string, Name[]>();
  for (const name of new Set(names)) {
    const words = wordsOf(name);
    const [first] = words;
    if (first === undefined || !/\p{Lu}/u.test(name)) continue;
    found.set(first, [...(found.get(first) ?? []), { words, name }]);
  }
  return found;
}

function worldNames(): string[] {
  const { states, places, persons, bodies } = world.data;
  const called = ({
    names,
    spellings,
  }: {
    names: { vi: string; en: string };
    spellings: string[];
  }): string[] => [names.vi, names.en, ...spellings];
  const conflicts = readyMade.flatMap(({ negotiations }) =>
    negotiations.flatMap(({ names }) => [names.vi, names.en]),
  );
  return [
    ...states.flatMap(called),
    ...places.filter(({ kind }) => kind === "capital").flatMap(called),
    ...persons.flatMap((person) => [...called(person), ...person.short]),
    ...bodies.filter(({ kind }) => kind === "group").flatMap(called),
    ...conflicts,
  ];
}

type Node = Readonly<Record<string, unknown>>;

const isNode = (value: unknown): value is Node => typeof value === "object" && value !== null;

const property = (node: unknown, name: string): unknown => (isNode(node) ? node[name] : undefined);

const asText = (value: unknown): string => (typeof value === "string" ? value : "");

/** What a node of the syntax tree says by itself: a literal, or an identifier, whose parts are words. */
function literalOf(node: Node): Literal {
  switch (node.type) {
    case "Literal":
      return { text: asText(property(node.regex, "pattern")) || asText(node.value), whole: true };
    case "TemplateElement":
      return { text: asText(property(node.value, "cooked")), whole: false };
    case "JSXText":
      return { text: asText(node.value), whole: false };
    case "Identifier":
    case "JSXIdentifier":
      return { text: asText(node.name).replaceAll(/(\p{Ll})(\p{Lu})/gu, "$1 $2"), whole: true };
    default:
      return { text: "", whole: false };
  }
}

/** Calls with each literal and identifier of a syntax tree. */
function eachLiteral(value: unknown, call: (literal: Literal) => void): void {
  if (Array.isArray(value)) for (const one of value) eachLiteral(one, call);
  else if (isNode(value)) {
    const literal = literalOf(value);
    if (literal.text !== "") call(literal);
    for (const key in value) if (isNode(value[key]) && key !== "regex") eachLiteral(value[key], call);
  }
}

const names = namesByWord(worldNames());

/** Names of the world in a literal; a state's code only where it is the whole of it. */
function namesIn({ text, whole }: Literal): string[] {
  const words = wordsOf(text);
  const found = words.flatMap((word, at) =>
    (names.get(word) ?? []).filter((name) => name.words.every((part, k) => words[at + k] === part)),
  );
  const code = whole && /^[A-Z]{2}$/.test(text) && world.states.has(text) ? [text] : [];
  return [...found.map(({ name }) => name), ...code];
}

function* filesIn(folder: string): Generator<string> {
  for (const entry of readdirSync(join(root, folder), { withFileTypes: true })) {
    const path = `${folder}/${entry.name}`;
    if (entry.isDirectory()) yield* filesIn(path);
    else if (/\.tsx?$/.test(entry.name)) yield path;
  }
}

/** The names of the world that a source file holds, each once, without those that mean something else there. */
function namesInFile(file: string, source = readFileSync(join(root, file), "utf8")): string[] {
  const found = new Set<string>();
  eachLiteral(parseSync(file, source).program.body, (literal) => {
    for (const name of namesIn(literal)) found.add(name);
  });
  return [...found].filter((name) => !isOther(file, name)).sort();
}

const sources = ["src", "web"]
  .flatMap((folder) => [...filesIn(folder)])
  .map((file) => relative(root, join(root, file)));

describe("the engine names no party, person or conflict", () => {
  test("in its literals and identifiers", () => {
    const checked = sources.filter((file) => file !== zones && !homes.some((home) => home.test(file)));
    expect(checked.length).toBeGreaterThan(500);
    const found = checked.flatMap((file) => namesInFile(file).map((name) => `${file}: ${name}`));
    expect(found).toEqual([]);
  });

  test("every exception is still one", () => {
    for (const [files, words] of others) {
      const texts = sources
        .filter((file) => files.test(file))
        .map((file) => readFileSync(join(root, file), "utf8"));
      for (const word of words)
        expect(
          texts.some((text) => text.includes(word)),
          word,
        ).toBe(true);
    }
  });

  test.each([
    ['const a = "Ông Putin nói";', ["Putin"]],
    ["const a = `Ukraine`;", ["Ukraine"]],
    ["const putinCalls = 1; const callsPutin = 2;", ["Putin"]],
    ['const a = { members: ["KP", "KR"] };', ["KP", "KR"]],
    ["const a = <p title='Kyiv'>Hà Nội</p>;", ["Hà Nội", "Kyiv"]],
    ["const a = /Triều Tiên/u;", ["Triều Tiên"]],
    ["// Putin and Ukraine\nconst a = 'triều';", []],
    ["/** Putin */ const a = 'USABLE';", []],
  ])("%s", (source, expected) => {
    expect(namesInFile("example.tsx", source)).toEqual(expected);
  });
});
