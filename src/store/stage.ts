import { codeOf, ParleyError } from "../errors.ts";
import type { PageInput } from "../page/types.ts";
import type { BackfillState, Negotiation } from "../schema/index.ts";
import { type FailedPage, failed, type ReadContext } from "./add.ts";
import { backfillOf, noteBackfill } from "./backfills.ts";
import type { ReadPage } from "./compile/store-readings.ts";
import type { OpenDatabase } from "./ground/database.ts";
import { isOfValues } from "./ground/failures.ts";
import { isServer } from "./ground/place.ts";
import { noteRevision } from "./ground/revision.ts";
import { beside, oneForAll } from "./ground/writing.ts";
import {
  arrivalsWait,
  landPages,
  nextArrivals,
  pagesAside,
  retryAside,
  setAside,
  type Waiting,
  waitingIn,
} from "./landing.ts";
import { negotiationsIn } from "./negotiations.ts";
import { openRecord, type StoreOptions } from "./opening.ts";
import { takeRound } from "./rounds.ts";
import type { AddResult } from "./service.ts";
import { type Block, blocksWait, compileBlock, nextBlock } from "./settling.ts";

export type { Waiting } from "./landing.ts";

/** Pages of one round, at most: so many that the round falls into blocks for several workers. */
const ROUND = 400;
/**
 * Items, fresh and stored, that are worth a transaction of their own. 1,200 generated pages (bench/stage.ts) come to 37
 * blocks with 100 of them, at an eighth more computing than the 10 blocks with 400: between both.
 */
const BLOCK = 200;

export interface StageOptions extends StoreOptions {
  /** Pages of one round, at most. */
  readonly round?: number;
  /** Items that are worth a block of their own. */
  readonly block?: number;
  /** Told of a page that was read and can't be taken into the record, which keeps it aside. */
  readonly onAside?: (page: FailedPage) => void;
}

/**
 * What a step came to: "planned" where pages that landed were taken in, or one of them was set aside; "compiled" where a
 * block was; "busy" where others are at all that there is to do; "idle" where nothing waits.
 */
export type Step = "planned" | "compiled" | "busy" | "idle";

/**
 * A record on a PostgreSQL server as the workers of a queue fill it. Any number of processes may have one, beside those
 * that have the record open as usual. Pages land without waiting for anybody; one worker at a time takes a round of
 * them in, and leaves what it touches in blocks, each of which any worker compiles. What is done comes to the same as
 * adding the pages, in any order; a worker that is killed leaves nothing half done.
 */
export interface Stage {
  /**
   * Reads pages and lands them; when this resolves they are kept. "added" where a page has landed, now or before,
   * "known" where it is in the record; a page that can't be read is "failed", and the others go on. Idempotent.
   */
  arrive(pages: readonly PageInput[]): Promise<AddResult[]>;
  /** Does one piece of compiling. */
  step(): Promise<Step>;
  /** How much waits. */
  waiting(): Promise<Waiting>;
  /** The pages that were read and could not be taken in, each with the reason. They are kept. */
  aside(): Promise<FailedPage[]>;
  /** Has those tried again, as by a newer Parley; says how many. */
  retry(): Promise<number>;
  /** How far a file of a backfill was read; null where it was not begun. */
  backfill(file: string): Promise<BackfillState | null>;
  /** Notes how far one was read, without waiting for those who write. */
  noteBackfill(state: BackfillState): Promise<void>;
  /** The negotiations to which what the record holds may belong, as its project file told them. */
  negotiations(): Promise<readonly Negotiation[]>;
  close(): Promise<void>;
}

const sqlState = (error: unknown): string => /^[0-9A-Z]{5}$/.exec(codeOf(error))?.[0] ?? "";

/** PostgreSQL's codes for transactions that met and may be done again: a deadlock, a failure to put them in order. */
const collisions: ReadonlySet<string> = new Set(["40P01", "40001"]);

