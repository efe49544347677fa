import { summaryOf, unknownVariables } from "../config/index.ts";
import { type Log, logOf, type Ops, openOps, type Part, parts } from "../ops/index.ts";
import { environmentSettings } from "./configured.ts";
import type { CommandContext, CommandDefinition } from "./context.ts";
import { failureOf, tellFailure } from "./failure.ts";

/**
 * Opens the log and the metrics of a long-running command, and logs what it was started with: each setting that
 * somebody gave, without secrets, and where it comes from. Throws as `openOps` does.
 */
export async function opsOf(context: CommandContext, part: Part): Promise<Ops> {
  const { io, settings, labels, configuration, commands } = context;
  const ops = await openOps(settings, io, part);
  const told = summaryOf(configuration.given).filter(({ from }) => from !== "default");
  const shown = told.map(({ setting, value, from, name }) => [setting, { value, from: name ?? from }]);
  ops.log.info({ settings: Object.fromEntries(shown), pid: process.pid }, "Started.");
  for (const name of unknownVariables(environmentSettings(commands), io.env))
    ops.log.warn({ variable: name }, labels.config.unknownVariable(name));
  if (ops.metricsPort !== null) ops.log.info({ port: ops.metricsPort }, "Metrics are served.");
  return ops;
}

/** True where the log of a long-running command is read by machines. */
const isForMachines = ({ settings, io }: CommandContext): boolean =>
  (settings.log ?? (io.progress ? "text" : "json")) === "json";

/** Where a long-running command tells what is for people else: the log where machines read it; null for sentences. */
export const logInstead = (context: CommandContext, { log }: Ops): Log | null =>
  isForMachines(context) ? log : null;

/** Tells a sentence where the command tells what is for people. */
export function say(context: CommandContext, ops: Ops, sentence: string): void {
  const log = logInstead(context, ops);
  if (log === null) context.io.err(`${sentence}\n`);
  else log.info({}, sentence);
}

/** The name of a long-running command whose log is read by machines; null for all else. */
const loggedPart = (definition: CommandDefinition, context: CommandContext): Part | null => {
  const { settings } = context;
  // A list that was asked for has no log.
  if (settings.list || (definition.name === "watch" && (settings.failed || settings.stop !== null)))
    return null;
  const part = parts.find((name) => name === definition.name) ?? null;
  return isForMachines(context) ? part : null;
};

/**
 * Tells what ended a command on standard error: as a line of its log where that is read by machines, else in words, or as
 * `--json` has it.
 */
export async function tellEnd(
  definition: CommandDefinition,
  context: CommandContext,
  error: unknown,
): Promise<void> {
  const { io, settings } = context;
  const part = loggedPart(definition, context);
  if (part === null) tellFailure(io, failureOf(error), settings.json);
  else (await logOf(settings, io, part)).error({ error }, "Ended by an error.");
}
