import { createWriteStream } from "node:fs";
import { rename, rm, stat } from "node:fs/promises";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { ParleyError } from "../errors.ts";

/** The error for people behind a failure to write a file; others stay as they are. */
function writingFailure(error: unknown, file: string): unknown {
  const code = error instanceof Error && "code" in error && "syscall" in error ? error.code : null;
  if (code === null || code === "ENOSPC") return error;
  return new ParleyError("unwritable", `"${file}" can't be written.`, { subject: file, cause: error });
}

/**
 * Writes a file beside its place and moves it there: a file of that name is replaced by a whole one or stays as it is.
 * Throws `unwritable`, and whatever the pieces throw.
 * @param signal stops the writing; nothing of it stays
 * @returns the size of the file in bytes
 */
export async function writeWhole(
  pieces: AsyncIterable<Uint8Array>,
  file: string,
  signal: AbortSignal,
): Promise<number> {
  const draft = `${file}.part`;
  try {
    await pipeline(Readable.from(pieces), createWriteStream(draft, { flush: true }), { signal });
    const { size } = await stat(draft);
    await rename(draft, file);
    return size;
  } catch (error) {
    await rm(draft, { force: true }).catch(() => undefined);
    throw writingFailure(error, file);
  }
}
