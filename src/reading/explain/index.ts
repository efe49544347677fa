import { explainActors } from "./actors.ts";
import { explainEvents } from "./events.ts";
import { explainStances } from "./stances.ts";
import { explainStatements } from "./statements.ts";
import { explainTimes } from "./times.ts";
import type { Explained, Reason } from "./types.ts";

/**
 * Why each finding of a reading was made: by which rules, from which words. Read off the drafts, which carry the rules that
 * made them; nothing of this is computed unless it is asked for.
 */
export const explain = (explained: Explained): Reason[] => [
  ...explainStatements(explained),
  ...explainEvents(explained),
  ...explainStances(explained),
  ...explainActors(explained),
  ...explainTimes(explained),
];
