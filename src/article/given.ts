import type { Role } from "../schema/index.ts";
import type { Span } from "../text/span.ts";
import type { Judged } from "./origin/origin.ts";

/** What a person says of an article, in place of what is read from its page. */
export interface GivenArticle {
  readonly outlet?: string;
  /** Roles of blocks, by a stretch of the page's text that each holds or overlaps. */
  readonly roles?: readonly (Span & { readonly role: Role })[];
}

const overlap = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** The lines with the roles that were given; a headline that was given or taken away is the article's. */
export function withRoles(judged: Judged, { roles = [] }: GivenArticle): Judged {
  if (roles.length === 0) return judged;
  const given = judged.lines.map((line) => roles.findLast((one) => overlap(one, line))?.role ?? null);
  const all = judged.lines.map((line) => given[line.index] ?? judged.roles[line.index] ?? "furniture");
  const title = judged.lines.find((line) => given[line.index] === "title");
  const lost = judged.lines.some(
    (line) => line.text === judged.headline && given[line.index] !== null && given[line.index] !== "title",
  );
  const headline = title?.text ?? (lost ? firstTitle(judged, all) : judged.headline);
  return { ...judged, roles: all, headline };
}

const firstTitle = ({ lines }: Judged, roles: readonly Role[]): string | null =>
  lines.find((line) => roles[line.index] === "title")?.text ?? null;
