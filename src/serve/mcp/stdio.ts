import { Readable, Writable } from "node:stream";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import type { JSONRPCMessage } from "@modelcontextprotocol/sdk/types.js";
import type { AskedRecord } from "./answer.ts";
import { mcpServer } from "./server.ts";

/** Where the messages come from and go to. */
export interface Streams {
  readonly input: AsyncIterable<Uint8Array>;
  /** Writes text; resolves when there is room for more. */
  write(text: string): Promise<void>;
  /** Ends the conversation. */
  readonly signal: AbortSignal;
}

/**
 * Answers questions of the Model Context Protocol, a line each, until the input ends (what was asked before is answered
 * still) or the signal is aborted.
 */
export async function serveStdio(record: AskedRecord, version: string, streams: Streams): Promise<void> {
  const server = mcpServer(record, version);
  const input = Readable.from(streams.input, { objectMode: false });
  const output = new Writable({
    write: (chunk, _, done) => void streams.write(String(chunk)).then(() => done(), done),
  });
  const transport = new CountingTransport(input, output);
  const ended = new Promise<void>((resolve) => {
    input.once("end", resolve);
    input.once("error", () => resolve());
    if (streams.signal.aborted) resolve();
    streams.signal.addEventListener("abort", () => resolve(), { once: true });
  });
  await server.connect(transport);
  await ended;
  if (!streams.signal.aborted) await transport.answered();
  await server.close();
}

/** Knows which questions are not answered yet. */
class CountingTransport extends StdioServerTransport {
  readonly #open = new Set<string | number>();
  #settled: () => void = () => {};

  override async start(): Promise<void> {
    const { onmessage } = this;
    this.onmessage = (message) => {
      if ("method" in message && "id" in message) this.#open.add(message.id);
      else if ("method" in message && message.method === "notifications/cancelled")
        this.#drop(message.params?.requestId);
      onmessage?.(message);
    };
    await super.start();
  }

  override async send(message: JSONRPCMessage): Promise<void> {
    await super.send(message);
    if (!("method" in message)) this.#drop(message.id);
  }

  /** A question that has its answer, or needs none any more. */
  #drop(id: unknown): void {
    if (typeof id === "string" || typeof id === "number") this.#open.delete(id);
    if (this.#open.size === 0) this.#settled();
  }

  /** Resolves when every question has its answer. */
  answered(): Promise<void> {
    return new Promise((resolve) => {
      this.#settled = resolve;
      if (this.#open.size === 0) resolve();
    });
  }
}
