import { InvalidArgumentError } from "commander";
import { briefFormats } from "../export/brief/formats.ts";
import { citationFormats } from "../export/cite/formats.ts";
import { formatNames } from "../export/formats.ts";
import { things } from "../export/things.ts";
import { logForms, logLevels } from "../ops/types.ts";
import { readyMade } from "../world/negotiations/index.ts";
import { decisionOptionDefinitions } from "./decision-options.ts";
import { instantOf } from "./instants.ts";
import { vi } from "./labels/vi.ts";

/** One option as commander, help, completion and documentation see it. */
export interface OptionDefinition {
  readonly flags: string;
  readonly description: string;
  readonly choices?: readonly string[];
  /** `previous`: what the same option gave before, where it may be given several times. */
  readonly parse?: (value: string, previous: unknown) => unknown;
  /** May be given several times: its value is a list. */
  readonly several?: true;
}

/** Every option of every command, described once. */
export const optionDefinitions = {
  record: {
    flags: "--record <place>",
    description:
      "folder of the record, or postgres://user@host/database (default: $PARLEY_RECORD, else ./parley-record)",
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
  outlet: { flags: "--outlet <name>", description: "only what this outlet tells" },
  onesided: { flags: "--onesided", description: "only contacts that one side alone attests" },
  attested: {
    flags: "--attested <name>",
    description: "only contacts that this side or third party attests",
  },
  negotiation: {
    flags: "--negotiation <id>",
    description: "only what belongs to this negotiation (docs/negotiations.md)",
  },
  track: { flags: "--track <id>", description: "only what belongs to this track of a negotiation" },
  queue: {
    flags: "--queue <address>",
    description: "queue of pages, nats://user:password@host/name (default: $PARLEY_QUEUE; docs/cluster.md)",
  },
  queueLimit: {
    flags: "--queue-limit <pages>",
    description: "wait while more pages than this are in the queue (default: 100000)",
    parse: parseLimit,
  },
  queueSize: {
    flags: "--queue-size <megabytes>",
    description: "what the queue may hold on its servers (default: as it is; 4000 where it is made)",
    parse: parseMegabytes,
  },
  queueAge: {
    flags: "--queue-age <days>",
    description: "how long pages wait before they are given up (default: as it is; 7 where it is made)",
    parse: parseDays,
  },
  parties: {
    flags: "--parties <number>",
    description:
      "keep pages that name one party of a negotiation (1, default), or a further party or mediator too (2)",
    parse: parseParties,
  },
  split: {
    flags: "--split <size>",
    description: "with --queue: cut packed files into parts of this size, for several workers (256MB)",
    parse: parseSize,
  },
  again: { flags: "--again", description: "read files from their beginning, whatever was read of them" },
  archiveBase: {
    flags: "--base <place>",
    description: "folder or address below which the files of a list lie (https://data.commoncrawl.org/)",
  },
  listFiles: { flags: "--list", description: "list how far each file was read, and do nothing else" },
  list: { flags: "--list", description: "list what is followed, and do nothing else" },
  failed: { flags: "--failed", description: "list the addresses that failed: why, how often, when next" },
  stop: { flags: "--stop <address>", description: "follow this address no longer; its pages stay" },
  once: { flags: "--once", description: "fetch what is due now, and end; status 1 where something failed" },
  every: {
    flags: "--every <time>",
    description: "look at these addresses so often: 15m, 2h, 1d (default: 15m; pages 1h)",
    parse: parseInterval,
  },
  untilIdle: { flags: "--until-idle", description: "end when nothing waits any more, for scripts" },
  requeue: { flags: "--requeue", description: "put these pages into the queue again" },
  drop: { flags: "--drop", description: "take these pages off the list for good" },
  show: { flags: "--show", description: "print the page itself, as it came" },
  readyMade: {
    flags: "--negotiation <id>",
    description: "begin the project file with this ready-made negotiation (default: an example)",
    choices: readyMade.map(({ id }) => id),
  },
  project: {
    flags: "--project <file>",
    description:
      "project file (default: $PARLEY_PROJECT, else parley.json in the record's folder; docs/negotiations.md)",
  },
  limit: { flags: "--limit <number>", description: "so many lines at most", parse: parseLimit },
  after: { flags: "--after <id>", description: "only what stands behind the line with this id" },
  asOf: {
    flags: "--as-of <day>",
    description: "judge as of this day (default: the latest page's)",
    parse: parseDay,
  },
  act: { flags: "--act <act>", description: "only this kind of undertaking", choices: Object.keys(vi.acts) },
  state: {
    flags: "--state <state>",
    description: "only undertakings in this state",
    choices: Object.keys(vi.states),
  },
  due: { flags: "--due", description: "only what is still to be done by a day, the next first" },
  topic: { flags: "--topic <topic>", description: 'only this topic ("ceasefire"; or one of your own)' },
  addedSince: {
    flags: "--since <when>",
    description: "since when pages were added: 7d, 12h, a day (2025-06-04) or an instant (default: 7d)",
    parse: parseMoment,
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
  citeFormat: {
    flags: "--format <format>",
    description: "how a citation is written (default: text)",
    choices: citationFormats,
  },
  exportFormat: {
    flags: "--format <format>",
    description: "how it is written (default: by the file's name, else csv)",
    choices: formatNames,
  },
  briefFormat: {
    flags: "--format <format>",
    description: "how the report is written (default: by the file's name, else text)",
    choices: briefFormats,
  },
  briefSince: {
    flags: "--since <when>",
    description: "first day of the report, or how many days up to its last: 7d, 2025-06-04 (default: 7d)",
    parse: parseMoment,
  },
  briefUntil: {
    flags: "--until <day>",
    description: "last day of the report (default: the latest page's)",
    parse: parseDay,
  },
  secondActor: { flags: "--with <name>", description: "and with this one: what lies between the two" },
  level: {
    flags: "--level <level>",
    description: "only contacts of this level",
    choices: Object.keys(vi.levels),
  },
  added: {
    flags: "--added",
    description: "what pages added since then changed, whatever days they tell (default: what was published)",
  },
  what: { flags: "--what <things>", description: "what is exported (default: entries)", choices: things },
  out: {
    flags: "--out <file>",
    description: 'write to this file, whole or not at all; "-" is standard output (default)',
  },
  site: {
    flags: "--site <folder>",
    description: "write one static folder that opens without a server; a site that stands there is replaced",
  },
  withoutPages: {
    flags: "--without-pages",
    description: "with --site: leave the full texts of articles out; the sentences cited stay",
  },
  bom: { flags: "--bom", description: "begin tables with a mark by which some spreadsheets know UTF-8" },
  base: {
    flags: "--base <address>",
    description: "where the record is served, for links (default: the address of `parley serve`)",
    parse: parseBase,
  },
  withConfidential: {
    flags: "--confidential",
    description: "also what is marked confidential (default: left out)",
  },
  port: {
    flags: "--port <number>",
    description: "first port to try for the web app (default: 4680)",
    parse: parsePort,
  },
  host: {
    flags: "--host <address>",
    description:
      "address to listen on (default: 127.0.0.1, this machine alone; on others reading needs a token too)",
  },
  allowOrigin: {
    flags: "--allow-origin <origin>",
    description: "let pages of this site ask too: https://desk.example; may be given several times",
    parse: parseOrigins,
    several: true,
  },
  scope: {
    flags: "--scope <scope>",
    description: "what the token opens (default: write)",
    choices: ["read", "write", "admin"],
  },
  config: {
    flags: "--config <file>",
    description: "JSON file of settings, named as the options (default: $PARLEY_CONFIG; docs/operations.md)",
  },
  log: {
    flags: "--log <form>",
    description: "how the log on standard error is written (default: text on a terminal, else json)",
    choices: logForms,
  },
  logLevel: {
    flags: "--log-level <level>",
    description: "from which weight on the log tells (default: warn on a terminal, else info)",
    choices: logLevels,
  },
  metricsPort: {
    flags: "--metrics-port <number>",
    description: "serve /metrics, /healthz and /readyz on this port, without a token (default: nowhere)",
    parse: parsePort,
  },
  metricsHost: {
    flags: "--metrics-host <address>",
    description: "address on which metrics are served (default: 127.0.0.1, this machine alone)",
  },
  drain: {
    flags: "--drain <seconds>",
    description:
      "how long to go on serving after a signal, while /api/ready says no, so that load balancers notice (default: 0)",
    parse: parseSeconds,
  },
  plainAddress: {
    flags: "--plain-address",
    description: "print the address without the token that opens it: for services, whose output is kept",
  },
  grace: {
    flags: "--grace <seconds>",
    description: "how long requests under way may go on once serving is to end (default: 10)",
    parse: parseSeconds,
  },
  auditSince: {
    flags: "--since <when>",
    description: "only from then on: 7d, 12h, a day (2025-06-04) or an instant",
    parse: parseMoment,
  },
  verify: { flags: "--verify", description: "follow the chain of hashes, and say where it breaks" },
  head: {
    flags: "--head <hash>",
    description: "follow the chain, and look for this hash, which you noted when it was the last",
    parse: parseHash,
  },
  ...decisionOptionDefinitions,
} satisfies Record<string, OptionDefinition>;

export type OptionName = keyof typeof optionDefinitions;

/** The options by which a long-running command is looked after. */
export const opsOptions = [
  "config",
  "log",
  "logLevel",
  "metricsPort",
  "metricsHost",
] as const satisfies OptionName[];

/** The options by which lists are narrowed. */
export const filterOptions = ["actor", "kind", "status", "since", "until"] as const satisfies OptionName[];

/** The options by which a part of a long list is asked for. */
export const sliceOptions = ["limit", "after"] as const satisfies OptionName[];

/** The options by which contacts are narrowed besides. */
export const contactOptions = ["outlet", "onesided", "attested"] as const satisfies OptionName[];

/** The options by which lists are narrowed to a negotiation. */
export const placeOptions = ["negotiation", "track"] as const satisfies OptionName[];

/** A real day of the calendar, or wrong usage. */
function parseDay(value: string): string {
  const midnight = /^\d{4}-\d{2}-\d{2}$/.test(value) ? new Date(`${value}T00:00:00Z`) : new Date(Number.NaN);
  const real = !Number.isNaN(midnight.getTime()) && midnight.toISOString().startsWith(value);
  if (!real) throw new InvalidArgumentError("A day is written YYYY-MM-DD.");
  return value;
}

/** How long ago, a day or an instant: which of these, the command makes out against its clock. */
function parseMoment(value: string): string {
  if (instantOf(value, new Date(0)) === null)
    throw new InvalidArgumentError("Write 7d, 12h, 2025-06-04 or 2025-06-04T08:00:00Z.");
  return value;
}

function parseHash(value: string): string {
  const hash = value.toLowerCase();
  if (!/^[0-9a-f]{64}$/.test(hash)) throw new InvalidArgumentError("A hash has 64 figures of 0-9 and a-f.");
  return hash;
}

function parseMegabytes(value: string): number {
  const megabytes = Number(value);
  if (!(megabytes > 0)) throw new InvalidArgumentError("A size is a number of megabytes above 0.");
  return megabytes * 1_000_000;
}

function parseParties(value: string): number {
  if (!/^[12]$/.test(value)) throw new InvalidArgumentError("Write 1 or 2.");
  return Number(value);
}

/** Bytes; a part below a megabyte would hold a record or two. */
function parseSize(value: string): number {
  const megabytes = Number(/^(\d{1,6})(?:MB)?$/i.exec(value)?.[1] ?? 0);
  if (megabytes === 0) throw new InvalidArgumentError("A size is written 256MB.");
  return megabytes * 1_000_000;
}

/** Days as seconds. */
function parseDays(value: string): number {
  const days = Number(value);
  if (!(days > 0 && days <= 3_650)) throw new InvalidArgumentError("An age is a number of days above 0.");
  return days * 86_400;
}

function parseLimit(value: string): number {
  const limit = Number(value);
  if (!Number.isInteger(limit) || limit < 1)
    throw new InvalidArgumentError("A limit is a whole number above 0.");
  return limit;
}

/** An address of the web, without what stands behind its path. */
function parseBase(value: string): string {
  const url = URL.canParse(value) ? new URL(value) : null;
  if (!url || !/^https?:$/.test(url.protocol))
    throw new InvalidArgumentError("An address begins with http:// or https://.");
  return `${url.origin}${url.pathname}`;
}

/** An origin as browsers send it: scheme, host and port, nothing behind them. */
function parseOrigins(value: string, others: unknown): string[] {
  const origin = URL.canParse(value) ? new URL(value).origin : "null";
  if (origin === "null" || ![origin, `${origin}/`].includes(value))
    throw new InvalidArgumentError("An origin is written https://desk.example, without a path.");
  return [...(Array.isArray(others) ? others.map(String) : []), origin];
}

const UNITS: Readonly<Record<string, number>> = { m: 60, h: 3600, d: 86_400 };

/** Seconds, a minute to thirty days. */
function parseInterval(value: string): number {
  const [, count, unit = ""] = /^(\d{1,5})([mhd])$/.exec(value) ?? [];
  const seconds = Number(count) * (UNITS[unit] ?? 0);
  if (!(seconds >= 60 && seconds <= 30 * 86_400))
    throw new InvalidArgumentError("Write 15m, 2h or 1d: a minute at least, 30 days at most.");
  return seconds;
}

function parseSeconds(value: string): number {
  const seconds = Number(value);
  const valid = value.trim() !== "" && seconds >= 0 && seconds <= 3_600;
  if (!valid) throw new InvalidArgumentError("A time is a number of seconds from 0 to 3600.");
  return seconds;
}

function parsePort(value: string): number {
  const port = Number(value);
  const valid = Number.isInteger(port) && port >= 0 && port <= 65_535;
  if (!valid) throw new InvalidArgumentError("A port is a whole number from 0 to 65535.");
  return port;
}
