import { type SummaryLine, summaryOf, unknownVariables } from "../../config/index.ts";
import { ParleyError } from "../../errors.ts";
import { configured, environmentSettings, isConfigured } from "../configured.ts";
import type { CommandContext, CommandRun } from "../context.ts";
import { table } from "../layout/table.ts";

/** Columns of the terminal that each of the texts keeps at least. */
const NARROWEST = 12;

/** A setting as it holds for some commands. */
interface Line extends SummaryLine {
  readonly commands: readonly string[];
}

/** Settings that are the same for several commands stand once. */
function joined(lines: readonly Line[]): Line[] {
  const met = new Map<string, Line>();
  for (const line of lines) {
    const { commands, ...same } = line;
    const key = JSON.stringify(same);
    met.set(key, { ...line, commands: [...(met.get(key)?.commands ?? []), ...commands] });
  }
  return [...met.values()].sort((one, other) => one.setting.localeCompare(other.setting, "en"));
}

/** What this command line says itself is no setting of the command that it asks about. */
const asking = new Set(["config", "json", "lang"]);

async function linesOf(context: CommandContext, asked: string | undefined): Promise<Line[]> {
  const { commands, configuration, io } = context;
  const long = commands.filter(isConfigured);
  const wanted = asked === undefined ? long : long.filter(({ name }) => name === asked);
  if (wanted.length === 0) {
    const names = long.map(({ name }) => name).join(", ");
    throw new ParleyError("bad-argument", `"${asked}" is none of the commands that run for long: ${names}.`);
  }
  const { config, record, project } = configuration.options;
  const parsed = { config, ...onLine(context, { record, project }) };
  const lines: Line[] = [];
  for (const command of wanted) {
    const { given } = await configured(command, parsed, io.env, commands);
    const told = summaryOf(given).filter(({ setting }) => !asking.has(setting));
    lines.push(...told.map((line) => ({ ...line, commands: [command.name] })));
  }
  return joined(lines);
}

/** What the command line itself says, without what was found elsewhere. */
function onLine(
  { configuration }: CommandContext,
  options: Readonly<Record<string, unknown>>,
): Record<string, unknown> {
  const said = configuration.given.filter(({ origin }) => origin.from === "command line");
  const names = new Set(said.map(({ setting }) => setting.attribute));
  return Object.fromEntries(Object.entries(options).filter(([name]) => names.has(name)));
}

const shown = (value: unknown): string => (typeof value === "string" ? value : JSON.stringify(value));

/** `parley config`: each setting of the long-running commands, without secrets, and where it comes from. */
export const run: CommandRun = async (context, [asked]) => {
  const { io, settings, labels, commands } = context;
  const lines = await linesOf(context, asked);
  const { columns, from, usual, unknownVariable } = labels.config;
  if (settings.json) for (const line of lines) await io.out(`${JSON.stringify(line)}\n`);
  else {
    const rows = lines.map((line) => [
      line.setting,
      line.value === null ? (usual[line.usual ?? ""] ?? line.usual ?? "–") : shown(line.value),
      line.name === null ? from[line.from] : `${from[line.from]} (${line.name})`,
      line.commands.join(", "),
    ]);
    const heads = [
      { title: columns.setting },
      { title: columns.value, wraps: NARROWEST },
      { title: columns.from, wraps: NARROWEST },
      { title: columns.commands, wraps: NARROWEST },
    ];
    const cells = rows.map((row) => row.map((text) => ({ text })));
    await io.out(`${table(heads, cells, io.width)}\n`);
  }
  for (const name of unknownVariables(environmentSettings(commands), io.env))
    io.err(`parley: ${unknownVariable(name)}\n`);
  return 0;
};
