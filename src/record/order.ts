import { groupBy } from "../text/group.ts";
/** Compares by code units: the same order on every machine, whatever its locale. */
export const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** A comparison by one or more texts in turn; null sorts last. */
export function by<T>(...keys: readonly ((item: T) => string | null)[]): (a: T, b: T) => number {
  return (a, b) => {
    for (const key of keys) {
      const left = key(a);
      const right = key(b);
      if (left === right) continue;
      if (left === null) return 1;
      if (right === null) return -1;
      return compareText(left, right);
    }
    return 0;
  };
}

/** Distinct texts in order. */
export const sortedUnique = (values: Iterable<string>): string[] => [...new Set(values)].sort(compareText);

/** The value told most often; among equals the one met first. Undefined when there is none. */
export function mostFrequent<T>(values: readonly T[], key: (value: T) => string): T | undefined {
  const groups = [...groupBy(values, key).values()];
  const most = Math.max(0, ...groups.map((group) => group.length));
  return groups.find((group) => group.length === most)?.[0];
}
