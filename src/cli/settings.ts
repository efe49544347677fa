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
  /** How an answer is written, where the command knows several ways; null for its default. */
  readonly format: string | null;
  /** Address at which the record is served, for links; null for that of `parley serve`. */
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
  /** Project file, as the command line names it and as the environment does; null where they don't. */
  readonly project: string | null;
  readonly usualProject: string | null;
}

const DEFAULT_RECORD = "./parley-record";

type Environment = Readonly<Record<string, string | undefined>>;

/** Reads the options that commander parsed, and the environment where they are silent. */
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
    record: text("record") ?? (env.PARLEY_RECORD || DEFAULT_RECORD),
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
    usualProject: env.PARLEY_PROJECT || null,
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
