import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach } from "vitest";
import type { Io, Services } from "../../src/cli/context.ts";
import { commands } from "../../src/cli/registry.ts";
import { runCommandLine } from "../../src/cli/run.ts";
import type { FailedPage } from "../../src/cluster/types.ts";
import { ParleyError } from "../../src/errors.ts";
import { world } from "../../src/world/index.ts";
import { memoryQueue } from "../cluster/memory-queue.ts";
import { memoryStage } from "../cluster/memory-stage.ts";
import { refusingFetcher } from "../watch/refusing-fetcher.ts";
import { fakeRecord, reading } from "./fixture.ts";

/** What a command line left behind. */
export interface Ran {
  readonly status: number;
  readonly out: string;
  readonly err: string;
}

/** Parts of Io that a test wants otherwise. */
export type IoOptions = Partial<Pick<Io, "width" | "colour" | "progress" | "env" | "stdin" | "signal">>;

async function* nothing(): AsyncGenerator<Uint8Array> {}

const failedPage: FailedPage = {
  id: 7,
  task: null,
  source: "pages/b.html",
  url: "https://example.org/b",
  code: "empty-page",
  message: "pages/b.html is empty.",
  hint: "Save the page again; it holds no text.",
  deliveries: 1,
  at: "2031-02-05T08:00:00.000Z",
  page: new Uint8Array([1, 2, 3]),
};

/** Services that read any page as the fixture's reading and open the given record. */
export const fakeServices = (given: Partial<Services> = {}): Services => ({
  readEngine: async () => (input) => {
    if (input.bytes.length === 0)
      throw new ParleyError("empty-page", `${input.source} is empty.`, { subject: input.source });
    return { ...reading, page: { ...reading.page, source: input.source } };
  },
  openRecord: async () => fakeRecord(),
  openQueue: async () => memoryQueue({ failures: [failedPage] }),
  openStage: async () => memoryStage(),
  watchMeans: async () => ({
    fetcher: refusingFetcher,
    read: ({ source }) => {
      throw new ParleyError("empty-page", `${source} is empty.`, { subject: source });
    },
    watch: [],
  }),
  servedAt: async () => null,
  serve: async () => ({
    url: "http://127.0.0.1:4680/",
    open: "http://127.0.0.1:4680/#token=t",
    closed: Promise.resolve(),
  }),
  restore: async () => ({
    header: { "parley-backup": 1, schema: 1, made: "2031-02-05T00:00:00.000Z", tables: {} },
    rows: { pages: 2 },
  }),
  world: async () => world,
  names: async () => ({ actor: ({ name }) => name, side: (id) => id, place: ({ name }) => name }),
  ...given,
});

/** Runs a command line in this process. */
export async function runParley(
  argv: readonly string[],
  services = fakeServices(),
  options: IoOptions = {},
): Promise<Ran> {
  let out = "";
  let err = "";
  const io: Io = {
    out: async (data) => {
      out += typeof data === "string" ? data : new TextDecoder().decode(data);
    },
    err: (text) => {
      err += text;
    },
    width: Number.POSITIVE_INFINITY,
    colour: false,
    progress: false,
    env: { LANG: "en_US.UTF-8" },
    stdin: nothing(),
    signal: new AbortController().signal,
    ...options,
  };
  const status = await runCommandLine(argv, io, services, commands);
  return { status, out, err };
}

const folders: string[] = [];

afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

/** A new folder that is removed after the test. */
export function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "parley-cli-"));
  folders.push(folder);
  return folder;
}

/** A page file in a folder of its own; the path of the file. */
export function pageFile(text: string | Uint8Array = "Một trang.", name = "page.txt"): string {
  const path = join(newFolder(), name);
  writeFileSync(path, text);
  return path;
}
