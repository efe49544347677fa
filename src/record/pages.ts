import type { Reading } from "../schema/index.ts";
import { groupBy } from "../text/group.ts";
import { spanOf } from "./days.ts";
import { compareText } from "./order.ts";
import type { PageFacts } from "./types.ts";

const rank = (reading: Reading): string => (reading.article.published?.basis === "given" ? "0" : "1");

/**
 * Which of two readings of one page counts: the one whose day the user gave, then the later captured, then by
 * source, so that the choice never depends on the order in which they came. Negative when `a` counts.
 */
export function compareReadings(a: Reading, b: Reading): number {
  return (
    compareText(rank(a), rank(b)) ||
    compareText(b.page.captured ?? "", a.page.captured ?? "") ||
    compareText(a.page.source, b.page.source) ||
    compareText(JSON.stringify(a), JSON.stringify(b))
  );
}

const first = (readings: readonly Reading[], compare: (a: Reading, b: Reading) => number): Reading[] =>
  readings.toSorted(compare).slice(0, 1);

/** What tells versions of one article apart. */
interface Version {
  readonly id: string;
  readonly captured: string | null;
}

/** The version of an article that counts: the latest captured. Undefined of none. */
export const newestVersion = <T extends Version>(versions: readonly T[]): T | undefined =>
  versions.toSorted((a, b) => compareText(b.captured ?? "", a.captured ?? "") || compareText(a.id, b.id))[0];

/** One reading for every article, in order of page id: duplicates and older versions of one address left out. */
export function currentReadings(readings: readonly Reading[]): Reading[] {
  const pages = [...groupBy(readings, (r) => r.page.id).values()].flatMap((same) =>
    first(same, compareReadings),
  );
  const byId = new Map(pages.map((reading) => [reading.page.id, reading]));
  const articles = groupBy(
    pages.map(({ page }) => page),
    ({ id, url }) => url ?? id,
  );
  return [...articles.values()]
    .flatMap((versions) => byId.get(newestVersion(versions)?.id ?? "") ?? [])
    .sort((a, b) => compareText(a.page.id, b.page.id));
}

/** The day of an EDTF time: hours and offsets cut off, intervals kept. */
const toDays = (value: string): string =>
  value
    .split("/")
    .map((part) => part.slice(0, 10))
    .join("/");

/** What the record cites of a page. */
export function pageFacts(reading: Reading): PageFacts {
  const { page, article } = reading;
  const published = article.published ? toDays(article.published.value) : null;
  const { id, source, url } = page;
  const { outlet, title } = article;
  return { id, source, url, outlet, title, published, publishedDays: spanOf(published) };
}
