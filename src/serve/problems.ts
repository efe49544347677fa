import type { Context } from "hono";
import { HTTPException } from "hono/http-exception";
import type { ContentfulStatusCode } from "hono/utils/http-status";
import type { z } from "zod";
import { type ErrorCode, ParleyError } from "../errors.ts";
import type { Problem } from "./wire.ts";

/** HTTP status by error code; what is not listed here is the fault of the record's side: 500. */
const statuses: Partial<Record<ErrorCode, ContentfulStatusCode>> = {
  "bad-argument": 400,
  "not-allowed": 403,
  "not-found": 404,
  "too-large": 413,
  "store-locked": 503,
  "no-server": 503,
  "disk-full": 507,
};

type Answer = Omit<Problem, "status"> & { status: ContentfulStatusCode };

const ofParley = (error: ParleyError): Answer => ({
  type: "about:blank",
  title: error.code,
  status: statuses[error.code] ?? 500,
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

function problemOf(error: unknown): Answer {
  if (error instanceof ParleyError) return ofParley(error);
  if (error instanceof HTTPException && error.status < 500)
    return ofParley(new ParleyError("bad-argument", error.message, { cause: error }));
  return unforeseen;
}

/** Answers an error as problem+json; unforeseen ones are also handed to `log`. */
export function problemResponse(error: unknown, context: Context, log: (error: unknown) => void): Response {
  const problem = problemOf(error);
  if (problem.code === null) log(error);
  return context.body(JSON.stringify(problem), problem.status, {
    "Content-Type": "application/problem+json",
  });
}

/** Checks a value that came from outside. Throws `bad-argument` naming the first field that is wrong. */
export function parsed<T>(schema: z.ZodType<T>, value: unknown): T {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  const issue = result.error.issues[0];
  const field = issue?.path.join(".") ?? "";
  const message = issue?.message ?? "invalid";
  throw new ParleyError(
    "bad-argument",
    field ? `${field}: ${message}` : message,
    field ? { subject: field } : {},
  );
}
