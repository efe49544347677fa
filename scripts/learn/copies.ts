import type { FlattenedPage } from "../../bench/article/flattened.ts";
import { shinglesOf } from "../../bench/article/metric.ts";

/** A page that shares more of its text with others copies one of them. */
const COPIED = 0.3;

/** The pages whose wanted text is not one that `others` have too. */
export function withoutCopies<Page extends FlattenedPage>(
  pages: readonly Page[],
  others: readonly FlattenedPage[],
): Page[] {
  const held = new Set(others.flatMap(({ wanted }) => shinglesOf(wanted)));
  return pages.filter(({ wanted }) => {
    const shingles = shinglesOf(wanted);
    return shingles.filter((shingle) => held.has(shingle)).length <= shingles.length * COPIED;
  });
}
