import { ParleyError } from "../errors.ts";
import type { FetchOptions } from "../fetch/types.ts";
import type { Ops } from "../ops/index.ts";
import type { PageInput } from "../page/types.ts";
import { formatOf, SNIFFED } from "../sources/formats.ts";
import { DEFAULT_MAX_SIZE } from "../sources/index.ts";
import { failed } from "../store/add.ts";
import type { AddResult, RecordService } from "../store/service.ts";
import type { StreamEvent } from "./events/stream.ts";
import { problemOf } from "./problems.ts";
import { isFetched, type PageUpload } from "./uploads.ts";

/** Pages that are added in one transaction while progress is told. */
const PAGES_AT_ONCE = 8;

/** How pages that an upload names by their address are fetched. */
export interface Fetching {
  readonly web: FetchOptions;
  readonly signal: AbortSignal;
}

/** What an upload says of its page besides the page itself; what is left out or null stays unsaid. */
function saidBy({ bytes, text, kind, url, source, maxBytes, ...rest }: PageUpload): Partial<PageInput> {
  const said = Object.fromEntries(
    Object.entries(rest).filter(([, value]) => value !== undefined && value !== null),
  );
  return { ...(said as Partial<PageInput>), ...(kind ? { kind } : {}) };
}

/** Read as a page, a feed would be one text of markup. Throws `not-a-page` for one, unless it is said to be a page. */
function refuseFeed({ kind }: PageUpload, source: string, bytes: Uint8Array): void {
  if (kind || formatOf("", bytes.subarray(0, SNIFFED)) !== "feed") return;
  throw new ParleyError("not-a-page", `${source} is a feed, which holds more than one page.`, {
    subject: source,
  });
}

/**
 * The page of an upload, fetched where only its address is given. Throws ParleyError where that fails, and for a feed.
 */
export async function pageOf(upload: PageUpload, fetching: Fetching): Promise<PageInput> {
  const { bytes, text, url, source = url ?? "", maxBytes } = upload;
  if (isFetched(upload)) return { ...(await fetched(upload, fetching)), ...saidBy(upload), source };
  const given = text === undefined ? Buffer.from(bytes ?? "", "base64") : Buffer.from(text);
  refuseFeed(upload, source, given);
  return {
    ...saidBy(upload),
    source,
    bytes: given,
    ...(url ? { url } : {}),
    ...(maxBytes === undefined ? {} : { maxBytes }),
    ...(text === undefined ? {} : { encoding: "utf-8" }),
  };
}

async function fetched({ url, source, maxBytes }: PageUpload, { web, signal }: Fetching): Promise<PageInput> {
  const [{ makeFetcher }, { onePageAt }] = await Promise.all([
    import("../fetch/fetcher.ts"),
    import("../sources/addresses.ts"),
  ]);
  const fetcher = makeFetcher(web);
  try {
    const maxSize = Math.min(maxBytes ?? DEFAULT_MAX_SIZE, DEFAULT_MAX_SIZE);
    return await onePageAt(url ?? "", fetcher, { maxSize, signal });
  } catch (cause) {
    if (!signal.aborted) throw cause;
    throw new ParleyError(
      "fetch-failed",
      `${source ?? url} was given up: serving ends, or nobody waits for it.`,
      {
        subject: source ?? url ?? "",
        cause,
      },
    );
  } finally {
    await fetcher.close();
  }
}

/** The page, or what became of it where it could not be fetched. */
async function tried(upload: PageUpload, fetching: Fetching): Promise<PageInput | AddResult> {
  try {
    return await pageOf(upload, fetching);
  } catch (error) {
    if (!(error instanceof ParleyError)) throw error;
    return failed(upload.source ?? upload.url ?? "", error);
  }
}

const isResult = (one: PageInput | AddResult): one is AddResult => "state" in one;

/** Adds pages in one transaction; what became of each, in their order. */
export async function addUploads(
  service: RecordService,
  uploads: readonly PageUpload[],
  fetching: Fetching,
  ops: Pick<Ops, "count">,
): Promise<AddResult[]> {
  const pages: (PageInput | AddResult)[] = [];
  for (const upload of uploads) pages.push(await tried(upload, fetching));
  const inputs = pages.filter((one): one is PageInput => !isResult(one));
  const added = (inputs.length > 0 ? await service.add(inputs) : [])[Symbol.iterator]();
  const results = pages.flatMap((one) => (isResult(one) ? one : (added.next().value ?? [])));
  for (const { state } of results) ops.count("parley_pages_total", { outcome: state });
  return results;
}

const count = (results: readonly AddResult[], state: AddResult["state"]): number =>
  results.filter((result) => result.state === state).length;

/** Adds some pages at a time, and tells what became of each; a failure of the record is told as a problem. */
export async function* addingEvents(
  service: RecordService,
  uploads: readonly PageUpload[],
  fetching: Fetching,
  ops: Pick<Ops, "count">,
): AsyncGenerator<StreamEvent> {
  const results: AddResult[] = [];
  try {
    for (let from = 0; from < uploads.length; from += PAGES_AT_ONCE) {
      const some = uploads.slice(from, from + PAGES_AT_ONCE);
      for (const result of await addUploads(service, some, fetching, ops)) {
        results.push(result);
        yield { event: "page", data: { n: results.length, of: uploads.length, result } };
      }
    }
    const [added, known] = [count(results, "added"), count(results, "known")];
    yield { event: "done", data: { added, known, failed: count(results, "failed") } };
  } catch (error) {
    yield { event: "error", data: problemOf(error) };
  }
}
