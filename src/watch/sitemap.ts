import { BoundedParser } from "../text/bounded-parser.ts";

/** An address that a sitemap names, as written; `changed`: when that was last changed, `title`: of a news sitemap. */
export interface SitemapEntry {
  readonly address: string;
  readonly changed: string | null;
  readonly title: string | null;
}

/** What a file of the sitemaps' protocol holds: addresses of pages, or of further sitemaps. */
export interface Sitemap {
  readonly form: "sitemap" | "index";
  readonly entries: readonly SitemapEntry[];
  /** False where the file breaks off. */
  readonly whole: boolean;
}

/** Addresses of one file at most, as sitemaps.org has it. */
const MOST_ENTRIES = 50_000;
/** Signs of one field at most. */
const LONGEST = 5000;

const ENTRIES: Readonly<Record<string, Sitemap["form"]>> = { url: "sitemap", sitemap: "index" };
const ROOTS = new Set(["urlset", "sitemapindex"]);
const FIELDS = new Set(["loc", "lastmod", "news:publication_date", "news:title"]);

/** The prefix under which a file has the protocol's own elements: "" or "sm:"; others have names of their own. */
const prefixOf = (raw: string): string | null =>
  /^(?:([\w.-]{1,40}):)?(?:urlset|sitemapindex)$/u.test(raw) ? raw.slice(0, raw.indexOf(":") + 1) : null;

/**
 * Reads a sitemap or a list of sitemaps token by token, so that a broken or cut one gives the addresses before the
 * damage. `<image:loc>` and the like are addresses of other things and are left out.
 */
export function sitemapFrom(text: string): Sitemap {
  const entries: SitemapEntry[] = [];
  let form: Sitemap["form"] = "sitemap";
  let prefix = "";
  let whole = false;
  let ending = false;
  let fields: Map<string, string> | null = null;
  let field: string | null = null;
  const nameOf = (raw: string): string => (raw.startsWith(prefix) ? raw.slice(prefix.length) : raw);
  const close = (name: string): void => {
    if (ending) return;
    if (ROOTS.has(name)) whole = true;
    if (fields && Object.hasOwn(ENTRIES, name)) {
      const address = fields.get("loc")?.trim();
      const changed = fields.get("lastmod") ?? fields.get("news:publication_date") ?? null;
      const title = fields.get("news:title")?.trim() ?? null;
      if (address && entries.length < MOST_ENTRIES)
        entries.push({ address, changed: changed?.trim() || null, title });
      fields = null;
    }
    if (name === field) field = null;
  };
  const parser = new BoundedParser(
    {
      onopentag: (raw) => {
        prefix = prefixOf(raw) ?? prefix;
        const name = nameOf(raw);
        if (name === "sitemapindex") form = "index";
        if (Object.hasOwn(ENTRIES, name)) fields = new Map();
        else if (fields && FIELDS.has(name)) field = name;
      },
      ontext: (part) => {
        const before = field === null ? undefined : (fields?.get(field) ?? "");
        if (before !== undefined && field !== null && before.length + part.length <= LONGEST)
          fields?.set(field, before + part);
      },
      onclosetag: (raw) => close(nameOf(raw)),
    },
    { xmlMode: true, lowerCaseTags: true, decodeEntities: true },
  );
  parser.write(text);
  ending = true;
  parser.end();
  return { form, entries, whole };
}

/** A text of addresses, one a line, which the protocol knows as well; null for any other text. */
export function sitemapFromLines(text: string): Sitemap | null {
  const lines = text
    .split(/\r?\n/u)
    .map((line) => line.trim())
    .filter((line) => line !== "");
  if (lines.length === 0 || !lines.every((line) => /^https?:\/\/\S+$/iu.test(line))) return null;
  const entries = lines.slice(0, MOST_ENTRIES).map((address) => ({ address, changed: null, title: null }));
  return { form: "sitemap", entries, whole: true };
}
