import { capitalised, dayText, placeTexts, statusMarks } from "../../labels/index.ts";
import { decisionOfPage } from "../../record/decisions/decisions.ts";
import type { Entry } from "../../schema/index.ts";
import { printable } from "../layout/width.ts";
import { paragraph } from "../layout/wrap.ts";
import { contactText, type ViewContext, whenText } from "./timeline.ts";

/** Characters of an id that are shown. */
const SHOWN = 8;

function factsOf(entry: Entry, { labels, names }: ViewContext): string {
  const { place, level, ordinal, independent, onesided } = entry;
  const facts = [
    whenText(entry, labels),
    place ? names.place(place) : "",
    level ? labels.levels[level] : "",
    ordinal ? labels.ordinal(ordinal.n, ordinal.since && dayText(ordinal.since, labels)) : "",
    labels.independent(independent),
    onesided ? labels.oneSided : "",
  ];
  return facts.filter((fact) => fact !== "").join(" · ");
}

/** The numbers that pages give the contact, where they do not agree on one. */
function numbersOf({ counts }: Entry, { labels }: ViewContext): string[] {
  if (counts.length < 2) return [];
  const numbers = counts.map(({ n, since, independent }) => {
    const number = labels.ordinal(n, since && dayText(since, labels));
    return `${number} (${labels.independent(independent)})`;
  });
  return [`${labels.numbers}: ${numbers.join("; ")}`];
}

/** The negotiation and the track to which it belongs. */
function placeOf(entry: Entry, { labels, negotiations = [] }: ViewContext): string[] {
  const { negotiation, track } = placeTexts(entry, negotiations, labels.lang);
  if (negotiation === null) return [];
  const names = [negotiation, ...(track === null ? [] : [track])].map(printable);
  return [`${capitalised(labels.fields.negotiation)}: ${names.join(" · ")}`];
}

/** How far people have looked at it, and what they keep of it. */
function reviewOf({ confirmed, review, confidential }: Entry, { labels, paint }: ViewContext): string[] {
  const { deciding } = labels;
  const day = (at: string): string => dayText(at.slice(0, 10), labels);
  const lines: string[] = [];
  if (confirmed) {
    const { by, at, reason } = confirmed;
    const words = [`${by}, ${day(at)}`, ...(reason === null ? [] : [reason])].join(": ");
    lines.push(`${labels.confirmed}: ${printable(words)}`);
  }
  if (review) {
    const state = labels.reviews[review.state];
    lines.push(deciding.reviewed(state, printable(review.by), day(review.at), review.unseen));
  }
  if (confidential) lines.push(paint.warn(deciding.confidential));
  return lines;
}

/** Entries that may be the same contact. */
function doubtsOf({ doubtful }: Entry, { labels, paint }: ViewContext): string[] {
  if (doubtful.length === 0) return [];
  const others = doubtful.map(({ id, status }) => `${id.slice(0, SHOWN)} (${labels.statuses[status]})`);
  return [paint.warn(`${labels.maybeSame} ${others.join(", ")}`)];
}

/** What an entry is: its facts, its id, who checked it, and what it may be besides. */
export function headText(entry: Entry, view: ViewContext): string {
  const { labels, paint, width } = view;
  const isEntered = entry.reports.every(({ page }) => decisionOfPage(page) !== null);
  const known = isEntered ? [] : entry.told_by.map((each) => labels.knownFrom[each]);
  const below = [
    ...(entry.outcome ? [`${labels.outcome}: ${printable(entry.outcome.text)}`] : []),
    ...placeOf(entry, view),
    ...(known.length === 0 ? [] : [`${labels.knownBy}: ${known.join(", ")}`]),
    ...numbersOf(entry, view),
    ...doubtsOf(entry, view),
    ...reviewOf(entry, view),
  ];
  return [
    paint.bold(paragraph(`${statusMarks[entry.status]} ${contactText(entry, view)}`, width, 0, 2)),
    paragraph(factsOf(entry, view), width, 2),
    paint.dim(`  ${entry.id}`),
    ...below.map((line) => paragraph(line, width, 2, 2)),
  ].join("\n");
}
