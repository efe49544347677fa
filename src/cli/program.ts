import { Command, Option } from "commander";
import type { CommandDefinition } from "./context.ts";
import { type OptionDefinition, optionDefinitions } from "./options.ts";

/** Called with the command that was asked for, its arguments, and its options as parsed. */
export type Dispatch = (
  definition: CommandDefinition,
  args: readonly string[],
  options: Readonly<Record<string, unknown>>,
) => Promise<void>;

const SUMMARY =
  "Reads the news about a negotiation and keeps its record: who contacted whom, when, where, and who says so.";

/** Where commander writes help, version (`writeOut`) and complaints (`writeErr`). */
export interface Printer {
  writeOut(text: string): void;
  writeErr(text: string): void;
}

/** The command line as commander knows it; it throws CommanderError instead of ending the process. */
export function buildProgram(
  definitions: readonly CommandDefinition[],
  version: string,
  dispatch: Dispatch,
  printer: Printer,
): Command {
  const program = new Command("parley").description(SUMMARY).version(version, "-V, --version");
  program.exitOverride().configureOutput(printer);
  program.configureHelp({ showGlobalOptions: false });
  for (const definition of definitions) program.addCommand(buildCommand(definition, dispatch, printer));
  program.addHelpText(
    "after",
    '\nExample:\n  $ parley add pages/ && parley timeline\n\n"parley help <command>" tells more.',
  );
  return program;
}

function buildCommand(definition: CommandDefinition, dispatch: Dispatch, printer: Printer): Command {
  const command = new Command(definition.name).description(definition.summary);
  command.exitOverride().configureOutput(printer);
  const [first = "", ...others] = definition.argument.split(" ");
  if (first !== "") command.argument(first, definition.argumentHelp);
  for (const other of others) command.argument(other);
  for (const name of definition.options) command.addOption(buildOption(optionDefinitions[name]));
  command.addHelpText("after", `\n${examplesText(definition)}`);
  command.action(() => dispatch(definition, command.args, command.opts()));
  return command;
}

/** An option as commander knows it: with its choices, and what reads its value. */
export function buildOption(definition: OptionDefinition): Option {
  const option = new Option(definition.flags, definition.description);
  if (definition.choices) option.choices([...definition.choices]);
  const parse = definition.parse;
  if (parse) option.argParser((value, previous: unknown) => parse(value, previous));
  return option;
}

const examplesText = ({ examples }: CommandDefinition): string =>
  [
    examples.length > 1 ? "Examples:" : "Example:",
    ...examples.flatMap(({ line, does }) => [`  $ ${line}`, `      ${does}`]),
  ].join("\n");
