import { readFileSync } from "node:fs";
import { fileError } from "../sources/file-errors.ts";
import { fromEnvironment } from "./environment.ts";
import type { SettingsOf } from "./file.ts";
import type { Environment, Given, Setting } from "./types.ts";

export { unknownVariables, variableOf } from "./environment.ts";
export type { SettingsOf } from "./file.ts";
export { type SummaryLine, summaryOf } from "./summary.ts";
export type { Environment, Given, Setting } from "./types.ts";

/** What a command is told besides its command line, and by whom. */
export interface Told {
  /** The command's name; a section of the file may have it. */
  readonly command: string;
  readonly settings: readonly Setting[];
  /** What the command line says, by attribute. */
  readonly parsed: Readonly<Record<string, unknown>>;
  readonly env: Environment;
  /** The settings of all commands that a file may hold. */
  readonly commands: SettingsOf;
}

function contentsOf(file: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch (cause) {
    throw fileError(file, cause);
  }
}

/** What the file of settings says; the command line names it, or the environment. */
async function fromFile({ parsed, env, settings, command, commands }: Told): Promise<Given[]> {
  const named = typeof parsed.config === "string" ? parsed.config : env.PARLEY_CONFIG;
  if (!named) return [];
  const { parseConfig } = await import("./file.ts");
  return parseConfig(contentsOf(named), named, { command, settings }, commands);
}

/**
 * The value of each setting, and where it was found: on the command line, else in the environment, else in the file
 * (there under the command's name before the whole), else nowhere. Throws `bad-argument`, and `no-such-file` or
 * `unreadable` for a file that is named.
 */
export async function settle(told: Told): Promise<Given[]> {
  const { settings, parsed, env } = told;
  const found = [...fromEnvironment(settings, env), ...(await fromFile(told))];
  return settings.map((setting) => {
    const value = parsed[setting.attribute];
    if (value !== undefined) return { setting, value, origin: { from: "command line", name: null } };
    const first = found.find((each) => each.setting.name === setting.name);
    return first ?? { setting, value: undefined, origin: { from: "default", name: null } };
  });
}
