import type { WatchStore } from "../../src/store/watching.ts";

/** A record that follows nothing. */
export const nothingWatched: WatchStore = {
  list: async () => [],
  failures: async () => [],
  follow: async (drafts) => ({ added: drafts.length, known: 0 }),
  stop: async () => false,
  again: async () => 0,
  due: async () => ({ rows: [], next: null }),
  known: async () => [],
  note: async () => {},
  hold: async () => true,
  lease: async () => ({ running: false, until: null }),
};

/** A record that follows one feed, which fails just now. */
export const oneWatched: WatchStore = {
  ...nothingWatched,
  list: async () => [
    {
      address: "https://news.example/feed",
      every: null,
      since: "2031-02-01T08:00:00.000Z",
      form: "feed",
      title: "News",
      at: null,
      feeds: [],
      last: "2031-02-04T08:00:00.000Z",
      next: "2031-02-04T12:00:00.000Z",
      articles: 12,
      failing: 1,
      fault: {
        code: "fetch-failed",
        message: "503.",
        since: "2031-02-04T09:00:00.000Z",
        at: "2031-02-04T10:00:00.000Z",
        tries: 3,
      },
      over: false,
    },
  ],
};
