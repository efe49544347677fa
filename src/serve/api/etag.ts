import { createHash } from "node:crypto";

/** Names an answer by all that it is made of. Weak: the same answer is also sent compressed. */
export function etagOf(parts: readonly string[]): string {
  const hash = createHash("sha256").update(JSON.stringify(parts)).digest("base64url");
  return `W/"${hash.slice(0, 22)}"`;
}

const opaque = (tag: string): string => tag.trim().replace(/^W\//, "");

/** True when the asker has this answer already (`If-None-Match`, RFC 9110, 13.1.2: compared weakly). */
export function isKnown(etag: string, ifNoneMatch: string | undefined): boolean {
  if (ifNoneMatch === undefined) return false;
  return ifNoneMatch.trim() === "*" || ifNoneMatch.split(",").map(opaque).includes(opaque(etag));
}
