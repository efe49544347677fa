import { z } from "zod";
import { briefFormats } from "../export/brief/formats.ts";
import { citationFormats } from "../export/cite/formats.ts";
import {
  EventKind,
  EventStatus,
  Level,
  ReviewState,
  Stance,
  Undertaking,
  UndertakingState,
} from "../schema/index.ts";
import type { Filters, PageFilters } from "../store/service.ts";
import { sliceQuery } from "./api/list.ts";

/** A real day of the calendar, YYYY-MM-DD. */
const Day = z.iso.date("must be a day, written YYYY-MM-DD");

const since = Day.optional().meta({ description: "only from this day on (YYYY-MM-DD)" });
const until = Day.optional().meta({ description: "only up to and with this day (YYYY-MM-DD)" });

const named = (description: string) => z.string().trim().min(1).max(200).optional().meta({ description });

const flag = (description: string) =>
  z
    .enum(["true", "false"])
    .transform((value) => value === "true")
    .optional()
    .meta({ description });

const instant = (description: string) => z.iso.datetime({ offset: true }).optional().meta({ description });

const asOf = Day.optional().meta({
  description: "judge as of this day; that of the latest page when absent",
});

const actor = named("only with this person, state or body: id, name or spelling");

/** What lists are narrowed to, as query parameters. Unknown ones are refused, so that a typing error is seen. */
const filters = {
  actor,
  with: named("only where this one takes part as well: id, name or spelling"),
  kind: EventKind.optional().meta({ description: "only this kind of contact" }),
  level: Level.optional().meta({ description: "only contacts of this level" }),
  status: EventStatus.optional().meta({ description: "only this status" }),
  since,
  until,
  outlet: named("only what this outlet tells"),
  onesided: flag("only contacts that one side alone attests, or only others"),
  attested: named("only contacts that this side or third party attests"),
  review: ReviewState.optional().meta({ description: "only contacts at which somebody has looked so far" }),
  doubtful: flag("only contacts that may be the same as others, or only those that may not"),
  disputed: flag("only contacts on which reports disagree, or only others"),
  overdue: flag("only contacts whose day has passed without a report, or only others"),
  addedSince: instant("only contacts that a page reports which was added from this instant on"),
  negotiation: named("only what belongs to the negotiation with this id"),
  track: named("only what belongs to the track with this id"),
  newest: flag("the latest first"),
  ...sliceQuery.shape,
} satisfies Record<keyof Filters, z.ZodType>;

export const FilterQuery = z.strictObject(filters);

export const StatementQuery = FilterQuery.extend({
  topic: named("only on this topic"),
  stance: Stance.optional().meta({ description: "only with this stance" }),
  page: named("only what the page with this id tells"),
  words: named("only with these words; without marks they match any marks"),
});

export const UnconfirmedQuery = FilterQuery.extend({ asOf });

export const UndertakingQuery = FilterQuery.extend({
  act: Undertaking.shape.act.optional().meta({ description: "only this kind of undertaking" }),
  state: UndertakingState.optional().meta({ description: "only undertakings in this state" }),
  topic: named("only on this topic"),
  entry: named("only what is to bring this entry about, or was agreed in it"),
  due: flag("only what is still to be done by a day, the next first"),
  asOf,
});

export const PositionQuery = FilterQuery.extend({ topic: named("only this topic") });

export const PageQuery = z.strictObject({
  page: named("only the page with this id"),
  outlet: named("only pages of this outlet"),
  url: z
    .string()
    .min(1)
    .max(8192)
    .optional()
    .meta({ description: "only pages of this address: its versions" }),
  since,
  until,
  review: ReviewState.optional().meta({ description: "only pages at which somebody has looked so far" }),
  confidential: flag("only pages that are kept out of exports, or only others"),
  rejected: flag("only pages that are none of this record's, or only others"),
  addedSince: instant("only pages that were added from this instant on"),
  newest: flag("the last published first, those without a day last"),
  ...sliceQuery.shape,
} satisfies Record<keyof PageFilters, z.ZodType>);

export const ChangesQuery = z.strictObject({
  since: z.iso.datetime({ offset: true }).meta({ description: "the instant from which on pages were added" }),
  negotiation: filters.negotiation,
  track: filters.track,
  ...sliceQuery.shape,
});

