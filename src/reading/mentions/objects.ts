import { type Item, isWord, senseOf } from "../items.ts";
import { isGoverned } from "./govern.ts";
import { isPossessive } from "./sides.ts";
import type { Mention } from "./types.ts";

/** "met | her in Rome", not "her counterpart": a form that is also an owner stands alone where no noun follows. */
const standsAlone = (items: readonly Item[], at: number): boolean => {
  const next = items[at + 1];
  if (!isWord(items[at], "whose")) return true;
  return !next || next.kind === "sign" || next.kind === "time" || isWord(next, "preposition", "at", "with");
};

/** The words at `at` are what a verb is done to, so that its subject is somebody else: "Mr Rubio called | him". */
export const isObject = (items: readonly Item[], at: number): boolean =>
  isWord(items[at], "object") && standsAlone(items, at);

/** The mention may be the subject of a clause: "Mr Putin", not "met Mr Putin", "to Mr Putin" or "Mr Putin's". */
const mayBeSubject = (items: readonly Item[], { from, to, place, reference }: Mention): boolean =>
  !place &&
  !isGoverned(items, from) &&
  !isPossessive(items, to) &&
  !isWord(items[to - 1], "whose") &&
  reference.type !== "modifier" &&
  senseOf(items[from - 1], "contact") === undefined &&
  senseOf(items[from - 1], "cue")?.cue.object !== "told";

/** Whom the subject of the clause around an object means, with those whom "and" joins to it. */
export function subjectsBefore(items: readonly Item[], mentions: readonly Mention[]): readonly string[] {
  const last = mentions.findLastIndex((mention) => mayBeSubject(items, mention));
  const subjects: string[] = [];
  for (let index = last; index >= 0; index--) {
    const mention = mentions[index];
    if (!mention) break;
    subjects.push(...mention.actors);
    if (!isWord(items[mention.from - 1], "and") || mentions[index - 1]?.to !== mention.from - 1) break;
  }
  return subjects;
}
