import type { Context } from "hono";
import { HTTPException } from "hono/http-exception";
import type { ContentfulStatusCode } from "hono/utils/http-status";
import type { z } from "zod";
import { type ErrorCode, ParleyError } from "../errors.ts";
import type { Problem } from "./wire.ts";

/** HTTP status by error code; what is not listed here is the fault of the record's side: 500. */
const statuses: Partial<Record<ErrorCode, ContentfulStatusCode>> = {
  "bad-argument": 400,
  "no-token": 401,
  "not-allowed": 403,
  "not-found": 404,
  "wrong-method": 405,
  "not-acceptable": 406,
  "name-taken": 409,
  "too-large": 413,
  "wrong-type": 415,
  "empty-page": 422,
  "not-text": 422,
  "bad-encoding": 422,
  "unknown-language": 422,
  "not-a-page": 422,
  "forbidden-address": 422,
  "fetch-failed": 502,
  "fetch-timeout": 504,
  "too-many": 429,
  "store-locked": 503,
  "no-server": 503,
  "disk-full": 507,
};

type Answer = Omit<Problem, "status"> & { status: ContentfulStatusCode };

/** Where another status than the code's says more. */
const finer = new WeakMap<ParleyError, ContentfulStatusCode>();

const ofParley = (error: ParleyError): Answer => ({
  type: "about:blank",
  title: error.code,
  status: finer.get(error) ?? statuses[error.code] ?? 500,
  detail: error.message,
  code: error.code,
  subject: error.subject,
  hint: error.hint,
});

/** An error nobody foresaw. Its message stays inside: it may tell paths or data of the machine. */
const unforeseen: Answer = {
  type: "about:blank",
  title: "internal error",
  status: 500,
  detail: "Something failed that should not have. The server's log says more.",
  code: null,
  subject: null,
  hint: null,
};

/** A sender that goes away in the middle of a body: no fault of this server's, and nothing to log or to count as one. */
export function foreseen(error: unknown): unknown {
  const gone =
    error instanceof Error && error.message === "aborted" && "code" in error && error.code === "ECONNRESET";
  return gone ? new ParleyError("bad-argument", "The request broke off.", { cause: error }) : error;
}

/** The problem as it is told, in an answer or in a stream of events. */
export function problemOf(error: unknown): Answer {
  if (error instanceof ParleyError) return ofParley(error);
  if (error instanceof HTTPException && error.status < 500)
    return ofParley(new ParleyError("bad-argument", error.message, { cause: error }));
  return unforeseen;
}

/** Answers an error as problem+json; unforeseen ones are also handed to `log`. */
export function problemResponse(error: unknown, context: Context, log: (error: unknown) => void): Response {
  const problem = problemOf(error);
  if (problem.code === null) log(error);
  if (problem.status === 401) context.header("WWW-Authenticate", 'Bearer realm="parley"');
  return context.body(JSON.stringify(problem), problem.status, {
    "Content-Type": "application/problem+json",
  });
}

/**
 * Checks a value that came from outside. Throws `bad-argument` naming the first field that is wrong; answered with
 * `status`.
 */
export function parsed<T>(schema: z.ZodType<T>, value: unknown, status: ContentfulStatusCode = 400): T {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  const issue = result.error.issues[0];
  const field = (issue?.path.join(".") ?? "").slice(0, 200);
  const message = (issue?.message ?? "invalid").slice(0, 500);
  const error = new ParleyError(
    "bad-argument",
    field ? `${field}: ${message}` : message,
    field ? { subject: field } : {},
  );
  finer.set(error, status);
  throw error;
}
