import { closeSync, openSync, writeSync } from "node:fs";
import { ParleyError } from "../errors.ts";
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
 * Takes the failures of a command. With `--errors`, each is one JSON object a line of that file, written as it comes:
 * `source` (as on standard error), `code`, `message`, `hint`. Throws ParleyError `unwritable` before anything is read.
 */
export function failuresOf({
  io,
  settings,
  labels,
}: Pick<CommandContext, "io" | "settings" | "labels">): Failures {
  const { errors: path, json } = settings;
  const file = path === null ? null : opened(path);
  let count = 0;
  return {
    get count() {
      return count;
    },
    add(failure) {
      count += 1;
      tellFailure(io, failure, json);
      if (file !== null) writeSync(file, `${lineOf(failure)}\n`);
    },
    close() {
      if (file === null) return;
      closeSync(file);
      if (count === 0) return;
      io.err(
        json ? `${jsonLine({ failures: { count, file: path } })}\n` : `${labels.failed(count, path ?? "")}\n`,
      );
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
