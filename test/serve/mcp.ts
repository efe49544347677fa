import { Client } from "@modelcontextprotocol/sdk/client/index.js";
import { InMemoryTransport } from "@modelcontextprotocol/sdk/inMemory.js";
import { withoutConfidential } from "../../src/export/confidential.ts";
import { namesFrom } from "../../src/labels/index.ts";
import { mcpServer } from "../../src/serve/mcp/server.ts";
import type { RecordService } from "../../src/store/service.ts";
import { world } from "../../src/world/index.ts";

/** What a tool answered, as a client sees it. */
export interface Told {
  readonly text: string;
  readonly failed: boolean;
  // Whatever the tool's output schema says; the client has checked it against that.
  readonly data: Readonly<Record<string, unknown>>;
}

/** The protocol's own client. */
export const newClient = (): Client => new Client({ name: "test", version: "1" });

/** Calls a tool by the protocol's client, which checks the answer against the tool's output schema. */
export async function call(
  client: Client,
  name: string,
  question: Record<string, unknown> = {},
): Promise<Told> {
  const result = await client.callTool({ name, arguments: question });
  const content = result.content as readonly { readonly type: string; readonly text?: string }[];
  return {
    text: content.map(({ text = "" }) => text).join("\n"),
    failed: result.isError === true,
    data: (result.structuredContent ?? {}) as Told["data"],
  };
}

/** A client of a server over the record, in this process. `logged` gets errors that nobody foresaw. */
export async function clientOf(
  service: RecordService,
  { lang = "en", logged = [] }: { lang?: "vi" | "en"; logged?: unknown[] } = {},
): Promise<Client> {
  const visible = withoutConfidential(service);
  const record = {
    service: async () => visible,
    base: "http://127.0.0.1:4680/",
    lang,
    names: async (language: "vi" | "en") => namesFrom(world, language),
    log: (error: unknown) => void logged.push(error),
  };
  const [ours, theirs] = InMemoryTransport.createLinkedPair();
  await mcpServer(record, "1").connect(theirs);
  const client = newClient();
  await client.connect(ours);
  return client;
}
