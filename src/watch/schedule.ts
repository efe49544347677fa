import type { ErrorCode, ParleyError } from "../errors.ts";
import { FetchFailure } from "../fetch/index.ts";
import { doubled } from "../ops/waiting.ts";
import type { FetchRow, FetchState, WatchForm } from "../schema/index.ts";

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** Between two looks at what is followed, where nobody says otherwise. A page has no list of what is new: less often. */
const USUAL: Readonly<Record<WatchForm, number>> = {
  feed: 15 * MINUTE,
  sitemap: 15 * MINUTE,
  index: 15 * MINUTE,
  page: HOUR,
};

/** When an article is looked at again, counted from when it was first had: most corrections come in the first hours. */
const LOOKS = [HOUR, 6 * HOUR, DAY, 3 * DAY] as const;

/** How long a change is waited for that a feed told before and that was none; doubles each time, up to a day. */
const IDLE = 15 * MINUTE;

/** Wait after the first failure; doubles with each further one. */
const FIRST_WAIT = MINUTE;
const LONGEST_WAIT = DAY;

/** Waits differ by a fifth up and down, so that what failed together is not asked for together. */
const JITTER = 0.2;

/** Answers in a row by which nothing had changed, after which the whole is asked for: some servers always say so. */
const MOST_SAME = 12;

const plus = (instant: Date, ms: number): string =>
  new Date(instant.getTime() + Math.round(ms)).toISOString();

const earlier = (a: string | null, b: string | null): string | null =>
  a === null || (b !== null && b < a) ? b : a;

/** When what is followed is looked at again. `every`: seconds; null for what is usual. */
export const nextOfSource = (form: WatchForm, every: number | null, now: Date): string =>
  plus(now, every === null ? USUAL[form] : every * SECOND);

/** When an article is looked at again as planned; null for never. Looks that were missed are not made up for. */
export function nextOfArticle(first: string, now: Date): string | null {
  const had = new Date(first);
  const after = LOOKS.find((look) => had.getTime() + look > now.getTime());
  return after === undefined ? null : plus(had, after);
}

/** The last look asks for the whole page, whatever the server says has changed, as does one that a feed's word led to. */
export const isUnconditional = ({ kind, state }: FetchRow, now: Date): boolean =>
  state.same >= MOST_SAME ||
  state.toldAnew ||
  (kind === "article" && state.first !== null && nextOfArticle(state.first, now) === null);

/** When an article is asked for of which a feed says that it changed; what was said for nothing before has to wait. */
export function dueWhenTold({ due, state }: FetchRow, now: Date): string | null {
  if (state.fault !== null && !state.over) return due;
  const { idle, last } = state;
  if (idle === 0 || last === null) return now.toISOString();
  const wait = doubled(IDLE, DAY, idle - 1);
  const soon = plus(new Date(Math.max(new Date(last).getTime() + wait, now.getTime())), 0);
  return earlier(due, soon);
}

/** After how many tries over how long nothing more is asked; days from the first of them. */
interface Patience {
  readonly tries: number;
  readonly days: number;
}

const never: Patience = { tries: Number.POSITIVE_INFINITY, days: Number.POSITIVE_INFINITY };

/** Statuses that say that there is nothing (any more), and that it is not for everybody. */
const GONE: ReadonlySet<number | null> = new Set([404, 410]);
const REFUSED: ReadonlySet<number | null> = new Set([400, 401, 402, 403, 405, 406, 451]);

/** Failures that asking again in a minute does not mend. */
const LASTING: ReadonlySet<ErrorCode> = new Set([
  "robots-denied",
  "forbidden-address",
  "not-text",
  "too-large",
  "not-the-article",
  "empty-page",
  "bad-encoding",
]);

const statusOf = (error: ParleyError): number | null => (error instanceof FetchFailure ? error.status : null);

/** What is followed is only given up where it is gone: the wish to follow it stands for everything else. */
function patienceWith(kind: FetchRow["kind"], error: ParleyError): Patience {
  const status = statusOf(error);
  if (GONE.has(status)) return kind === "source" ? { tries: 6, days: 3 } : { tries: 4, days: 1 };
  if (kind === "source") return never;
  if (REFUSED.has(status) || LASTING.has(error.code)) return { tries: 3, days: 1 };
  return { tries: 4, days: 7 };
}

/** Milliseconds until an address that failed is asked again: 1 minute, doubling up to a day, no sooner than the server wants. */
export function waitAfter(error: ParleyError, tries: number, random: () => number): number {
  const first = LASTING.has(error.code) || REFUSED.has(statusOf(error)) ? HOUR : FIRST_WAIT;
  const usual = doubled(first, LONGEST_WAIT, tries - 1);
  const wanted = error instanceof FetchFailure ? (error.retryAfter ?? 0) * SECOND : 0;
  const spread = Math.round(usual * (1 - JITTER + 2 * JITTER * random()));
  return Math.min(Math.max(spread, wanted), 2 * LONGEST_WAIT);
}

/** Tries after which an address that moved is asked for where it was before: the move may have been a fault. */
const TRIES_AFTER_MOVE = 3;

/** A row after a request that failed: when it is asked again, or that it is given up. */
export function afterFailure(row: FetchRow, error: ParleyError, now: Date, random: () => number): FetchRow {
  const { state } = row;
  const at = now.toISOString();
  const tries = (state.fault?.tries ?? 0) + 1;
  const since = state.fault?.since ?? at;
  const patience = patienceWith(row.kind, error);
  const lasted = now.getTime() - new Date(since).getTime();
  const over = tries >= patience.tries && lasted >= patience.days * DAY;
  const fault = { code: error.code, message: error.message.slice(0, 1000), since, at, tries };
  const moved = tries % TRIES_AFTER_MOVE === 0 ? null : state.at;
  const due = over ? null : plus(now, waitAfter(error, tries, random));
  return { ...row, due, state: { ...state, fault, over, at: moved } };
}

/** A row's state after a request that went well. */
export const afterSuccess = (state: FetchState, now: Date): FetchState => ({
  ...state,
  last: now.toISOString(),
  fault: null,
  over: false,
});
