import { dayText } from "../../labels/index.ts";
import type { Gap } from "../../schema/index.ts";
import { paragraph } from "../layout/wrap.ts";
import { pageName, type ReadingOf } from "./entry.ts";
import type { ViewContext } from "./timeline.ts";

/** A gap in a series: which numbers no page on record reports, between which days, and who counts so. */
export function gapText(
  gap: Gap,
  readingOf: ReadingOf,
  { labels, names, paint, width }: ViewContext,
): string {
  const day = (value: string | null): string | null => value && dayText(value, labels);
  const who = gap.participants.map((each) => names.actor(each)).join(" – ");
  const told = gap.told_by.map((page) => pageName(page, readingOf, labels)).join("; ");
  return [
    `${paint.bold(labels.kinds[gap.kind])}: ${who}`,
    paragraph(
      `${labels.missing(gap.missing, day(gap.since))}, ${labels.between(day(gap.after), day(gap.before))}`,
      width,
      4,
    ),
    paint.dim(paragraph(`${labels.toldBy} ${told}`, width, 4)),
  ].join("\n");
}
