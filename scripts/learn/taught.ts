import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { flatten } from "../../bench/article/flatten.ts";
import type { FlattenedPage } from "../../bench/article/flattened.ts";
import { readWithParley, textOf } from "../../bench/article/parley.ts";
import { ParleyError } from "../../src/errors.ts";
import { decodeBytes } from "../../src/page/bytes.ts";

/** A flattened page whose wanted text Parley found by the page's markup. */
export interface TaughtPage extends FlattenedPage {
  readonly language: string | null;
}

/** Shorter articles are as often none: the markup was misread. */
const LEAST_LENGTH = 500;
/** Characters of lines that are mostly prose, and the least share of them that is the article's. */
const LONG = 80;
const LEAST_SHARE = 0.1;

/** Whether what the markup told is to be believed. */
function isSure({ text, wanted }: FlattenedPage): boolean {
  const long = text.split("\n").reduce((sum, { length }) => sum + (length >= LONG ? length : 0), 0);
  return wanted.length > LEAST_LENGTH && wanted.length > long * LEAST_SHARE;
}

function taughtPage(folder: string, file: string): TaughtPage | null {
  const input = { bytes: readFileSync(join(folder, file)), source: file, kind: "html" as const };
  const read = readWithParley(input);
  const page = {
    name: file,
    text: flatten(decodeBytes(input)),
    wanted: textOf(read),
    language: read.decoded.page.language,
  };
  return isSure(page) && !read.article.truncated ? page : null;
}

/** A page that can't be read teaches nothing. */
function readOrNull(folder: string, file: string): TaughtPage | null {
  try {
    return taughtPage(folder, file);
  } catch (error) {
    if (error instanceof ParleyError) return null;
    throw error;
  }
}

/** The HTML pages of a folder as plain lines, with the text that their markup told; doubtful ones are left out. */
export const loadTaught = (folder: string): TaughtPage[] =>
  readdirSync(folder)
    .filter((file) => /\.html?$/u.test(file))
    .sort()
    .flatMap((file) => readOrNull(folder, file) ?? []);
