import type { Context } from "hono";

const utf8 = new TextEncoder();

/** The bytes of an answer, made as they are read. Where making them fails, the answer breaks off, and its reader sees it. */
export function streamOf(
  pieces: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
): ReadableStream<Uint8Array> {
  const iterator =
    Symbol.asyncIterator in pieces ? pieces[Symbol.asyncIterator]() : pieces[Symbol.iterator]();
  return new ReadableStream({
    pull: async (controller) => {
      const { done, value } = await iterator.next();
      if (done) controller.close();
      else controller.enqueue(value);
    },
    cancel: async () => void (await iterator.return?.()),
  });
}

async function* bytesOf(
  pieces: AsyncIterable<readonly unknown[]> | Iterable<readonly unknown[]>,
): AsyncGenerator<Uint8Array> {
  for await (const items of pieces)
    if (items.length > 0) yield utf8.encode(items.map((item) => `${JSON.stringify(item)}\n`).join(""));
}

/** Items as JSON Lines. */
export const linesStream = (
  context: Context,
  pieces: AsyncIterable<readonly unknown[]> | Iterable<readonly unknown[]>,
  media: string,
): Response => context.body(streamOf(bytesOf(pieces)), 200, { "Content-Type": media });
