import { closeSync, openSync, writeSync } from "node:fs";
import { ParleyError } from "../errors.ts";
import type { Log } from "../ops/index.ts";
import type { CommandContext } from "./context.ts";
import { type Failure, tellFailure } from "./failure.ts";
import { jsonLine } from "./layout/json.ts";

/** The failures of one command. */
export interface Failures {
  readonly count: number;
  /** Tells a failure on standard error, and lists it where `--errors` names a file. */
  add(failure: Failure): void;
  /** Closes the list, and tells on standard error how many failed and where they are listed. */
  close(): void;
}

/**
 * Takes the failures of a command, and tells them in words, or as lines of a log that is named. With `--errors`, each is one JSON object a line of that file, written as it comes:
 * `source` (as on standard error), `code`, `message`, `hint`. Throws ParleyError `unwritable` before anything is read.
 */
export function failuresOf(
  { io, settings, labels }: Pick<CommandContext, "io" | "settings" | "labels">,
  log: Log | null = null,
): Failures {
  const { errors: path, json } = settings;
  const file = path === null ? null : opened(path);
  let count = 0;
  return {
    get count() {
      return count;
    },
    add(failure) {
      count += 1;
      if (log === null) tellFailure(io, failure, json);
      else log.error({ error: failure }, "A page or file failed.");
      if (file !== null) writeSync(file, `${lineOf(failure)}\n`);
    },
    close() {
      if (file === null) return;
      closeSync(file);
      if (count === 0) return;
      if (log !== null) log.info({ count, file: path }, "What failed is listed.");
      else if (json) io.err(`${jsonLine({ failures: { count, file: path } })}\n`);
      else io.err(`${labels.failed(count, path ?? "")}\n`);
    },
  };
}

const lineOf = ({ subject, code, message, hint }: Failure): string =>
  jsonLine({ source: subject, code, message, hint });

function opened(path: string): number {
  try {
    return openSync(path, "w");
  } catch (cause) {
    throw new ParleyError("unwritable", `The list of failures can't be written to "${path}".`, {
      subject: path,
      cause,
    });
  }
}
