import { type JetStreamClient, type JetStreamManager, jetstream, type StoredMsg } from "@nats-io/jetstream";
import type { NatsConnection } from "@nats-io/transport-node";
import { delays, pause } from "../ops/waiting.ts";
import { isFull, isPassing, queueFailure } from "./failures.ts";
import { paddedFor } from "./padding.ts";
import { ensureStream, type StreamSpec } from "./streams.ts";

/** What all streams of a queue share. */
export interface StreamContext {
  readonly connection: NatsConnection;
  readonly manager: JetStreamManager;
  /** The queue's address as it may be told. */
  readonly place: string;
  /** Seconds until a message that is held silently is delivered again. */
  readonly ackWait: number;
  /** How long publishing is tried, in milliseconds. */
  readonly patience: number;
}

/** What has become of a message that was published: taken in, or known from before. */
export type Published = "queued" | "known";

/** Bytes of a message on a server whose configuration says nothing. */
const USUAL_MOST = 1_048_576;
/** How long the server may take to say that it keeps a message, in milliseconds. */
const KEEPING = 5_000;

/** A stream to which messages are published: bytes with an id. */
export class QueueStream {
  protected readonly spec: StreamSpec;
  protected readonly context: StreamContext;
  readonly #client: JetStreamClient;
  #mostBytes: number;

  protected constructor(spec: StreamSpec, context: StreamContext) {
    this.spec = spec;
    this.context = context;
    this.#client = jetstream(context.connection);
    this.#mostBytes = context.connection.info?.max_payload ?? USUAL_MOST;
  }

  /** Opens a stream, which is made where it is missing. Throws `foreign-queue`. */
  static async openStream(spec: StreamSpec, context: StreamContext): Promise<QueueStream> {
    await ensureStream(context.manager, spec);
    return new QueueStream(spec, context);
  }

  /** Bytes that a message may have: as the last server said. While the connection is lost the client knows of none. */
  get mostBytes(): number {
    this.#mostBytes = this.context.connection.info?.max_payload ?? this.#mostBytes;
    return this.#mostBytes;
  }

  /** Makes room in a stream that is full; false where there is nothing to remove. */
  protected async makeRoom(): Promise<boolean> {
    return false;
  }

  /**
   * Publishes a message and resolves when the server keeps it. One with the id of an earlier one is known. It is tried
   * again with the same id while a cluster chooses its leader. Throws `queue-full` and, after a minute, `no-queue`.
   */
  async publish(id: string, data: Uint8Array, signal?: AbortSignal): Promise<Published> {
    const until = performance.now() + this.context.patience;
    for (const delay of delays(100, 2_000)) {
      try {
        const { stream: streamName, subject } = this.spec;
        const headers = paddedFor(subject, data, { "Nats-Msg-Id": id, "Nats-Expected-Stream": streamName });
        const options = { msgID: id, timeout: KEEPING, expect: { streamName }, headers };
        const { duplicate } = await this.#client.publish(subject, data, options);
        return duplicate ? "known" : "queued";
      } catch (error) {
        if (isFull(error) && (await this.makeRoom())) continue;
        const hopeless = !isPassing(error) || performance.now() > until || signal?.aborted;
        if (hopeless) throw queueFailure(error, this.context.place);
        await pause(delay, signal);
      }
    }
    throw new Error("unreachable");
  }

  /** The message that stands first from this number on; null behind the last. */
  from(seq: number): Promise<StoredMsg | null> {
    // The client's type does not know this field of the request (nats-server 2.9, JSApiMsgGetRequest).
    const request = { seq, next_by_subj: this.spec.subject };
    return this.ask((manager, stream) => manager.streams.getMessage(stream, request));
  }

  /** Does what asks the server; its failures are told for people. */
  async ask<T>(work: (manager: JetStreamManager, stream: string) => Promise<T>): Promise<T> {
    try {
      return await work(this.context.manager, this.spec.stream);
    } catch (error) {
      throw queueFailure(error, this.context.place);
    }
  }
}
