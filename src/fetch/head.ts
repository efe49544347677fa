import type { FetchHead } from "./types.ts";

/** Headers as undici hands them out. */
export type RawHeaders = Readonly<Record<string, string | string[] | undefined>>;

/** Longest value that is kept to be sent back: an ETag is a digest or a number, a date has 29 characters. */
const LONGEST_VALUE = 1000;

/** Fields of the head by name; cookies are not kept. */
function headersOf(raw: RawHeaders): Map<string, string> {
  const headers = new Map<string, string>();
  for (const [name, value] of Object.entries(raw)) {
    if (value === undefined || name === "set-cookie") continue;
    headers.set(name.toLowerCase(), typeof value === "string" ? value : value.join(", "));
  }
  return headers;
}

const short = (value: string | undefined): string | null =>
  value !== undefined && value !== "" && value.length <= LONGEST_VALUE ? value : null;

/**
 * Seconds that `Retry-After` names, as a number or a date (RFC 9110, section 10.2.3); null where it names none.
 * `now` in milliseconds since 1970.
 */
export function retryAfterOf(value: string | undefined, now: number): number | null {
  if (value === undefined) return null;
  if (/^\d{1,9}$/u.test(value.trim())) return Number(value.trim());
  const day = Date.parse(value);
  return Number.isNaN(day) ? null : Math.max(0, Math.ceil((day - now) / 1000));
}

/** The head of an answer. */
export function headOf(address: string, moved: string | null, status: number, raw: RawHeaders): FetchHead {
  const headers = headersOf(raw);
  const type = headers.get("content-type") ?? "";
  const mediaType = type.split(";", 1)[0]?.trim().toLowerCase() ?? "";
  const charset = /;\s*charset\s*=\s*["']?([^\s;"']{1,40})/iu.exec(type)?.[1] ?? null;
  const now = Date.now();
  return {
    address,
    moved,
    status,
    headers,
    mediaType: /^[a-z0-9!#$&^_.+-]{1,80}\/[a-z0-9!#$&^_.+-]{1,80}$/u.test(mediaType) ? mediaType : null,
    charset,
    etag: short(headers.get("etag")),
    lastModified: short(headers.get("last-modified")),
    retryAfter: retryAfterOf(headers.get("retry-after"), now),
    fetched: new Date(now).toISOString(),
  };
}
