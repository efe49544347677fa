import type { Conflict, EntryOutline, Gap, LoggedDecision, RecordSummary } from "../../src/schema/index.ts";
import type { ListedPage } from "../../src/store/service.ts";
import { apiPath } from "../format/query.ts";
import { useData } from "../state/data.ts";
import { placeParameters } from "../state/negotiations.ts";
import { type Paged, usePages } from "../state/pages.ts";
import { useLocation } from "../state/router.ts";
import { needsLook } from "./decisions.tsx";

/** Something that somebody should look at. `id`: by which the address names it. */
export type WorkItem =
  | { readonly kind: "page"; readonly id: string; readonly page: ListedPage }
  | { readonly kind: "entry"; readonly id: string; readonly entry: EntryOutline }
  | { readonly kind: "gap"; readonly id: string; readonly gap: Gap }
  | { readonly kind: "conflict"; readonly id: string; readonly conflict: Conflict }
  | { readonly kind: "decision"; readonly id: string; readonly logged: LoggedDecision };

/** The lists of the view, in the order in which they are shown. */
export const tabs = ["unread", "gaps", "conflicts", "unconfirmed", "doubtful", "decisions"] as const;

export type Tab = (typeof tabs)[number];

/** A list of things to look at. `count`: how many there are at least. */
export interface WorkList {
  readonly items: readonly WorkItem[];
  readonly pages: Paged<unknown>;
  readonly count: number;
}

/** Items of a piece of a list. */
const PIECE = 100;
/** Of the log only a few decisions need a look. */
const LOG_PIECE = 1000;

/** What somebody has checked whole is off the list until new reports come. */
const isOpen = ({ review }: EntryOutline): boolean => !(review?.state === "checked" && review.unseen === 0);

const entryItems = (outlines: readonly EntryOutline[]): WorkItem[] =>
  outlines.filter(isOpen).map((entry) => ({ kind: "entry", id: entry.id, entry }));

const pageItems = (pages: readonly ListedPage[]): WorkItem[] =>
  pages.map((page) => ({ kind: "page", id: page.id, page }));

const gapItem = (gap: Gap): WorkItem => ({
  kind: "gap",
  id: [gap.next, gap.kind, ...gap.missing].join("-"),
  gap,
});

/** Conflicts that are of no single entry: those of one entry stand with it. */
const looseConflicts = (conflicts: readonly Conflict[]): WorkItem[] =>
  conflicts
    .filter(({ entry, settled }) => entry === null && settled === null)
    .map((conflict) => ({
      kind: "conflict",
      id: [conflict.about, ...conflict.entries, ...conflict.values.map(({ value }) => value)].join("-"),
      conflict,
    }));

const decisionItems = (log: readonly LoggedDecision[]): WorkItem[] =>
  log.filter(needsLook).map((logged) => ({ kind: "decision", id: logged.decision.id, logged }));

function listOf<T>(pages: Paged<T>, items: readonly WorkItem[], count = items.length): WorkList {
  return { items, pages, count };
}

/** All lists of things to look at, each as far as it was asked for. */
export function useWork(): Readonly<Record<Tab, WorkList>> {
  const location = useLocation();
  const path = (list: string, more: Readonly<Record<string, string>> = {}): string =>
    apiPath(`/api/${list}`, location, placeParameters, { ...more, limit: `${PIECE}` });
  const newest = { newest: "true" };
  const unread = usePages<ListedPage>(`/api/pages?review=unread&limit=${PIECE}`);
  const gaps = usePages<Gap>(path("gaps"));
  const disputed = usePages<EntryOutline>(path("outline", { disputed: "true", ...newest }));
  const conflicts = usePages<Conflict>(path("conflicts"));
  const overdue = usePages<EntryOutline>(path("outline", { overdue: "true", ...newest }));
  const doubtful = usePages<EntryOutline>(path("outline", { doubtful: "true", ...newest }));
  const decisions = usePages<LoggedDecision>(`/api/decisions?newest=true&limit=${LOG_PIECE}`);
  const summary = useData<RecordSummary>("/api/summary");
  const pages = pageItems(unread.items);
  return {
    unread: listOf(unread, pages, summary.state === "ready" ? summary.value.unread : pages.length),
    gaps: listOf(gaps, gaps.items.map(gapItem)),
    conflicts: listOf(disputed, [...entryItems(disputed.items), ...looseConflicts(conflicts.items)]),
    unconfirmed: listOf(overdue, entryItems(overdue.items)),
    doubtful: listOf(doubtful, entryItems(doubtful.items)),
    decisions: listOf(decisions, decisionItems(decisions.items)),
  };
}
