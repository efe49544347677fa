import { z } from "zod";
import { type ErrorCode, errorCodes } from "../errors.ts";
import { EventKind, EventStatus, Published, Quoted, Span } from "../schema/index.ts";

/** A real day of the calendar, YYYY-MM-DD. */
const Day = z.iso.date("must be a day, written YYYY-MM-DD");

/** What lists are narrowed to, as query parameters. Unknown parameters are refused, so that a typing error is seen. */
export const FilterQuery = z.strictObject({
  actor: z.string().trim().min(1).max(200).optional(),
  kind: EventKind.optional(),
  status: EventStatus.optional(),
  since: Day.optional(),
  until: Day.optional(),
});

export const UnconfirmedQuery = FilterQuery.extend({ asOf: Day.optional() });

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

const Code = z.custom<ErrorCode>((value) => typeof value === "string" && value in errorCodes);

/** What became of each page, in the order of the upload. */
export const AddResults = z.array(
  z.union([
    z.object({
      source: z.string(),
      state: z.enum(["added", "known"]),
      page: z.string(),
      title: z.string().nullable(),
    }),
    z.object({
      source: z.string(),
      state: z.literal("failed"),
      error: z.object({ code: Code, message: z.string(), hint: z.string() }),
    }),
  ]),
);

export const PageSummaries = z.array(
  z.object({
    id: z.string(),
    source: z.string(),
    url: z.string().nullable(),
    outlet: z.string().nullable(),
    title: z.string().nullable(),
    published: Published.nullable(),
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
