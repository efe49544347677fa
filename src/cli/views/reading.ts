import { dayText, statusMarks } from "../../labels/index.ts";
import { languages } from "../../language/index.ts";
import type { Event, PageConflict, Reading } from "../../schema/index.ts";
import { printable } from "../layout/width.ts";
import { paragraph, quotation } from "../layout/wrap.ts";
import { conflictValue } from "./entry.ts";
import { positionText, undertakingText } from "./stances.ts";
import { statementText } from "./statements.ts";
import { contactText, type ViewContext } from "./timeline.ts";

/** One page's reading as a digest: where it comes from, who said what, which contacts it tells of. */
export function readingText(reading: Reading, view: ViewContext): string {
  const { labels } = view;
  const sections = [
    originText(reading, view),
    section(
      labels.events,
      reading.events.map((event) => eventText(event, reading.page.text, view)),
      view,
    ),
    section(
      labels.statements,
      reading.statements.map((each) => indented(statementText(each, view))),
      view,
    ),
    section(
      labels.undertakings,
      reading.undertakings.map((each) => undertakingText(each, view)),
      view,
    ),
    section(
      labels.positions,
      // A stance told in three statements is one line.
      [...new Set(reading.positions.map((each) => positionText(each, reading, view)))],
      view,
    ),
    section(
      labels.conflicts,
      reading.conflicts.map((each) => pageConflictText(each, view)),
      view,
    ),
  ];
  return sections.filter((text) => text !== "").join("\n\n");
}

const section = (title: string, texts: readonly string[], { paint }: ViewContext): string =>
  texts.length === 0 ? "" : [paint.bold(title), ...texts].join("\n");

const indented = (text: string): string => `  ${text}`;

/** Pages whose language was not recognised are read as Vietnamese. */
const isRead = (language: string | null): boolean => language === null || languages.has(language);

/** Headline, day, outlet and source of a page. */
export function originText({ page, article }: Reading, { labels, paint, width }: ViewContext): string {
  const facts = [
    `${labels.published}: ${publishedText(article.published, labels)}`,
    article.outlet === null ? "" : `${labels.outlet}: ${article.outlet}`,
    article.credits.length === 0 ? "" : `${labels.credits}: ${article.credits.join(", ")}`,
    article.authors.length === 0 ? "" : `${labels.authors}: ${article.authors.join(", ")}`,
    article.truncated ? labels.truncated : "",
    isRead(page.language) ? "" : labels.unread(page.language ?? "und"),
  ].filter((fact) => fact !== "");
  return [
    paint.bold(paragraph(printable(article.title ?? labels.untitled), width)),
    ...facts.map((fact) => paragraph(printable(fact), width, 2, 2)),
    paint.dim(`  ${printable(page.source)}`),
  ].join("\n");
}

function publishedText(published: Reading["article"]["published"], labels: ViewContext["labels"]): string {
  if (published === null) return labels.undatedPage;
  const others = published.alternatives.map((value) => dayText(value, labels));
  const basis = [labels.basis[published.basis], ...others.map((other) => `${labels.alternatives} ${other}`)];
  return `${dayText(published.value, labels)} (${basis.join("; ")})`;
}

function eventText(event: Event, text: string, view: ViewContext): string {
  const { labels, names, paint, width } = view;
  const facts = [
    dayText(event.time?.value, labels),
    event.place ? names.place(event.place) : "",
    event.ordinal
      ? labels.ordinal(event.ordinal.n, event.ordinal.since && dayText(event.ordinal.since, labels))
      : "",
  ].filter((fact) => fact !== "");
  const head = `${statusMarks[event.status]} ${contactText(event, view)} · ${facts.join(" · ")}`;
  const quotes = event.evidence.map(({ start, end }) =>
    quotation(printable(text.slice(start, end)), width, 4),
  );
  return [paragraph(head, width, 2, 2), ...quotes.map(paint.dim)].join("\n");
}

function pageConflictText(conflict: PageConflict, view: ViewContext): string {
  const { labels, width } = view;
  const values = conflict.values.map(({ value }) => conflictValue(conflict.about, value, view)).join(" / ");
  return paragraph(`${labels.conflictAbout[conflict.about]}: ${values}`, width, 2, 2);
}
