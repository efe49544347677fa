import type { FetchFault, Watched } from "../../src/schema/index.ts";

/** How a followed address stands: given up, failing, never fetched, or well. */
export type Standing = "gone" | "failing" | "new" | "well";

/** Those that need somebody first. */
const order: readonly Standing[] = ["gone", "failing", "new", "well"];

type Stands = Pick<Watched, "over" | "next" | "last"> & { readonly fault: FetchFault | null };

/** How a followed address stands. One that was given up and is tried again is failing, until that is known. */
export function standingOf({ over, next, last, fault }: Stands): Standing {
  if (over && next === null) return "gone";
  if (fault !== null) return "failing";
  return last === null ? "new" : "well";
}

/** What needs somebody first, else in the order in which it came. */
export const byStanding = <T extends Stands>(all: readonly T[]): T[] =>
  [...all].sort((a, b) => order.indexOf(standingOf(a)) - order.indexOf(standingOf(b)));

/** When anything that is followed was last asked for, well or not; null where nothing ever was. */
export const lastAsked = (all: readonly Stands[]): string | null =>
  all
    .flatMap(({ last, fault }) => [last ?? "", fault?.at ?? ""])
    .sort()
    .at(-1) || null;

/** Longest address that can be followed, as the record keeps it. */
const LONGEST = 2000;

/** True for an address that the server takes: of the web, without a password, not too long. */
export function isFollowable(written: string): boolean {
  if (!/^https?:/iu.test(written) || !URL.canParse(written)) return false;
  const { username, password, href } = new URL(written);
  return username === "" && password === "" && href.length <= LONGEST;
}

/** An address without what every one has, as the name of what has none. */
export const bareAddress = (address: string): string =>
  address.replace(/^https?:\/\/(?:www\.)?/iu, "").replace(/\/$/u, "");
