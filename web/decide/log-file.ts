import type { Decision, LoggedDecision } from "../../src/schema/index.ts";
import type { ImportedDecisions } from "../../src/store/service.ts";
import { ask, refusal, silence } from "../state/ask.ts";
import { type Written, write } from "../state/write.ts";
import { complain } from "./send.ts";

/** What became of a file of decisions; `line`: the first that is no JSON, from 1. */
export type Imported = Written<ImportedDecisions> | { readonly state: "bad-line"; readonly line: number };

/** Decisions as a file of them holds them: one a line, as `parley decisions --export` writes them. */
const fileOf = (log: readonly LoggedDecision[]): Blob =>
  new Blob(
    log.map(({ decision }) => `${JSON.stringify(decision)}\n`),
    { type: "application/jsonl" },
  );

function save(file: Blob, name: string): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}

/** Saves the whole log as a file. */
export async function downloadLog(): Promise<void> {
  try {
    const { ok, status, text } = await ask("/api/decisions");
    if (!ok) return complain(refusal(status, text));
    save(fileOf(JSON.parse(text) as LoggedDecision[]), "decisions.jsonl");
  } catch (error) {
    complain(silence(error));
  }
}

function parsedLine(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

/** Adds the decisions of a file to the log, all or none. */
export async function importLog(file: Blob): Promise<Imported> {
  const lines = (await file.text()).split("\n");
  const decisions: Decision[] = [];
  for (const [n, line] of lines.entries()) {
    if (line.trim() === "") continue;
    const decision = parsedLine(line);
    if (decision === undefined) return { state: "bad-line", line: n + 1 };
    decisions.push(decision as Decision);
  }
  return write<ImportedDecisions>("/api/decisions/import", { decisions });
}
