import { ParleyError } from "../errors.ts";
import type { Change, RecordUndertaking, Utterance } from "../schema/index.ts";
import type { RecordService } from "../store/service.ts";
import {
  visibleConflict,
  visibleContactChange,
  visibleDecisions,
  visibleEntry,
  visibleGap,
} from "./confidential/contacts.ts";
import { type Hidden, hiddenIn } from "./confidential/hidden.ts";
import { visiblePosition, visibleUndertaking, visibleUtterance } from "./confidential/sayings.ts";
import { visibleActors, visibleSources, visibleSummary } from "./confidential/totals.ts";

/** What is visible of an item; null where nothing is. */
type View<T> = (item: T, hidden: Hidden) => T | null | Promise<T | null>;

async function visibleOf<T>(items: readonly T[], hidden: Hidden, view: View<T>): Promise<T[]> {
  const visible: T[] = [];
  for (const item of items) {
    const shown = await view(item, hidden);
    if (shown !== null) visible.push(shown);
  }
  return visible;
}

interface Slice {
  readonly limit?: number;
  readonly after?: string;
}

/** As many visible items as are asked for: where some of a part are hidden, the list is asked for more. */
async function filled<F extends Slice, T extends { readonly id: string }>(
  ask: (filters: F) => Promise<T[]>,
  filters: F,
  hidden: Hidden,
  view: View<T>,
): Promise<T[]> {
  const { limit } = filters;
  if (limit === undefined) return visibleOf(await ask(filters), hidden, view);
  const found: T[] = [];
  let rest = filters;
  for (;;) {
    const some = await ask(rest);
    found.push(...(await visibleOf(some, hidden, view)));
    const last = some.at(-1);
    if (found.length >= limit || some.length < limit || !last) return found.slice(0, limit);
    rest = { ...rest, after: last.id };
  }
}

const refuse = async (): Promise<never> => {
  throw new ParleyError(
    "not-allowed",
    "What is confidential is left out here, so that nothing can be changed.",
  );
};

async function* refuseBackup(): AsyncGenerator<Uint8Array> {
  yield await refuse();
}

/**
 * A record as it may leave the house: without the pages and notes that are marked confidential, and without what
 * rests on them alone. Entries with a report on such a page are left out whole; utterances and undertakings that
 * others tell too are told in these others' words. It can be read only; what changes the record, and its backup, throw
 * `not-allowed`. The record itself is handed through as long as nothing is marked.
 */
