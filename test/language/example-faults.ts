import type { Example, PackExamples } from "../../src/language/pack-examples.ts";
import type { LanguagePack } from "../../src/language/types.ts";
import { detectLanguage } from "../../src/page/language.ts";
import { linesOf, misread, readSentence } from "./read-example.ts";

const kinds = ["times", "mentions", "statements", "contacts"] as const;

/** Fewest examples of a kind. */
const FEWEST = { times: 3, mentions: 2, statements: 2, contacts: 3 } as const;

/** What the contacts of a pack's examples must show. */
const SHOWN: readonly (readonly [what: string, pattern: RegExp])[] = [
  ["a call", /^call /u],
  ["a contact that was held", /^\w+ held:/u],
  ["a plan", /^\w+ planned:/u],
  ["a refusal", /^\w+ refused:/u],
];

const sentencesOf = ({ nothing, ...lists }: PackExamples): string[] => [
  ...kinds.flatMap((kind) => lists[kind].map(([sentence]) => sentence)),
  ...nothing,
];

const isOpen = (text: string): boolean => text.startsWith("TODO");

/** Examples that nobody has written yet, and kinds of which there are too few. */
function missing(examples: PackExamples): string[] {
  const open = kinds.flatMap((kind) => examples[kind]).filter((example) => example.some(isOpen));
  const few = kinds.filter((kind) => examples[kind].length < FEWEST[kind]);
  const contacts = examples.contacts.flatMap(([, ...lines]) => lines);
  const unshown = SHOWN.filter(([, pattern]) => !contacts.some((line) => pattern.test(line)));
  return [
    ...[...open.map(([sentence]) => sentence), ...examples.nothing.filter(isOpen)].map(
      (text) => `to do: ${text}`,
    ),
    ...few.map((kind) => `too few examples of ${kind}`),
    ...unshown.map(([what]) => `no example of ${what}`),
    ...(examples.nothing.length > 0 ? [] : ["no example of a sentence that tells nothing"]),
  ];
}

/** Speech and contacts that are read where there are none. */
function invented(sentence: string, pack: LanguagePack, published: string): string[] {
  const reading = readSentence(sentence, pack, published);
  const lines = [...linesOf.statements(reading), ...linesOf.contacts(reading)];
  return lines.map((line) => `${sentence} | read besides: ${line}`);
}

/** The sentences of the examples, as the prose of a page, are taken for their language. */
function unrecognised(examples: PackExamples, { id }: LanguagePack): string[] {
  const found = detectLanguage(sentencesOf(examples).join("\n"));
  return found === id ? [] : [`a page of the examples is taken for "${found}"`];
}

/** What is missing from the examples of a pack, or read otherwise; empty when all is well. */
export function exampleFaults(pack: LanguagePack, examples: PackExamples): string[] {
  const { published, nothing } = examples;
  const isFilled = (example: Example): boolean => !example.some(isOpen);
  return [
    ...missing(examples),
    ...kinds.flatMap((kind) =>
      examples[kind].filter(isFilled).flatMap((example) => misread(kind, example, pack, published)),
    ),
    ...nothing
      .filter((sentence) => !isOpen(sentence))
      .flatMap((sentence) => invented(sentence, pack, published)),
    ...unrecognised(examples, pack),
  ];
}
