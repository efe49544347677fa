import { InvalidArgumentError } from "commander";
import { vi } from "./labels/vi.ts";

/** One option as commander, help, completion and documentation see it. */
export interface OptionDefinition {
  readonly flags: string;
  readonly description: string;
  readonly choices?: readonly string[];
  readonly parse?: (value: string) => unknown;
}

/** Every option of every command, described once. */
export const optionDefinitions = {
  record: {
    flags: "--record <dir>",
    description: "folder of the record (default: $PARLEY_RECORD, else ./parley-record)",
  },
  explain: {
    flags: "--explain",
    description: "show on the text which rule made each finding, from which words",
  },
  json: { flags: "--json", description: "print JSON, one object a line" },
  lang: {
    flags: "--lang <language>",
    description: "language of names and labels (default: as the terminal's, else vi)",
    choices: ["vi", "en"],
  },
  actor: {
    flags: "--actor <name>",
    description: "only with this person, state or body (id, name or spelling)",
  },
  kind: { flags: "--kind <kind>", description: "only this kind of contact", choices: Object.keys(vi.kinds) },
  status: { flags: "--status <status>", description: "only this status", choices: Object.keys(vi.statuses) },
  since: { flags: "--since <day>", description: "only from this day on (YYYY-MM-DD)", parse: parseDay },
  until: {
    flags: "--until <day>",
    description: "only up to and with this day (YYYY-MM-DD)",
    parse: parseDay,
  },
  asOf: {
    flags: "--as-of <day>",
    description: "judge as of this day (default: the latest page's)",
    parse: parseDay,
  },
  published: {
    flags: "--published <day>",
    description: "publication day of the pages, where you know it (YYYY-MM-DD)",
    parse: parseDay,
  },
  captured: {
    flags: "--captured <day>",
    description: "day on which the pages were saved; they are not younger (YYYY-MM-DD)",
    parse: parseDay,
  },
  language: { flags: "--language <tag>", description: "language of the pages (default: recognised)" },
  maxSize: {
    flags: "--max-size <megabytes>",
    description: "largest page that is read, unpacked (default: 10)",
    parse: parseMegabytes,
  },
  errors: {
    flags: "--errors <file>",
    description: "list what failed in this file, one JSON object a line",
  },
  world: {
    flags: "--world <file>",
    description: "JSON file of states, people, bodies and places to know besides (docs/world.md)",
  },
  topics: {
    flags: "--topics <file>",
    description: 'JSON file of topics of your own: {"fisheries": ["đánh bắt cá", "ngư trường"]}',
  },
  port: {
    flags: "--port <number>",
    description: "first port to try for the web app (default: 4680)",
    parse: parsePort,
  },
} satisfies Record<string, OptionDefinition>;

export type OptionName = keyof typeof optionDefinitions;

/** The options by which lists are narrowed. */
export const filterOptions = ["actor", "kind", "status", "since", "until"] as const satisfies OptionName[];

/** A real day of the calendar, or wrong usage. */
function parseDay(value: string): string {
  const midnight = /^\d{4}-\d{2}-\d{2}$/.test(value) ? new Date(`${value}T00:00:00Z`) : new Date(Number.NaN);
  const real = !Number.isNaN(midnight.getTime()) && midnight.toISOString().startsWith(value);
  if (!real) throw new InvalidArgumentError("A day is written YYYY-MM-DD.");
  return value;
}

function parseMegabytes(value: string): number {
  const megabytes = Number(value);
  if (!(megabytes > 0)) throw new InvalidArgumentError("A size is a number of megabytes above 0.");
  return megabytes * 1_000_000;
}

function parsePort(value: string): number {
  const port = Number(value);
  const valid = Number.isInteger(port) && port >= 0 && port <= 65_535;
  if (!valid) throw new InvalidArgumentError("A port is a whole number from 0 to 65535.");
  return port;
}
