import { CommanderError } from "commander";
import { ParleyError } from "../errors.ts";
import { packageVersion } from "../version.ts";
import { configured } from "./configured.ts";
import type { CommandContext, CommandDefinition, Io, Services } from "./context.ts";
import { failureOf, tellFailure } from "./failure.ts";
import { labelsIn } from "./labels/index.ts";
import { tellEnd } from "./operations.ts";
import { buildProgram, type Dispatch, type Printer } from "./program.ts";
import { settingsFrom } from "./settings.ts";
import { DONE, isService, isStop, stoppedStatus } from "./stopping.ts";

/** Exit status: a page or a query failed. */
const FAILED = 1;
/** Exit status: the command line itself was wrong. */
const USAGE = 2;

/**
 * Runs one command line (without the program's own name) and resolves to its exit status.
 * Errors are told on standard error; none is thrown.
 */
export async function runCommandLine(
  argv: readonly string[],
  io: Io,
  services: Services,
  commands: readonly CommandDefinition[],
): Promise<number> {
  let status = DONE;
  const printed = { out: "", err: "" };
  const dispatch: Dispatch = async (definition, args, options) => {
    const configuration = await configured(definition, options, io.env, commands);
    const settings = settingsFrom(configuration.options, io.env);
    const context = { io, services, settings, labels: labelsIn(settings.lang), commands, configuration };
    status = await runOne(definition, context, args);
  };
  const program = buildProgram(commands, packageVersion(), dispatch, collector(printed));
  try {
    await program.parseAsync(argv, { from: "user" });
  } catch (error) {
    status = usageStatus(error, io, argv.includes("--json"), printed.err);
  }
  if (printed.out !== "") await io.out(printed.out);
  return status;
}

const collector = (printed: { out: string; err: string }): Printer => ({
  writeOut: (text) => {
    printed.out += text;
  },
  writeErr: (text) => {
    printed.err += text;
  },
});

async function runOne(
  definition: CommandDefinition,
  context: CommandContext,
  args: readonly string[],
): Promise<number> {
  try {
    const { run } = await definition.load();
    const status = await run(context, args);
    return isService(definition, context) ? status : (stoppedStatus(context.io) ?? status);
  } catch (error) {
    const stopped = stoppedStatus(context.io);
    if (isService(definition, context)) {
      if (isStop(error, context.io)) return DONE;
    } else if (stopped !== null) return stopped;
    const status = failedStatus(error);
    if (status === USAGE) tellFailure(context.io, failureOf(error), context.settings.json);
    else await tellEnd(definition, context, error);
    return status;
  }
}

const failedStatus = (error: unknown): number =>
  error instanceof ParleyError && error.code === "bad-argument" ? USAGE : FAILED;

/** Tells what was wrong with the command line; `help` is what commander would print where no command was named. */
function usageStatus(error: unknown, io: Io, json: boolean, help: string): number {
  if (!(error instanceof CommanderError)) {
    tellFailure(io, failureOf(error), json);
    return failedStatus(error);
  }
  if (error.exitCode === 0) return DONE;
  const sentence = error.message.replace(/^error: /, "");
  if (error.code === "commander.help") io.err(help);
  else tellFailure(io, failureOf(new ParleyError("bad-argument", sentence, { cause: error })), json);
  return USAGE;
}
