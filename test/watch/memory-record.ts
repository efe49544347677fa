import { createHash } from "node:crypto";
import { ParleyError } from "../../src/errors.ts";
import type { PageInput } from "../../src/page/types.ts";
import { articleOf } from "../../src/read.ts";
import type { AddResult, RecordService } from "../../src/store/service.ts";
import type { ArticleReader } from "../../src/watch/index.ts";
import { fakeRecord } from "../cli/fixture.ts";
import type { MemoryWatch } from "./memory-store.ts";

/** How tests read articles: as Parley does. */
export const read: ArticleReader = (input) => {
  const { decoded, article } = articleOf(input);
  return { page: decoded.page, article, canonical: decoded.metadata.canonical };
};

/** A record in memory that keeps pages, and tells what following asks of it. */
export class MemoryRecord {
  readonly pages = new Map<string, PageInput>();
  readonly watching: MemoryWatch;
  /** Called before a page is added; a test throws in it. */
  onAdd: (page: PageInput) => void = () => {};

  constructor(watching: MemoryWatch) {
    this.watching = watching;
  }

  /** The text of the version that counts, by address. */
  latest(): Map<string, string> {
    const latest = new Map<string, PageInput>();
    for (const page of this.pages.values()) {
      const other = latest.get(page.url ?? "");
      if (!other || (other.captured ?? "") < (page.captured ?? "")) latest.set(page.url ?? "", page);
    }
    return new Map([...latest].map(([url, { bytes }]) => [url, new TextDecoder().decode(bytes)]));
  }

  /** How many versions there are of each address. */
  versions(): Map<string, number> {
    const counts = new Map<string, number>();
    for (const { url } of this.pages.values()) counts.set(url ?? "", (counts.get(url ?? "") ?? 0) + 1);
    return counts;
  }

  service(): RecordService {
    const inputOf = (id: string): PageInput | undefined => this.pages.get(id);
    return {
      ...fakeRecord(),
      watching: this.watching,
      add: async (pages) => pages.map((page) => this.#add(page)),
      pages: async ({ url } = {}) =>
        [...this.pages].flatMap(([id, page]) =>
          page.url === url
            ? [
                {
                  id,
                  source: page.source,
                  url: page.url ?? null,
                  outlet: null,
                  title: null,
                  published: null,
                  added: page.captured ?? null,
                  review: null,
                  rejected: false,
                  confidential: false,
                },
              ]
            : [],
        ),
      reading: async (id) => {
        const input = inputOf(id);
        if (!input) return null;
        const rest = { times: [], actors: [], statements: [], events: [], undertakings: [], positions: [] };
        return { ...read(input), ...rest, conflicts: [] };
      },
      frozen: async (id) => {
        const input = inputOf(id);
        if (!input) return null;
        const { bytes, source, url = null, captured = null } = input;
        return { bytes, source, url, captured, kind: input.kind ?? "html", added: captured, sha256: id };
      },
    };
  }

  #add(page: PageInput): AddResult {
    this.onAdd(page);
    try {
      const { article } = read(page);
      const id = createHash("sha256").update(`${page.url}\n`).update(page.bytes).digest("hex");
      const known = this.pages.get(id);
      if (!known || (known.captured ?? "") < (page.captured ?? "")) this.pages.set(id, page);
      return { source: page.source, state: known ? "known" : "added", page: id, title: article.title };
    } catch (error) {
      if (!(error instanceof ParleyError)) throw error;
      const { code, message, hint } = error;
      return { source: page.source, state: "failed", error: { code, message, hint } };
    }
  }
}
