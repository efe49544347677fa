import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { readPage } from "../../src/read.ts";
import type { Reading } from "../../src/schema/index.ts";

const file = join(process.cwd(), "../shared/corpus/vi-news/clusters.jsonl");

/** The collection of real news texts stands beside this repository. */
export const hasNews = existsSync(file);

/** One text of the collection as a flattened page, with the day on which it was published. */
export interface NewsText {
  readonly id: string;
  readonly text: string;
  readonly published: string | null;
}

interface Document {
  readonly id: string;
  readonly time: string;
  readonly title: string;
  readonly summary: string;
  readonly body: string;
}

/** "23/10/2013 11:39" as a day. */
function dayOf(time: string): string | null {
  const [, day, month, year] = /^(\d{2})\/(\d{2})\/(\d{4})/u.exec(time) ?? [];
  return year ? `${year}-${month}-${day}` : null;
}

/** All texts of the collection, in its order. */
export function loadNews(): NewsText[] {
  const clusters = readFileSync(file, "utf8").split("\n").filter(Boolean);
  return clusters.flatMap((line) => {
    const { documents } = JSON.parse(line) as { documents: Document[] };
    return documents.map(({ id, time, title, summary, body }) => ({
      id,
      text: [title, summary, body].join("\n\n"),
      published: dayOf(time),
    }));
  });
}

/** The reading of one text. */
export const readNews = ({ id, text, published }: NewsText): Reading =>
  readPage({ bytes: new TextEncoder().encode(text), source: id, kind: "text", language: "vi", published });
