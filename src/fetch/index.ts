export { isAddress } from "./address.ts";
export { FetchFailure } from "./failure.ts";
export { makeFetcher } from "./fetcher.ts";
export { type Clock, systemClock } from "./hosts.ts";
export { fetchOptionsFrom } from "./options.ts";
export { type PoliteFetcher, type PoliteOptions, politely } from "./politely.ts";
export { type FetchedFile, type FileOptions, streamOf } from "./stream.ts";
export type {
  FetchAnswer,
  FetchedStream,
  Fetcher,
  FetchHead,
  FetchOptions,
  FetchRequest,
  FetchTimeouts,
  Resolve,
  StreamingFetcher,
  StreamRequest,
} from "./types.ts";
