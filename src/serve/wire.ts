import { z } from "zod";
import { type ErrorCode, errorCodes } from "../errors.ts";
import {
  Decision,
  EventKind,
  EventStatus,
  Published,
  Quoted,
  Review,
  Span,
  Undertaking,
  UndertakingState,
} from "../schema/index.ts";

/** A real day of the calendar, YYYY-MM-DD. */
const Day = z.iso.date("must be a day, written YYYY-MM-DD");

/** What lists are narrowed to, as query parameters. Unknown parameters are refused, so that a typing error is seen. */
export const FilterQuery = z.strictObject({
  actor: z.string().trim().min(1).max(200).optional(),
  kind: EventKind.optional(),
  status: EventStatus.optional(),
  since: Day.optional(),
  until: Day.optional(),
  outlet: z.string().trim().min(1).max(200).optional(),
  onesided: z.stringbool().optional(),
  attested: z.string().trim().min(1).max(200).optional(),
  limit: z.coerce.number().int().positive().optional(),
  after: z.string().max(200).optional(),
});

export const UnconfirmedQuery = FilterQuery.extend({ asOf: Day.optional() });

const Flag = z.stringbool({ truthy: ["true"], falsy: ["false"], case: "sensitive" });

export const UndertakingQuery = FilterQuery.extend({
  act: Undertaking.shape.act.optional(),
  state: UndertakingState.optional(),
  due: Flag.optional(),
  asOf: Day.optional(),
});

export const PositionQuery = FilterQuery.extend({ topic: z.string().trim().min(1).max(200).optional() });

export const ChangesQuery = z.strictObject({ since: z.iso.datetime({ offset: true }) });

export const SearchQuery = FilterQuery.extend({ q: z.string().trim().min(1).max(500) });

export const NamesQuery = z.strictObject({ lang: z.enum(["vi", "en"]) });

const declaredText = z.string().max(100_000).nullable();
const declaredTexts = z.array(z.string().max(100_000)).max(10_000);

/** What a container says of a page, as in `PageMetadata`; fields that this version does not know are left out. */
const Declared = z.object({
  title: z.exactOptional(declaredText),
  published: z.exactOptional(declaredText),
  modified: z.exactOptional(declaredText),
  outlet: z.exactOptional(declaredText),
  authors: z.exactOptional(declaredTexts),
  section: z.exactOptional(declaredText),
  keywords: z.exactOptional(declaredTexts),
  canonical: z.exactOptional(declaredText),
});

/** One page to be added; `bytes` in base64. Fields as in `PageInput`. */
const PageUpload = z.strictObject({
  bytes: z.base64(),
  source: z.string().min(1).max(4096),
  url: z.string().max(8192).nullish(),
  captured: z.string().max(40).nullish(),
  published: z.string().max(40).nullish(),
  kind: z.enum(["text", "html"]).nullish(),
  language: z.string().max(40).nullish(),
  encoding: z.string().max(60).nullish(),
  declared: Declared.nullish(),
  truncated: z.boolean().optional(),
  maxBytes: z.int().positive().optional(),
});

/** The body of `POST /api/pages`. */
export const Upload = z.strictObject({ pages: z.array(PageUpload).min(1).max(1000) });

/** The body of `POST /api/decisions/import`. */
export const DecisionUpload = z.strictObject({ decisions: z.array(Decision).max(100_000) });

/** How many decisions of an import are new. */
export const DecisionImport = z.object({ added: z.int().min(0), known: z.int().min(0) });

const Code = z.custom<ErrorCode>((value) => typeof value === "string" && value in errorCodes);

const FailedPage = z.object({
  source: z.string(),
  state: z.literal("failed"),
  error: z.object({ code: Code, message: z.string(), hint: z.string() }),
});

/** What became of each page, in the order of the upload. */
export const AddResults = z.array(
  z.union([
    z.object({
      source: z.string(),
      state: z.enum(["added", "known"]),
      page: z.string(),
      title: z.string().nullable(),
    }),
    FailedPage,
  ]),
);

/** Behind which page reading again goes on. */
export const RereadQuery = z.strictObject({ after: z.string().max(200).optional() });

/** What checking a record came to. */
export const CheckResult = z.object({
  pages: z.int(),
  differing: z.int(),
  differences: z.array(
    z.object({
      table: z.string(),
      row: z.string(),
      difference: z.enum(["missing", "changed", "superfluous"]),
    }),
  ),
});

/** What a step of reading pages again came to. */
export const RereadStep = z.object({
  pages: z.int(),
  changed: z.int(),
  failed: z.array(FailedPage),
  of: z.int(),
  next: z.string().nullable(),
});

export const PageSummaries = z.array(
  z.object({
    id: z.string(),
    source: z.string(),
    url: z.string().nullable(),
    outlet: z.string().nullable(),
    title: z.string().nullable(),
    published: Published.nullable(),
    review: Review.omit({ unseen: true }).nullable(),
    rejected: z.boolean(),
    confidential: z.boolean(),
  }),
);

export const SearchHits = z.array(
  z.object({
    type: z.enum(["article", "statement", "entry"]),
    id: z.string(),
    page: z.string(),
    title: z.string().nullable(),
    outlet: z.string().nullable(),
    published: z.string().nullable(),
    passage: Quoted,
    marks: z.array(Span),
  }),
);

/** An error as problem+json (RFC 9457). `code` is null for what should not have happened. */
export const Problem = z.object({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  detail: z.string(),
  code: Code.nullable(),
  subject: z.string().nullable(),
  hint: z.string().nullable(),
});

export type Upload = z.infer<typeof Upload>;
export type Problem = z.infer<typeof Problem>;
