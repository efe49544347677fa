import type { Delivery } from "../../src/cluster/deliveries.ts";
import { packPage, unpackPage } from "../../src/cluster/page-message.ts";
import type { FailedPage, Queue, QueuedPage } from "../../src/cluster/types.ts";
import { ParleyError } from "../../src/errors.ts";
import { pause } from "../../src/ops/waiting.ts";
import { digestOf } from "../../src/store/inputs.ts";

// A queue in the memory of this process, for what is not about NATS.

interface Message {
  readonly seq: number;
  readonly data: Uint8Array;
  deliveries: number;
  state: "waiting" | "held" | "done";
}

/** A queue in memory, and what a test may do to it. */
export interface MemoryQueue extends Queue {
  /** Publishes bytes that are perhaps no page; `deliveries`: how often it was handed out already. */
  raw(data: Uint8Array, deliveries?: number): void;
  /** What the worker holds is delivered again, as when it was killed. */
  expire(): void;
}

/** `wait`: how long a pull waits for a first page, in milliseconds; `failures`: what is on the list of failures. */
export function memoryQueue({
  wait = 5,
  failures = [],
}: {
  readonly wait?: number;
  readonly failures?: readonly FailedPage[];
} = {}): MemoryQueue {
  const ids = new Set<string>();
  const messages: Message[] = [];
  const failed: FailedPage[] = [...failures];
  const raw = (data: Uint8Array, deliveries = 0): void => {
    messages.push({ seq: messages.length + 1, data, deliveries, state: "waiting" });
  };
  const entry = (id: number): FailedPage => {
    const found = failed.find((page) => page.id === id);
    if (!found) throw new ParleyError("not-found", `There is no failed page ${id} in the queue.`);
    return found;
  };
  const remove = (id: number): void => void failed.splice(failed.indexOf(entry(id)), 1);
  const delivered = (message: Message): QueuedPage => {
    message.deliveries += 1;
    message.state = "held";
    const become = (state: Message["state"]) => () => {
      if (message.state === "held") message.state = state;
    };
    const delivery: Delivery = {
      data: message.data,
      headers: null,
      seq: message.seq,
      deliveries: message.deliveries,
      ack: become("done"),
      again: become("waiting"),
      working: () => {},
    };
    return { ...delivery, input: () => unpackPage(message.data) };
  };
  return {
    place: "memory",
    raw,
    expire: () => {
      for (const message of messages) if (message.state === "held") message.state = "waiting";
    },
    publish: async (page) => {
      const data = await packPage(page, 1_000_000);
      const id = digestOf(page);
      if (ids.has(id)) return "known";
      ids.add(id);
      raw(data);
      return "queued";
    },
    pull: async (count, { signal } = {}) => {
      const waiting = messages.filter(({ state }) => state === "waiting").slice(0, count);
      if (waiting.length === 0) await pause(wait, signal);
      return waiting.map(delivered);
    },
    fail: async (page, error) => {
      const input = await page.input().catch(() => null);
      const known = failed.some(({ id }) => id === page.seq);
      const named = { source: input?.source ?? null, url: input?.url ?? null };
      const at = "2031-02-05T00:00:00.000Z";
      const { deliveries } = page;
      if (!known)
        failed.push({ id: page.seq, task: null, ...named, ...error, at, deliveries, page: page.data });
      page.ack();
    },
    // Files are tested where they are read.
    failInput: async () => {},
    failed: async function* () {
      yield* [...failed];
    },
    failedPage: async (id) => entry(id),
    failures: async () => failed.length,
    requeue: async (id) => {
      raw(entry(id).page ?? new Uint8Array());
      remove(id);
    },
    drop: async (id) => remove(id),
    depth: async () => messages.filter(({ state }) => state !== "done").length,
    oldest: async () => null,
    sweep: async () => {},
    // None: files are tested where they are read, and lanes with a server.
    tasks: async () => ({
      publish: async () => "known",
      pull: async (_count, { signal } = {}) => {
        await pause(wait, signal);
        return [];
      },
      fail: async () => {},
      depth: async () => 0,
    }),
    close: async () => {},
  };
}
