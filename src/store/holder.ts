import { randomUUID } from "node:crypto";
import { readFileSync, readlinkSync } from "node:fs";
import { hostname } from "node:os";

/**
 * Names this start of this machine and the processes that see each other on it: containers on one machine number their
 * processes each for itself. Null where the system does not tell (it is not Linux).
 */
function neighbourhood(): string | null {
  try {
    const boot = readFileSync("/proc/sys/kernel/random/boot_id", "utf8").trim();
    const [numbers] = /\d+/u.exec(readlinkSync("/proc/self/ns/pid")) ?? [];
    return boot === "" || numbers === undefined ? null : `${boot}/${numbers}`;
  } catch {
    return null;
  }
}

const UNKNOWN = "-";

/** A name for what this process holds: its machine's name, its number, a sign of its own, and among whom the number counts. */
export const holderName = (): string =>
  [hostname(), process.pid, randomUUID(), neighbourhood() ?? UNKNOWN].join(" ");

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // One of another user may not be asked, and runs.
    return !(error instanceof Error && "code" in error && error.code === "ESRCH");
  }
}

/**
 * True where the process that named itself so by `holderName` surely runs no more. False of all that can't be known from
 * here: processes of other machines and containers, and those whose number another process has got since.
 */
export function isGone(holder: string): boolean {
  const [, pid, , among] = holder.split(" ");
  if (!pid || !/^[1-9]\d{0,9}$/u.test(pid) || !among || among === UNKNOWN) return false;
  return among === neighbourhood() && !isRunning(Number(pid));
}
