import type { FetchAnswer } from "../fetch/index.ts";
import type { FetchRow, FetchState } from "../schema/index.ts";
import { capturedAfter, nameOf, pageOf, refuseOther, type Seen, seenIn } from "./article.ts";
import { afterSuccess, nextOfArticle } from "./schedule.ts";
import { latestIn } from "./sink.ts";
import { ask, Fault, failedVisit, ofAddress, toldBy, type VisitContext, type Visited } from "./visit.ts";

/** What was made of an answer: the state that goes with it, and what became of the page. */
interface Taken {
  readonly state: FetchState;
  readonly outcome: "added" | "known" | "queued" | "unchanged";
}

/** Reads an answer under a name. Throws Fault. */
function seenUnder(answer: FetchAnswer, name: string, { read }: VisitContext): Seen {
  return ofAddress(() => {
    const { page, article, canonical } = read(pageOf(answer, name, answer.fetched));
    return seenIn(page, article, canonical);
  });
}

/**
 * The name of an article that was never had: its canonical address, unless the record holds another article under that
 * one, as where a site writes the same canonical address into all of its pages.
 */
async function firstName(row: FetchRow, answer: FetchAnswer, context: VisitContext): Promise<string> {
  const own = nameOf(null, answer.address, row.address);
  const seen = seenUnder(answer, own, context);
  const canonical = nameOf(seen.canonical, answer.address, row.address);
  if (canonical === own) return own;
  const latest = await latestIn(await context.record(), canonical, context.read);
  const isOther = latest !== null && latest.title !== seen.title && !latest.versions.has(seen.version);
  return isOther ? own : canonical;
}

/** Where the state does not know the version, the record does: state may be lost, what was added is not. */
async function isKept(seen: Seen, name: string, context: VisitContext): Promise<string | true | null> {
  const latest = await latestIn(await context.record(), name, context.read);
  return latest?.versions.has(seen.version) ? true : (latest?.captured ?? null);
}

/**
 * Adds what an answer holds where it is a new article, or a new version of one; furniture alone makes none. The page is
 * handed on before the state that knows of it is kept. Throws Fault.
 */
export async function takeArticle(
  row: FetchRow,
  answer: FetchAnswer,
  context: VisitContext,
  expect: { readonly headline: string | null; readonly name: string | null },
): Promise<Taken> {
  const name = row.state.name ?? expect.name ?? (await firstName(row, answer, context));
  const seen = seenUnder(answer, name, context);
  ofAddress(() => refuseOther(seen, row.state.at ?? row.address, answer, expect.headline));
  const state = { ...row.state, name, version: seen.version, given: null };
  if (seen.version === row.state.version) return { state, outcome: "unchanged" };
  const kept = await isKept(seen, name, context);
  if (kept === true) return { state, outcome: "unchanged" };
  const before = [kept ?? "", row.state.captured ?? ""].sort().at(-1) || null;
  const captured = capturedAfter(answer.fetched, before);
  const put = await context.sink.put(pageOf(answer, name, captured));
  if (put.state === "failed") throw new Fault(put.error);
  return { state: { ...state, captured }, outcome: put.state };
}

/** The row of an article after it was had: when it is looked at next, and what was said of it for nothing. */
function had(row: FetchRow, { state, outcome }: Taken, now: Date): FetchRow {
  const first = state.first ?? now.toISOString();
  const changed = outcome !== "unchanged";
  const idle = changed || !state.toldAnew ? (changed ? 0 : state.idle) : state.idle + 1;
  const next = { ...afterSuccess(state, now), first, idle, toldAnew: false };
  return { ...row, due: nextOfArticle(first, now), state: next };
}

/** Failures in a row after which what a feed holds of an article is taken in its place. */
const TRIES_BEFORE_GIVEN = 3;

/** What the feed holds of an article that can't be had: marked as a part where it is one. */
async function takeGiven(visited: Visited, { sink, read }: VisitContext): Promise<Visited> {
  const { row } = visited;
  const { given, version, fault } = row.state;
  const due = row.state.over || (fault !== null && fault.tries >= TRIES_BEFORE_GIVEN);
  if (given === null || version !== null || !due) return visited;
  const { content, kind, captured, declared, truncated } = given;
  const said = { bytes: new TextEncoder().encode(content), kind, captured, truncated, encoding: "utf-8" };
  const page = { ...said, source: row.address, url: row.address, declared };
  const put = await sink.put(page);
  const without = { ...row, state: { ...row.state, given: null } };
  if (put.state === "failed") return { ...visited, row: without };
  const { page: decoded, article } = read(page);
  const seen = seenIn(decoded, article, null);
  const state = { ...without.state, name: row.address, version: seen.version, captured };
  return { ...visited, row: { ...row, state } };
}

/** Fetches an article that a feed or sitemap told of, and adds it where it is new or changed. */
export async function visitArticle(row: FetchRow, context: VisitContext): Promise<Visited> {
  try {
    const answer = await ask(row, context);
    const before = { ...row, state: toldBy(answer, row.state) };
    const taken: Taken =
      answer.status === 304
        ? { state: before.state, outcome: "unchanged" }
        : await takeArticle(before, answer, context, { headline: row.state.title, name: null });
    return { row: had(before, taken, context.now()), outcome: taken.outcome, met: 0, error: null };
  } catch (error) {
    if (!(error instanceof Fault)) throw error;
    return takeGiven(failedVisit(row, error.error, context), context);
  }
}
