import { ParleyError } from "../../errors.ts";

/** What an answer holds of a list, and where the rest begins; null when there is none. */
export interface Part<T> {
  readonly items: readonly T[];
  readonly next: string | null;
}

const encoded = (place: string): string => Buffer.from(place).toString("base64url");

function decoded(cursor: string, kind: string): string {
  const place = Buffer.from(cursor, "base64url").toString();
  if (place.startsWith(kind)) return place.slice(kind.length);
  throw new ParleyError("bad-argument", "This cursor was not given by an answer of this tool.", {
    subject: cursor,
  });
}

/**
 * A part of a list whose rows the record finds behind an id. `ask`: so many of them, behind the id or from the first on.
 */
export async function partAfter<T>(
  { cursor, limit }: { readonly cursor?: string | undefined; readonly limit: number },
  ask: (slice: { readonly limit: number; readonly after?: string }) => Promise<readonly T[]>,
  idOf: (item: T) => string,
): Promise<Part<T>> {
  const after = cursor === undefined ? {} : { after: decoded(cursor, "after:") };
  const found = await ask({ limit: limit + 1, ...after });
  const items = found.slice(0, limit);
  const last = items.at(-1);
  return { items, next: found.length > limit && last !== undefined ? encoded(`after:${idOf(last)}`) : null };
}

/** A part of a list that is made whole. `ask`: its first so many, or all of it. */
export async function partFrom<T>(
  { cursor, limit }: { readonly cursor?: string | undefined; readonly limit: number },
  ask: (slice: { readonly limit: number }) => Promise<readonly T[]>,
): Promise<Part<T>> {
  const from = cursor === undefined ? 0 : Number(decoded(cursor, "from:"));
  if (!Number.isSafeInteger(from) || from < 0)
    throw new ParleyError("bad-argument", "This cursor was not given by an answer of this tool.");
  const found = await ask({ limit: from + limit + 1 });
  const items = found.slice(from, from + limit);
  return { items, next: found.length > from + limit ? encoded(`from:${from + limit}`) : null };
}
