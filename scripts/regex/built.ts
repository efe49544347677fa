import { pathToFileURL } from "node:url";
import type { BuildingSite, Expression } from "./literals.ts";

/** Frames of a stack: the file and the line in it. */
const FRAME = /(\/[^\s():]{1,1000}):(\d{1,6}):\d{1,6}/gu;

/** Where an expression is being built: the first frame that is none of this file's. */
function builder(): { readonly file: string; readonly line: number } | null {
  const frames = [...(new Error().stack ?? "").matchAll(FRAME)];
  const [, file = "", line = ""] = frames.find(([, at = ""]) => !at.endsWith("/regex/built.ts")) ?? [];
  return file === "" ? null : { file, line: Number(line) };
}

/** Hears of every expression that is built while work runs. */
async function heardDuring(work: () => Promise<void>): Promise<Expression[]> {
  const heard: Expression[] = [];
  const Real = globalThis.RegExp;
  const hear = (made: RegExp): RegExp => {
    const place = builder();
    if (place) heard.push({ source: made.source, flags: made.flags, ...place });
    return made;
  };
  globalThis.RegExp = new Proxy(Real, {
    construct: (target, [pattern, flags]) => hear(new target(pattern, flags)),
    apply: (target, _, [pattern, flags]) => hear(target(pattern, flags)),
  });
  try {
    await work();
  } finally {
    globalThis.RegExp = Real;
  }
  return heard;
}

/** What is built at some sites, and the sites of which nothing was seen. */
export interface Built {
  readonly expressions: readonly Expression[];
  readonly unseen: readonly BuildingSite[];
}

/**
 * The expressions that modules build while they are loaded, seen as they are built. A site that builds none then builds
 * them of what comes in later, which nobody can judge beforehand. `root`: the folder that the sites' files are named from.
 */
export async function builtAt(sites: readonly BuildingSite[], root: string): Promise<Built> {
  const files = [...new Set(sites.map(({ file }) => file))];
  const heard = await heardDuring(async () => {
    for (const file of files) await import(pathToFileURL(`${root}/${file}`).href);
  });
  const own = heard
    .filter(({ file }) => file.startsWith(`${root}/`))
    .map((made) => ({ ...made, file: made.file.slice(root.length + 1) }))
    .filter(({ file }) => files.includes(file));
  const seen = new Set(own.map(({ file, line }) => `${file}:${line}`));
  return { expressions: own, unseen: sites.filter(({ file, line }) => !seen.has(`${file}:${line}`)) };
}
