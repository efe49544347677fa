import { type LogForm, type LogLevel, logForms, logLevels } from "../ops/types.ts";
import type { Filters } from "../store/service.ts";
import { type DecisionSettings, decisionSettings } from "./decision-options.ts";

/** What the options of a command line come to, defaults filled in. */
export interface Settings {
  /** Folder of the record, or address of its database on a server. */
  readonly record: string;
  readonly json: boolean;
  /** Tell which rule made each finding. */
  readonly explain: boolean;
  readonly lang: "vi" | "en";
  readonly filters: Filters;
  readonly asOf: string | null;
  /** Kind and state of undertakings, and a topic; null for all. */
  readonly act: string | null;
  readonly state: string | null;
  readonly topic: string | null;
  /** Only what is still to be done by a day. */
  readonly due: boolean;
  /** What is decided, by whom and why. */
  readonly decision: DecisionSettings;
  readonly published: string | null;
  readonly captured: string | null;
  /** BCP 47 tag of the pages, where the user names it. */
  readonly language: string | null;
  /** Bytes; null for the default. */
  readonly maxSize: number | null;
  readonly port: number | null;
  /** Address that is listened on; null for this machine alone. */
  readonly host: string | null;
  /** Origins besides its own whose pages may ask what is served. */
  readonly allowedOrigins: readonly string[];
  /** What a new token opens. */
  readonly scope: string;
  /** Follow the chain of the audit log; the hash that was noted when it was the last one, null for none. */
  readonly verify: boolean;
  readonly head: string | null;
  /** How an answer is written, where the command knows several ways; null for its default. */
  readonly format: string | null;
  /** Address at which the record is served, for links, null for that of `parley serve`; of a list, where its files lie. */
  readonly base: string | null;
  /** What is exported; null for the default. */
  readonly what: string | null;
  /** A second actor, and a level of contacts; null for all. */
  readonly with: string | null;
  readonly level: string | null;
  /** What was added since, not what was published. */
  readonly added: boolean;
  /** File to write to; null for standard output. */
  readonly out: string | null;
  /** Folder for a static site; null for none. */
  readonly site: string | null;
  /** A site leaves the full texts of articles out. */
  readonly withoutPages: boolean;
  /** Tables begin with a byte order mark. */
  readonly bom: boolean;
  /** What leaves the record holds what is marked confidential too. */
  readonly confidential: boolean;
  /** File for the list of failures; null when none is asked for. */
  readonly errors: string | null;
  /** File of states, people, bodies and places that Parley does not know; null for none. */
  readonly world: string | null;
  /** File of the user's own topics; null for none. */
  readonly topics: string | null;
  /** Project file, as the command line names it, and as the environment or a file does; null where they don't. */
  readonly project: string | null;
  readonly usualProject: string | null;
  /** How the log of a long-running command is written, and from which weight on; null for what suits the place. */
  readonly log: LogForm | null;
  readonly logLevel: LogLevel | null;
  /** Where metrics are served; null for nowhere, and for this machine alone. */
  readonly metricsPort: number | null;
  readonly metricsHost: string | null;
  /** Address of the queue; null for none. */
  readonly queue: string | null;
  /** Pages in the queue for which publishing waits; null for the default. */
  readonly queueLimit: number | null;
  /** Bytes that the queue may hold, and seconds after which pages are given up; null to leave that as it is. */
  readonly queueSize: number | null;
  readonly queueAge: number | null;
  /** What `watch` is to do besides following: list, list failures, follow an address no longer, end with what is due. */
  readonly list: boolean;
  readonly failed: boolean;
  readonly stop: string | null;
  readonly once: boolean;
  /** Seconds between two looks at a followed address; null for what is usual. */
  readonly every: number | null;
  /** End when nothing waits any more. */
  readonly untilIdle: boolean;
  /** Sides of a negotiation that a page of an archive must name. */
  readonly parties: number;
  /** Bytes of the parts into which archives are cut; null for whole ones. */
  readonly split: number | null;
  /** Read archives from their beginning. */
  readonly again: boolean;
  /** What is done with pages that failed. */
  readonly requeue: boolean;
  readonly drop: boolean;
  readonly show: boolean;
  /** Seconds that requests under way may go on once serving is to end; null for the default. */
  readonly grace: number | null;
  /** The address of what is served is printed without its token. */
  readonly plainAddress: boolean;
  /** Seconds that new requests are taken before that; null for none. */
  readonly drain: number | null;
}

