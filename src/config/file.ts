import { z } from "zod";
import { faultsOf, ParleyError, refuseFaults } from "../errors.ts";
import type { Given, Setting } from "./types.ts";

/** The settings of each command that may be configured, by the command's name. */
export type SettingsOf = Readonly<Record<string, readonly Setting[]>>;

const one = z.union([z.string().min(1), z.number()], "a text or a number is expected");
const schemas = {
  switch: z.boolean("true or false is expected"),
  value: one,
  list: z.array(one, "a list is expected"),
} as const;

const shapeOf = (settings: readonly Setting[]): Record<string, z.ZodType> =>
  Object.fromEntries(settings.map(({ name, kind }) => [name, schemas[kind].optional()]));

/** What may stand in the file: settings of any command, and those of one command under its name. */
function schemaOf(commands: SettingsOf): z.ZodType<Record<string, unknown>> {
  const sections = Object.entries(commands).map(([command, settings]) => [
    command,
    z.strictObject(shapeOf(settings)).optional(),
  ]);
  return z.strictObject({
    ...shapeOf(Object.values(commands).flat()),
    ...Object.fromEntries(sections),
  });
}

function readValue(setting: Setting, told: unknown): unknown {
  if (setting.kind === "switch") return told;
  const texts = Array.isArray(told) ? told.map(String) : [String(told)];
  return texts.reduce<unknown>((before, text) => setting.read(text, before), undefined);
}

/** Values of one object of the file; `faults` gets what is wrong with them. */
function givenIn(
  settings: readonly Setting[],
  told: Readonly<Record<string, unknown>>,
  path: string,
  faults: string[],
): Given[] {
  return settings.flatMap((setting) => {
    if (!Object.hasOwn(told, setting.name)) return [];
    const name = `${path}${setting.name}`;
    try {
      return [{ setting, value: readValue(setting, told[setting.name]), origin: { from: "file", name } }];
    } catch (error) {
      faults.push(`${name}: ${(error instanceof Error ? error.message : String(error)).replace(/\.$/, "")}`);
      return [];
    }
  });
}

function jsonOf(text: string, place: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch (cause) {
    // The parser's own message quotes the text, in which a password may stand.
    throw new ParleyError("bad-argument", `The settings in "${place}" are no JSON.`, {
      subject: place,
      cause,
    });
  }
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null;

/** The command for which a file is read. Its name may be one that no section has. */
export interface Asking {
  readonly command: string;
  readonly settings: readonly Setting[];
}

/**
 * What the text of a file of settings says for one command: its settings under the command's name, and behind them those
 * of all. Throws `bad-argument` that names each key that is unknown or does not fit, whatever command it is for.
 */
export function parseConfig(text: string, place: string, asking: Asking, commands: SettingsOf): Given[] {
  const checked = schemaOf(commands).safeParse(jsonOf(text, place));
  const told = `The settings in "${place}" do not fit`;
  if (!checked.success) refuseFaults(told, faultsOf(checked.error.issues), checked.error);
  const whole = checked.data ?? {};
  const faults: string[] = [];
  const sections = Object.entries(commands).flatMap(([name, settings]) => {
    const section = whole[name];
    const own = isObject(section) ? givenIn(settings, section, `${name}.`, faults) : [];
    // Told for its faults alone: what does not fit another command is a slip of the pen as well.
    givenIn(settings, whole, "", faults);
    return name === asking.command ? own : [];
  });
  refuseFaults(told, [...new Set(faults)]);
  return [...sections, ...givenIn(asking.settings, whole, "", faults)];
}
