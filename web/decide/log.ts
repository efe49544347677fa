import type { LoggedDecision } from "../../src/schema/index.ts";
import { useData, valueOr } from "../state/data.ts";

/** Most decisions that are asked for are among the latest; the whole log of a large desk has many megabytes. */
const LATEST = 500;

const nothing: readonly LoggedDecision[] = [];

/**
 * The decisions of the log for which `is` holds, in order of time; `count`: how many there are. The whole log is asked
 * for only where they are not all among the latest.
 */
export function useLogged(is: (logged: LoggedDecision) => boolean, count: number): readonly LoggedDecision[] {
  const newest = useData<readonly LoggedDecision[]>(
    count === 0 ? null : `/api/decisions?newest=true&limit=${LATEST}`,
  );
  const latest = valueOr(newest, nothing);
  const found = latest.filter(is);
  const older = newest.state === "ready" && latest.length === LATEST && found.length < count;
  const all = valueOr(useData<readonly LoggedDecision[]>(older ? "/api/decisions" : null), nothing);
  return older && all.length > 0 ? all.filter(is) : found.reverse();
}
