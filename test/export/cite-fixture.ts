import { createHash } from "node:crypto";
import { type CitedSources, type Citing, citedSources } from "../../src/export/cite/index.ts";
import { namesFrom, wordsIn } from "../../src/labels/index.ts";
import type { Reading } from "../../src/schema/index.ts";
import type { RecordService } from "../../src/store/service.ts";
import { world } from "../../src/world/index.ts";
import { reading } from "../serve/fixture/build.ts";
import { fixtureService } from "../serve/fixture.ts";

/** Where the record of these tests is served. */
export const BASE = "http://127.0.0.1:4680/";

/** What a test wants otherwise of its page. */
export interface PageOptions {
  readonly lines: readonly string[];
  readonly title?: string | null;
  readonly outlet?: string | null;
  readonly published?: string | null;
  readonly basis?: "stated" | "inferred";
  readonly authors?: string[];
  readonly url?: string | null;
  readonly captured?: string | null;
}

/** A reading of a page with these lines, of which the first is its headline. */
export function pageOf(options: PageOptions): Reading {
  const { lines, published = "2025-06-05", basis = "stated", url = null, captured = null } = options;
  const drafted = reading({
    key: "c01",
    outlet: "Bến Cảng",
    published: published ?? "2025-06-05",
    basis,
    authors: options.authors ?? [],
    lines: lines.map((line, n) => [n === 0 ? "title" : "body", line] as const),
  });
  const { page, article } = drafted;
  const { title = article.title, outlet = article.outlet } = options;
  const day = published === null ? null : article.published;
  return {
    ...drafted,
    page: { ...page, url, captured },
    article: { ...article, title, outlet, published: day },
  };
}

/** The fixture's record in which besides stands this page. */
export function recordWith(page: Reading): RecordService {
  const record = fixtureService();
  const sha256 = createHash("sha256").update(page.page.text).digest("hex");
  const { source, url, captured, kind } = page.page;
  const frozen = { bytes: Buffer.from(page.page.text), source, url, captured, kind, added: null, sha256 };
  return {
    ...record,
    reading: async (id) => (id === page.page.id ? page : record.reading(id)),
    frozen: async (id) => (id === page.page.id ? frozen : record.frozen(id)),
  };
}

/** The record with what citing it needs. */
export function citing(
  service: RecordService = fixtureService(),
  lang: "vi" | "en" = "en",
): Citing & { readonly sources: CitedSources } {
  return {
    service,
    sources: citedSources(service, BASE),
    words: wordsIn(lang),
    names: namesFrom(world, lang),
  };
}
