import { pause } from "../ops/waiting.ts";
import { type Delivery, Held, Puller } from "./deliveries.ts";
import { isPassing } from "./failures.ts";
import { QueueStream, type StreamContext } from "./stream.ts";
import { CONSUMER, ensureConsumer, ensureStream, type StreamSpec } from "./streams.ts";

/** Bytes of one pull at most. */
const PULLED = 16_000_000;
/** How long a pull waits for a first message, in milliseconds. */
const WAIT = 2_000;
/** An empty answer within so many milliseconds is none for which was waited. */
const SOON = 100;
/** The share of a stream that messages may take that are dealt with, before they are removed. */
const FULL_ENOUGH = 0.5;

/** Ages in seconds. */
export interface Oldest {
  readonly age: number;
  readonly limit: number;
}

/** A stream with the one consumer from which all workers pull. */
export class Lane extends QueueStream {
  #pulling: { readonly puller: Puller; readonly held: Held } | null = null;

  /** Opens a lane, whose stream and consumer are made where they are missing. Throws `foreign-queue`. */
  static async open(spec: StreamSpec, context: StreamContext): Promise<Lane> {
    await ensureStream(context.manager, spec);
    await ensureConsumer(context.manager, spec.stream, context.ackWait);
    return new Lane(spec, context);
  }

  #puller(): Puller {
    if (this.#pulling === null) {
      const held = new Held(this.context.ackWait);
      this.#pulling = { held, puller: new Puller(this.context.connection, this.spec.stream, CONSUMER, held) };
    }
    return this.#pulling.puller;
  }

  /** Up to `count` messages as soon as there are any; none after two seconds. Throws `no-queue`. */
  async pull(count: number, { signal }: { readonly signal?: AbortSignal } = {}): Promise<Delivery[]> {
    const began = performance.now();
    const bytes = Math.max(PULLED, 2 * this.mostBytes);
    const { taken, ending } = await this.#puller().pull(count, {
      bytes,
      wait: WAIT,
      ...(signal && { signal }),
    });
    if (taken.length > 0 || signal?.aborted) return taken;
    // Others wait for what there is, or nobody is there: asked again at once, the answer would be the same.
    if (performance.now() - began < SOON) await pause(SOON, signal);
    if (ending === "absent") {
      await this.ask((manager, stream) => ensureConsumer(manager, stream, this.context.ackWait));
    }
    return taken;
  }

  /**
   * Messages that wait or are held without being acknowledged. Throws `no-queue`. Those that wait are told from numbers of
   * the stream, and not by the consumer, whose own count goes astray in nats-server 2.9 when its leader changes.
   */
  depth(): Promise<number> {
    return this.ask(async (manager, stream) => {
      const { delivered, num_ack_pending } = await manager.consumers.info(stream, CONSUMER);
      const { state } = await manager.streams.info(stream);
      const begun = Math.max(delivered.stream_seq, state.first_seq - 1);
      return Math.max(0, state.last_seq - begun) + num_ack_pending;
    });
  }

  /** How old the oldest message is that is not dealt with, and when it is gone; null where there is none. */
  oldest(): Promise<Oldest | null> {
    return this.ask(async (manager, stream) => {
      const { ack_floor } = await manager.consumers.info(stream, CONSUMER);
      const message = await this.from(ack_floor.stream_seq + 1);
      if (message === null) return null;
      const { config } = await manager.streams.info(stream);
      return { age: (Date.now() - message.time.getTime()) / 1_000, limit: config.max_age / 1e9 };
    });
  }

  protected override makeRoom(): Promise<boolean> {
    return this.sweep(0);
  }

  /**
   * Removes messages that are dealt with from a stream that is limited and in which more than `share` of its bytes are
   * in use: otherwise they lie there until they are too old, and it takes nothing more. True where there were any. A
   * server that is gone for the moment is left alone.
   */
  async sweep(share: number = FULL_ENOUGH): Promise<boolean> {
    try {
      const { manager } = this.context;
      const { state, config } = await manager.streams.info(this.spec.stream);
      if (config.max_bytes <= 0 || state.bytes < share * config.max_bytes) return false;
      const { ack_floor } = await manager.consumers.info(this.spec.stream, CONSUMER);
      if (ack_floor.stream_seq < state.first_seq) return false;
      const { purged } = await manager.streams.purge(this.spec.stream, { seq: ack_floor.stream_seq + 1 });
      return purged > 0;
    } catch (error) {
      if (isPassing(error)) return false;
      throw error;
    }
  }

  /** Gives back what is held. */
  close(): void {
    this.#pulling?.held.close();
  }
}
