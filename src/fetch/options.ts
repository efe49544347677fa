import { ParleyError } from "../errors.ts";
import { packageVersion } from "../version.ts";
import type { FetchOptions } from "./types.ts";

/** As whom Parley asks, where nobody says otherwise. */
export const usualUserAgent = (): string => `Parley/${packageVersion()}`;

/**
 * The name under which Parley asks. Throws `bad-argument` for what no header can hold: signs beyond ASCII, line ends, more
 * than 300 characters.
 */
export function checkedUserAgent(name: string): string {
  if (/^[\x20-\x7e]{1,300}$/u.test(name)) return name;
  throw new ParleyError(
    "bad-argument",
    "The name under which Parley asks (PARLEY_USER_AGENT) is up to 300 signs of ASCII.",
  );
}

/**
 * Options that the environment sets: `PARLEY_USER_AGENT`, and `PARLEY_ALLOW_PRIVATE=1` for tests, which lets this machine
 * itself be asked.
 */
export const fetchOptionsFrom = (env: Readonly<Record<string, string | undefined>>): FetchOptions => ({
  allowPrivate: env.PARLEY_ALLOW_PRIVATE === "1",
  ...(env.PARLEY_USER_AGENT ? { userAgent: env.PARLEY_USER_AGENT } : {}),
});
