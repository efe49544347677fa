import { type Environment, type Given, type Setting, type SettingsOf, settle } from "../config/index.ts";
import type { CommandDefinition } from "./context.ts";
import { type OptionName, optionDefinitions } from "./options.ts";
import { buildOption } from "./program.ts";

/** What every command takes from the environment and a file, where it has such an option. */
const everywhere: readonly string[] = ["record", "project", "queue"];

/** Where files of settings are named: an option of the command line, which says nothing about itself in a file. */
const FILE: OptionName = "config";

/** "folder (default: $PARLEY_RECORD, else ./parley-record)": what holds in the end, in words. */
const usualOf = (description: string): string | null =>
  /\(default: (?:\$\w+, else )?([^$);]+)/.exec(description)?.[1] ?? null;

type Described = Pick<CommandDefinition, "options" | "name">;

function settingOf(name: OptionName): Setting {
  const definition = optionDefinitions[name];
  const option = buildOption(definition);
  const several = "several" in definition && definition.several === true;
  return {
    name: option.long?.replace(/^--/, "") ?? name,
    attribute: option.attributeName(),
    kind: option.isBoolean() ? "switch" : several ? "list" : "value",
    usual: usualOf(definition.description),
    read: (text, previous) => (option.parseArg ? option.parseArg(text, previous) : text),
  };
}

/** True for commands that run for long: all their options may stand in the environment and in a file. */
export const isConfigured = ({ options, name }: Described): boolean =>
  options.includes(FILE) && name !== "config";

const settingsOf = (definition: Described): Setting[] =>
  definition.options
    .filter((name) => name !== FILE && (isConfigured(definition) || everywhere.includes(name)))
    .map(settingOf);

/** The settings of all commands that a file may hold sections for. */
export const configuredCommands = (commands: readonly CommandDefinition[]): SettingsOf =>
  Object.fromEntries(commands.filter(isConfigured).map((command) => [command.name, settingsOf(command)]));

/** The settings that the environment may hold for any of the commands, those of files too. */
export const environmentSettings = (commands: readonly CommandDefinition[]): Setting[] => [
  ...commands.flatMap(settingsOf),
  settingOf(FILE),
];

/** The options of a command, with what the environment and a file say where the command line is silent. */
export interface Configuration {
  readonly options: Readonly<Record<string, unknown>>;
  /** Each setting with its value, and where it was found. */
  readonly given: readonly Given[];
}

/** Where a project file that is usual here is kept apart from one that this command line names. */
const attributeOf = ({ setting, origin }: Given): string =>
  setting.name === "project" && origin.from !== "command line" ? "usualProject" : setting.attribute;

/**
 * Fills in what the command line leaves open. Throws `bad-argument` for a value that does not fit, and `no-such-file` or
 * `unreadable` for a file that is named.
 */
export async function configured(
  definition: Described,
  parsed: Readonly<Record<string, unknown>>,
  env: Environment,
  commands: readonly CommandDefinition[],
): Promise<Configuration> {
  const given = await settle({
    command: definition.name,
    settings: settingsOf(definition),
    parsed,
    env,
    commands: configuredCommands(commands),
  });
  const found = given.filter(({ value }) => value !== undefined);
  return {
    options: { ...parsed, ...Object.fromEntries(found.map((each) => [attributeOf(each), each.value])) },
    given,
  };
}
