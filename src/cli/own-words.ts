import { readFile } from "node:fs/promises";
import { z } from "zod";
import { ParleyError } from "../errors.ts";
import type { Topics } from "../language/stance-words.ts";
import type { ReadOptions } from "../read.ts";
import type { WorldPart } from "../world/schema.ts";
import type { World } from "../world/world.ts";
import type { Settings } from "./settings.ts";

/** Topics of a user: each with the words that name it, in any language that is read. */
const OwnTopics = z.record(z.string().min(1), z.array(z.string().min(1)).min(1));

/** The files by which users tell what Parley does not know; null where none is named. */
export type OwnWords = Pick<Settings, "world" | "topics">;

async function jsonFrom(file: string): Promise<unknown> {
  const text = await readFile(file, "utf8").catch((cause: NodeJS.ErrnoException) => {
    const code = cause.code === "ENOENT" ? "no-such-file" : "unreadable";
    throw new ParleyError(code, `"${file}" could not be read.`, { subject: file, cause });
  });
  try {
    return JSON.parse(text);
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new ParleyError("bad-argument", `"${file}" is no JSON: ${reason}.`, { subject: file, cause });
  }
}

async function topicsFrom(file: string): Promise<Topics> {
  const checked = OwnTopics.safeParse(await jsonFrom(file));
  if (checked.success) return checked.data;
  const [issue] = checked.error.issues;
  const where = issue?.path.join(".") || "the whole";
  const message = `The topics in "${file}" do not fit: ${where}: ${issue?.message ?? "not a list of words"}.`;
  throw new ParleyError("bad-argument", message, { subject: file, cause: checked.error });
}

async function worldFrom(file: string): Promise<World> {
  const [part, { buildWorld }] = await Promise.all([jsonFrom(file), import("../world/index.ts")]);
  try {
    // Checked by the world itself.
    return buildWorld(part as WorldPart);
  } catch (cause) {
    if (!(cause instanceof ParleyError)) throw cause;
    throw new ParleyError(cause.code, `${cause.message} (in "${file}")`, { subject: file, cause });
  }
}

/** What `--world` and `--topics` name, loaded and checked. Throws ParleyError. */
export async function readOptionsFrom({ world, topics }: OwnWords): Promise<ReadOptions> {
  return {
    ...(world === null ? {} : { world: await worldFrom(world) }),
    ...(topics === null ? {} : { topics: await topicsFrom(topics) }),
  };
}
