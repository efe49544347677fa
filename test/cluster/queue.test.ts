import { jetstreamManager } from "@nats-io/jetstream";
import { describe, expect, it } from "vitest";
import { connectQueue } from "../../src/cluster/queue.ts";
import { page, pages } from "./pages.ts";
import { codeOf, depthBecomes, onServer } from "./queues.ts";

const textOf = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

onServer("a queue on one server", (desk) => {
  describe("publishing", () => {
    it("keeps a page once, however often and by whomever it is published", async () => {
      const queue = await desk.queueOf({}, "dedup");
      const other = await desk.queueOf({}, "dedup");
      expect(await queue.publish(page(1))).toBe("queued");
      expect(await queue.publish(page(1))).toBe("known");
      expect(await other.publish(page(1))).toBe("known");
      expect(await other.publish(page(1, "Khác."))).toBe("queued");
      expect(await other.publish({ ...page(1), published: "2031-02-04" })).toBe("queued");
      await depthBecomes(queue, 3);
    });

    it("goes on where it was ended half-way, when it is run again", async () => {
      const first = await connectQueue(desk.servers.address("halfway"));
      for (const each of pages(7)) await first.publish(each);
      await first.close();
      const queue = await desk.queueOf({}, "halfway");
      const states = [];
      for (const each of pages(10)) states.push(await queue.publish(each));
      expect(states).toEqual([...Array(7).fill("known"), ...Array(3).fill("queued")]);
      await depthBecomes(queue, 10);
    });

    it("refuses a page that does not fit into a message, and takes the next", async () => {
      const queue = await desk.queueOf();
      const noise = Uint8Array.from({ length: 300_000 }, () => Math.floor(Math.random() * 256));
      expect(await codeOf(queue.publish({ ...page(1), bytes: noise }))).toBe("too-large-for-queue");
      expect(await queue.publish({ ...page(2), bytes: new Uint8Array(3_000_000) })).toBe("queued");
    });

    it("says that it is full, and goes on when what was read made room", async () => {
      const queue = await desk.queueOf({ size: 30_000 });
      const big = (k: number) => {
        const bytes = Uint8Array.from({ length: 5_000 }, () => Math.floor(Math.random() * 256));
        return { ...page(k), bytes };
      };
      let taken = 0;
      let code = "done";
      for (; code === "done" && taken < 20; taken++) code = await codeOf(queue.publish(big(taken)));
      expect(code).toBe("queue-full");
      expect(taken - 1).toBeGreaterThan(2);
      expect(await codeOf(queue.publish(big(30)))).toBe("queue-full");
      for (const each of await queue.pull(3)) each.ack();
      await depthBecomes(queue, taken - 1 - 3);
      expect(await codeOf(queue.publish(big(31)))).toBe("done");
      await depthBecomes(queue, taken - 1 - 3 + 1);
    });

    it("keeps nothing that is dealt with in a queue that is half full", async () => {
      const queue = await desk.queueOf({ size: 20_000 }, "swept");
      const manager = await jetstreamManager(desk.client);
      const kept = async () => (await manager.streams.info("PARLEY_swept_PAGES")).state.messages;
      const bytes = (k: number) =>
        Uint8Array.from({ length: 4_000 }, (_, at) => (at * 7 + k * 131 + at * at) % 251);
      for (let k = 0; k < 2; k++) await queue.publish({ ...page(k), bytes: bytes(k) });
      for (const each of await queue.pull(2)) each.ack();
      await depthBecomes(queue, 0);
      await queue.sweep();
      const few = await kept();
      for (let k = 2; k < 60 && (await kept()) < 20; k++)
        await queue.publish({ ...page(k), bytes: bytes(k) });
      for (const each of await queue.pull(50)) each.ack();
      await depthBecomes(queue, 0);
      for (let k = 100; k < 400; k++)
        if ((await codeOf(queue.publish({ ...page(k), bytes: bytes(k) }))) !== "done") break;
      await queue.sweep();
      expect(few).toBe(2);
      expect(await kept()).toBe(await queue.depth());
    });
  });

  describe("handing out", () => {
    it("gives each page to one worker, all there are at once", async () => {
      const name = "shared";
      const queue = await desk.queueOf({}, name);
      const other = await desk.queueOf({}, name);
      for (const each of pages(20)) await queue.publish(each);
      const [some, others] = [await queue.pull(12), await other.pull(12)];
      expect([some.length, others.length]).toEqual([12, 8]);
      expect(new Set([...some, ...others].map(({ seq }) => seq)).size).toBe(20);
      await depthBecomes(queue, 20);
      for (const each of [...some, ...others]) each.ack();
      expect(await queue.pull(1)).toEqual([]);
      await depthBecomes(queue, 0);
    });

    it("gives a page as soon as it comes", async () => {
      const queue = await desk.queueOf();
      const pulled = queue.pull(5);
      await queue.publish(page(1));
      const [first] = await pulled;
      expect(textOf((await first?.input())?.bytes ?? new Uint8Array())).toBe("Trang 1.");
      first?.ack();
    });

    it("stops waiting when it is to end", async () => {
      const queue = await desk.queueOf();
      const stop = new AbortController();
      const pulled = queue.pull(5, { signal: stop.signal });
      stop.abort();
      expect(await pulled).toEqual([]);
    });

    it("delivers again what was given back, and what nobody acknowledged", async () => {
      const name = "again";
      const lost = await connectQueue(desk.servers.address(name), { ackWait: 1 });
      for (const each of pages(2)) await lost.publish(each);
      const [first] = await lost.pull(2);
      first?.again();
      const [second] = await lost.pull(1);
      expect([second?.seq, second?.deliveries]).toEqual([first?.seq, 2]);
      await lost.close();
      const queue = await desk.queueOf({ ackWait: 1 }, name);
      const back = [];
      while (back.length < 2) back.push(...(await queue.pull(5)));
      expect(back.map(({ deliveries }) => deliveries).sort()).toEqual([2, 3]);
      for (const each of back) each.ack();
      expect(await queue.pull(1)).toEqual([]);
    });

    it("does not deliver again what is still being worked on", async () => {
      const queue = await desk.queueOf({ ackWait: 1 }, "working");
      const other = await desk.queueOf({ ackWait: 1 }, "working");
      await queue.publish(page(1));
      const [held] = await queue.pull(1);
      expect(await other.pull(1)).toEqual([]);
      expect(await other.pull(1)).toEqual([]);
      held?.ack();
      await depthBecomes(queue, 0);
    });

    it("changes nothing where an acknowledgement comes late or twice", async () => {
      const queue = await desk.queueOf({ ackWait: 1 });
      await queue.publish(page(1));
      const [first] = await queue.pull(1);
      first?.again();
      const [second] = await queue.pull(1);
      first?.ack();
      second?.ack();
      second?.ack();
      second?.again();
      expect(await queue.pull(1)).toEqual([]);
      await depthBecomes(queue, 0);
    });

    it("tells how old the page is that waits longest", async () => {
      const queue = await desk.queueOf({ age: 3_600 });
      expect(await queue.oldest()).toBeNull();
      for (const each of pages(3)) await queue.publish(each);
      const [first, second, third] = await queue.pull(3);
      second?.ack();
      expect(await queue.oldest()).toMatchObject({ limit: 3_600 });
      expect((await queue.oldest())?.age).toBeLessThan(60);
      for (const each of [first, third]) each?.ack();
      await expect.poll(() => queue.oldest()).toBeNull();
    });

    it("bounds what one pull takes, by bytes too", async () => {
      const queue = await desk.queueOf();
      const bytes = Uint8Array.from({ length: 150_000 }, () => Math.floor(Math.random() * 256));
      for (let k = 0; k < 120; k++) await queue.publish({ ...page(k), bytes });
      const pulled = await queue.pull(200);
      const size = pulled.reduce((sum, { data }) => sum + data.length, 0);
      expect(size).toBeLessThanOrEqual(16_000_000);
      expect(pulled.length).toBeGreaterThan(90);
      for (const each of pulled) each.ack();
    });
  });
});
