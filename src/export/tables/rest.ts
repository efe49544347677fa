import type { Conflict, Gap } from "../../schema/index.ts";
import type { ListedPage } from "../../store/service.ts";
import { entryLink, pageLink } from "../cite/index.ts";
import { firstDay, plainTable, type Table } from "./columns.ts";

/** One of the ways in which something is told. */
interface ValueOf {
  readonly conflict: Conflict;
  readonly value: Conflict["values"][number];
}

/** Conflicts, a row for each value that is told. */
export const conflictTable: Table<Conflict, ValueOf> = {
  rows: (conflict) => conflict.values.map((value) => ({ conflict, value })),
  columns: [
    {
      name: "entries",
      type: "list",
      does: "ids of the contacts that it is about; rows of one conflict stand together",
      cell: ({ conflict }) => conflict.entries,
    },
    { name: "about", type: "text", does: "on what reports disagree", cell: ({ conflict }) => conflict.about },
    { name: "value", type: "text", does: "one of the things told", cell: ({ value }) => value.value },
    {
      name: "independent",
      type: "integer",
      does: "independent sources that tell it so",
      cell: ({ value }) => value.independent,
    },
    {
      name: "pages",
      type: "list",
      does: "ids of the pages that tell it so",
      cell: ({ value }) => value.pages,
    },
    {
      name: "stands",
      type: "boolean",
      does: "whether this value stands at last; empty as long as nothing is settled",
      cell: ({ conflict: { settled }, value }) => settled && settled.value === value.value,
    },
    {
      name: "settled_by",
      type: "text",
      does: "correction, later-reports or decision",
      cell: ({ conflict }) => conflict.settled?.by ?? null,
    },
    {
      name: "link",
      type: "text",
      does: "the first of these contacts in the web app",
      cell: ({ conflict: { entries } }, { base }) =>
        entries[0] === undefined ? null : entryLink(base, entries[0]),
    },
  ],
};

/** Gaps, a row each. */
export const gapTable = plainTable<Gap>([
  { name: "kind", type: "text", does: "kind of contact", cell: ({ kind }) => kind },
  {
    name: "participants",
    type: "list",
    does: "between whom, in the language asked for",
    cell: ({ participants }, { names }) => participants.map((each) => names.actor(each)),
  },
  {
    name: "participant_ids",
    type: "list",
    does: "their ids, in the same order",
    cell: ({ participants }) => participants.map(({ id }) => id),
  },
  { name: "since", type: "text", does: "since when the series is counted", cell: ({ since }) => since },
  {
    name: "missing",
    type: "list",
    does: "the numbers that no page reports",
    cell: ({ missing }) => missing.map((n) => `${n}`),
  },
  {
    name: "after",
    type: "day",
    does: "last day on which the count was still lower",
    cell: ({ after }) => firstDay(after),
  },
  { name: "before", type: "day", does: "day of the next number", cell: ({ before }) => firstDay(before) },
  { name: "last", type: "text", does: "id of the contact before", cell: ({ last }) => last },
  { name: "next", type: "text", does: "id of the contact behind", cell: ({ next }) => next },
  {
    name: "possibly",
    type: "list",
    does: "ids of contacts that may be the missing ones",
    cell: ({ possibly }) => possibly,
  },
  { name: "told_by", type: "list", does: "ids of the pages that count", cell: (gap) => gap.told_by },
  {
    name: "link",
    type: "text",
    does: "the contact behind in the web app",
    cell: ({ next }, { base }) => entryLink(base, next),
  },
]);

/** Pages, a row each. */
export const pageTable = plainTable<ListedPage>([
  { name: "id", type: "text", does: "id of the page", cell: ({ id }) => id },
  { name: "source", type: "text", does: "file from which it was added", cell: ({ source }) => source },
  { name: "url", type: "text", does: "its address", cell: ({ url }) => url },
  { name: "outlet", type: "text", does: "who published it", cell: ({ outlet }) => outlet },
  { name: "headline", type: "text", does: "its headline", cell: ({ title }) => title },
  {
    name: "published",
    type: "text",
    does: "when it was published, in EDTF",
    cell: ({ published }) => published?.value ?? null,
  },
  {
    name: "published_day",
    type: "day",
    does: "the first day of that",
    cell: ({ published }) => firstDay(published?.value),
  },
  {
    name: "basis",
    type: "text",
    does: "how that is known",
    cell: ({ published }) => published?.basis ?? null,
  },
  {
    name: "review",
    type: "text",
    does: "how far somebody looked at it",
    cell: ({ review }) => review?.state ?? null,
  },
  { name: "reviewed_by", type: "text", does: "who did", cell: ({ review }) => review?.by ?? null },
  {
    name: "rejected",
    type: "boolean",
    does: "it is none of this record's",
    cell: ({ rejected }) => rejected,
  },
  {
    name: "confidential",
    type: "boolean",
    does: "it is marked so; true only with --confidential",
    cell: ({ confidential }) => confidential,
  },
  { name: "added", type: "text", does: "when it was added, ISO 8601", cell: ({ added }) => added },
  {
    name: "link",
    type: "text",
    does: "the page in the web app",
    cell: ({ id }, { base }) => pageLink(base, id),
  },
]);
