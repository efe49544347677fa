import { statfs } from "node:fs/promises";
import { ParleyError } from "../../errors.ts";

/** PostgreSQL's class 53 code for a full disk (Appendix A of its manual). */
const DISK_FULL = "53100";

function tellsFullDisk(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  if ("code" in error && (error.code === DISK_FULL || error.code === "ENOSPC")) return true;
  return /no space left on device|ENOSPC/i.test(error.message) || tellsFullDisk(error.cause);
}

/** The error for people that stands behind a failure of the store: a full disk is told as such. */
export function storeFailure(error: unknown, directory: string): unknown {
  if (error instanceof ParleyError || !tellsFullDisk(error)) return error;
  return diskFull(directory, error);
}

const diskFull = (directory: string, cause: unknown): ParleyError =>
  new ParleyError("disk-full", `The disk that holds ${directory} is full.`, { subject: directory, cause });

/** Bytes without which PostgreSQL can't begin its work: a segment of its log (wal_segment_size, 16 MB). */
const ROOM_TO_OPEN = 16 * 1024 * 1024;

async function hasNoRoom(directory: string): Promise<boolean> {
  const free = await statfs(directory).then(
    ({ bavail, bsize }) => bavail * bsize,
    () => Number.POSITIVE_INFINITY,
  );
  return free < ROOM_TO_OPEN;
}

/** The error behind a failed opening: on a full disk PostgreSQL ends without a word, as it does in a damaged folder. */
export async function openingFailure(error: unknown, directory: string): Promise<unknown> {
  const told = storeFailure(error, directory);
  const vague = !(told instanceof ParleyError) || told.code === "store-damaged";
  return vague && (await hasNoRoom(directory)) ? diskFull(directory, error) : told;
}

/**
 * Classes of PostgreSQL's codes (Appendix A of its manual) that a page's own values bring about: data exceptions,
 * constraints, limits of the program. All others are the server's.
 */
const ofValues: ReadonlySet<string> = new Set(["22", "23", "54"]);

/** True for a code of PostgreSQL that tells of what was to be written, and not of the server. */
export const isOfValues = (sqlState: string): boolean => ofValues.has(sqlState.slice(0, 2));
