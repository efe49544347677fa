import { sql } from "kysely";
import { type ContactReport, decisionOfPage, decisionsOn, enteredPage, inForce } from "../record/index.ts";
import type { Decision, Rejection } from "../schema/index.ts";
import { decidedFor, storedDecisions } from "./decisions.ts";
import type { Database } from "./tables.ts";

const KEY = /^[0-9a-f]{6,}$/;

const signed = (of: Rejection["of"], { by, at, reason }: Omit<Rejection, "of">): Rejection => ({
  of,
  by,
  at,
  reason,
});

/** All keys and pages to which keys lead on that are no more and begin so. */
async function heirsOf(database: Database, beginning: string): Promise<string[]> {
  const { rows } = await sql<{ key: string }>`with recursive led as (
      select key, heir from aliases where key >= ${beginning} and key < ${`${beginning}g`}
      union select aliases.key, aliases.heir from aliases join led on aliases.key = led.heir
    ) select key from led union select heir from led`.execute(database);
  return rows.map(({ key }) => key);
}

/** Reports on record that somebody rejected. */
async function ofContact(
  database: Database,
  keys: readonly string[],
  beginning: string,
): Promise<Rejection | null> {
  const { rows } = await sql<{ item: ContactReport }>`select item from contact_items
    where key = any(${[...keys]}::text[]) or (key >= ${beginning} and key < ${`${beginning}g`})
    order by key`.execute(database);
  const rejected = rows.map(({ item }) => item.decided?.rejected).find((each) => each);
  return rejected ? signed("contact", rejected) : null;
}

/** Who took a note back: the last who undid it, or rejected its page. */
function takenBack(note: string, log: readonly Decision[]): Decision | undefined {
  return inForce(log).findLast(
    (decision) =>
      (decision.act === "undo" && decision.decision === note) ||
      (decision.act === "page" && decision.page === enteredPage(note) && decision.values.rejected === true),
  );
}

/** Why a page does not tell any more what it told. */
async function ofPage(database: Database, page: string): Promise<Rejection> {
  const note = decisionOfPage(page);
  if (note !== null) {
    const last = takenBack(note, await storedDecisions(database));
    if (last) return signed("note", last);
  }
  const rejected = decisionsOn(await decidedFor(database), page, "page").findLast(
    ({ values }) => values.rejected !== undefined,
  );
  if (rejected?.values.rejected) return signed("page", rejected);
  const { rows } = await sql<{ page: string }>`select page from page_facts where page = ${page}`.execute(
    database,
  );
  return { of: rows.length > 0 ? "reading" : "version", by: null, at: null, reason: null };
}

/** Why an id or key leads to no entry any more; null for one that never led to any. */
export async function rejectionOf(database: Database, id: string): Promise<Rejection | null> {
  if (!KEY.test(id)) return null;
  const heirs = await heirsOf(database, id);
  const rejected = await ofContact(database, heirs, id);
  const page = heirs.filter((heir) => !KEY.test(heir)).sort()[0];
  return rejected ?? (page === undefined ? null : ofPage(database, page));
}
