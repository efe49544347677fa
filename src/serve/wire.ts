import { z } from "zod";
import { type ErrorCode, errorCodes } from "../errors.ts";
import {
  FetchFault,
  FetchRow,
  Published,
  Quoted,
  Review,
  Span,
  Watched,
  WatchFailure,
} from "../schema/index.ts";

/** The header by which a command that works through this process says whose it is; believed of the own tokens alone. */
export const userHeader = "Parley-User";

/** A page as it was taken in; `bytes` in base64. */
export const FrozenPage = z.object({
  bytes: z.base64(),
  source: z.string(),
  url: z.string().nullable(),
  captured: z.string().nullable(),
  kind: z.enum(["text", "html"]),
  added: z.string().nullable(),
  sha256: z.string(),
});

/** Which state of the record is answered from. */
export const Revision = z.object({ revision: z.string() });

/** How many decisions of an import are new. */
export const DecisionImport = z.object({ added: z.int().min(0), known: z.int().min(0) });

const codes = Object.keys(errorCodes) as [ErrorCode, ...ErrorCode[]];

const Code = z.enum(codes);

const FailedPage = z.object({
  source: z.string(),
  state: z.literal("failed"),
  error: z.object({ code: Code, message: z.string(), hint: z.string() }),
});

/** What became of one page that was to be added. */
export const AddResult = z.union([
  z.object({
    source: z.string(),
    state: z.enum(["added", "known"]),
    page: z.string(),
    title: z.string().nullable(),
  }),
  FailedPage,
]);

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
  waiting: z.int(),
  aside: z.array(FailedPage),
});

/** What a step of reading pages again came to. */
export const RereadStep = z.object({
  pages: z.int(),
  changed: z.int(),
  failed: z.array(FailedPage),
  of: z.int(),
  next: z.string().nullable(),
});

/** A page as lists tell it, without its text. */
export const ListedPage = z.object({
  id: z.string(),
  source: z.string(),
  url: z.string().nullable(),
  outlet: z.string().nullable(),
  title: z.string().nullable(),
  published: Published.nullable(),
  review: Review.omit({ unseen: true }).nullable(),
  rejected: z.boolean(),
  confidential: z.boolean(),
  added: z.string().nullable(),
});

/** A passage that holds the words looked for; `marks`: where they stand in its text. */
export const SearchHit = z.object({
  type: z.enum(["article", "statement", "entry"]),
  id: z.string(),
  page: z.string(),
  title: z.string().nullable(),
  outlet: z.string().nullable(),
  published: z.string().nullable(),
  passage: Quoted,
  marks: z.array(Span),
});

/** Display names by id, and of places by `name:` and their English name. */
export const NamesById = z.record(z.string(), z.string());

/** The name of a token that opens nothing any more. */
export const RevokedToken = z.object({ revoked: z.string() });

const Hint = z.string().nullable();

/** An address that is followed; `hint`: what to do about the fault, null where this version knows nothing. */
export const FollowedAddress = Watched.extend({ fault: FetchFault.extend({ hint: Hint }).nullable() });

/** An address that failed, with what to do about it. */
export const FailedAddress = WatchFailure.extend({ hint: Hint });

/** How many failed addresses are fetched again. */
export const FetchedAgain = z.object({ again: z.int().min(0) });

/** Whether somebody follows now, and until when that holds or held; null where nobody ever did. */
export const WatchHeld = z.object({ running: z.boolean(), until: z.iso.datetime().nullable() });

/** How many addresses are followed anew, and how many were followed already. */
export const FollowedCounts = z.object({ added: z.int().min(0), known: z.int().min(0) });

/** The address that is followed no longer. */
export const StoppedWatch = z.object({ stopped: z.string() });

/** What is to be fetched now, and when the earliest of all is. */
export const DueFetches = z.object({ rows: z.array(FetchRow), next: z.string().nullable() });

/** How many rows were given to be kept. */
export const Noted = z.object({ noted: z.int().min(0) });

/** Whether whoever asked may follow for the record. */
export const Held = z.object({ held: z.boolean() });

/** The server answers. */
export const Health = z.object({ status: z.literal("ok"), version: z.string() });

/** Whether requests can be answered; by what they need, the code of what is wrong with it, null where nothing is. */
export const Ready = z.object({ ready: z.boolean(), checks: z.record(z.string(), z.string().nullable()) });

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

export type Problem = z.infer<typeof Problem>;
export type FollowedAddress = z.infer<typeof FollowedAddress>;
export type FailedAddress = z.infer<typeof FailedAddress>;
