import type { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import type { CallToolResult } from "@modelcontextprotocol/sdk/types.js";
import { z } from "zod";
import { ParleyError } from "../../errors.ts";
import { type Answer, type AskedRecord, newAnswer } from "./answer.ts";
import { Footnote } from "./footnotes.ts";

/** What a tool finds: its data, and the same as people read it, a line each. */
export interface Found<T> {
  readonly data: T;
  readonly lines: readonly string[];
  /** Where the rest of a list begins. */
  readonly next?: string | null;
}

type Shape = z.ZodRawShape;

/** A tool as models see it. `input` refuses what it does not know; sources are added to `output`. */
export interface ToolDefinition<I extends Shape, O extends Shape> {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly input: I;
  readonly output: O;
  run(question: z.infer<z.ZodObject<I>>, answer: Answer): Promise<Found<z.infer<z.ZodObject<O>>>>;
}

/** A tool that can be put on a server. */
export interface Tool {
  readonly name: string;
  register(server: McpServer, record: AskedRecord): void;
}

const sourcesShape = {
  sources: z.array(Footnote),
  next_cursor: z.string().nullable(),
};

/** Makes a tool of its definition. All of them only read. */
export function tool<I extends Shape, O extends Shape>(definition: ToolDefinition<I, O>): Tool {
  const { name, title, description, input, output } = definition;
  const schema: z.ZodObject<I, z.core.$strict> = z.strictObject(input);
  const answerSchema: z.ZodObject = z.object({ ...output, ...sourcesShape });
  const config = {
    title,
    description,
    inputSchema: schema as z.ZodObject,
    outputSchema: answerSchema,
    annotations: {
      title,
      readOnlyHint: true,
      destructiveHint: false,
      idempotentHint: true,
      openWorldHint: false,
    },
  };
  return {
    name,
    register: (server, record) => {
      server.registerTool(name, config, (question) =>
        answered(definition, schema.parse(question), record, answerSchema),
      );
    },
  };
}

async function answered<I extends Shape, O extends Shape>(
  { run }: ToolDefinition<I, O>,
  question: z.infer<z.ZodObject<I>>,
  record: AskedRecord,
  schema: z.ZodObject,
): Promise<CallToolResult> {
  try {
    const { lang } = question as { lang?: "vi" | "en" };
    const answer = await newAnswer(record, lang);
    const { data, lines, next = null } = await run(question, answer);
    // Clients refuse fields that the schema does not name; parsing leaves them out.
    const structuredContent = schema.parse({ ...data, sources: answer.notes.list(), next_cursor: next });
    return { content: [{ type: "text", text: textOf(lines, next, answer) }], structuredContent };
  } catch (error) {
    return failed(error, record);
  }
}

/** An answer as people read it: the findings, then what they rest on, marked as words of others. */
export function textOf(
  lines: readonly string[],
  next: string | null,
  { notes, words, around }: Answer,
): string {
  const sources = notes.lines(words);
  return [
    ...(lines.length === 0 ? [around.nothing] : lines),
    ...(next === null ? [] : ["", around.more(next)]),
    ...(sources.length === 0 ? [] : ["", `${around.sources} (${around.quoted}):`, ...sources]),
  ].join("\n");
}

/** A failure as a model can act on it: what was wrong and what to do. Of unforeseen ones nothing is told. */
function failed(error: unknown, { log }: AskedRecord): CallToolResult {
  const known = error instanceof ParleyError ? error : null;
  const text = known
    ? `${known.message} (${known.code}) ${known.hint}`
    : "Something failed that should not have. The record's own log says more.";
  if (!known) log(error);
  return { content: [{ type: "text", text }], isError: true };
}
