const utf8 = new TextEncoder();

/** One event of a stream (HTML Standard, 9.2). `data` is told as JSON, which holds no line break. */
export interface StreamEvent {
  readonly event: string;
  readonly data: unknown;
  readonly id?: string;
}

/** Comment lines keep proxies and sockets from closing a silent stream. In milliseconds. */
const heartbeat = 15_000;

/** When those who read are to come back after the server has ended, in milliseconds. */
const comeBackAfter = 3_000;

/** Bytes that wait for a reader who does not read: then the stream ends, and the reader comes back. */
const mostWaiting = 1024 * 1024;

const textOf = ({ event, data, id }: StreamEvent): string =>
  `${id === undefined ? "" : `id: ${id}\n`}event: ${event}\ndata: ${JSON.stringify(data)}\n\n`;

/** Where events are sent; `send` gives false when nobody reads any more. */
export interface EventSink {
  send(event: StreamEvent): boolean;
}

/**
 * The body of an answer of events. `start` is given where to send them, and gives back what ends them; it is called when
 * the reader goes away, or reads too slowly, or `stopping` is aborted: then the reader is told when to come back.
 */
export function eventBody(
  start: (sink: EventSink) => Promise<() => void>,
  stopping?: AbortSignal,
): ReadableStream<Uint8Array> {
  let end: () => void = () => {};
  return new ReadableStream<Uint8Array>(
    {
      start: async (controller) => {
        let open = true;
        const stopped: (() => void)[] = [];
        end = () => {
          if (!open) return;
          open = false;
          clearInterval(beat);
          stopping?.removeEventListener("abort", leave);
          for (const stop of stopped) stop();
        };
        const write = (text: string): boolean => {
          if (open && (controller.desiredSize ?? 0) < -mostWaiting) {
            end();
            controller.close();
          }
          if (open) controller.enqueue(utf8.encode(text));
          return open;
        };
        const leave = (): void => {
          if (!write(`retry: ${comeBackAfter}\n\n`)) return;
          end();
          controller.close();
        };
        const beat = setInterval(() => write(": \n\n"), heartbeat);
        beat.unref();
        if (stopping?.aborted) leave();
        stopping?.addEventListener("abort", leave, { once: true });
        const stop = await start({ send: (event) => write(textOf(event)) });
        if (open) stopped.push(stop);
        else stop();
      },
      cancel: () => end(),
    },
    new ByteLengthQueuingStrategy({ highWaterMark: 0 }),
  );
}

/** The same for work that ends: its events, one after the other, made as they are read. */
export async function* eventTexts(events: AsyncIterable<StreamEvent>): AsyncGenerator<Uint8Array> {
  for await (const event of events) yield utf8.encode(textOf(event));
}

export const eventStream = "text/event-stream";
