import type { NatsConnection } from "@nats-io/transport-node";
import { afterAll, beforeAll, expect } from "vitest";
import { connectQueue, type QueueOptions } from "../../src/cluster/queue.ts";
import type { FailedPage, Queue } from "../../src/cluster/types.ts";
import { runWorker } from "../../src/cluster/worker.ts";
import { ParleyError } from "../../src/errors.ts";
import { quietOps } from "../../src/ops/index.ts";
import { withNats } from "./installed.ts";
import { memoryStage } from "./memory-stage.ts";
import { type NatsServers, startNats } from "./nats-server.ts";

/** The code of the error that work ends with; "done" where it ends well. */
export async function codeOf(work: Promise<unknown>): Promise<string> {
  try {
    await work;
    return "done";
  } catch (error) {
    return error instanceof ParleyError ? error.code : String(error);
  }
}

/** Waits until so many are in a queue: what is acknowledged counts a moment later. */
export async function depthBecomes(queue: Pick<Queue, "depth">, depth: number): Promise<void> {
  await expect.poll(() => queue.depth(), { timeout: 10_000 }).toBe(depth);
}

export async function failuresOf(queue: Queue): Promise<FailedPage[]> {
  const all: FailedPage[] = [];
  for await (const each of queue.failed()) all.push(each);
  return all;
}

/** Runs a worker on a queue until nothing waits. */
export const workOn = (queue: Queue, stage = memoryStage()) =>
  runWorker({
    queue,
    stage,
    ops: quietOps,
    signal: new AbortController().signal,
    untilIdle: true,
    firstDelay: 10,
    looking: 50,
  });

/** A server of the tests' own, and queues on it. */
export interface Desk {
  readonly servers: NatsServers;
  /** For what Parley does not do. */
  readonly client: NatsConnection;
  /** A name that no other queue has. */
  name(): string;
  /** A queue of a name of its own, unless one is told; closed after the tests. */
  queueOf(options?: QueueOptions, name?: string): Promise<Queue>;
}

/** Tests over one server, which takes messages of 200 kB. */
export function onServer(title: string, tests: (desk: Desk, program: string) => void): void {
  withNats(title, (program) => {
    const open: Queue[] = [];
    let started: Pick<Desk, "servers" | "client"> | null = null;
    let names = 0;
    const running = (): Pick<Desk, "servers" | "client"> => {
      if (started) return started;
      throw new Error("The server is not running yet.");
    };
    const desk: Desk = {
      get servers() {
        return running().servers;
      },
      get client() {
        return running().client;
      },
      name: () => `q${++names}`,
      queueOf: async (options = {}, name = desk.name()) => {
        const queue = await connectQueue(desk.servers.address(name), options);
        open.push(queue);
        return queue;
      },
    };

    beforeAll(async () => {
      const servers = await startNats(program, { maxPayload: 200_000, store: 1e12 });
      started = { servers, client: await servers.client() };
    });

    afterAll(async () => {
      for (const queue of open) await queue.close();
      await started?.client.close();
      await started?.servers.stop();
    });

    tests(desk, program);
  });
}
