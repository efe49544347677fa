import { type ErrorCode, ParleyError } from "../errors.ts";
import { isOfValues } from "../store/ground/failures.ts";

/** Errors that are no page's own: they pass when somebody has mended what is behind them. */
const outages: ReadonlySet<ErrorCode> = new Set([
  "no-queue",
  "queue-refused",
  "queue-full",
  "no-server",
  "server-refused",
  "no-database",
  "unfit-server",
  "disk-full",
  "store-newer",
  "store-locked",
  "record-changed",
]);

const sqlState = /^[0-9A-Z]{5}$/;
const systemCode = /^E[A-Z]+$/;

const codeOf = (error: Error): string => ("code" in error ? String(error.code) : "");

function isOutageItself(error: Error): boolean {
  if (error instanceof ParleyError) return outages.has(error.code);
  const code = codeOf(error);
  if (sqlState.test(code) && !systemCode.test(code)) return !isOfValues(code);
  return (
    systemCode.test(code) ||
    /connection terminated|timeout exceeded when trying to connect/i.test(error.message)
  );
}

/** True for what is wrong with a server or the way to it, whatever page is at hand: the work waits until it is mended. */
export function isOutage(error: unknown): boolean {
  for (let at = error, depth = 0; at instanceof Error && depth < 5; at = at.cause, depth++)
    if (isOutageItself(at)) return true;
  return false;
}
