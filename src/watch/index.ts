export { cleanAddress, followedAddress } from "./address.ts";
export type { ArticleReader } from "./article.ts";
export { systemClock, type WatchClock } from "./clock.ts";
export { type Sink, sinkOf } from "./sink.ts";
export { type WatchCounts, Watcher, type WatchOptions } from "./watcher.ts";
