import { ParleyError } from "../errors.ts";
import type { FetchAnswer, Fetcher, FetchRequest } from "../fetch/index.ts";
import type { FetchRow } from "../schema/index.ts";
import type { RecordService } from "../store/service.ts";
import { cleanAddress } from "./address.ts";
import type { ArticleReader } from "./article.ts";
import { LARGEST } from "./discover.ts";
import { afterFailure, isUnconditional } from "./schedule.ts";
import type { Sink } from "./sink.ts";

/** What a visit to an address needs. */
export interface VisitContext {
  readonly fetcher: Fetcher;
  readonly record: () => Promise<RecordService>;
  readonly sink: Sink;
  readonly read: ArticleReader;
  readonly now: () => Date;
  /** 0 to 1, for waits that are to differ. */
  readonly random: () => number;
  /** Gives a request up. */
  readonly signal?: AbortSignal;
}

/** What became of a visit. The row is kept behind everything that it led to. */
export interface Visited {
  readonly row: FetchRow;
  readonly outcome: "added" | "known" | "queued" | "fetched" | "unchanged" | "failed";
  /** Articles that were met for the first time. */
  readonly met: number;
  readonly error: ParleyError | null;
}

/** Something is wrong with what stands at an address: the visit failed, and the watching goes on. */
export class Fault extends Error {
  readonly error: ParleyError;

  constructor(error: ParleyError) {
    super(error.message);
    this.error = error;
  }
}

/** Runs what only an address can make fail: a ParleyError becomes a Fault, all else goes through. */
export function ofAddress<T>(work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw error instanceof ParleyError ? new Fault(error) : error;
  }
}

const ACCEPT = {
  source:
    "application/atom+xml,application/rss+xml,application/feed+json,application/xml;q=0.9,text/xml;q=0.9,text/html;q=0.8,*/*;q=0.5",
  article: "text/html,application/xhtml+xml;q=0.9,text/plain;q=0.5,*/*;q=0.1",
} as const;

/** Asks for what stands at the row's address, only where it changed unless all of it is wanted. Throws Fault. */
export async function ask(row: FetchRow, { fetcher, now, signal }: VisitContext): Promise<FetchAnswer> {
  const { kind, state } = row;
  const whole = isUnconditional(row, now());
  const request: FetchRequest = {
    accept: ACCEPT[kind],
    ...(whole ? {} : { etag: state.etag, lastModified: state.lastModified }),
    ...(kind === "source" ? { archives: true, maxBytes: LARGEST } : {}),
    ...(signal ? { signal } : {}),
  };
  const address = state.at ?? row.address;
  try {
    return await fetcher.get(address, request);
  } catch (error) {
    if (signal?.aborted) throw error;
    if (error instanceof ParleyError) throw new Fault(error);
    const why = error instanceof Error ? error.message : String(error);
    const told = new ParleyError("fetch-failed", `${address} could not be fetched: ${why}.`, {
      subject: address,
      cause: error,
    });
    throw new Fault(told);
  }
}

/** The part of a state that an answer tells: where the address moved to, and what the next request is conditional on. */
export function toldBy(answer: FetchAnswer, state: FetchRow["state"]): FetchRow["state"] {
  const at = (answer.moved === null ? null : cleanAddress(answer.moved)) ?? state.at;
  if (answer.status === 304) return { ...state, at, same: state.same + 1 };
  return { ...state, at, same: 0, etag: answer.etag, lastModified: answer.lastModified };
}

/** A visit that failed: the row says why, and when the address is asked again. */
export function failedVisit(row: FetchRow, error: ParleyError, { now, random }: VisitContext): Visited {
  return { row: afterFailure(row, error, now(), random), outcome: "failed", met: 0, error };
}
