import { sql } from "kysely";
import { groupBy } from "../../text/group.ts";
import type { Writing } from "./rows-writing.ts";

interface Member {
  readonly key: string;
  /** Number of the part that it belonged to; null for a new item. */
  readonly part: number | null;
}

interface Share {
  readonly part: number;
  readonly members: number;
}

const sharesOf = (members: readonly Member[]): Share[] =>
  [...groupBy(members, (member) => member.part)].flatMap(([part, same]) =>
    part === null ? [] : [{ part, members: same.length }],
  );

/**
 * Numbers for parts, so that few items need a new one: a part keeps the number of the former part that it holds most
 * of. Null where a new number is needed.
 */
function keptNumbers(parts: readonly (readonly Member[])[]): (number | null)[] {
  const claims = parts.flatMap((members, at) => sharesOf(members).map((share) => ({ ...share, at })));
  claims.sort((a, b) => b.members - a.members || a.part - b.part || a.at - b.at);
  const numbers: (number | null)[] = parts.map(() => null);
  const taken = new Set<number>();
  for (const { part, at } of claims) {
    if (numbers[at] !== null || taken.has(part)) continue;
    numbers[at] = part;
    taken.add(part);
  }
  return numbers;
}

/** Numbers that nothing has yet. */
export async function newNumbers(writing: Writing, count: number): Promise<number[]> {
  if (count === 0) return [];
  const { rows } = await sql<{ number: number }>`select nextval('numbers')::integer as number
    from generate_series(1, ${count}::integer)`.execute(writing);
  return rows.map((row) => row.number);
}

/** A number for each part. */
export async function numbersOf(writing: Writing, parts: readonly (readonly Member[])[]): Promise<number[]> {
  const kept = keptNumbers(parts);
  const fresh = await newNumbers(writing, kept.filter((number) => number === null).length);
  return kept.map((number) => number ?? fresh.pop() ?? 0);
}