export function withoutConfidential(service: RecordService): RecordService {
  const hiddenNow = hiddenIn(service);
  const list = async <T>(asked: Promise<T[]>, view: View<T>): Promise<T[]> => {
    const [items, hidden] = await Promise.all([asked, hiddenNow()]);
    return hidden ? visibleOf(items, hidden, view) : items;
  };
  const sliced = async <F extends Slice, T extends { readonly id: string }>(
    ask: (filters: F) => Promise<T[]>,
    filters: F,
    view: View<T>,
  ): Promise<T[]> => {
    const hidden = await hiddenNow();
    return hidden ? filled(ask, filters, hidden, view) : ask(filters);
  };
  const whole = async <T>(
    asked: Promise<T>,
    view: (item: T, hidden: Hidden) => T | Promise<T>,
  ): Promise<T> => {
    const [item, hidden] = await Promise.all([asked, hiddenNow()]);
    return hidden ? view(item, hidden) : item;
  };
  const one = <T>(asked: Promise<T | null>, view: View<T>): Promise<T | null> =>
    whole(asked, (item, hidden) => (item === null ? null : view(item, hidden)));
  const visibleSaying: View<Utterance> = (item, hidden) => visibleUtterance(item, hidden, service);
  const visibleTaking: View<RecordUndertaking> = (item, hidden) => visibleUndertaking(item, hidden, service);
  const ofPage = async <T>(page: string, ask: (page: string) => Promise<T | null>): Promise<T | null> =>
    (await hiddenNow())?.pages.has(page) ? null : ask(page);
  const change: View<Change> = (item, hidden) => visibleChange(item, hidden, service);
  return {
    timeline: (filters = {}) => sliced(service.timeline, filters, visibleEntry),
    outline: (filters = {}) =>
      sliced(service.outline, filters, (item, { entryIds }) =>
        item.confidential || entryIds.has(item.id) ? null : item,
      ),
    statements: (filters = {}) => sliced(service.statements, filters, visibleSaying),
    pages: (filters = {}) =>
      sliced(service.pages, filters, (item, { pages }) =>
        item.confidential || pages.has(item.id) ? null : item,
      ),
    entry: (id) => one(service.entry(id), visibleEntry),
    search: (words, filters) =>
      list(service.search(words, filters), (hit, { pages, entryIds }) =>
        pages.has(hit.page) || entryIds.has(hit.id) ? null : hit,
      ),
    gaps: (filters) => list(service.gaps(filters), visibleGap),
    conflicts: (filters) => list(service.conflicts(filters), visibleConflict),
    unconfirmed: (filters) => list(service.unconfirmed(filters), visibleEntry),
    utterance: (key) => one(service.utterance(key), visibleSaying),
    undertakings: (filters = {}) => sliced(service.undertakings, filters, visibleTaking),
    undertaking: (key) => one(service.undertaking(key), visibleTaking),
    positions: (filters) =>
      list(service.positions(filters), (item, hidden) => visiblePosition(item, hidden, service)),
    changes: (since, filters) => list(service.changes(since, filters), change),
    negotiations: () => service.negotiations(),
    actors: () => whole(service.actors(), visibleActors),
    sources: () => whole(service.sources(), (sources, hidden) => visibleSources(sources, hidden, service)),
    summary: () => whole(service.summary(), (summary, hidden) => visibleSummary(summary, hidden, service)),
    decisions: () => whole(service.decisions(), visibleDecisions),
    reading: (page) => ofPage(page, service.reading),
    frozen: (page) => ofPage(page, service.frozen),
    rejection: (id) =>
      whole(service.rejection(id), (rejection, hidden) => (isHiddenKey(id, hidden) ? null : rejection)),
    ready: () => service.ready(),
    revision: () => service.revision(),
    close: () => service.close(),
    add: refuse,
    reread: refuse,
    check: refuse,
    decide: refuse,
    importDecisions: refuse,
    backup: refuseBackup,
    backfills: refuse,
    noteBackfill: refuse,
    tokens: refuse,
    makeToken: refuse,
    revokeToken: refuse,
    audit: refuse,
    watching: {
      list: () => service.watching.list(),
      failures: (slice) => service.watching.failures(slice),
      follow: refuse,
      stop: refuse,
      again: refuse,
      due: refuse,
      known: refuse,
      note: refuse,
      hold: refuse,
      lease: () => service.watching.lease(),
    },
  };
}

/** True for an id, or its beginning, of something hidden. */
const isHiddenKey = (id: string, { entryIds, reports }: Hidden): boolean =>
  [...entryIds, ...reports].some((key) => key.startsWith(id));

async function visibleChange(change: Change, hidden: Hidden, service: RecordService): Promise<Change | null> {
  if (change.type !== "position" && change.type !== "undertaking")
    return visibleContactChange(change, hidden);
  const pages = change.pages.filter((page) => !hidden.pages.has(page));
  if (change.pages.length > 0 && pages.length === 0) return null;
  if (change.type === "undertaking") {
    const undertaking = await visibleUndertaking(change.undertaking, hidden, service);
    return undertaking && undertaking.state === change.after ? { ...change, undertaking, pages } : null;
  }
  const before = await visiblePosition(change.before, hidden, service);
  const after = await visiblePosition(change.after, hidden, service);
  return before && after ? { ...change, before, after, pages } : null;
}
