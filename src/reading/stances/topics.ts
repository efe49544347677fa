import type { Topics } from "../../language/stance-words.ts";
import type { Statement } from "../../schema/index.ts";
import type { ReadSentence } from "../clause.ts";
import { byPlace, statementsIn } from "./statements.ts";
import type { Predicate } from "./types.ts";
import { WordTable } from "./word-table.ts";

const NONE: Topics = {};

const built = new WeakMap<Topics, WeakMap<Topics, WordTable<string>>>();

/** Topics of the language, and the user's own beside them, by the words that name them. */
export function topicTable(topics: Topics, own: Topics = NONE): WordTable<string> {
  const tables = built.get(topics) ?? new WeakMap<Topics, WordTable<string>>();
  built.set(topics, tables);
  const known = tables.get(own);
  if (known) return known;
  const table = new WordTable<string>();
  for (const [topic, phrases] of [...Object.entries(topics), ...Object.entries(own)])
    for (const phrase of phrases) table.add(phrase, topic);
  tables.set(own, table);
  return table;
}

/** The topics of a sentence's language, and the user's own, by the words that name them. */
export type TopicsOf = (sentence: ReadSentence) => WordTable<string>;

/** The topics that some items of a sentence name, each once, in the order of reading. */
export const topicsIn = (topics: TopicsOf, sentence: ReadSentence, from: number, to: number): string[] => [
  ...new Set(
    topics(sentence)
      .matches(sentence, from, to)
      .map(({ value }) => value),
  ),
];

/** Statements with the topics that they name, and with the stance told in them where their verb of saying tells none. */
export function withTopics(
  sentences: readonly ReadSentence[],
  statements: readonly Statement[],
  predicates: readonly Predicate[],
  topicsOf: TopicsOf,
): Statement[] {
  const topics = new Map<number, string[]>();
  const placed = byPlace(statements);
  for (const sentence of sentences)
    for (const { index, content } of statementsIn(sentence, placed))
      topics.set(index, topicsIn(topicsOf, sentence, content.from, content.to));
  const stances = new Map<number, Predicate["stance"]>();
  for (const { statement, stance } of predicates)
    if (statement !== null && !stances.has(statement)) stances.set(statement, stance);
  return statements.map((statement, index) => ({
    ...statement,
    topics: topics.get(index) ?? [],
    stance: statement.stance ?? stances.get(index) ?? null,
  }));
}
