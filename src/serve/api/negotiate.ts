import { parseAccept } from "hono/utils/accept";
import { ParleyError } from "../../errors.ts";

const covers = (range: string, media: string): boolean => {
  if (range === "*/*" || range === media) return true;
  return range.endsWith("/*") && media.startsWith(range.slice(0, -1));
};

/**
 * Which of the media types a request wants (RFC 9110, 12.5.1): the one with the highest weight, the first offered where
 * several have it, or where the request says nothing. Throws `not-acceptable` where it wants none of them.
 */
export function wantedMedia(accept: string | undefined, offered: readonly string[]): string {
  const first = offered[0] ?? "application/json";
  if (accept === undefined || accept.trim() === "") return first;
  const ranges = parseAccept(accept).map(({ type, q }) => ({ type: type.toLowerCase(), q }));
  const weight = (media: string): number => {
    const fitting = ranges.filter(({ type }) => covers(type, media));
    const precise = fitting.sort((a, b) => b.type.length - a.type.length)[0];
    return precise?.q ?? 0;
  };
  const [best] = offered
    .map((media) => ({ media, q: weight(media) }))
    .filter(({ q }) => q > 0)
    .sort((a, b) => b.q - a.q);
  if (best) return best.media;
  throw new ParleyError("not-acceptable", `This address answers with ${offered.join(" or ")}.`);
}
