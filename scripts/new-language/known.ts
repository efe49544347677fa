import { world } from "../../src/world/index.ts";

/** What the data of Unicode know of a language, for its pack to begin with. */
export interface KnownWords {
  /** Monday to Sunday. */
  readonly weekdays: readonly string[];
  /** As they stand in a date, January to December. */
  readonly months: readonly string[];
  /** Months begin with a small letter. */
  readonly smallMonths: boolean;
  /** Names of states that the world does not have yet, by code. */
  readonly states: readonly (readonly [code: string, name: string])[];
}

const partOf = (tag: string, options: Intl.DateTimeFormatOptions, type: string, day: number): string =>
  new Intl.DateTimeFormat(tag, { ...options, timeZone: "UTC" })
    .formatToParts(new Date(day))
    .find((part) => part.type === type)?.value ?? "";

/** Monday, 1 January 2024. */
const MONDAY = Date.UTC(2024, 0, 1);
const DAY = 24 * 60 * 60 * 1000;

const range = (length: number): number[] => Array.from({ length }, (_, index) => index);

const straight = (name: string): string => name.normalize("NFC").replaceAll("’", "'");

function statesOf(tag: string): (readonly [string, string])[] {
  const names = new Intl.DisplayNames([tag], { type: "region", fallback: "none" });
  const known = new Set(world.names.map(({ text }) => text));
  return [...world.states.keys()].sort().flatMap((code) => {
    const name = straight((/^[A-Z]{2}$/u.test(code) ? names.of(code) : undefined) ?? "");
    return name === "" || known.has(name) ? [] : [[code, name] as const];
  });
}

/** What is known of the language of a tag. */
export function knownWords(tag: string): KnownWords {
  const months = range(12).map((month) =>
    straight(partOf(tag, { day: "numeric", month: "long" }, "month", Date.UTC(2024, month, 15))),
  );
  const weekdays = range(7).map((day) =>
    straight(partOf(tag, { weekday: "long" }, "weekday", MONDAY + day * DAY)).toLowerCase(),
  );
  return {
    weekdays,
    months: months.map((month) => month.toLowerCase()),
    smallMonths: months.every((month) => month === month.toLowerCase()),
    states: statesOf(tag),
  };
}

/** The English name of the language of a tag; null where no language has it. */
export function languageName(tag: string): string | null {
  if (!/^[a-z]{2,3}$/u.test(tag)) return null;
  return new Intl.DisplayNames(["en"], { type: "language", fallback: "none" }).of(tag) ?? null;
}
