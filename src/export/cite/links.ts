import type { Span } from "../../text/span.ts";

/** The address at which a record is served, without a slash at its end; an empty one gives links within the web app. */
const root = (base: string): string => base.replace(/(?<!\/)\/+$/, "");

/** A page in the web app; with a span, at these words. Offsets count UTF-16 code units. */
export const pageLink = (base: string, page: string, span?: Span): string =>
  `${root(base)}/pages/${encodeURIComponent(page)}${span ? `?at=${span.start}-${span.end}` : ""}`;

/** A contact in the web app. */
export const entryLink = (base: string, id: string): string =>
  `${root(base)}/entries/${encodeURIComponent(id)}`;

/** An utterance in the web app. */
export const statementLink = (base: string, key: string): string =>
  `${root(base)}/statements/${encodeURIComponent(key)}`;

/** An undertaking in the web app. */
export const undertakingLink = (base: string, key: string): string =>
  `${root(base)}/undertakings/${encodeURIComponent(key)}`;

/** The bytes of a page as they were taken in, over HTTP. */
export const frozenLink = (base: string, page: string): string =>
  `${root(base)}/api/pages/${encodeURIComponent(page)}/frozen`;

/**
 * The name of bytes by their SHA-256 (RFC 6920, section 3). It holds wherever the bytes are kept.
 * @param digest in hex
 */
export const niUri = (digest: string): string =>
  `ni:///sha-256;${Buffer.from(digest, "hex").toString("base64url")}`;

/** An address of the web as URL parsers write it; null for anything else that a page may give as its own. */
export function webAddress(url: string | null): string | null {
  const parsed = url !== null && URL.canParse(url) ? new URL(url) : null;
  return parsed && /^https?:$/.test(parsed.protocol) ? parsed.href : null;
}
