import { jetstreamManager, RetentionPolicy, StorageType } from "@nats-io/jetstream";
import { describe, expect, it } from "vitest";
import { connectQueue } from "../../src/cluster/queue.ts";
import { runWorker } from "../../src/cluster/worker.ts";
import { ParleyError } from "../../src/errors.ts";
import { quietOps } from "../../src/ops/index.ts";
import { pause } from "../../src/ops/waiting.ts";
import { withNats } from "./installed.ts";
import { memoryStage } from "./memory-stage.ts";
import { startNats } from "./nats-server.ts";
import { page, pages } from "./pages.ts";
import { codeOf, depthBecomes, onServer } from "./queues.ts";

onServer("a queue on one server, and the way to it", (desk, program) => {
  describe("connecting", () => {
    it("tells that nobody answers", async () => {
      expect(await codeOf(connectQueue("nats://127.0.0.1:1/x"))).toBe("no-queue");
      expect(await codeOf(connectQueue("nats://queue.invalid/x"))).toBe("no-queue");
    });

    it("tells that a password is wrong, and never tells it", async () => {
      const wrong = desk.servers.address().replace(desk.servers.password, "wr0ng");
      const error = await connectQueue(wrong).catch((cause: unknown) => cause);
      expect(error).toMatchObject({ code: "queue-refused" });
      expect(String(error)).not.toContain("wr0ng");
    });

    it("tells that the server asks for an encrypted connection or has none", async () => {
      const encrypted = desk.servers.address().replace("nats://", "tls://");
      expect(await codeOf(connectQueue(encrypted))).toBe("queue-refused");
    });

    it.each([
      ["another retention", { retention: RetentionPolicy.Workqueue }],
      ["another storage", { storage: StorageType.Memory }],
      ["other subjects", { subjects: ["elsewhere.>"] }],
    ])("leaves a stream of its name alone that has %s", async (_, config) => {
      const name = `foreign_${desk.name()}`;
      const manager = await jetstreamManager(desk.client);
      const stream = `PARLEY_${name}_PAGES`;
      const subjects = [`parley.${name}.pages`];
      const before = await manager.streams.add({ name: stream, subjects, ...config });
      expect(await codeOf(desk.queueOf({}, name))).toBe("foreign-queue");
      expect((await manager.streams.info(stream)).config).toEqual(before.config);
      await manager.streams.delete(stream);
    });

    it("leaves subjects alone that another stream takes", async () => {
      const name = `taken_${desk.name()}`;
      const manager = await jetstreamManager(desk.client);
      await manager.streams.add({ name: `other_${name}`, subjects: [`parley.${name}.>`] });
      expect(await codeOf(desk.queueOf({}, name))).toBe("foreign-queue");
    });

    it("gives a queue the limits that are asked for, and leaves them where none are", async () => {
      const name = "limits";
      await desk.queueOf({ size: 1_000_000, age: 3_600, window: 60 }, name);
      const manager = await jetstreamManager(desk.client);
      const limits = async () => {
        const { config } = await manager.streams.info(`PARLEY_${name}_PAGES`);
        return [config.max_bytes, config.max_age / 1e9, config.duplicate_window / 1e9];
      };
      expect(await limits()).toEqual([1_000_000, 3_600, 60]);
      await desk.queueOf({}, name);
      expect(await limits()).toEqual([1_000_000, 3_600, 60]);
      await desk.queueOf({ size: 2_000_000 }, name);
      expect(await limits()).toEqual([2_000_000, 3_600, 60]);
      await desk.queueOf({ age: 30 }, name);
      expect(await limits()).toEqual([2_000_000, 30, 30]);
    });

    it("may be done by several at once where there is no stream yet", async () => {
      const all = await Promise.all(Array.from({ length: 5 }, () => desk.queueOf({}, "atonce")));
      const states = await Promise.all(all.map((queue) => queue.publish(page(1))));
      expect(states.filter((state) => state === "queued").length).toBe(1);
    });

    it("is closed at once where the server is gone", async () => {
      const gone = await startNats(program, { store: 1e12 });
      const queue = await connectQueue(gone.address("gone"), { patience: 100 });
      await queue.publish(page(1));
      await queue.pull(1);
      await gone.stop();
      expect(await codeOf(queue.publish(page(2)))).toBe("no-queue");
      expect(await codeOf(queue.depth())).toBe("no-queue");
      await queue.close();
    });

    it("tells what becomes of the connection", async () => {
      const events: string[] = [];
      const queue = await desk.queueOf({ onConnection: (event) => events.push(event) }, "told");
      const [node] = desk.servers.nodes;
      await node?.kill();
      await node?.start();
      expect(await queue.publish(page(1))).toBe("queued");
      while (!events.includes("back")) await pause(20);
      expect(events[0]).toBe("lost");
    });
  });
});

withNats("a user who may do what docs/cluster.md says", (program) => {
  const permissions = (publish: string): string =>
    `{ publish: [${publish}, "$JS.API.>", "$JS.ACK.>"], subscribe: ["_INBOX.>"] }`;

  it("may do everything with that queue", async () => {
    const servers = await startNats(program, { permissions: permissions('"parley.talks.>"') });
    const queue = await connectQueue(servers.address("talks"));
    try {
      for (const each of pages(3)) await queue.publish(each);
      const stage = memoryStage({
        read: ({ source }) => {
          if (source === "pages/1.txt") throw new ParleyError("empty-page", "It is empty.");
        },
      });
      const signal = new AbortController().signal;
      const options = { queue, stage, ops: quietOps, signal, untilIdle: true, looking: 50 };
      expect(await runWorker(options)).toMatchObject({ added: 2, failed: 1 });
      await queue.requeue(1);
      await depthBecomes(queue, 1);
      await queue.sweep();
    } finally {
      await queue.close();
      await servers.stop();
    }
  });

  it("is told where it may not publish", async () => {
    const servers = await startNats(program, { permissions: permissions('"parley.other.>"') });
    const queue = await connectQueue(servers.address("talks"), { patience: 1_000 });
    try {
      expect(await codeOf(queue.publish(page(1)))).toBe("queue-refused");
    } finally {
      await queue.close();
      await servers.stop();
    }
  });
});

withNats("a server without JetStream", (program) => {
  it("is refused at once", async () => {
    const servers = await startNats(program, { jetStream: false });
    try {
      const error = await connectQueue(servers.address()).catch((cause: unknown) => cause);
      expect(error).toMatchObject({ code: "queue-refused" });
      expect(String(error)).toMatch(/has no JetStream/);
    } finally {
      await servers.stop();
    }
  });
});

withNats("a server with little room", (program) => {
  it("refuses a queue that asks for more than it has, and takes a smaller one", async () => {
    const servers = await startNats(program, { store: 50_000_000 });
    try {
      expect(await codeOf(connectQueue(servers.address("room")))).toBe("queue-refused");
      const queue = await connectQueue(servers.address("room"), { size: 20_000_000 });
      expect(await queue.publish(page(1))).toBe("queued");
      await queue.close();
    } finally {
      await servers.stop();
    }
  });
});
