import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach } from "vitest";
import type { PageInput } from "../../src/page/types.ts";
import { DEFAULT_MAX_SIZE, pagesFrom, type SourceOptions } from "../../src/sources/index.ts";

/** A folder for each test, and what is read from it. */
export interface Workshop {
  /** Writes a file below the folder; its path. */
  write(name: string, content: string | Uint8Array): string;
  /** Reads paths below the folder. */
  gather(paths: readonly string[], options?: Partial<SourceOptions>): Promise<Gathered>;
}

/** A page as tests compare it: the name without the folder, and the bytes as text. */
export type Told = Omit<PageInput, "bytes" | "maxBytes"> & { readonly text: string };

/** Pages and failures in the order in which they came. */
export interface Gathered {
  readonly pages: readonly Told[];
  /** "code subject", the subject without the folder. */
  readonly errors: readonly string[];
  readonly order: readonly string[];
}

async function* chunks(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let from = 0; from < bytes.length; from += size) yield bytes.subarray(from, from + size);
}

/** Standard input that comes in pieces of that many bytes. */
export const piped = (content: string | Uint8Array, size = 1000): AsyncIterable<Uint8Array> =>
  chunks(Buffer.from(content), size);

/** Sets a folder up before each test and removes it behind it. */
export function workshop(): Workshop {
  let folder = "";
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "parley-sources-"));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));
  const below = (path: string): string => path.replace(`${folder}/`, "");
  return {
    write(name, content) {
      const path = join(folder, name);
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, content);
      return path;
    },
    async gather(paths, options = {}) {
      const pages: Told[] = [];
      const errors: string[] = [];
      const order: string[] = [];
      const given = { maxSize: DEFAULT_MAX_SIZE, stdin: piped(""), ...options };
      const full = paths.map((path) => (path === "-" ? path : join(folder, path)));
      for await (const { input, error } of pagesFrom(full, given)) {
        if (input) {
          const { bytes, maxBytes: _, ...told } = input;
          pages.push({ ...told, source: below(input.source), text: Buffer.from(bytes).toString() });
          order.push(below(input.source));
        } else {
          errors.push(`${error.code} ${below(error.subject ?? "")}`);
          order.push(`${error.code} ${below(error.subject ?? "")}`);
        }
      }
      return { pages, errors, order };
    },
  };
}