const DEFAULT_RECORD = "./parley-record";

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Reads the options that commander parsed, with what the environment and a file of settings fill in (`configured.ts`); the
 * language of the terminal, where nobody names one.
 */
export function settingsFrom(options: Readonly<Record<string, unknown>>, env: Environment): Settings {
  const text = (name: string): string | null => {
    const value = options[name];
    return typeof value === "string" ? value : null;
  };
  const count = (name: string): number | null => {
    const value = options[name];
    return typeof value === "number" ? value : null;
  };
  return {
    record: text("record") ?? DEFAULT_RECORD,
    json: options.json === true,
    explain: options.explain === true,
    lang: languageFrom(text("lang"), env),
    filters: filtersFrom(text, count("limit"), options.onesided === true),
    asOf: text("asOf"),
    act: text("act"),
    state: text("state"),
    topic: text("topic"),
    due: options.due === true,
    decision: decisionSettings(options),
    published: text("published"),
    captured: text("captured"),
    language: text("language"),
    maxSize: count("maxSize"),
    port: count("port"),
    host: text("host"),
    allowedOrigins: Array.isArray(options.allowOrigin) ? options.allowOrigin.map(String) : [],
    scope: text("scope") ?? "write",
    verify: options.verify === true,
    head: text("head"),
    format: text("format"),
    base: text("base"),
    what: text("what"),
    with: text("with"),
    level: text("level"),
    added: options.added === true,
    out: text("out") === "-" ? null : text("out"),
    site: text("site"),
    withoutPages: options.withoutPages === true,
    bom: options.bom === true,
    confidential: options.confidential === true,
    errors: text("errors"),
    world: text("world"),
    topics: text("topics"),
    project: text("project"),
    usualProject: text("usualProject"),
    log: logForms.find((form) => form === text("log")) ?? null,
    logLevel: logLevels.find((level) => level === text("logLevel")) ?? null,
    metricsPort: count("metricsPort"),
    metricsHost: text("metricsHost"),
    queue: text("queue"),
    queueLimit: count("queueLimit"),
    queueSize: count("queueSize"),
    queueAge: count("queueAge"),
    untilIdle: options.untilIdle === true,
    parties: count("parties") ?? 1,
    split: count("split"),
    again: options.again === true,
    list: options.list === true,
    failed: options.failed === true,
    stop: text("stop"),
    once: options.once === true,
    every: count("every"),
    requeue: options.requeue === true,
    drop: options.drop === true,
    show: options.show === true,
    grace: count("grace"),
    plainAddress: options.plainAddress === true,
    drain: count("drain"),
  };
}

function filtersFrom(
  text: (name: string) => string | null,
  limit: number | null,
  onesided: boolean,
): Filters {
  const names = [
    "actor",
    "kind",
    "status",
    "since",
    "until",
    "outlet",
    "attested",
    "after",
    "negotiation",
    "track",
  ] as const;
  return {
    ...Object.fromEntries(names.flatMap((name) => (text(name) === null ? [] : [[name, text(name)]]))),
    ...(limit === null ? {} : { limit }),
    ...(onesided ? { onesided } : {}),
  };
}

/** English where the terminal is set to it, else Vietnamese, the first language of Parley. */
function languageFrom(given: string | null, env: Environment): "vi" | "en" {
  // An empty variable counts as unset (POSIX, "Internationalization Variables").
  const locale = [given, env.LC_ALL, env.LC_MESSAGES, env.LANG].find((each) => each) ?? "";
  return /^en(?:$|[^a-z])/i.test(locale) ? "en" : "vi";
}
