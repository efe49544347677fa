import { createHash } from "node:crypto";
import { ParleyError } from "../errors.ts";
import { type FailureHead, packFailure, unpackFailure } from "./failed-message.ts";
import { QueueStream, type StreamContext } from "./stream.ts";
import { ensureStream, type StreamSpec } from "./streams.ts";
import type { FailedPage, ToldError } from "./types.ts";

/** Bytes that the other headers of a message take. */
const HEADERS = 256;

/** What goes onto the list. */
export interface Failing extends Pick<FailureHead, "task" | "source" | "url" | "deliveries"> {
  /** By which it is known when it is said again. */
  readonly id: string;
  /** The message of the page or task. */
  readonly data: Uint8Array;
}

/** The list of failures: a stream that nobody consumes. */
export class FailedPages extends QueueStream {
  /** Opens the list, which is made where it is missing. Throws `foreign-queue`. */
  static async open(spec: StreamSpec, context: StreamContext): Promise<FailedPages> {
    await ensureStream(context.manager, spec);
    return new FailedPages(spec, context);
  }

  /** Lists a page or task, once however often it is said. Throws `queue-full`. */
  async add({ id, data, ...names }: Failing, { code, message, hint }: ToldError): Promise<void> {
    const told = { ...names, code, message, hint, at: new Date().toISOString() };
    try {
      await this.publish(id, packFailure(told, data, this.mostBytes - HEADERS - id.length));
    } catch (error) {
      if (!(error instanceof ParleyError) || error.code !== "queue-full") throw error;
      const full = `The list of failures of the queue at ${this.context.place} is full: see \`parley failed\`.`;
      throw new ParleyError("queue-full", full, { subject: this.context.place, cause: error });
    }
  }

  /** All of them, the oldest first. */
  async *list(): AsyncGenerator<FailedPage> {
    for (let message = await this.from(1); message !== null; message = await this.from(message.seq + 1))
      yield unpackFailure(message.data, message.seq);
  }

  /** How many there are. */
  count(): Promise<number> {
    return this.ask(async (manager, stream) => (await manager.streams.info(stream)).state.messages);
  }

  /** The page of that number. Throws `not-found`. */
  async get(id: number): Promise<FailedPage> {
    const message = await this.from(id);
    if (message?.seq === id) return unpackFailure(message.data, id);
    throw new ParleyError("not-found", `There is no failed page ${id} in the queue.`, {
      subject: String(id),
    });
  }

  /**
   * Hands the own message of a page or task to `publish` with an id of its own, by which it is known when this is done
   * again, and takes it off the list behind that. Throws `not-found`, and `damaged-message` where the message is not kept.
   */
  async requeue(
    id: number,
    publish: (id: string, message: Uint8Array, task: string | null) => Promise<unknown>,
  ): Promise<void> {
    const { page, task } = await this.get(id);
    if (page === null)
      throw new ParleyError("damaged-message", `The list of failures holds no page under ${id}.`, {
        subject: String(id),
      });
    const digest = createHash("sha256").update(page).digest("base64");
    await publish(`again/${id}/${digest}`, page, task);
    await this.#remove(id);
  }

  /** Takes a page off the list. Throws `not-found`. */
  async drop(id: number): Promise<void> {
    await this.get(id);
    await this.#remove(id);
  }

  async #remove(id: number): Promise<void> {
    await this.ask((manager, stream) => manager.streams.deleteMessage(stream, id));
  }
}
