import { sql } from "kysely";
import type { Negotiation } from "../../schema/index.ts";
import type { World } from "../../world/world.ts";
import { noteAct } from "../audit.ts";
import { writeFound } from "../found.ts";
import { holdsRows } from "../ground/catalog.ts";
import { negotiationsIn, writeNegotiations } from "../negotiations.ts";
import type { Result } from "../results.ts";
import { entryDocument, utteranceDocument } from "../search/document-rows.ts";
import { inSettledWriting } from "../settling.ts";
import type { Database } from "../tables.ts";
import { type Compiled, compileItems } from "./compile.ts";
import { contacts, type StoredMatter, tellings, undertakings } from "./matters.ts";
import { compileContext } from "./refresh.ts";
import type { Writing } from "./rows-writing.ts";

/** Parts that are made anew at once. */
const PARTS_AT_ONCE = 200;

/** Makes all parts of a matter anew from what is stored of the pages; rows that stay the same are not written. */
async function* remade<T, R extends Result>(
  writing: Writing,
  matter: StoredMatter<T, R>,
): AsyncGenerator<Compiled<T, R>> {
  const { rows } = await sql<{ part: number }>`select distinct part from ${sql.table(matter.items)}
    order by part`.execute(writing);
  const parts = rows.map((row) => row.part);
  for (let k = 0; k < parts.length; k += PARTS_AT_ONCE)
    yield await compileItems(writing, matter, {
      gone: [],
      fresh: [],
      parts: parts.slice(k, k + PARTS_AT_ONCE),
    });
}

async function placeAnew(writing: Writing, world: World): Promise<void> {
  const context = await compileContext(writing, { world });
  for await (const entries of remade(writing, contacts(context)))
    await writeFound(writing, "entry", entries, entryDocument);
  for await (const utterances of remade(writing, tellings(context)))
    await writeFound(writing, "statement", utterances, utteranceDocument);
  for await (const _ of remade(writing, undertakings(context)));
}

const isSame = (one: readonly Negotiation[], other: readonly Negotiation[]): boolean =>
  JSON.stringify(one) === JSON.stringify(other);

/**
 * Brings a record to the negotiations of a project: what it holds is given its places anew, without reading a page.
 * Nothing is written where the record has them already. `onPlacing`: told before, where the record holds pages.
 */
export async function bringToNegotiations(
  database: Database,
  negotiations: readonly Negotiation[],
  world: World,
  onPlacing: () => void,
  now: () => Date,
): Promise<void> {
  if (isSame(await negotiationsIn(database), negotiations)) return;
  if (await holdsRows(database, "pages")) onPlacing();
  await inSettledWriting(database, { world }, async (writing) => {
    await writeNegotiations(writing, negotiations);
    await placeAnew(writing, world);
    const detail = { negotiations: negotiations.map(({ id }) => id).join(" ") };
    await noteAct(writing, { action: "set-negotiations", detail }, now());
  });
}
