import { type Written, write } from "./write.ts";

/** Follows an address from now on. `every`: seconds between two looks; null for the usual. */
export const follow = (
  address: string,
  every: number | null = null,
): Promise<Written<{ added: number; known: number }>> =>
  write("/api/watched", { items: [{ address, every }] });

/** Follows an address no longer; the pages that it led to stay. */
export const stopFollowing = (address: string): Promise<Written<{ stopped: string }>> =>
  write(`/api/watched?${new URLSearchParams({ address })}`, undefined, { method: "DELETE" });

/** Has failed addresses fetched in the next round. */
export const fetchAgain = (addresses: readonly string[]): Promise<Written<{ again: number }>> =>
  write("/api/watched/again", { addresses });
