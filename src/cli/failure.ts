import { type ErrorCode, ParleyError } from "../errors.ts";
import type { Io } from "./context.ts";
import { jsonLine } from "./layout/json.ts";
import { printable } from "./layout/width.ts";

/** An error as the command line tells it. `internal` marks a fault of Parley itself. */
export interface Failure {
  readonly code: ErrorCode | "internal";
  readonly message: string;
  readonly subject: string | null;
  readonly hint: string;
}

/** What went wrong, for people. `subject`: the file or id at hand, where the error does not name one. */
export function failureOf(error: unknown, subject: string | null = null): Failure {
  const known = knownError(error);
  if (known)
    return { code: known.code, message: known.message, subject: known.subject ?? subject, hint: known.hint };
  const reason = error instanceof Error ? error.message : String(error);
  return {
    code: "internal",
    message:
      subject === null
        ? `Something went wrong inside Parley: ${reason}`
        : `"${subject}" could not be worked on: ${reason}`,
    subject,
    hint: "This is a fault of Parley; please report it with the page or command that shows it.",
  };
}

function knownError(error: unknown): ParleyError | null {
  if (error instanceof ParleyError) return error;
  const full = error instanceof Error && "code" in error && error.code === "ENOSPC";
  return full ? new ParleyError("disk-full", "The disk is full.", { cause: error }) : null;
}

/** Tells a failure on standard error: a sentence and what to do, or one JSON object a line. */
export function tellFailure(io: Pick<Io, "err">, failure: Failure, json: boolean): void {
  if (json) io.err(`${jsonLine({ error: failure })}\n`);
  else io.err(`parley: ${printableLines(nameSubject(failure))}\n        ${failure.hint}\n`);
}

/** Names of files and of members of archives are foreign too. */
const printableLines = (text: string): string => text.split("\n").map(printable).join("\n");

/** The message, led by the file where the sentence does not name it itself. */
function nameSubject({ message, subject }: Failure): string {
  return subject === null || message.includes(subject) ? message : `${subject}: ${message}`;
}
