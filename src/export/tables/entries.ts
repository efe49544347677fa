import type { Entry } from "../../schema/index.ts";
import { entryLink, pageLink } from "../cite/index.ts";
import type { ReportOf } from "../things.ts";
import { type Column, firstDay, lastDay, plainTable } from "./columns.ts";

const facts: readonly Column<Entry>[] = [
  { name: "id", type: "text", does: "id of the entry", cell: ({ id }) => id },
  { name: "kind", type: "text", does: "kind of contact", cell: ({ kind }) => kind },
  { name: "level", type: "text", does: "level of those who take part", cell: ({ level }) => level },
  { name: "status", type: "text", does: "what is known of it", cell: ({ status }) => status },
  { name: "time", type: "text", does: "when, in EDTF", cell: ({ time }) => time?.value ?? null },
  {
    name: "precision",
    type: "text",
    does: "smallest unit of time that is told",
    cell: ({ time }) => time?.precision ?? null,
  },
  {
    name: "first_day",
    type: "day",
    does: "first day of that time",
    cell: ({ time }) => firstDay(time?.value),
  },
  { name: "last_day", type: "day", does: "last day of that time", cell: ({ time }) => lastDay(time?.value) },
  {
    name: "place",
    type: "text",
    does: "where, in the language asked for",
    cell: ({ place }, { names }) => place && names.place(place),
  },
  {
    name: "place_state",
    type: "text",
    does: "state of the place, ISO 3166-1 alpha-2",
    cell: ({ place }) => place?.state ?? null,
  },
];

const people: readonly Column<Entry>[] = [
  {
    name: "participants",
    type: "list",
    does: "names of those who take part, in the language asked for",
    cell: ({ participants }, { names }) => participants.map((each) => names.actor(each)),
  },
  {
    name: "participant_ids",
    type: "list",
    does: "their ids, in the same order",
    cell: ({ participants }) => participants.map(({ id }) => id),
  },
  {
    name: "participant_sides",
    type: "list",
    does: "for whom each acts: a state (alpha-2) or body; empty where unknown",
    cell: ({ participants }) => participants.map((each) => each.for ?? ""),
  },
  {
    name: "participant_roles",
    type: "list",
    does: "party, mediator, host or guarantor",
    cell: ({ participants }) => participants.map(({ role }) => role),
  },
];

const standing: readonly Column<Entry>[] = [
  {
    name: "number",
    type: "integer",
    does: "its number in a series",
    cell: ({ ordinal }) => ordinal?.n ?? null,
  },
  {
    name: "number_since",
    type: "text",
    does: "since when the series is counted, in EDTF",
    cell: ({ ordinal }) => ordinal?.since ?? null,
  },
  {
    name: "outcome",
    type: "text",
    does: "agreed, partial, none or unknown",
    cell: ({ outcome }) => outcome?.result ?? null,
  },
  {
    name: "outcome_text",
    type: "text",
    does: "the words that tell the outcome",
    cell: ({ outcome }) => outcome?.text ?? null,
  },
  {
    name: "independent",
    type: "integer",
    does: "independent sources",
    cell: ({ independent }) => independent,
  },
  {
    name: "negotiation",
    type: "text",
    does: "id of the negotiation to which it belongs",
    cell: ({ negotiation }) => negotiation,
  },
  { name: "track", type: "text", does: "id of its track", cell: ({ track }) => track },
  { name: "reports", type: "integer", does: "pages that report it", cell: ({ reports }) => reports.length },
  {
    name: "first_reported",
    type: "day",
    does: "publication day of the first report",
    cell: ({ reports }) =>
      reports
        .map(({ published }) => firstDay(published))
        .filter(Boolean)
        .sort()[0] ?? null,
  },
  {
    name: "attested",
    type: "list",
    does: "sides whose own officials say so",
    cell: ({ attested }) => attested.map(({ side }) => side),
  },
  { name: "onesided", type: "boolean", does: "only one side attests it", cell: ({ onesided }) => onesided },
  { name: "told_by", type: "list", does: "whose words it is known by", cell: ({ told_by }) => told_by },
  {
    name: "disputed",
    type: "list",
    does: "what reports disagree on, as long as that is not settled",
    cell: ({ conflicts }) => [
      ...new Set(conflicts.filter(({ settled }) => settled === null).map(({ about }) => about)),
    ],
  },
  {
    name: "confirmed_by",
    type: "text",
    does: "who checked it",
    cell: ({ confirmed }) => confirmed?.by ?? null,
  },
  {
    name: "confidential",
    type: "boolean",
    does: "it rests on something confidential; true only with --confidential",
    cell: ({ confidential }) => confidential,
  },
  {
    name: "link",
    type: "text",
    does: "the entry in the web app",
    cell: ({ id }, { base }) => entryLink(base, id),
  },
];

/** Contacts, a row each. */
export const entryTable = plainTable<Entry>([...facts, ...people, ...standing]);

/** Reports of contacts, a row each. */
export const reportTable = plainTable<ReportOf>([
  { name: "entry", type: "text", does: "id of the contact", cell: ({ entry }) => entry.id },
  { name: "kind", type: "text", does: "its kind", cell: ({ entry }) => entry.kind },
  { name: "status", type: "text", does: "its status", cell: ({ entry }) => entry.status },
  { name: "time", type: "text", does: "its time, in EDTF", cell: ({ entry }) => entry.time?.value ?? null },
  { name: "key", type: "text", does: "key of the report", cell: ({ report }) => report.key },
  { name: "page", type: "text", does: "id of the page", cell: ({ report }) => report.page },
  { name: "outlet", type: "text", does: "who published it", cell: ({ report }) => report.outlet },
  { name: "headline", type: "text", does: "headline of the page", cell: ({ report }) => report.title },
  {
    name: "published",
    type: "text",
    does: "when it was published, in EDTF",
    cell: ({ report }) => report.published,
  },
  {
    name: "published_day",
    type: "day",
    does: "the first day of that",
    cell: ({ report }) => firstDay(report.published),
  },
  { name: "url", type: "text", does: "address of the page", cell: ({ report }) => report.url },
  { name: "source", type: "text", does: "file from which it was added", cell: ({ report }) => report.source },
  {
    name: "origin",
    type: "text",
    does: "the independent source under which it counts",
    cell: ({ report }) => report.origin,
  },
  {
    name: "evidence",
    type: "list",
    does: "the sentences that it rests on",
    cell: ({ report }) => report.evidence.map(({ text }) => text),
  },
  {
    name: "link",
    type: "text",
    does: "the page at the first of these, in the web app",
    cell: ({ report: { page, evidence } }, { base }) => pageLink(base, page, evidence[0]),
  },
]);
