import type { StreamInfo } from "@nats-io/jetstream";
import {
  AckPolicy,
  DiscardPolicy,
  type JetStreamManager,
  RetentionPolicy,
  StorageType,
} from "@nats-io/jetstream";
import { nanos } from "@nats-io/transport-node";
import { ParleyError } from "../errors.ts";
import { delays, pause } from "../ops/waiting.ts";
import { serverCode, serverCodes } from "./failures.ts";
import { wholeUnits } from "./padding.ts";

/** What a stream keeps and for how long. */
export interface StreamLimits {
  /** Seconds after which a message is gone, read or not. */
  readonly maxAge: number;
  /** Bytes on the server's disk; the server sets them aside. */
  readonly maxBytes: number;
  /** Seconds within which a message that comes twice is known. */
  readonly window: number;
}

/** A stream of messages of one kind. */
export interface StreamSpec extends StreamLimits {
  readonly stream: string;
  readonly subject: string;
  /** Which of the limits were asked for: a stream that is there is given these, and keeps the others. */
  readonly asked: Partial<StreamLimits>;
}

/** Copies of each message where the server is a cluster: any node may be lost. */
const COPIES = 3;
/** How long a cluster may take until three of its nodes are there, in milliseconds. */
const GATHERING = 30_000;

const inServersTerms = ({ maxAge, maxBytes, window }: StreamLimits) => ({
  max_age: nanos(maxAge * 1_000),
  max_bytes: wholeUnits(maxBytes),
  // The server refuses a window that is longer than messages live.
  duplicate_window: nanos(Math.min(window, maxAge) * 1_000),
});

const configOf = (spec: StreamSpec, copies: number) => ({
  name: spec.stream,
  subjects: [spec.subject],
  retention: RetentionPolicy.Limits,
  storage: StorageType.File,
  discard: DiscardPolicy.New,
  num_replicas: copies,
  allow_rollup_hdrs: false,
  ...inServersTerms(spec),
});

/** The stream of that name; null where there is none. */
async function existing(manager: JetStreamManager, stream: string): Promise<StreamInfo | null> {
  try {
    return await manager.streams.info(stream);
  } catch (error) {
    if (serverCode(error) === serverCodes.streamNotFound) return null;
    throw error;
  }
}

/**
 * Refuses a stream that is not one of Parley's. Giving it another retention would mean to make it anew under its name,
 * which makes a restarted node of nats-server 2.9 panic.
 */
function refuseForeign({ config }: StreamInfo, { stream, subject }: StreamSpec): void {
  const ours =
    config.retention === RetentionPolicy.Limits &&
    config.storage === StorageType.File &&
    config.discard === DiscardPolicy.New &&
    config.subjects.length === 1 &&
    config.subjects[0] === subject;
  if (ours) return;
  const is = `retention ${config.retention}, storage ${config.storage}, discard ${config.discard}`;
  throw new ParleyError("foreign-queue", `The server has a stream ${stream} of another kind (${is}).`, {
    subject: stream,
  });
}

/** Gives a stream the limits that were asked for, where it has others. */
async function limited(manager: JetStreamManager, info: StreamInfo, spec: StreamSpec): Promise<void> {
  refuseForeign(info, spec);
  if (Object.keys(spec.asked).length === 0) return;
  const { config } = info;
  const has: StreamLimits = {
    maxAge: config.max_age / 1e9,
    maxBytes: config.max_bytes,
    window: config.duplicate_window / 1e9,
  };
  const wanted = inServersTerms({ ...has, ...spec.asked });
  const same = Object.entries(wanted).every(([name, value]) => config[name as keyof typeof wanted] === value);
  if (!same) await manager.streams.update(spec.stream, { ...config, ...wanted });
}

/** Makes the stream with three copies, on a server that is no cluster with one. */
async function make(manager: JetStreamManager, spec: StreamSpec): Promise<void> {
  const until = performance.now() + GATHERING;
  for (const delay of delays(250, 2_000)) {
    try {
      await manager.streams.add(configOf(spec, COPIES));
      return;
    } catch (error) {
      const code = serverCode(error);
      if (code === serverCodes.notClustered) return void (await manager.streams.add(configOf(spec, 1)));
      if (code !== serverCodes.noPeers) throw error;
      if (performance.now() > until) {
        const message = "The cluster has fewer than three nodes that could keep the queue.";
        throw new ParleyError("queue-refused", message, { subject: spec.stream, cause: error });
      }
      await pause(delay);
    }
  }
}

/** Sees to it that the stream is there. Throws `foreign-queue` where there is one of that name that is not Parley's. */
export async function ensureStream(manager: JetStreamManager, spec: StreamSpec): Promise<void> {
  const info = await existing(manager, spec.stream);
  if (info) return limited(manager, info, spec);
  try {
    await make(manager, spec);
  } catch (error) {
    const code = serverCode(error);
    if (code === serverCodes.subjectsOverlap)
      throw new ParleyError(
        "foreign-queue",
        `Another stream of the server takes what is for ${spec.stream}.`,
        {
          subject: spec.stream,
          cause: error,
        },
      );
    // Another process made it in this moment.
    const made = code === serverCodes.streamNameTaken ? await existing(manager, spec.stream) : null;
    if (!made) throw error;
    refuseForeign(made, spec);
  }
}

/** The one consumer of a stream, from which all workers pull. */
export const CONSUMER = "workers";

/** Messages that all workers together may hold without having acknowledged them. */
const MOST_HELD = 5_000;
/** Workers that may wait at once. */
const MOST_WAITING = 2_000;

/** Sees to it that the consumer is there; `ackWait`: seconds until what is held silently is delivered again. */
export async function ensureConsumer(
  manager: JetStreamManager,
  stream: string,
  ackWait: number,
): Promise<void> {
  await manager.consumers.add(stream, {
    durable_name: CONSUMER,
    ack_policy: AckPolicy.Explicit,
    ack_wait: nanos(ackWait * 1_000),
    max_ack_pending: MOST_HELD,
    max_waiting: MOST_WAITING,
    max_deliver: -1,
  });
}