export const SearchQuery = FilterQuery.extend({
  q: z
    .string()
    .trim()
    .min(1)
    .max(500)
    .meta({ description: 'the words; without marks they match any marks ("dam phan" finds "đàm phán")' }),
});

export const DecisionsQuery = z.strictObject({ newest: flag("the latest first"), ...sliceQuery.shape });

export const NamesQuery = z.strictObject({
  lang: z.enum(["vi", "en"]).meta({ description: "language of the names" }),
});

export const ReadingQuery = z.strictObject({ explain: flag("with the rules that made each finding") });

/** In which form the bytes of a page are asked for. */
export const FrozenQuery = z.strictObject({
  as: z.literal("json").optional().meta({ description: "base64 in JSON, with what was told of the page" }),
});

/** Behind which page reading again goes on. */
export const RereadQuery = z.strictObject({
  after: named("behind which page to go on: `next` of the step before; from the first when absent"),
});

/** Which lines of the audit log. */
export const AuditQuery = z.strictObject({
  since: instant("only those written from this instant on"),
  after: z
    .string()
    .regex(/^\d{1,9}$/, "must be the number of a line")
    .transform(Number)
    .optional()
    .meta({ type: "integer", description: "only those behind the line with this number" }),
  newest: flag("the last lines first"),
  limit: sliceQuery.shape.limit,
});

export const EventsQuery = z.strictObject({
  last: named("the revision that was seen last, where the header Last-Event-ID can't be sent"),
});

const lang = z
  .enum(["vi", "en"])
  .optional()
  .meta({ description: "language of words and names (default: vi)" });

const base = z
  .url({ protocol: /^https?$/ })
  .max(2048)
  .optional()
  .meta({ description: "address that links begin with (default: the one that is asked)" });

const confidential = flag("also what is marked confidential (default: left out)");

export const CitationQuery = z.strictObject({
  entry: named("id of an entry"),
  utterance: named("key of an utterance or of one of its tellings"),
  page: named("id of a page"),
  at: z
    .string()
    .regex(/^\d{1,10}-\d{1,10}$/, "must be START-END")
    .optional()
    .meta({ description: "which words of the page: START-END, in UTF-16 code units" }),
  words: z.string().min(1).max(2000).optional().meta({ description: "or the words themselves" }),
  format: z.enum(citationFormats).optional().meta({ description: "how it is written (default: text)" }),
  lang,
  base,
  confidential,
});

export const BriefQuery = z.strictObject({
  since: z
    .string()
    .max(20)
    .optional()
    .meta({ description: "its first day (YYYY-MM-DD), or so many days: 30d (default: 7d)" }),
  until: Day.optional().meta({ description: "its last day (default: that of the latest page)" }),
  added: z.iso.datetime({ offset: true }).optional().meta({
    description: "what pages added from this instant on changed, instead of what was told in these days",
  }),
  actor,
  with: FilterQuery.shape.with,
  kind: FilterQuery.shape.kind,
  level: FilterQuery.shape.level,
  negotiation: filters.negotiation,
  track: filters.track,
  format: z.enum(briefFormats).optional().meta({ description: "how it is written (default: json)" }),
  lang,
  base,
  confidential,
});

const { after: _after, ...exportFilters } = {
  ...StatementQuery.shape,
  ...UndertakingQuery.shape,
  ...PositionQuery.shape,
  ...PageQuery.shape,
};

/** Filters of all lists; what a thing does not have narrows nothing. */
export const ExportQuery = z.strictObject({
  ...exportFilters,
  bom: flag("tables begin with a mark by which some spreadsheets know UTF-8"),
  lang,
  base,
  confidential,
});

const {
  limit: _limit,
  after: _from,
  newest: _newest,
  addedSince: _since,
  ...feedFilters
} = FilterQuery.shape;

export const FeedQuery = z.strictObject({ ...feedFilters, lang, base, confidential });

export const SiteQuery = z.strictObject({
  ...feedFilters,
  withoutPages: flag("without the full texts of articles; the sentences that are cited stay"),
  lang,
  confidential,
});
