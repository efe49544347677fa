import { readFileSync } from "node:fs";
import { ParleyError } from "../errors.ts";
import { fileError } from "../sources/file-errors.ts";
import type { Environment, Given, Setting } from "./types.ts";

/** Variables that are no settings of a command. docs/operations.md tells what they do. */
const others: ReadonlySet<string> = new Set(["PARLEY_BACKUPS", "PARLEY_ALLOW_PRIVATE", "PARLEY_USER_AGENT"]);

/** The variable that holds a setting: PARLEY_METRICS_PORT for "metrics-port". */
export const variableOf = (name: string): string => `PARLEY_${name.toUpperCase().replaceAll("-", "_")}`;

/** The variable that names a file with the value, as containers hand secrets over. */
const fileVariableOf = (name: string): string => `${variableOf(name)}_FILE`;

const words: Readonly<Record<string, boolean>> = {
  1: true,
  true: true,
  yes: true,
  on: true,
  0: false,
  false: false,
  no: false,
  off: false,
};

function switchOf(text: string): boolean {
  const value = words[text.toLowerCase()];
  if (value === undefined) throw new Error("It is 1 or 0.");
  return value;
}

/** Several values stand one behind the other with spaces or commas between them. */
const listOf = (setting: Setting, text: string): unknown =>
  text
    .split(/[\s,]+/)
    .filter((word) => word !== "")
    .reduce<unknown>((before, word) => setting.read(word, before), undefined);

/** The value of a variable's text. Throws an Error that says what fits. */
function readValue(setting: Setting, text: string): unknown {
  if (setting.kind === "switch") return switchOf(text);
  return setting.kind === "list" ? listOf(setting, text) : setting.read(text, undefined);
}

function textOf(file: string): string {
  try {
    return readFileSync(file, "utf8").replace(/\r?\n$/, "");
  } catch (cause) {
    throw fileError(file, cause);
  }
}

function given(setting: Setting, name: string, text: string): Given {
  try {
    return { setting, value: readValue(setting, text), origin: { from: "environment", name } };
  } catch (cause) {
    // The value is not told: it may be a secret in the wrong place.
    const why = cause instanceof Error ? cause.message : String(cause);
    throw new ParleyError("bad-argument", `The environment's ${name} does not fit: ${why}`, {
      subject: name,
      cause,
    });
  }
}

/**
 * What the environment says of these settings: in PARLEY_NAME, or in the file that PARLEY_NAME_FILE names. An empty
 * variable counts as unset (POSIX, "Internationalization Variables"). Throws `bad-argument` where a value does not fit or
 * both are set, and `no-such-file` or `unreadable` for the file.
 */
export function fromEnvironment(settings: readonly Setting[], env: Environment): Given[] {
  return settings.flatMap((setting) => {
    const [name, fileName] = [variableOf(setting.name), fileVariableOf(setting.name)];
    const [text, file] = [env[name], env[fileName]];
    if (text && file) {
      const message = `The environment has both ${name} and ${fileName}: leave one of them out.`;
      throw new ParleyError("bad-argument", message, { subject: fileName });
    }
    if (text) return [given(setting, name, text)];
    return file ? [given(setting, fileName, textOf(file))] : [];
  });
}

/** Variables that begin as Parley's do and that nobody reads: slips of the pen, told by those who start for long. */
export function unknownVariables(settings: readonly Setting[], env: Environment): string[] {
  const known = new Set(settings.flatMap(({ name }) => [variableOf(name), fileVariableOf(name)]));
  return Object.keys(env).filter(
    (name) => name.startsWith("PARLEY_") && env[name] && !known.has(name) && !others.has(name),
  );
}
