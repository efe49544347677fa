import { ParleyError } from "../errors.ts";
import type { FetchAnswer } from "../fetch/index.ts";
import { type FetchRow, FetchState, hostOf } from "../schema/index.ts";
import { type Found, type FoundPart, foundIn } from "./discover.ts";
import type { MetArticle } from "./feed.ts";
import { afterFailure, afterSuccess, dueWhenTold, nextOfSource } from "./schedule.ts";
import { ask, Fault, failedVisit, ofAddress, toldBy, type VisitContext, type Visited } from "./visit.ts";
import { takeArticle } from "./visit-article.ts";

/** Addresses that are looked up and noted at once: bounds one statement and one request. */
const AT_ONCE = 100;

const DAY = 24 * 60 * 60 * 1000;

/** What a sitemap says was last changed longer ago, when it is first met, is not fetched: that is for a backfill. */
const PAST = 30 * DAY;

/** True where it was told as changed long ago. What tells no time counts as new. */
function isPast({ changed }: Pick<FoundPart, "changed">, now: Date): boolean {
  const moment = changed === null ? Number.NaN : Date.parse(changed);
  return now.getTime() - moment > PAST;
}

const newRow = (kind: FetchRow["kind"], address: string, source: string, now: Date): FetchRow => ({
  kind,
  address,
  source,
  host: hostOf(address),
  due: now.toISOString(),
  every: null,
  state: FetchState.parse({}),
});

/** A known row with what was told of it now; null where that is nothing new. */
function withNews(known: FetchRow, told: string | null, now: Date): FetchRow | null {
  if (told === null || told === known.state.told) return null;
  const state = { ...known.state, told, toldAnew: known.state.told !== null || known.state.last !== null };
  return { ...known, due: dueWhenTold(known, now), state };
}

/** The row of a new article; what the feed holds of it is kept until it was had. */
function metRow({ address, title, changed, given }: MetArticle, source: string, now: Date): FetchRow {
  const row = newRow("article", address, source, now);
  const kept = given && { ...given, captured: now.toISOString() };
  return { ...row, state: { ...row.state, title: title?.slice(0, 500) ?? null, told: changed, given: kept } };
}

/** Notes what is new among addresses, some at a time; how many were never met before. */
async function noteNew<T extends FoundPart>(
  kind: FetchRow["kind"],
  told: readonly T[],
  context: VisitContext,
  make: (each: T) => FetchRow | null,
): Promise<number> {
  const { watching } = await context.record();
  const now = context.now();
  let met = 0;
  for (let from = 0; from < told.length; from += AT_ONCE) {
    const some = told.slice(from, from + AT_ONCE);
    const rows = await watching.known(
      kind,
      some.map(({ address }) => address),
    );
    const known = new Map(rows.map((row) => [row.address, row]));
    const news = some.flatMap((each) => {
      const row = known.get(each.address);
      return (row ? withNews(row, each.changed, now) : make(each)) ?? [];
    });
    met += news.filter(({ address }) => !known.has(address)).length;
    await watching.note(news);
  }
  return met;
}

const noteArticles = (
  row: FetchRow,
  form: "feed" | "sitemap",
  met: readonly MetArticle[],
  context: VisitContext,
) =>
  noteNew("article", met, context, (each) =>
    form === "sitemap" && isPast(each, context.now()) ? null : metRow(each, row.source, context.now()),
  );

const noteParts = (row: FetchRow, parts: readonly FoundPart[], context: VisitContext): Promise<number> =>
  noteNew("source", parts, context, (part) => {
    if (isPast(part, context.now())) return null;
    const fresh = newRow("source", part.address, row.source, context.now());
    return { ...fresh, state: { ...fresh.state, told: part.changed } };
  });

const other = (address: string, was: string, is: string): Fault =>
  new Fault(
    new ParleyError("not-followable", `${address} gave a ${is} where it gave a ${was} before.`, {
      subject: address,
    }),
  );

/** Servers answer with a page when something is wrong with a feed, and a list of sitemaps holds no further lists. */
function refuseStray(row: FetchRow, found: Found): void {
  const { form } = row.state;
  const isPart = row.address !== row.source;
  const was = form ?? (isPart ? "sitemap" : null);
  if (was !== null && was !== "page" && found.form === "page") throw other(row.address, was, "page");
  if (isPart && found.form === "index") throw other(row.address, "sitemap", "list of sitemaps");
}

/**
 * A file that breaks off gives what stands before, and is read whole the next time. It is told as a fault, and asked no
 * later than others: some servers never send the end.
 */
function afterCut({ row, ...visited }: Visited, context: VisitContext, before: FetchRow): Visited {
  const message = `${row.address} breaks off; what stands before was read.`;
  const error = new ParleyError("damaged-archive", message, { subject: row.address });
  const { fault } = afterFailure(before, error, context.now(), context.random).state;
  return {
    ...visited,
    error,
    row: { ...row, state: { ...row.state, etag: null, lastModified: null, fault } },
  };
}

/** When the row is asked again: a part of a list of sitemaps that tells its changes only when it tells one. */
function nextOf(row: FetchRow, state: FetchState, now: Date): string | null {
  const isPart = row.address !== row.source;
  if (isPart && state.told !== null) return null;
  return nextOfSource(state.form ?? "feed", row.every, now);
}

/** Keeps everything that an answer leads to; what the source itself is said to be comes last. */
async function follow(
  row: FetchRow,
  found: Exclude<Found, { readonly form: "page" }>,
  context: VisitContext,
): Promise<number> {
  if (found.form === "index") return noteParts(row, found.parts, context);
  return noteArticles(row, found.form, found.articles, context);
}

/** A page that is followed for itself, under its own address; the feeds that it declares are told in any case. */
async function takePage(row: FetchRow, feeds: readonly string[], answer: FetchAnswer, context: VisitContext) {
  const page: FetchRow = { ...row, state: { ...row.state, form: "page", feeds: [...feeds] } };
  try {
    const before = { ...page, state: toldBy(answer, page.state) };
    return await takeArticle(before, answer, context, { headline: null, name: row.address });
  } catch (error) {
    if (error instanceof Fault) return failedVisit(page, error.error, context);
    throw error;
  }
}

/** Fetches something that is followed, and notes what it leads to. */
export async function visitSource(row: FetchRow, context: VisitContext): Promise<Visited> {
  try {
    const answer = await ask(row, context);
    const told = toldBy(answer, row.state);
    const done = (state: FetchState, outcome: Visited["outcome"], met = 0): Visited => {
      const now = context.now();
      const after = { ...afterSuccess(state, now), toldAnew: false };
      return { row: { ...row, due: nextOf(row, after, now), state: after }, outcome, met, error: null };
    };
    if (answer.status === 304) return done(told, "unchanged");
    const found = ofAddress(() => foundIn(answer, answer.address));
    refuseStray(row, found);
    if (found.form === "page") {
      const taken = await takePage(row, found.feeds, answer, context);
      return "row" in taken ? taken : done(taken.state, taken.outcome);
    }
    const met = await follow(row, found, context);
    const title = found.form === "index" ? null : (found.title?.slice(0, 500) ?? null);
    const visited = done({ ...told, form: found.form, title, feeds: [] }, "fetched", met);
    return found.whole ? visited : afterCut(visited, context, row);
  } catch (error) {
    if (!(error instanceof Fault)) throw error;
    return failedVisit(row, error.error, context);
  }
}