class Worker {
  readonly #open: OpenDatabase;
  readonly #context: ReadContext;
  readonly #options: Required<Pick<StageOptions, "round" | "block" | "onAside">>;
  /** Numbers of blocks that this worker could not compile, and passes over until it has met all others. */
  readonly #passed = new Set<number>();

  constructor(open: OpenDatabase, context: ReadContext, options: StageOptions) {
    const { round = ROUND, block = BLOCK, onAside = () => {} } = options;
    this.#open = open;
    this.#context = context;
    this.#options = { round, block, onAside };
  }

  /** True where an error tells of a page, and not of the server or the way to it. */
  #isOfData(error: unknown): boolean {
    const code = sqlState(error);
    return this.#open.told(error) === error && (code === "" || isOfValues(code));
  }

  async #compile(): Promise<Step> {
    let taken: Block | null = null;
    try {
      const done = await beside(this.#open.database, async (writing) => {
        taken = await nextBlock(writing, this.#passed);
        if (taken === null) return false;
        await compileBlock(writing, taken, this.#context);
        // Last: whoever notes it waits for the others to do so.
        await noteRevision(writing);
        return true;
      });
      if (!done) this.#passed.clear();
      return done ? "compiled" : "busy";
    } catch (error) {
      if (taken !== null) this.#passed.add((taken as Block).n);
      throw error;
    }
  }

  /** Takes in so many pages at most. `onMet`: told of them before. */
  async #take(most: number, onMet: (pages: readonly ReadPage[]) => void): Promise<Step> {
    const step = await oneForAll(this.#open.database, async (writing): Promise<Step> => {
      if (await blocksWait(writing)) return "busy";
      const pages = await nextArrivals(writing, most);
      if (pages.length === 0) return "idle";
      onMet(pages);
      await takeRound(writing, pages, this.#context, this.#options.block);
      await noteRevision(writing);
      return "planned";
    });
    return step ?? "busy";
  }

  async #setAside(page: ReadPage, error: unknown): Promise<Step> {
    const told = failed(page.input.source, error);
    await setAside(this.#open.database, page, told);
    this.#options.onAside(told);
    return "planned";
  }

  /** Takes a round in. Where a page of it can't be, the pages before it are taken, or it is set aside. */
  async #plan(): Promise<Step> {
    let met: readonly ReadPage[] = [];
    for (let most = this.#options.round; ; most = Math.ceil(met.length / 2)) {
      try {
        return await this.#take(most, (pages) => {
          met = pages;
        });
      } catch (error) {
        const [page, ...others] = met;
        if (!page || !this.#isOfData(error)) throw error;
        if (others.length === 0) return this.#setAside(page, error);
      }
    }
  }

  async step(): Promise<Step> {
    try {
      if (await blocksWait(this.#open.database)) return await this.#compile();
      return (await arrivalsWait(this.#open.database)) ? await this.#plan() : "idle";
    } catch (error) {
      if (collisions.has(sqlState(error))) return "busy";
      throw error;
    }
  }
}

/**
 * Opens a record on a PostgreSQL server for a worker. Throws what `openStore` does, and `bad-argument` for a record in a
 * folder, which one process fills alone.
 */
export async function openStage(options: StageOptions): Promise<Stage> {
  if (!isServer(options.record)) {
    const message = `Workers fill a record on a PostgreSQL server together; ${options.record} is a folder, which one process fills with \`parley add\`.`;
    throw new ParleyError("bad-argument", message, { subject: options.record });
  }
  const { open, context } = await openRecord(options);
  const worker = new Worker(open, context, options);
  const told = <T>(work: Promise<T>): Promise<T> =>
    work.catch((error: unknown) => {
      throw open.told(error);
    });
  const { database } = open;
  return {
    arrive: (pages) => told(landPages(database, pages, context)),
    step: () => told(worker.step()),
    waiting: () => told(waitingIn(database)),
    aside: () => told(pagesAside(database)),
    retry: () => told(retryAside(database)),
    backfill: (file) => told(backfillOf(database, file)),
    noteBackfill: (state) => told(noteBackfill(database, state)),
    negotiations: () => told(negotiationsIn(database)),
    close: () => open.close(),
  };
}
