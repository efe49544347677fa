import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type ServerEvent, serverEvents } from "../../web/state/event-stream.ts";

/** An answer whose bytes come in pieces of the sizes given, again and again. */
function answer(text: string, sizes: readonly number[]): Response {
  const bytes = new TextEncoder().encode(text);
  let at = 0;
  let n = 0;
  return new Response(
    new ReadableStream({
      pull: (controller) => {
        if (at >= bytes.length) return controller.close();
        const size = sizes[n++ % sizes.length] ?? 1;
        controller.enqueue(bytes.slice(at, at + size));
        at += size;
      },
    }),
  );
}

async function read(response: Response): Promise<ServerEvent[]> {
  const events: ServerEvent[] = [];
  for await (const event of serverEvents(response)) events.push(event);
  return events;
}

describe("reading a stream of events", () => {
  it("passes over comments, ids and blocks without data, and names what has no name", async () => {
    const text = ': beat\n\nid: 7\nevent: change\ndata: {"a":1}\n\nevent: empty\n\ndata: one\ndata: two\n\n';
    expect(await read(answer(text, [1000]))).toEqual([
      { name: "change", data: '{"a":1}' },
      { name: "message", data: "one\ntwo" },
    ]);
  });

  it("what breaks off before its end is no event", async () => {
    expect(await read(answer("data: whole\n\ndata: brok", [7]))).toEqual([
      { name: "message", data: "whole" },
    ]);
  });

  it("tells the same however the bytes are cut, marks of Vietnamese and lines of Windows included", async () => {
    const sizes = fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 6 });
    await fc.assert(
      fc.asyncProperty(sizes, async (cut) => {
        const text = "event: page\r\ndata: đàm phán ở Riyadh\r\n\r\nevent: done\ndata: {}\n\n";
        expect(await read(answer(text, cut))).toEqual([
          { name: "page", data: "đàm phán ở Riyadh" },
          { name: "done", data: "{}" },
        ]);
      }),
    );
  });
});
