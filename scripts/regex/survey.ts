import { builtAt } from "./built.ts";
import { judge, type Verdict } from "./judge.ts";
import { type Expression, expressionsBelow } from "./literals.ts";

/** One expression with all the places where it stands or is built. */
export interface Judged {
  readonly source: string;
  readonly flags: string;
  readonly places: readonly string[];
  readonly verdict: Verdict;
}

/** Looked at at once: the checker is a program of its own, and two of its threads keep two cores busy. */
const AT_ONCE = 2;

const placeOf = ({ file, line }: { readonly file: string; readonly line: number }): string =>
  `${file}:${line}`;

/** Equal expressions are judged once. */
function grouped(expressions: readonly Expression[]): Omit<Judged, "verdict">[] {
  const groups = new Map<string, { source: string; flags: string; places: string[] }>();
  for (const { source, flags, ...place } of expressions) {
    const key = `/${source}/${flags}`;
    const group = groups.get(key) ?? { source, flags, places: [] };
    group.places.push(placeOf(place));
    groups.set(key, group);
  }
  return [...groups.values()];
}

/** Judges expressions, a few at a time; the verdicts are in their order. */
export async function judgeAll(
  expressions: readonly Expression[],
  judgeOne: typeof judge = judge,
): Promise<Judged[]> {
  const groups = grouped(expressions);
  const judged: Judged[] = [];
  let next = 0;
  const work = async (): Promise<void> => {
    for (let at = next++; at < groups.length; at = next++) {
      const group = groups[at];
      if (group) judged[at] = { ...group, verdict: await judgeOne(group.source, group.flags) };
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return judged;
}

/** What a look at all code below some folders came to. */
export interface Survey {
  readonly judged: readonly Judged[];
  /** Where expressions are built that can't be known beforehand. */
  readonly unseen: readonly string[];
}

/** Looks at every expression below some folders of a project, those that it builds while it is loaded included. */
export async function survey(
  folders: readonly string[],
  root: string,
  judgeOne: typeof judge = judge,
): Promise<Survey> {
  const { literals, sites } = expressionsBelow(folders);
  const { expressions, unseen } = await builtAt(sites, root);
  return { judged: await judgeAll([...literals, ...expressions], judgeOne), unseen: unseen.map(placeOf) };
}
