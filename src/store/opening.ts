import { resolve } from "node:path";
import type { Transaction } from "kysely";
import type { Negotiation } from "../schema/index.ts";
import type { World } from "../world/world.ts";
import type { ReadContext, ReadEngine } from "./add.ts";
import { bringToNegotiations } from "./compile/places.ts";
import { recompileAll } from "./compile/recompile.ts";
import { type OpenDatabase, openDatabase } from "./ground/database.ts";
import type { Raised } from "./ground/migrate.ts";
import { isServer } from "./ground/place.ts";
import type { Tables } from "./tables.ts";

export interface StoreOptions {
  /** The record's folder, or the address of a database on a PostgreSQL server (postgres://user@host/name). */
  readonly record: string;
  /** Make the record where there is none. */
  readonly create: boolean;
  readonly engine: ReadEngine;
  /** The data that the compiler looks things up in; Parley's own when absent. */
  readonly world?: World;
  /** The data in which names are looked up that people type; that of the compiler when absent. */
  readonly names?: World;
  /** To which what the record holds may belong; those that it was given last when absent. */
  readonly negotiations?: readonly Negotiation[];
  /** The clock that says when pages were added; the machine's when absent. */
  readonly now?: () => Date;
  /** Told before what the record holds is given its negotiations anew, which takes a while where it is large. */
  readonly onPlacing?: () => void;
  /** Told when the record was written by an earlier Parley and has been brought to this version. */
  readonly onRaised?: (raised: Raised) => void;
}

/** An open record, and what adding to it looks things up in. */
export interface OpenRecord {
  readonly open: OpenDatabase;
  readonly context: ReadContext;
}

/** Opens a record for `openStore` and `openStage`, which say what this throws. */
export async function openRecord(options: StoreOptions): Promise<OpenRecord> {
  const { create, engine, now = () => new Date() } = options;
  const record = isServer(options.record) ? options.record : resolve(options.record);
  const world = options.world ?? (await import("../world/index.ts")).world;
  const recompiled = (writing: Transaction<Tables>): Promise<void> =>
    recompileAll(writing, { world, engine, now });
  const open = await openDatabase(record, { create, recompile: recompiled });
  if (open.raised && open.raised.from > 0) options.onRaised?.(open.raised);
  const { names = world } = options;
  const context = { engine, world, names, now };
  try {
    const { negotiations, onPlacing = () => {} } = options;
    if (negotiations) await bringToNegotiations(open.database, negotiations, world, onPlacing, now);
    return { open, context };
  } catch (error) {
    await open.close();
    throw open.told(error);
  }
}
