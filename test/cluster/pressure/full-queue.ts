import { setTimeout } from "node:timers/promises";
import { connectQueue } from "../../../src/cluster/index.ts";
import { isRunning, type Program, runParley, startParley } from "../chaos/processes.ts";
import { type NatsServers, startNats } from "../nats-server.ts";
import type { SmallDisk } from "./disk.ts";

export interface FullQueueOptions {
  readonly program: Program;
  /** Pages as JSON Lines, more than fit. */
  readonly file: string;
  /** The program of the NATS server. */
  readonly nats: string;
}

/** What became of a publisher in a queue that took nothing more, and of the same command behind it. */
export interface FullQueueReport {
  /** Whether it still waited after a while; otherwise its exit status. */
  readonly waited: boolean;
  readonly status: number | null;
  /** What it wrote. */
  readonly wrote: string;
  /** Pages in the queue before room was made, and after the same command ran again. */
  readonly before: number;
  readonly after: number;
}

/** How long a publisher is watched that should wait, in milliseconds. */
const WATCHED = 6_000;

async function depthOf({ address }: NatsServers): Promise<number> {
  const queue = await connectQueue(address("full"));
  try {
    return await queue.depth();
  } finally {
    await queue.close();
  }
}

/** The queue's own size is reached: the publisher waits, until somebody ends it or gives the queue a larger size. */
export async function fullStream({ program, file, nats }: FullQueueOptions): Promise<FullQueueReport> {
  const servers = await startNats(nats, { store: 1e12 });
  const add = ["add", file, "--lang", "en", "--queue", servers.address("full"), "--queue-size"];
  const publisher = startParley(program, [...add, "1"]);
  try {
    while (!/waiting/.test(publisher.written()) && isRunning(publisher)) await setTimeout(100);
    await setTimeout(WATCHED);
    const waited = isRunning(publisher);
    const before = await depthOf(servers);
    publisher.child.kill("SIGTERM");
    const status = await publisher.ended;
    await runParley(program, [...add, "1000"]);
    return { waited, status, wrote: publisher.written(), before, after: await depthOf(servers) };
  } finally {
    publisher.child.kill("SIGKILL");
    await servers.stop();
  }
}

/**
 * The disk under the server is full. A nats-server 2.9 answers nothing then, until it is started again with room: the
 * publisher tries for a minute and ends.
 */
export async function fullQueueDisk({
  program,
  file,
  nats,
  disk,
}: FullQueueOptions & { readonly disk: SmallDisk }): Promise<FullQueueReport> {
  const servers = await startNats(nats, { store: 1e12, folder: disk.folder });
  const add = ["add", file, "--lang", "en", "--queue", servers.address("full")];
  const publisher = startParley(program, add);
  try {
    const status = await publisher.ended;
    disk.resize(1_000);
    for (const node of servers.nodes) {
      await node.kill();
      await node.start();
    }
    const before = await depthOf(servers);
    await runParley(program, add);
    return { waited: false, status, wrote: publisher.written(), before, after: await depthOf(servers) };
  } finally {
    publisher.child.kill("SIGKILL");
    await servers.stop();
  }
}
