import { dayText } from "../../labels/index.ts";
import type { Entry } from "../../schema/index.ts";
import { paragraph } from "../layout/wrap.ts";
import { titleText } from "./entry.ts";
import type { ViewContext } from "./timeline.ts";

/** The sides whose own officials say so, each with these officials. */
export function attestersText({ attested }: Pick<Entry, "attested">, { labels, names }: ViewContext): string {
  const told = attested.map(({ side, through }) => {
    const people = through.map((id) => names.actor({ id, name: id })).join(", ");
    return people === "" ? names.side(side) : `${names.side(side)} (${people})`;
  });
  return told.length === 0 ? labels.nobody : told.join("; ");
}

/** Statuses in the order in which they were reported, each with its first day. */
function historyText({ history }: Entry, { labels }: ViewContext): string {
  const turns = history.filter(({ status }, k) => status !== history[k - 1]?.status);
  return turns
    .map(({ status, reported }) => {
      const day = reported === null ? labels.undatedPage : dayText(reported, labels);
      return `${labels.statuses[status]} (${day})`;
    })
    .join(" → ");
}

/** A contact in a paragraph: what and who, where and how sure, who attests it, and how it came about. */
export function eventText(entry: Entry, view: ViewContext): string {
  const { labels, names, paint, width } = view;
  const facts = [
    entry.place ? names.place(entry.place) : "",
    entry.level ? labels.levels[entry.level] : "",
    entry.ordinal
      ? labels.ordinal(entry.ordinal.n, entry.ordinal.since && dayText(entry.ordinal.since, labels))
      : "",
    labels.independent(entry.independent),
    entry.onesided ? labels.oneSided : "",
  ].filter((fact) => fact !== "");
  return [
    titleText(entry, view),
    paragraph(facts.join(" · "), width, 4),
    paragraph(`${labels.attestedBy}: ${attestersText(entry, view)}`, width, 4),
    paint.dim(paragraph(historyText(entry, view), width, 4)),
  ].join("\n");
}
