import type { Transaction } from "kysely";
import { ParleyError } from "../errors.ts";
import type { PageInput } from "../page/types.ts";
import type { Given } from "../record/index.ts";
import type { Reading } from "../schema/index.ts";
import { storableValue } from "../text/storable.ts";
import type { World } from "../world/world.ts";
import { presentActor } from "./actor.ts";
import { noteAct } from "./audit.ts";
import { storeReadings } from "./compile/store-readings.ts";
import { digestOf, type KnownInputs, knownInputs } from "./inputs.ts";
import type { AddResult } from "./service.ts";
import { inSettledWriting } from "./settling.ts";
import type { Database, Tables } from "./tables.ts";

/**
 * Reads one page, with what people decided on how it is to be read; pure, throws ParleyError for a page that can't be
 * read. A promise where it is loaded only then. `explain`: the reading tells which rule made each finding.
 */
export type ReadEngine = (
  input: PageInput,
  given?: Given,
  options?: { readonly explain: boolean },
) => Reading | Promise<Reading>;

/** What adding and reading again look things up in. */
export interface ReadContext {
  readonly engine: ReadEngine;
  readonly world: World;
  /** In which names are looked up that people type, where that is another one. */
  readonly names?: World;
  /** The present moment. */
  readonly now: () => Date;
}

/** An input that was read, or what became of it without a reading: known already, or failed. */
export type Attempt =
  | { readonly input: PageInput; readonly digest: string; readonly reading: Reading }
  | { readonly reading: null; readonly result: AddResult };

export type FailedPage = Extract<AddResult, { state: "failed" }>;

/** What becomes of a page that could not be read, for whatever reason. */
export function failed(source: string, error: unknown): FailedPage {
  const cause = error instanceof Error ? error.message : error;
  const told =
    error instanceof ParleyError
      ? error
      : new ParleyError("unreadable", `The page could not be read: ${cause}`);
  const { code, message, hint } = told;
  return { source, state: "failed", error: { code, message, hint } };
}

/** One page that can't be read must not keep the others out: whatever it throws becomes its result. */
export async function attempt(
  given: PageInput,
  digest: string,
  known: KnownInputs,
  engine: ReadEngine,
): Promise<Attempt> {
  const input = storableValue(given);
  const page = known.get(digest);
  if (page) return { reading: null, result: { source: input.source, state: "known", ...page } };
  try {
    return { input, digest, reading: await engine(input) };
  } catch (error) {
    return { reading: null, result: failed(input.source, error) };
  }
}

/** Pages that came over the API are told in the audit log, by their number: whoever added others can be asked. */
async function noteAdded(
  writing: Transaction<Tables>,
  states: readonly AddResult["state"][],
  now: Date,
): Promise<void> {
  const added = states.filter((state) => state === "added").length;
  if (added > 0 && presentActor().via === "api")
    await noteAct(writing, { action: "add-pages", detail: { pages: added } }, now);
}

/** Writes what was read; results are in the order of the attempts. */
async function storeAttempts(
  database: Database,
  attempts: readonly Attempt[],
  context: ReadContext,
): Promise<AddResult[]> {
  const read = attempts.flatMap((made) => (made.reading === null ? [] : [made]));
  const stored =
    read.length === 0
      ? []
      : await inSettledWriting(database, context, async (writing) => {
          const states = await storeReadings(writing, read, context);
          await noteAdded(writing, states, context.now());
          return states;
        });
  return attempts.flatMap((made) => {
    if (made.reading === null) return [made.result];
    const state = stored.shift();
    const { page, article } = made.reading;
    return state ? [{ source: made.input.source, state, page: page.id, title: article.title }] : [];
  });
}

/**
 * Reads pages and adds them in one transaction: all that can be read are in the record with everything compiled
 * from them, or none is. What is known already is not read again. Results are in the order of the pages.
 */
export async function addPages(
  database: Database,
  pages: readonly PageInput[],
  context: ReadContext,
): Promise<AddResult[]> {
  const digests = pages.map(digestOf);
  const known = await knownInputs(database, digests);
  const attempts: Attempt[] = [];
  for (const [k, input] of pages.entries())
    attempts.push(await attempt(input, digests[k] ?? "", known, context.engine));
  return storeAttempts(database, attempts, context);
}
