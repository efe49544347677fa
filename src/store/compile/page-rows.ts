import type { Derived } from "./derive.ts";
import { deleteRows, insertRows, type Writing } from "./rows-writing.ts";

const factsShape = "page text, published_day text, closed text, loose json, unknown json";
const standsShape = "page text, n integer, actor text, topic text, day text, said text, item json";

/** A row for a page that counts. */
export const factsRow = ({ page, publishedDay, closed, loose, unknown }: Derived) => ({
  page,
  published_day: publishedDay,
  closed,
  loose: loose.length > 0 ? loose : null,
  unknown: unknown.length > 0 ? unknown : null,
});

/** A row for each stance that a page tells. */
export const standRows = ({ page, stands }: Derived) =>
  stands.map((item, n) => ({
    page,
    n,
    actor: item.actor.id,
    topic: item.topic,
    day: item.day,
    said: item.said,
    item,
  }));

/** Writes what pages tell that is put together with nothing: their days, loose conflicts and stances. */
export async function writePageRows(
  writing: Writing,
  derived: readonly Derived[],
  before: readonly string[],
): Promise<void> {
  await deleteRows(writing, "page_facts", "page", before);
  await deleteRows(writing, "stands", "page", before);
  await insertRows(writing, "page_facts", factsShape, derived.map(factsRow));
  await insertRows(writing, "stands", standsShape, derived.flatMap(standRows));
}
