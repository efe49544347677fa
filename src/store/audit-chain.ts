import { createHash } from "node:crypto";
import type { AuditDetail, AuditLine } from "../schema/index.ts";

/** What stands in the first line instead of a hash. */
export const chainStart = "0".repeat(64);

const inOrder = (detail: AuditDetail): [string, unknown][] =>
  Object.entries(detail).sort(([one], [other]) => (one < other ? -1 : 1));

/** The hash of a line: SHA-256, in hex, of its fields in a fixed order as JSON, the hash of the line before first. */
export function lineHash(line: Omit<AuditLine, "hash">): string {
  const { before, n, at, actor, via, action, subject, detail } = line;
  const told = [before, n, at, actor.by, actor.name, via, action, subject, inOrder(detail)];
  return createHash("sha256").update(JSON.stringify(told)).digest("hex");
}

/** Where a chain of lines breaks: lines are gone before this one, it follows another line, or was changed itself. */
export interface ChainFault {
  readonly n: number;
  readonly fault: "missing" | "detached" | "changed";
}

/** What checking a log came to. */
export interface ChainCheck {
  /** Lines that were read up to the fault, or all. */
  readonly lines: number;
  /** Hash of the last sound line; null where there is none. */
  readonly head: string | null;
  readonly fault: ChainFault | null;
  /** Whether a line has the hash that was remembered; null where none was named. */
  readonly remembered: boolean | null;
}

function faultOf(line: AuditLine, n: number, before: string): ChainFault["fault"] | null {
  if (line.n !== n) return "missing";
  if (line.before !== before) return "detached";
  return lineHash(line) === line.hash ? null : "changed";
}

/**
 * Follows the chain from its first line. `remembered`: the hash of a line that was the last one once, kept elsewhere; a
 * log that was written anew as a whole, or cut behind it, does not hold it.
 */
export async function checkChain(
  lines: AsyncIterable<AuditLine>,
  remembered: string | null = null,
): Promise<ChainCheck> {
  let count = 0;
  let head: string | null = null;
  let found = false;
  for await (const line of lines) {
    const fault = faultOf(line, count + 1, head ?? chainStart);
    if (fault)
      return {
        lines: count,
        head,
        fault: { n: line.n, fault },
        remembered: remembered === null ? null : found,
      };
    count += 1;
    head = line.hash;
    found ||= head === remembered;
  }
  return { lines: count, head, fault: null, remembered: remembered === null ? null : found };
}
