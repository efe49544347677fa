import { ParleyError } from "../errors.ts";
import type { PageInput } from "../page/types.ts";
import type { AddResult, FrozenPage, RecordService } from "../store/service.ts";
import { type ArticleReader, seenIn } from "./article.ts";

/** What became of a page that was handed on. A page that can't be read is told; all else that goes wrong is thrown. */
export type Put =
  | { readonly state: "added" | "known" | "queued" }
  | { readonly state: "failed"; readonly error: ParleyError };

/** Where pages go: the record, or a queue that leads to it. Durable when `put` resolves. */
export interface Sink {
  put(page: PageInput): Promise<Put>;
}

/** What became of a page that was added to a record or a queue. */
export type Added =
  | { readonly state: "added" | "known" | "queued" }
  | Extract<AddResult, { readonly state: "failed" }>;

/** Whatever takes pages, as `RecordService.add` does, or what hands them to a queue. */
export const sinkOf = (add: (pages: readonly PageInput[]) => Promise<readonly Added[]>): Sink => ({
  put: async (page) => {
    const [result] = await add([page]);
    if (result === undefined) throw new Error(`Nothing became of ${page.source}.`);
    if (result.state !== "failed") return { state: result.state };
    const { code, message } = result.error;
    return { state: "failed", error: new ParleyError(code, message, { subject: page.source }) };
  },
});

/** The version of an article that the record holds: its latest captured. */
export interface Latest {
  readonly captured: string | null;
  readonly title: string | null;
  /** Digests by which it is known: as it was kept, and as it is read with what people corrected. */
  readonly versions: ReadonlySet<string>;
}

/** Versions of one article that are looked at: the last ones that came. */
const MOST_VERSIONS = 5;

/** The digest of a kept page's article as it is read now; null where its bytes alone don't tell how to read it. */
function versionOf(frozen: FrozenPage, read: ArticleReader): string | null {
  const { bytes, source, url, captured, kind } = frozen;
  try {
    const { page, article } = read({ bytes, source, url, captured, kind });
    return seenIn(page, article, null).version;
  } catch (error) {
    if (error instanceof ParleyError) return null;
    throw error;
  }
}

/** The article at an address as the record holds it; null where it does not. */
export async function latestIn(
  record: RecordService,
  name: string,
  read: ArticleReader,
): Promise<Latest | null> {
  const pages = await record.pages({ url: name });
  const last = pages.toSorted((a, b) => ((a.added ?? "") < (b.added ?? "") ? 1 : -1)).slice(0, MOST_VERSIONS);
  let latest: { readonly id: string; readonly frozen: FrozenPage } | null = null;
  for (const { id } of last) {
    const frozen = await record.frozen(id);
    if (frozen && (latest === null || (frozen.captured ?? "") > (latest.frozen.captured ?? "")))
      latest = { id, frozen };
  }
  const reading = latest && (await record.reading(latest.id));
  if (latest === null || reading === null) return null;
  const stored = seenIn(reading.page, reading.article, null);
  const kept = versionOf(latest.frozen, read);
  const versions = new Set([stored.version, ...(kept === null ? [] : [kept])]);
  return { captured: latest.frozen.captured, title: stored.title, versions };
}
