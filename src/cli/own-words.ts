import { readFile } from "node:fs/promises";
import { ParleyError } from "../errors.ts";
import type { Topics } from "../language/stance-words.ts";
import type { Project } from "../negotiation/project.ts";
import type { ReadOptions } from "../read.ts";
import { type Negotiation, OwnTopics, type WatchDraft } from "../schema/index.ts";
import { storableValue } from "../text/storable.ts";
import type { WorldPart } from "../world/schema.ts";
import type { World } from "../world/world.ts";
import { type ProjectPlace, projectFile } from "./project-file.ts";
import type { Settings } from "./settings.ts";

/** The files by which users tell what Parley does not know; null where none is named. */
export type OwnWords = Pick<Settings, "world" | "topics" | "project" | "usualProject">;

/** Files that nobody named. */
export const NOTHING_OWN: OwnWords = { world: null, topics: null, project: null, usualProject: null };

/** What a user's files say, loaded and checked. */
export interface Own {
  /** Null for Parley's own. */
  readonly world: World | null;
  readonly topics: Topics | null;
  /** Null where there is no project file. */
  readonly negotiations: readonly Negotiation[] | null;
  /** What the project file says is followed. */
  readonly watch: readonly WatchDraft[];
}

async function jsonFrom(file: string): Promise<unknown> {
  const text = await readFile(file, "utf8").catch((cause: NodeJS.ErrnoException) => {
    const code = cause.code === "ENOENT" ? "no-such-file" : "unreadable";
    throw new ParleyError(code, `"${file}" could not be read.`, { subject: file, cause });
  });
  try {
    return storableValue(JSON.parse(text));
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new ParleyError("bad-argument", `"${file}" is no JSON: ${reason}.`, { subject: file, cause });
  }
}

/** Does what a file's contents are asked for; faults are told with its name. */
function told<T>(file: string, work: () => T): T {
  try {
    return work();
  } catch (cause) {
    if (!(cause instanceof ParleyError)) throw cause;
    throw new ParleyError(cause.code, `${cause.message} (in "${file}")`, { subject: file, cause });
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

async function worldFrom(file: string, parts: readonly WorldPart[]): Promise<World> {
  const [part, { buildWorld }] = await Promise.all([jsonFrom(file), import("../world/index.ts")]);
  // Checked by the world itself.
  return told(file, () => buildWorld(...parts, part as WorldPart));
}

/** A project file, checked, with the world to which it adds. */
async function projectFrom(file: string): Promise<{ readonly project: Project; readonly world: World }> {
  const [given, { checkedProject, worldOf }] = await Promise.all([
    jsonFrom(file),
    import("../negotiation/project.ts"),
  ]);
  return told(file, () => {
    const project = checkedProject(given);
    return { project, world: worldOf(project) };
  });
}

/** Words of topics by several: of one topic they are joined. */
function joined(parts: readonly Topics[]): Topics {
  const all = new Map<string, string[]>();
  for (const [topic, words] of parts.flatMap((part) => Object.entries(part)))
    all.set(topic, [...(all.get(topic) ?? []), ...words]);
  return Object.fromEntries(all);
}

/** What the project file says, with what `--world` and `--topics` name on top of it. Throws ParleyError. */
export async function ownFrom(words: OwnWords & Pick<ProjectPlace, "record">): Promise<Own> {
  const file = projectFile(words);
  const found = file === null ? null : await projectFrom(file);
  const topics = [
    ...(found ? [found.project.topics] : []),
    ...(words.topics === null ? [] : [await topicsFrom(words.topics)]),
  ];
  const parts = found ? [found.project.world] : [];
  return {
    world: words.world === null ? (found?.world ?? null) : await worldFrom(words.world, parts),
    topics: topics.length === 0 ? null : joined(topics),
    negotiations: found?.project.negotiations ?? null,
    watch: found?.project.watch ?? [],
  };
}

/** With what pages are read. */
export const readOptionsOf = ({ world, topics }: Own): ReadOptions => ({
  ...(world === null ? {} : { world }),
  ...(topics === null ? {} : { topics }),
});
