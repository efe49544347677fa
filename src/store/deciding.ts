import { sql } from "kysely";
import { ParleyError } from "../errors.ts";
import { decisionFrom, isIntact, spanOf, targetsOf } from "../record/index.ts";
import { Decision, DecisionDraft } from "../schema/index.ts";
import { storableValue } from "../text/storable.ts";
import type { FailedPage, ReadContext } from "./add.ts";
import { type Act, noteAct } from "./audit.ts";
import { compileContext, refreshPages } from "./compile/refresh.ts";
import { insertRows, type Writing } from "./compile/rows-writing.ts";
import { knownAmong, storedDecisions } from "./decisions.ts";
import { rereadPages } from "./reread.ts";
import type { ImportedDecisions } from "./service.ts";
import { inSettledWriting } from "./settling.ts";
import type { Database } from "./tables.ts";

/** Pages that are read again or compiled by one step. */
const PAGES_AT_ONCE = 100;

/** The decisions with all those that they take back, and what these take back. */
function withUndone(fresh: readonly Decision[], log: readonly Decision[]): Decision[] {
  const byId = new Map(log.map((decision) => [decision.id, decision]));
  const met = new Set(fresh);
  for (const decision of met) {
    const undone = decision.act === "undo" ? byId.get(decision.decision) : undefined;
    if (undone) met.add(undone);
  }
  return [...met];
}

/** What is on record of what a decision names: of a statement its pages, since one that was rejected is told no more. */
const standsOn = (decision: Decision): readonly string[] =>
  decision.act === "statement" ? decision.tellings.map(({ page }) => page) : targetsOf(decision);

/** The pages on which something is now another than it was. */
async function touchedPages(writing: Writing, touched: readonly Decision[]): Promise<string[]> {
  const named = touched.flatMap(standsOn);
  const { rows } = await sql<{ page: string }>`
    select page from contact_items where key = any(${named}::text[])
    union select id from pages where id = any(${named}::text[])`.execute(writing);
  const entered = touched.filter(({ act }) => act === "enter").flatMap(targetsOf);
  return [...new Set([...rows.map(({ page }) => page), ...entered])].sort();
}

const changesReading = ({ act }: Decision): boolean => act === "page" || act === "role";

/** Decisions that were not in the log, and the pages that could not be read again with them. */
interface Inserted {
  readonly fresh: readonly Decision[];
  readonly failed: readonly FailedPage[];
}

/** Adds decisions to the log, and compiles what they touch. */
async function insertDecisions(
  writing: Writing,
  decisions: readonly Decision[],
  context: ReadContext,
): Promise<Inserted> {
  const known = await knownAmong(
    writing,
    decisions.map(({ id }) => id),
  );
  const fresh = [...new Map(decisions.map((decision) => [decision.id, decision])).values()].filter(
    ({ id }) => !known.has(id),
  );
  if (fresh.length === 0) return { fresh, failed: [] };
  const rows = fresh.map((item) => ({ id: item.id, at: item.at, item }));
  await insertRows(writing, "decisions", "id text, at text, item json", rows);
  const failed = await follow(writing, withUndone(fresh, await storedDecisions(writing)), context);
  return { fresh, failed };
}

/** Brings the record up to decisions that are new or were taken back; pages that can't be read any more stay. */
async function follow(
  writing: Writing,
  touched: readonly Decision[],
  context: ReadContext,
): Promise<FailedPage[]> {
  const pages = await touchedPages(writing, touched);
  const reread = new Set(await touchedPages(writing, touched.filter(changesReading)));
  const compiling = await compileContext(writing, context);
  const failed: FailedPage[] = [];
  for (let k = 0; k < pages.length; k += PAGES_AT_ONCE) {
    const some = pages.slice(k, k + PAGES_AT_ONCE);
    const result = await rereadPages(
      writing,
      some.filter((page) => reread.has(page)),
      context,
    );
    failed.push(...result.failed);
    await refreshPages(writing, { pages: some }, compiling);
  }
  return failed;
}

const madeSince = (log: readonly Decision[], since: string): Decision[] =>
  log.filter(({ at }) => Date.parse(at) >= Date.parse(since));

/** Whether anything was decided from an instant (ISO 8601) on. */
export const decidedSince = async (reading: Writing, since: string): Promise<boolean> =>
  madeSince(await storedDecisions(reading), since).length > 0;

