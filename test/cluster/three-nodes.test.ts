import { jetstreamManager } from "@nats-io/jetstream";
import { afterAll, beforeAll, expect, it } from "vitest";
import { connectQueue } from "../../src/cluster/queue.ts";
import type { Queue } from "../../src/cluster/types.ts";
import { runWorker } from "../../src/cluster/worker.ts";
import { quietOps } from "../../src/ops/index.ts";
import { withNats } from "./installed.ts";
import { memoryStage } from "./memory-stage.ts";
import { type NatsNode, type NatsServers, startNatsCluster } from "./nats-server.ts";
import { page, pages } from "./pages.ts";

interface StreamDetail {
  readonly name: string;
  readonly state: { readonly messages: number; readonly last_seq: number };
}

/** What a node's own monitoring tells of the streams that it keeps. */
async function streamsOn({ monitor }: NatsNode): Promise<Record<string, string>> {
  const answer = await fetch(`http://127.0.0.1:${monitor}/jsz?streams=true`);
  const { account_details = [] } = (await answer.json()) as {
    account_details?: { stream_detail?: StreamDetail[] }[];
  };
  const streams = account_details.flatMap(({ stream_detail = [] }) => stream_detail);
  return Object.fromEntries(
    streams.map(({ name, state }) => [name, `${state.messages} of ${state.last_seq}`]),
  );
}

withNats("a queue on three nodes", (program) => {
  let servers: NatsServers;
  let queue: Queue;

  beforeAll(async () => {
    servers = await startNatsCluster(program, { store: 1e12 });
    queue = await connectQueue(servers.address("talks"), { ackWait: 2 });
  });

  afterAll(async () => {
    await queue?.close();
    await servers?.stop();
  });

  it("keeps three copies of everything", async () => {
    const client = await servers.client();
    const manager = await jetstreamManager(client);
    for (const stream of ["PARLEY_talks_PAGES", "PARLEY_talks_FAILED"])
      expect((await manager.streams.info(stream)).config.num_replicas).toBe(3);
    await client.close();
  });

  it("loses nothing and takes nothing twice while the node that leads is killed and comes back", async () => {
    const client = await servers.client();
    const manager = await jetstreamManager(client);
    const { cluster } = await manager.streams.info("PARLEY_talks_PAGES");
    await client.close();
    const leader = servers.nodes[Number(cluster?.leader?.slice(1)) - 1];
    const stage = memoryStage({
      read: ({ source }) => {
        if (source === "pages/77.txt") throw new Error("no page");
      },
    });
    const stop = new AbortController();
    const working = runWorker({
      queue,
      stage,
      ops: quietOps,
      signal: stop.signal,
      firstDelay: 50,
      looking: 200,
    });
    const states = [];
    for (const [k, each] of pages(150).entries()) {
      if (k === 50) await leader?.kill();
      if (k === 100) await leader?.start();
      states.push(await queue.publish(each));
    }
    // A page whose confirmation was lost with the leader was kept all the same, and is then known.
    expect(states.filter((state) => state === "queued").length).toBeGreaterThan(140);
    expect(await queue.publish(page(3))).toBe("known");
    await expect.poll(() => queue.depth(), { timeout: 30_000, interval: 200 }).toBe(0);
    await expect.poll(async () => (await stage.waiting()).arrivals, { timeout: 10_000 }).toBe(0);
    stop.abort();
    await working;
    expect(stage.compiled.length).toBe(149);
    expect(new Set(stage.compiled).size).toBe(149);
    for await (const failed of queue.failed()) expect(failed.source).toBe("pages/77.txt");
    expect(await queue.failures()).toBe(1);
  });

  it("has the same on all nodes afterwards", async () => {
    const told = () => Promise.all(servers.nodes.map(streamsOn));
    const same = async () => {
      const [first, ...others] = await told();
      return others.every((each) => JSON.stringify(sorted(each)) === JSON.stringify(sorted(first ?? {})));
    };
    await expect.poll(same, { timeout: 20_000, interval: 200 }).toBe(true);
    expect((await told())[0]?.PARLEY_talks_PAGES).toMatch(/^\d+ of 150$/);
  });
});

const sorted = (record: Record<string, string>): [string, string][] => Object.entries(record).sort();
