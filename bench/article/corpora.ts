import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { gunzipSync } from "node:zlib";
import { z } from "zod";

/** A page whose article is known. */
export interface KnownPage {
  readonly name: string;
  readonly url: string | null;
  readonly bytes: Uint8Array;
  /** The article's text as annotators wrote it down. */
  readonly wanted: string;
}

/** The pages of the article-extraction benchmark, beside this repository. */
const sharedFolder = join(process.cwd(), "../shared/corpus/article-extraction");

/** The shared pages are there; tests and benchmarks that need them say so where they are not. */
export const hasShared = existsSync(join(sharedFolder, "ground-truth.json"));

const SharedTruth = z.record(z.string(), z.object({ articleBody: z.string(), url: z.string().optional() }));

const WcxbTruth = z.object({
  url: z.string().optional(),
  _internal: z.object({ page_type: z.object({ primary: z.string() }) }),
  ground_truth: z.object({ main_content: z.string().nullish() }),
});

const readJson = (path: string): unknown => JSON.parse(readFileSync(path, "utf8"));

const readPacked = (path: string): Uint8Array => gunzipSync(readFileSync(path));

/** The 181 pages of the article-extraction benchmark, in order of name. */
export function loadShared(): KnownPage[] {
  const truth = SharedTruth.parse(readJson(join(sharedFolder, "ground-truth.json")));
  return Object.entries(truth)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, { articleBody, url }]) => ({
      name,
      url: url ?? null,
      bytes: readPacked(join(sharedFolder, "html", `${name}.html.gz`)),
      wanted: articleBody,
    }));
}

/** The articles of a folder in WCXB's layout: `html/NAME.html.gz` beside `ground-truth/NAME.json`. */
export function loadWcxb(folder: string): KnownPage[] {
  return readdirSync(join(folder, "ground-truth"))
    .sort()
    .flatMap((file) => {
      const truth = WcxbTruth.parse(readJson(join(folder, "ground-truth", file)));
      const wanted = truth.ground_truth.main_content ?? "";
      if (truth._internal.page_type.primary !== "article" || wanted === "") return [];
      const name = basename(file, ".json");
      const bytes = readPacked(join(folder, "html", `${name}.html.gz`));
      return [{ name, url: truth.url ?? null, bytes, wanted }];
    });
}

/** Which of `count` parts of a corpus a page belongs to, from 1: the same on every machine and for ever. */
export const foldOf = (name: string, count: number): number =>
  (createHash("sha256").update(name).digest().readUInt32BE(0) % count) + 1;
