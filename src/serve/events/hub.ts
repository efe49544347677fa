import { createHash } from "node:crypto";
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

/**
 * Watches a record by asking for its revision: so it sees what any process writes, on a server too. Asks only while
 * somebody watches, and then goes on from what it saw last.
 * @param log gets errors of the record; watching goes on
 */
export function eventHub(service: RecordService, log: (error: unknown) => void): EventHub {
  const watchers = new Set<Watcher>();
  const changes: { readonly from: string; readonly change: RecordChange }[] = [];
  let seen: Seen | null = null;
  let timer: NodeJS.Timeout | null = null;

  const tell = (from: string, change: RecordChange): void => {
    changes.push({ from, change });
    if (changes.length > remembered) changes.shift();
    for (const watcher of watchers) watcher(change);
  };

  const lookOnce = async (): Promise<void> => {
    const revision = await service.revision();
    if (seen && seen.revision === revision && seen.digests) return;
    const digests = await digestsOf(service);
    // Written meanwhile: what was seen belongs to neither revision, and is looked at once more.
    if ((await service.revision()) !== revision) return;
    if (seen && seen.revision !== revision) {
      const { pages } = await service.summary();
      tell(seen.revision, changeBetween(seen.digests, digests, { revision, pages }));
    }
    seen = { revision, digests };
  };

  let looking: Promise<void> | null = null;
  const look = (): Promise<void> => {
    looking ??= lookOnce().finally(() => {
      looking = null;
    });
    return looking;
  };

  const lookAfter = (wait: number): void => {
    timer = setTimeout(async () => {
      const began = performance.now();
      // Where nobody watches any more, the record may be closed.
      await look().catch((error: unknown) => watchers.size > 0 && log(error));
      timer = null;
      if (watchers.size > 0) lookAfter(Math.max(pause, rest * (performance.now() - began)));
    }, wait);
    timer.unref();
  };

  const stop = (watcher: Watcher): void => {
    watchers.delete(watcher);
    if (watchers.size > 0 || timer === null) return;
    clearTimeout(timer);
    if (!looking) timer = null;
  };

  /** What came while nobody watched is looked at before the next one is told where the record stands. */
  const catchUp = async (): Promise<string> => {
    if (timer === null && seen?.digests) await look();
    seen ??= { revision: await service.revision(), digests: null };
    return seen.revision;
  };

  return {
    watch: async (watcher) => {
      const revision = await catchUp();
      watchers.add(watcher);
      if (timer === null) lookAfter(seen?.digests ? pause : patience);
      return { revision, stop: () => stop(watcher) };
    },
    since: (revision) => {
      if (seen?.revision === revision) return [];
      const first = changes.findIndex(({ from }) => from === revision);
      return first < 0 ? null : changes.slice(first).map(({ change }) => change);
    },
  };
}
