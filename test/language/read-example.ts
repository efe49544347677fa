import { readArticle } from "../../src/article/index.ts";
import type { Example } from "../../src/language/pack-examples.ts";
import type { LanguagePack } from "../../src/language/types.ts";
import { decodePage } from "../../src/page/index.ts";
import { readArticlePage } from "../../src/reading/index.ts";
import type { Reading } from "../../src/schema/index.ts";
import { world } from "../../src/world/index.ts";
import { mentionLines, statementLines } from "../reading/read-text.ts";

/** The reading of one sentence, as the body of a page in a language; how bodies are found is tried elsewhere. */
export function readSentence(sentence: string, language: LanguagePack, published: string): Reading {
  const bytes = new TextEncoder().encode(sentence);
  const page = decodePage({ bytes, source: "page.txt", kind: "text", language: language.id, published });
  const article = readArticle(page, { world, language });
  const blocks = article.blocks.map((block) => ({ ...block, role: "body" as const, language: undefined }));
  return readArticlePage(page, { ...article, blocks }, { world, language, explain: false });
}

const timeLines = ({ times }: Reading): string[] => times.map(({ text, value }) => `${text} = ${value}`);

const contactLines = ({ events }: Reading): string[] =>
  events.map(({ kind, status, participants }) => {
    const names = participants.map(({ name }) => name).sort();
    return `${kind} ${status}: ${names.join(" + ")}`;
  });

/** What is read of the examples of each kind, in the lines that they are written in. */
export const linesOf = {
  times: timeLines,
  mentions: mentionLines,
  statements: statementLines,
  contacts: contactLines,
} as const satisfies Readonly<Record<string, (reading: Reading) => string[]>>;

/** What is read otherwise than an example says; empty where it is read so. */
export function misread(
  kind: keyof typeof linesOf,
  [sentence, ...lines]: Example,
  language: LanguagePack,
  published: string,
): string[] {
  const found = linesOf[kind](readSentence(sentence, language, published));
  const missing = lines.filter((line) => !found.includes(line)).map((line) => `not read: ${line}`);
  const added = found.filter((line) => !lines.includes(line)).map((line) => `read besides: ${line}`);
  return [...missing, ...added].map((fault) => `${sentence} | ${fault}`);
}
