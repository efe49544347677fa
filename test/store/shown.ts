import type { ReadContext } from "../../src/store/add.ts";
import { aboutAll, aboutContacts, aboutPages, aboutSayings } from "../../src/store/questions.ts";
import type { Database } from "../../src/store/tables.ts";

/** What a record tells, as it is printed: equal texts are equal records. */
export async function shownBy(database: Database, context: ReadContext): Promise<string> {
  const ask = <T>(work: (asked: Database) => Promise<T>): Promise<T> => work(database);
  const told = { ...aboutContacts(ask, context), ...aboutSayings(ask, context), ...aboutPages(ask, context) };
  const words = ["đàm phán", "cuộc gọi", "trao đổi", "Istanbul"];
  const lists = {
    timeline: await told.timeline(),
    statements: await told.statements(),
    undertakings: await told.undertakings(),
    gaps: await told.gaps(),
    conflicts: await told.conflicts(),
    unconfirmed: await told.unconfirmed(),
    positions: await told.positions(),
    hits: await Promise.all(words.map((some) => told.search(some))),
    pages: await told.pages(),
    summary: await aboutAll(ask, context).summary(),
  };
  return JSON.stringify(lists, null, 1);
}
