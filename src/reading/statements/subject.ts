import { isSubject, mentionEndingAt, type ReadSentence, skipFillersLeft } from "../clause.ts";
import { type Item, isWord } from "../items.ts";
import type { Mention } from "../mentions/types.ts";

/** A subject that somebody is known for. */
export interface NamedSubject {
  readonly type: "named";
  readonly mention: Mention;
  readonly from: number;
  /** Nothing but fillers stands between the mention and the verb. */
  readonly close: boolean;
}

/** Who a verb of saying belongs to, as far as the words before it tell. `from`: the first item of the subject. */
export type Subject =
  | NamedSubject
  /** "một nhân chứng", "giới truyền thông": somebody who has no name. */
  | { readonly type: "unnamed"; readonly from: number }
  /** "Bản tuyên bố nêu rõ": a paper whose authors were told before; `shared`: it has two of them. */
  | { readonly type: "paper"; readonly from: number; readonly shared: boolean }
  /** A comma, "và", "khi" joins the verb to the one before. */
  | { readonly type: "joint" }
  /** Nobody can be told, or nothing is said. */
  | { readonly type: "none" };

export const JOINT: Subject = { type: "joint" };
export const NONE: Subject = { type: "none" };

/** How far left of a verb its subject is looked for, in items. */
export const REACH = 30;

/** No subject stands beyond such an item. */
export const isBarrier = (item: Item | undefined): boolean =>
  item === undefined || item.lower === ":" || item.lower === ";" || isWord(item, "that") || item.quote >= 0;

/** "người (cho rằng)": opens a clause about somebody who was just named. */
export const opensWho = (item: Item | undefined): boolean =>
  isWord(item, "relative") && !isWord(item, "comment");

/** A mention as the subject of the verb at `at`; `left`: the last item before the verb that is no filler. */
export const named = (mention: Mention, at: number, left: number): NamedSubject => ({
  type: "named",
  mention,
  from: mention.from,
  close: mention.to === left + 1 || mention.to === at,
});

/** The mention that ends before item `at`, fillers passed over, if it can be a subject that somebody is known for. */
export function subjectEndingBefore(sentence: ReadSentence, at: number): Mention | undefined {
  const mention = mentionEndingAt(sentence, skipFillersLeft(sentence, at) + 1);
  return mention && mention.actors.length > 0 && isSubject(sentence, mention) ? mention : undefined;
}
