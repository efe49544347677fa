import { type Hide, loggable } from "./redact.ts";
import { type Fields, type Log, type LogForm, type LogLevel, logLevels, type Part } from "./types.ts";

export interface LogOptions {
  readonly part: Part;
  readonly form: LogForm;
  readonly level: LogLevel;
  /** Takes secrets out of what is told. */
  readonly hide: Hide;
  /** Takes whole lines, each with its line break. */
  readonly write: (line: string) => void;
}

/** Signs that would break a line, or steer the terminal that shows it. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
const unprintable = /[\u0000-\u001f\u007f-\u009f\u2028\u2029\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

const printable = (text: string): string =>
  text.replace(unprintable, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`);

const shown = (value: unknown): string => {
  const text = typeof value === "string" ? value : JSON.stringify(value);
  return /^[\w.:/@+-]+$/.test(text) ? text : JSON.stringify(value);
};

/** A line of JSON as a person reads it: "08:00:00.000 WARN  watch  Not fetched. address=… ms=12". */
function readable(line: string): string {
  const { time, level, part, message, ...fields }: Record<string, unknown> = JSON.parse(line);
  const clock = String(time).slice(11, 23);
  const told = Object.entries(fields).map(([name, value]) => `${name}=${shown(value)}`);
  const words = [clock, String(level).toUpperCase().padEnd(5), String(part), String(message), ...told];
  return `${printable(words.join(" "))}\n`;
}

/** Names that a line has of itself; a field of that name keeps its value under another. */
const taken = new Set(["time", "level", "part", "message"]);

const safely = (fields: Fields, hide: Hide): Record<string, unknown> => {
  const told = loggable(fields, hide) as Record<string, unknown>;
  return Object.fromEntries(
    Object.entries(told).map(([name, value]) => [taken.has(name) ? `${name}_` : name, value]),
  );
};

/**
 * Opens the log of a part: one line for each call, at once and whole. A JSON line has `time` (ISO 8601), `level`, `part`,
 * `message`, and the fields; values are made `loggable`.
 */
export async function openLog({ part, form, level, hide, write }: LogOptions): Promise<Log> {
  const { pino } = await import("pino");
  const logger = pino(
    {
      level,
      base: { part },
      messageKey: "message",
      timestamp: () => `,"time":"${new Date().toISOString()}"`,
      formatters: { level: (label) => ({ level: label }) },
    },
    { write: form === "json" ? write : (line) => write(readable(line)) },
  );
  const tell = (weight: LogLevel) => (fields: Fields, message: string) => {
    if (logger.isLevelEnabled(weight)) logger[weight](safely(fields, hide), String(loggable(message, hide)));
  };
  const [debug, info, warn, error] = logLevels.map(tell) as [Tell, Tell, Tell, Tell];
  return { debug, info, warn, error };
}

type Tell = Log["info"];
