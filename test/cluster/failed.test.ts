import { createHash } from "node:crypto";
import { jetstream, jetstreamManager } from "@nats-io/jetstream";
import { describe, expect, it } from "vitest";
import { unpackPage } from "../../src/cluster/page-message.ts";
import { connectQueue } from "../../src/cluster/queue.ts";
import { memoryStage } from "./memory-stage.ts";
import { page, pages } from "./pages.ts";
import { codeOf, depthBecomes, failuresOf, onServer, workOn } from "./queues.ts";

const textOf = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

onServer("a queue on one server, and what fails", (desk) => {
  describe("the list of failures", () => {
    const error = { code: "empty-page", message: "It is empty.", hint: "Save it again." };

    it("tells a failed page, once however often it fails, and has its bytes", async () => {
      const queue = await desk.queueOf({ ackWait: 1 });
      await queue.publish({ ...page(1), url: "https://example.org/1" });
      const [held] = await queue.pull(1);
      if (held) await Promise.all([queue.fail(held, error), queue.fail(held, error)]);
      expect(await failuresOf(queue)).toMatchObject([
        { id: 1, source: "pages/1.txt", url: "https://example.org/1", deliveries: 1, ...error },
      ]);
      expect(await queue.failures()).toBe(1);
      await depthBecomes(queue, 0);
      const kept = (await queue.failedPage(1)).page ?? new Uint8Array();
      expect(textOf((await unpackPage(kept)).bytes)).toBe("Trang 1.");
    });

    it("keeps a page that fails in the queue until the list has it", async () => {
      const queue = await desk.queueOf({}, "tolist");
      const manager = await jetstreamManager(desk.client);
      const { config } = await manager.streams.info("PARLEY_tolist_FAILED");
      await manager.streams.update("PARLEY_tolist_FAILED", { ...config, max_bytes: 100 });
      await queue.publish(page(1));
      const [held] = await queue.pull(1);
      const full = held && (await queue.fail(held, error).catch((cause: unknown) => cause));
      expect(full).toMatchObject({ code: "queue-full", message: expect.stringMatching(/list of failures/) });
      await depthBecomes(queue, 1);
      held?.again();
      await manager.streams.update("PARLEY_tolist_FAILED", { ...config, max_bytes: 1_000_000 });
      const [again] = await queue.pull(1);
      if (again) await queue.fail(again, error);
      expect(await queue.failures()).toBe(1);
      await depthBecomes(queue, 0);
    });

    it("puts a page into the queue again, although its content is known, and takes it off", async () => {
      const queue = await desk.queueOf();
      for (const each of pages(3)) await queue.publish(each);
      for (const each of await queue.pull(3)) await queue.fail(each, error);
      await queue.requeue(2);
      expect((await failuresOf(queue)).map(({ id }) => id)).toEqual([1, 3]);
      const [again] = await queue.pull(3);
      expect([(await again?.input())?.source, again?.deliveries]).toEqual(["pages/1.txt", 1]);
      if (again) await queue.fail(again, error);
      expect((await failuresOf(queue)).map(({ id }) => id)).toEqual([1, 3, 4]);
      await queue.requeue(4);
      await depthBecomes(queue, 1);
      expect(await codeOf(queue.requeue(2))).toBe("not-found");
      expect(await codeOf(queue.requeue(99))).toBe("not-found");
    });

    it("puts it there once, where putting it there was ended half-way", async () => {
      const name = "requeued";
      const queue = await desk.queueOf({}, name);
      await queue.publish(page(1));
      for (const each of await queue.pull(1)) await queue.fail(each, error);
      const { page: kept } = await queue.failedPage(1);
      const digest = createHash("sha256")
        .update(kept ?? new Uint8Array())
        .digest("base64");
      // What requeue publishes first.
      await jetstream(desk.client).publish(`parley.${name}.pages`, kept ?? new Uint8Array(), {
        msgID: `again/1/${digest}`,
      });
      await queue.requeue(1);
      expect(await queue.failures()).toBe(0);
      await depthBecomes(queue, 1);
    });

    it("drops pages", async () => {
      const queue = await desk.queueOf();
      for (const each of pages(2)) await queue.publish(each);
      for (const each of await queue.pull(2)) await queue.fail(each, error);
      await queue.drop(1);
      expect((await failuresOf(queue)).map(({ id }) => id)).toEqual([2]);
      expect(await codeOf(queue.drop(1))).toBe("not-found");
    });
  });

  describe("a worker on it", () => {
    it("takes every page once, and lists what is no page as it came", async () => {
      const name = "hostile";
      const queue = await desk.queueOf({}, name);
      for (const each of pages(30)) await queue.publish(each);
      const hostile = [new Uint8Array(), Buffer.from("{}"), Buffer.alloc(199_900, 7)];
      for (const data of hostile) await jetstream(desk.client).publish(`parley.${name}.pages`, data);
      const stage = memoryStage();
      expect(await workOn(queue, stage)).toMatchObject({ added: 30, failed: 3 });
      expect(new Set(stage.compiled).size).toBe(30);
      const listed = await failuresOf(queue);
      expect(listed.map(({ code }) => code)).toEqual(Array(3).fill("damaged-message"));
      // The last one leaves no room for what is told of it; an empty one has nothing to keep.
      expect(listed.map((each) => each.page?.length ?? null)).toEqual([null, 2, null]);
      expect(await codeOf(queue.requeue(listed[2]?.id ?? 0))).toBe("damaged-message");
    });

    it("changes nothing where one was killed between landing and acknowledging", async () => {
      const name = "killed";
      const stage = memoryStage();
      const killed = await connectQueue(desk.servers.address(name), { ackWait: 1 });
      for (const each of pages(10)) await killed.publish(each);
      const held = await killed.pull(5);
      await stage.arrive(await Promise.all(held.map((each) => each.input())));
      await killed.close();
      const queue = await desk.queueOf({ ackWait: 1 }, name);
      const counts = await workOn(queue, stage);
      expect(counts.redelivered).toBe(5);
      expect(stage.compiled.length).toBe(10);
      expect(new Set(stage.compiled).size).toBe(10);
    });

    it("goes on when the server comes back with what it kept", async () => {
      const name = "restart";
      const queue = await desk.queueOf({ ackWait: 2 }, name);
      for (const each of pages(200)) await queue.publish(each);
      let arrived = 0;
      const stage = memoryStage({
        before: async () => {
          arrived += 1;
          if (arrived === 2) {
            const [node] = desk.servers.nodes;
            await node?.kill();
            await node?.start();
          }
        },
      });
      const counts = await workOn(queue, stage);
      expect(new Set(stage.compiled).size).toBe(200);
      expect(stage.compiled.length).toBe(200);
      expect(counts.failed).toBe(0);
      await depthBecomes(queue, 0);
    });
  });

  describe("work of another kind", () => {
    const check = (value: unknown): string => {
      if (typeof value === "string") return value;
      throw new Error("no task");
    };

    it("is handed out once, and what is none is dropped and told", async () => {
      const name = "tasks";
      const queue = await desk.queueOf({}, name);
      const damaged: string[] = [];
      const tasks = await queue.tasks("FILES", check, (error) => damaged.push(String(error)));
      expect(await tasks.publish("a", "a.warc.gz")).toBe("queued");
      expect(await tasks.publish("a", "a.warc.gz")).toBe("known");
      for (const data of ["{", "7"]) await jetstream(desk.client).publish(`parley.${name}.files`, data);
      const taken = await tasks.pull(5);
      expect(taken.map(({ task }) => task)).toEqual(["a.warc.gz"]);
      expect(damaged.length).toBe(2);
      for (const each of taken) each.ack();
      await depthBecomes(tasks, 0);
    });
  });
});
