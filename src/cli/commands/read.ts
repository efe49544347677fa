import { pagesFrom } from "../../sources/index.ts";
import { sourceOptions } from "../adding.ts";
import type { CommandContext, CommandRun } from "../context.ts";
import { failureOf } from "../failure.ts";
import { type Failures, failuresOf } from "../failures.ts";
import { jsonLine } from "../layout/json.ts";
import { viewOf } from "../listing.ts";
import { explainedText } from "../views/explain.ts";
import { readingText } from "../views/reading.ts";

/** `parley read`: one page to one reading, without a store; a page that fails is told and the others go on. */
export const run: CommandRun = async (context, paths) => {
  const failures = failuresOf(context);
  try {
    await readAll(context, paths, failures);
  } finally {
    failures.close();
  }
  return failures.count > 0 ? 1 : 0;
};

async function readAll(context: CommandContext, paths: readonly string[], failures: Failures): Promise<void> {
  const { io, services, settings } = context;
  const read = await services.readEngine(settings);
  const view = settings.json ? null : await viewOf(context);
  const print = settings.explain ? explainedText : readingText;
  let first = true;
  for await (const { input, error } of pagesFrom(paths, sourceOptions(settings, io))) {
    if (io.signal.aborted) break;
    try {
      if (error) throw error;
      const reading = read(input);
      if (view) await io.out(`${first ? "" : "\n\n"}${print(reading, view)}\n`);
      else await io.out(`${jsonLine(reading)}\n`);
      first = false;
    } catch (failure) {
      failures.add(failureOf(failure, input?.source));
    }
  }
}
