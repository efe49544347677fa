import { createHash } from "node:crypto";
import { z } from "zod";

/** A file, or a part of one, that a worker is to read in. */
export const FileTask = z.strictObject({
  /** Path, which all workers must have, or address. */
  file: z.string().min(1).max(10_000),
  part: z.strictObject({ from: z.int().min(0), to: z.int().min(1) }).nullable(),
  /** How many sides of the project's negotiations a page must name. */
  parties: z.int().min(1).max(2),
  /** Bytes of one page at most. */
  maxSize: z.int().min(1).max(1_000_000_000),
  /** Language of the pages where the user names it (BCP 47). */
  language: z.string().max(100).nullable(),
  /** Null: goes on where the file was left. Else read from the beginning, once for each such instant. */
  again: z.iso.datetime().nullable(),
});

export type FileTask = z.infer<typeof FileTask>;

/** Throws for what is no task of a file. */
export const fileTask = (value: unknown): FileTask => FileTask.parse(value);

/** What tasks are called in a queue. */
export const FILES = "FILES";

/** By which a queue knows a task that it has got before. */
export const taskId = (task: FileTask): string =>
  createHash("sha256")
    .update(JSON.stringify(FileTask.parse(task)))
    .digest("base64url");