/** Takes all decisions out of the log that were made from an instant (ISO 8601) on, and what they came to. */
export async function undecideSince(writing: Writing, since: string, context: ReadContext): Promise<void> {
  const log = await storedDecisions(writing);
  const later = madeSince(log, since);
  if (later.length === 0) return;
  const ids = later.map(({ id }) => id);
  await sql`delete from decisions where id = any(${ids}::text[])`.execute(writing);
  await follow(writing, withUndone(later, log), context);
}

function checked<T>(
  schema: { safeParse(value: unknown): { data?: T; success: boolean } },
  value: unknown,
): T {
  const parsed = schema.safeParse(value);
  if (parsed.success && parsed.data !== undefined) return parsed.data;
  throw new ParleyError("bad-argument", "This is no decision that Parley knows.");
}

/** The times that a decision gives, as EDTF. */
function timesOf(draft: DecisionDraft): readonly string[] {
  const given = draft.act === "enter" ? draft.contact : "values" in draft ? draft.values : {};
  const time = "time" in given ? given.time?.value : undefined;
  const published = "published" in given ? given.published : undefined;
  return [time, published].filter((value) => value !== undefined);
}

/** Throws `bad-argument` where a decision gives a time that is none: nothing could be put in order by it. */
function checkTimes(draft: DecisionDraft): void {
  const wrong = timesOf(draft).find((value) => spanOf(value) === null);
  if (wrong === undefined) return;
  const told = wrong.slice(0, 60);
  throw new ParleyError("bad-argument", `"${told}" is no day; write it as 2025-06-04.`, { subject: told });
}

async function checkTargets(writing: Writing, decision: Decision): Promise<void> {
  if (decision.act === "enter") return;
  const targets = standsOn(decision);
  const known = await knownAmong(writing, targets);
  const missing = targets.find((target) => !known.has(target));
  if (missing === undefined) return;
  throw new ParleyError("not-found", `The record holds nothing of the key or id "${missing}".`, {
    subject: missing,
  });
}

/** What the audit log tells of a decision: its id, its act, and in whose name it was made; the log of decisions has the rest. */
const actOf = ({ id, act, by }: Decision): Act => ({
  action: act === "undo" ? "undo" : "decide",
  subject: id,
  detail: { act, by },
});

/**
 * Adds a decision to the log and brings the record up to it, in one transaction. Throws `not-found` where the record
 * holds nothing that it names, `bad-argument` for what is no decision, and what the engine says where a page can't be
 * read again as it was decided.
 */
export async function decide(database: Database, draft: unknown, context: ReadContext): Promise<Decision> {
  const given = storableValue(checked<DecisionDraft>(DecisionDraft, draft));
  checkTimes(given);
  const decision = decisionFrom(given);
  return inSettledWriting(database, context, async (writing) => {
    await checkTargets(writing, decision);
    const { fresh, failed } = await insertDecisions(writing, [decision], context);
    const [first] = failed;
    if (!first) {
      if (fresh.length > 0) await noteAct(writing, actOf(decision), context.now());
      return decision;
    }
    // The page would stay as it is, against what was decided: nothing is kept of it.
    const { code, message } = first.error;
    throw new ParleyError(code, `The page can't be read again: ${message}`, { subject: first.source });
  });
}

/**
 * Adds decisions of another log, all or none; what they name need not be there yet. Throws `bad-argument` for one that
 * was changed since it was made.
 */
export async function importDecisions(
  database: Database,
  given: readonly unknown[],
  context: ReadContext,
): Promise<ImportedDecisions> {
  const decisions = given.map((item) => storableValue(checked<Decision>(Decision, item)));
  const changed = decisions.find((decision) => !isIntact(decision));
  if (changed) {
    const message = `The decision ${changed.id} was changed since it was made.`;
    throw new ParleyError("bad-argument", message, { subject: changed.id });
  }
  const { fresh } = await inSettledWriting(database, context, async (writing) => {
    const inserted = await insertDecisions(writing, decisions, context);
    const detail = { added: inserted.fresh.length };
    if (detail.added > 0) await noteAct(writing, { action: "import-decisions", detail }, context.now());
    return inserted;
  });
  return { added: fresh.length, known: given.length - fresh.length };
}
