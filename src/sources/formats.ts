/** How a file's bytes are made up: a page, or what holds pages. */
export type Format =
  | "html"
  | "text"
  | "markdown"
  | "page"
  | "mhtml"
  | "lines"
  | "json"
  | "feed"
  | "gzip"
  | "zip"
  | "warc"
  | "unsupported";

/** Formats by the endings of names. "page": text or HTML, which the page itself tells. */
const ENDINGS: Readonly<Record<string, Format>> = {
  html: "html",
  htm: "html",
  xhtml: "html",
  txt: "text",
  md: "markdown",
  markdown: "markdown",
  mhtml: "mhtml",
  mht: "mhtml",
  jsonl: "lines",
  ndjson: "lines",
  json: "json",
  rss: "feed",
  atom: "feed",
  rdf: "feed",
  xml: "feed",
  gz: "gzip",
  zip: "zip",
  warc: "warc",
  wet: "warc",
};

/** Endings of archives that hold pages now and then, and can't be opened here. */
const UNSUPPORTED = new Set(["tar", "tgz", "7z", "rar", "bz2", "xz", "zst", "arc", "wacz"]);

const endingOf = (name: string): string | null =>
  /\.([a-z0-9]{1,8})$/iu.exec(name)?.[1]?.toLowerCase() ?? null;

/** Endings under which a folder may also hold quite other files: these count there if they look like pages. */
const DOUBTFUL: ReadonlySet<Format | undefined> = new Set(["json", "feed"]);

/** The format that a name tells; null where it tells none. */
export function formatByName(name: string): Format | null {
  const ending = endingOf(name);
  if (ending === null) return null;
  return UNSUPPORTED.has(ending) ? "unsupported" : (ENDINGS[ending] ?? null);
}

/** True for names that count as pages inside folders and archives. */
export function isPageName(name: string): boolean {
  const format = formatByName(name);
  const inside = format === "gzip" ? formatByName(name.slice(0, -".gz".length)) : format;
  return inside !== null && inside !== "unsupported";
}

/** Bytes at a file's beginning from which its format is told. */
export const SNIFFED = 16_384;

const FEED_START = /<(?:[a-z]{1,20}:)?(?:rss|feed|rdf)[\s>]/iu;
const HTML_START = /^(?:[^<]{0,9}<\?xml[^>]{0,200}>)?\s*<(?:!doctype\s+)?html[\s>]/iu;
const MAIL_START = /^(?:[A-Za-z-]{1,60}:[^\n]*\n(?:[ \t][^\n]*\n)*)*?content-type:\s*multipart\/related/iu;

const MAGIC: readonly (readonly [Format, readonly number[]])[] = [
  ["gzip", [0x1f, 0x8b]],
  ["zip", [0x50, 0x4b, 0x03, 0x04]],
  ["zip", [0x50, 0x4b, 0x05, 0x06]],
  ["unsupported", [0x28, 0xb5, 0x2f, 0xfd]],
  ["unsupported", [0x37, 0x7a, 0xbc, 0xaf]],
  ["unsupported", [0x42, 0x5a, 0x68]],
  ["unsupported", [0xfd, 0x37, 0x7a, 0x58]],
  ["unsupported", [0x52, 0x61, 0x72, 0x21]],
];

function formatByMagic(start: Uint8Array): Format | null {
  return MAGIC.find(([, magic]) => magic.every((byte, k) => start[k] === byte))?.[0] ?? null;
}

function formatByText(start: Uint8Array): Format {
  const text = Buffer.from(start)
    .toString("utf8")
    .replace(/^\ufeff/u, "")
    .trimStart();
  if (text.startsWith("WARC/")) return "warc";
  if (/^\{\s*"/u.test(text)) return /^[^\n]*\}[^\S\n]*\n\s*\{/u.test(text) ? "lines" : "json";
  if (/^\[\s*\{/u.test(text)) return "json";
  if (/^<\?xml|^<(?:[a-z]{1,20}:)?(?:rss|feed|rdf)[\s>:]/iu.test(text) && FEED_START.test(text))
    return "feed";
  return MAIL_START.test(text) ? "mhtml" : "page";
}

/**
 * The format of a file: its name tells it, else its first bytes. Packed bytes are unpacked under any name, since
 * crawlers keep pages as they were sent; a file that names itself otherwise is never taken for a zip (documents are).
 */
export function formatOf(name: string, start: Uint8Array): Format {
  const byName = formatByName(name);
  const byMagic = formatByMagic(start);
  if (byMagic === "gzip" || (byMagic === "unsupported" && byName === null)) return byMagic;
  if (byMagic === "zip") return byName === "zip" || endingOf(name) === null ? "zip" : (byName ?? "page");
  // A name that promises packed bytes, and XML that is XHTML, are pages after all.
  if (byName === "gzip" || (byName === "feed" && HTML_START.test(Buffer.from(start).toString("latin1"))))
    return "page";
  return byName ?? formatByText(start);
}

const PAGE_KEY = /"(?:text|maintext|html|raw_html|content|body|content_html|content_text)"\s*:/u;

/** False for a file in a folder that has the ending of a container and plainly is none: a setting, a site map. */
export function looksLikePages(name: string, start: Uint8Array): boolean {
  const byName = formatByName(name) ?? undefined;
  if (!DOUBTFUL.has(byName)) return true;
  const text = Buffer.from(start).toString("latin1");
  return byName === "json" ? PAGE_KEY.test(text) : FEED_START.test(text);
}
