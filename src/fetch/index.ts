export { isAddress } from "./address.ts";
export { FetchFailure } from "./failure.ts";
export { makeFetcher } from "./fetcher.ts";
export type { Clock } from "./hosts.ts";
export { fetchOptionsFrom } from "./options.ts";
export { politely } from "./politely.ts";
export { type FetchedFile, type FileOptions, streamOf } from "./stream.ts";
export type { FetchAnswer, Fetcher, FetchOptions, FetchRequest, Resolve } from "./types.ts";
