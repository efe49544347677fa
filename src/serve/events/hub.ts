import { createHash } from "node:crypto";
import { type Ops, quietOps } from "../../ops/index.ts";
import type { RecordService } from "../../store/service.ts";

/** One change of the record, as its watchers are told it. */
export interface RecordChange {
  readonly revision: string;
  readonly pages: number;
  /** Ids of entries. */
  readonly new: readonly string[];
  readonly changed: readonly string[];
  readonly gone: readonly string[];
  /** False where more changed than is told: whoever needs it asks anew. */
  readonly complete: boolean;
}

type Watcher = (change: RecordChange) => void;

/** Tells all who watch a record what changed in it, whoever wrote. */
export interface EventHub {
  /** Calls `watcher` with each change behind the revision that comes back, until `stop` is called. */
  watch(watcher: Watcher): Promise<{ readonly revision: string; stop(): void }>;
  /** The changes behind that revision; null where they are not known (any more). */
  since(revision: string): readonly RecordChange[] | null;
}

/** Pause between two looks at the revision, in milliseconds: one small query a second, while anybody watches. */
const pause = 1_000;

/** A change is looked into for a fifth of the time at most: outlines of a large record take a while. */
const rest = 5;

/** Before the first look at what there is: a window that opens has questions of its own, which go first. */
const patience = 2_000;

/** Changes that are kept for those who come back. */
const remembered = 100;

/** Ids that one change tells. */
const mostIds = 500;

type Digests = ReadonlyMap<string, string>;

async function digestsOf(service: RecordService): Promise<Digests> {
  const digest = (value: unknown): string =>
    createHash("sha256").update(JSON.stringify(value)).digest("base64url").slice(0, 22);
  return new Map((await service.outline()).map((entry) => [entry.id, digest(entry)]));
}

/** What is another in `after` than it was in `before`; nothing but that it changed where that is not known. */
export function changeBetween(
  before: Digests | null,
  after: Digests,
  at: Pick<RecordChange, "revision" | "pages">,
): RecordChange {
  if (before === null) return { ...at, new: [], changed: [], gone: [], complete: false };
  const ids = [...after.keys()];
  const fresh = ids.filter((id) => !before.has(id));
  const changed = ids.filter((id) => before.has(id) && before.get(id) !== after.get(id));
  const gone = [...before.keys()].filter((id) => !after.has(id));
  const complete = fresh.length + changed.length + gone.length <= mostIds;
  const told = (some: readonly string[]): readonly string[] => (complete ? some : []);
  return { ...at, new: told(fresh), changed: told(changed), gone: told(gone), complete };
}

/** What is known of the record as its watchers were last told. */
interface Seen {
  readonly revision: string;
  /** Null until it was looked at. */
  readonly digests: Digests | null;
}

/** A change, and the revision behind which it came. */
interface Seeing {
  readonly from: string;
  readonly change: RecordChange;
}

/** One who looks at a record again and again, and sees what is another than the last time. */
function onlooker(service: RecordService) {
  let seen: Seen | null = null;
  let looking: Promise<Seeing | null> | null = null;

  const lookOnce = async (): Promise<Seeing | null> => {
    const before = seen;
    const revision = await service.revision();
    if (before && before.revision === revision && before.digests) return null;
    const digests = await digestsOf(service);
    // Written meanwhile: what was seen belongs to neither revision, and is looked at once more.
    if ((await service.revision()) !== revision) return null;
    seen = { revision, digests };
    if (!before || before.revision === revision) return null;
    const { pages } = await service.summary();
    return {
      from: before.revision,
      change: changeBetween(before.digests, digests, { revision, pages }),
    };
  };

  return {
    /** The change since the last look; null for none. Who asks while another looks gets none. */
    look: async (): Promise<Seeing | null> => {
      if (looking) {
        await looking;
        return null;
      }
      looking = lookOnce().finally(() => {
        looking = null;
      });
      return looking;
    },
    isLooking: () => looking !== null,
    /** Null before the first look or `begin`. */
    seen: () => seen,
    /** From now on changes are seen, though not yet what they change. */
    begin: async (): Promise<string> => {
      seen ??= { revision: await service.revision(), digests: null };
      return seen.revision;
    },
  };
}

/**
 * Watches a record by asking for its revision: so it sees what any process writes, on a server too. Asks only while
 * somebody watches, and then goes on from what it saw last.
 * @param log gets errors of the record; watching goes on
 * @param ops counts changes and those who watch
 */
export function eventHub(
  service: RecordService,
  log: (error: unknown) => void,
  ops: Pick<Ops, "count" | "gauge"> = quietOps,
): EventHub {
  const watchers = new Set<Watcher>();
  const changes: Seeing[] = [];
  const { look, isLooking, seen, begin } = onlooker(service);
  let timer: NodeJS.Timeout | null = null;

  const lookAndTell = async (): Promise<void> => {
    const seeing = await look();
    if (!seeing) return;
    ops.count("parley_record_changes_total");
    changes.push(seeing);
    if (changes.length > remembered) changes.shift();
    for (const watcher of watchers) watcher(seeing.change);
  };

  const lookAfter = (wait: number): void => {
    timer = setTimeout(async () => {
      const began = performance.now();
      // Where nobody watches any more, the record may be closed.
      await lookAndTell().catch((error: unknown) => watchers.size > 0 && log(error));
      timer = null;
      if (watchers.size > 0) lookAfter(Math.max(pause, rest * (performance.now() - began)));
    }, wait);
    timer.unref();
  };

  const stop = (watcher: Watcher): void => {
    watchers.delete(watcher);
    ops.gauge("parley_event_streams", watchers.size);
    if (watchers.size > 0 || timer === null) return;
    clearTimeout(timer);
    if (!isLooking()) timer = null;
  };

  return {
    watch: async (watcher) => {
      // What came while nobody watched is told to those who come back, and is no news to this one.
      if (timer === null && seen()?.digests) await lookAndTell();
      const revision = await begin();
      watchers.add(watcher);
      ops.gauge("parley_event_streams", watchers.size);
      if (timer === null) lookAfter(seen()?.digests ? pause : patience);
      return { revision, stop: () => stop(watcher) };
    },
    since: (revision) => {
      if (seen()?.revision === revision) return [];
      const first = changes.findIndex(({ from }) => from === revision);
      return first < 0 ? null : changes.slice(first).map(({ change }) => change);
    },
  };
}
