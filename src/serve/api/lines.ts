import { AsyncResource } from "node:async_hooks";
import type { Context } from "hono";

const utf8 = new TextEncoder();

/** The bytes of an answer, made as they are read. Where making them fails, the answer breaks off, and its reader sees it. */
export function streamOf(
  pieces: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
): ReadableStream<Uint8Array> {
  const iterator =
    Symbol.asyncIterator in pieces ? pieces[Symbol.asyncIterator]() : pieces[Symbol.iterator]();
  // Made while the answer is sent, but still for whoever asked: so the audit log tells it.
  const next = AsyncResource.bind(async () => iterator.next());
  return new ReadableStream({
    pull: async (controller) => {
      const { done, value } = await next();
      if (done) controller.close();
      else controller.enqueue(value);
    },
    cancel: async () => void (await iterator.return?.()),
  });
}

/**
 * The same pieces, once the first one is there: what is wrong with the question is thrown here, and answered as a problem
 * instead of by an answer that breaks off.
 */
export async function begun<T>(pieces: AsyncIterable<T>): Promise<AsyncIterable<T>> {
  const iterator = pieces[Symbol.asyncIterator]();
  let first: IteratorResult<T> | null = await iterator.next();
  const next = async (): Promise<IteratorResult<T>> => {
    const given = first ?? (await iterator.next());
    first = null;
    return given;
  };
  // No generator: one that nobody has begun to read would not end the other.
  const end = async (): Promise<IteratorResult<T>> => {
    await iterator.return?.();
    return { done: true, value: undefined };
  };
  return { [Symbol.asyncIterator]: () => ({ next, return: end }) };
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
