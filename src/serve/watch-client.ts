import { z } from "zod";
import { FetchRow, Watched, WatchFailure } from "../schema/index.ts";
import type { WatchStore } from "../store/watching.ts";
import { storableValue } from "../text/storable.ts";
import { DueFetches, FetchedAgain, FollowedCounts, Held, Noted, StoppedWatch, WatchHeld } from "./wire.ts";

/** How the client asks the serving process. */
export interface Asker {
  get<T>(path: string, schema: z.ZodType<T>): Promise<T>;
  post<T>(path: string, schema: z.ZodType<T>, body: unknown): Promise<T>;
  /** Null where there is no such thing. */
  remove<T>(path: string, schema: z.ZodType<T>): Promise<T | null>;
}

/** What is followed for a record of another process, over HTTP. */
export const watchClient = ({ get, post, remove }: Asker): WatchStore => ({
  list: () => get("/api/watched", z.array(Watched)),
  follow: (items) => post("/api/watched", FollowedCounts, { items }),
  stop: async (address) =>
    (await remove(`/api/watched?${new URLSearchParams({ address })}`, StoppedWatch)) !== null,
  failures: ({ limit, source } = {}) => {
    const query = new URLSearchParams({
      ...(limit === undefined ? {} : { limit: String(limit) }),
      ...(source === undefined ? {} : { source }),
    });
    return get(`/api/watched/failures?${query}`, z.array(WatchFailure));
  },
  again: async (addresses) => (await post("/api/watched/again", FetchedAgain, { addresses })).again,
  due: (query) => post("/api/watched/due", DueFetches, query),
  known: (kind, addresses) => post("/api/watched/known", z.array(FetchRow), { kind, addresses }),
  note: async (rows) => {
    await post("/api/watched/notes", Noted, storableValue({ rows }));
  },
  hold: async (lease) => (await post("/api/watched/lease", Held, lease)).held,
  lease: () => get("/api/watched/lease", WatchHeld),
});
