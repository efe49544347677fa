import { readPage } from "../../src/read.ts";
import type { ActorRef, Event, Reading } from "../../src/schema/index.ts";

/** A page as a test writes it: its words and the day on which it was published. */
export interface TextPage {
  readonly body: readonly string[];
  readonly headline?: string;
  readonly lead?: string;
  /** EDTF; 20 June 2025 when absent. */
  readonly published?: string;
  /** Vietnamese when absent. */
  readonly language?: TestLanguage;
}

/** Languages of the examples. */
export type TestLanguage = "vi" | "en";

/** A headline and a lead that tell of nobody and of no contact. */
const openings: Readonly<Record<TestLanguage, { readonly headline: string; readonly lead: string }>> = {
  vi: {
    headline: "Những diễn biến đáng chú ý trong tuần",
    lead: "Bản tin tổng hợp những diễn biến đáng chú ý được nhiều độc giả quan tâm theo dõi trong những ngày vừa qua.",
  },
  en: {
    headline: "Developments worth following this week",
    lead: "Here is a summary of the developments that many readers have been following closely over the past few days.",
  },
};

/** The reading of a page of headline, lead and paragraphs. Throws where a paragraph is not taken for one. */
export function readText({ body, headline, lead, published, language = "vi" }: TextPage): Reading {
  const opening = openings[language];
  const paragraphs = [lead ?? opening.lead, ...body];
  const text = [headline ?? opening.headline, ...paragraphs].join("\n\n");
  const reading = readPage({
    bytes: new TextEncoder().encode(text),
    source: "page.txt",
    kind: "text",
    language,
    published: published ?? "2025-06-20",
  });
  const roles = reading.article.blocks.map(({ role }) => role);
  if (roles.filter((role) => role === "lead" || role === "body").length < paragraphs.length)
    throw new Error(`a paragraph is not read as one: ${roles.join(", ")}`);
  return reading;
}

/** The reading of paragraphs, one for each line of the text. */
export const readBody = (text: string, published?: string, language: TestLanguage = "vi"): Reading =>
  readText({ body: text.split("\n"), language, ...(published ? { published } : {}) });

const name = (actor: ActorRef | null): string => actor?.name ?? "nobody";

/** Who is meant by which words, in the order of the text: "ông Peskov = Dmitry Peskov". */
export const mentionLines = ({ actors, page }: Reading): string[] =>
  actors
    .flatMap((actor) => actor.mentions.map((span) => ({ span, actor })))
    .sort((a, b) => a.span.start - b.span.start || (a.actor.id < b.actor.id ? -1 : 1))
    .map(({ span, actor }) => `${page.text.slice(span.start, span.end)} = ${actor.name}`);

/** Reported speech: "Dmitry Peskov via TASS, direct: …", "Egypt + Qatar, indirect: …". */
export const statementLines = ({ statements }: Reading): string[] =>
  statements.map(
    ({ source, alongside, via, quote, content }) =>
      `${[source, ...alongside].map(name).join(" + ")}${via ? ` via ${name(via)}` : ""}, ${quote}: ${content.text}`,
  );

const partiesOf = ({ participants }: Event): string =>
  participants
    .map((participant) => participant.name)
    .sort()
    .join(" + ");

/** Contacts: "call: Donald Trump + Vladimir Putin". */
export const partyLines = ({ events }: Reading): string[] =>
  events.map((event) => `${event.kind}: ${partiesOf(event)}`);

/** Contacts with their status: "call held". */
export const statusLines = ({ events }: Reading): string[] =>
  events.map(({ kind, status }) => `${kind} ${status}`);

/** Contacts with their time and place: "call 2025-06-04, Istanbul"; "-" where the page tells none. */
export const circumstanceLines = ({ events }: Reading): string[] =>
  events.map(({ kind, time, place }) => `${kind} ${time?.value ?? "-"}, ${place?.name ?? "-"}`);

/** Contacts with their place in a series: "call 4 since 2025-01-20". */
export const ordinalLines = ({ events }: Reading): string[] =>
  events.flatMap(({ kind, ordinal }) =>
    ordinal ? [`${kind} ${ordinal.n}${ordinal.since ? ` since ${ordinal.since}` : ""}`] : [],
  );

/** When each statement was made: "Dmitry Peskov 2025-06-05". */
export const statementDayLines = ({ statements }: Reading): string[] =>
  statements.map(({ source, time }) => `${name(source)} ${time?.value ?? "-"}`);

/** What the page tells in two ways: "place: Ukraine / Belarus". */
export const conflictLines = ({ conflicts }: Reading): string[] =>
  conflicts.map(({ about, values }) => `${about}: ${values.map(({ value }) => value).join(" / ")}`);

/** Undertakings: "Russia, offer: cử một phái đoàn"; with whom it is asked of, its condition and the day it is due. */
export const undertakingLines = ({ undertakings }: Reading): string[] =>
  undertakings.map(({ act, actor, to, content, condition, due }) =>
    [
      `${name(actor)}, ${act}${to ? ` to ${name(to)}` : ""}: ${content.text}`,
      condition ? `if ${condition.text}` : "",
      due ? `due ${due.value}` : "",
    ]
      .filter((part) => part !== "")
      .join(" | "),
  );

/** Positions: "russia by dmitry-peskov: supports ceasefire". */
export const positionLines = ({ positions }: Reading): string[] =>
  positions.map(({ actor, by, topic, stance }) => `${actor} by ${by}: ${stance} ${topic}`);
