import { firstSubject, isSubject, jointSubjects, type ReadSentence, skipFillersLeft } from "../clause.ts";
import { isWord, senseOf } from "../items.ts";
import type { Mention } from "../mentions/types.ts";
import { mentionsInRow } from "./links.ts";
import { clauseStart } from "./window.ts";

/** Who does what a clause tells. `speaker`: they are known only from a verb of saying before it. */
export interface ClauseSubject {
  readonly subject: readonly Mention[];
  readonly speaker: boolean;
}

/** Subjects told together from the first of them on: "Washington và Bắc Kinh". */
const subjectsFrom = (sentence: ReadSentence, first: Mention): Mention[] => {
  const row = mentionsInRow(sentence, first.from);
  return row.filter((mention) => isSubject(sentence, mention) || mention === first);
};

/** A word of tense, mood, movement or contact behind the mention shows that it is the subject. */
function hasVerb({ items }: ReadSentence, { to }: Mention): boolean {
  const next = items[to]?.kind === "time" || items[to]?.lower === "," ? items[to + 1] : items[to];
  return (
    isWord(next, "auxiliary", "holds", "toward", "negation", "passive") ||
    senseOf(next, "status") !== undefined ||
    senseOf(next, "contact") !== undefined
  );
}

/** "Sau cuộc gặp …,": more than a determiner stands before the contact, so it is not the subject of the sentence itself. */
const isOpening = ({ items }: ReadSentence, at: number): boolean =>
  items.slice(0, at).some((item) => !isWord(item, "determiner", "plural", "two") && item.kind !== "number");

/** The subject of the main clause: behind the comma that ends the opening, else the first behind the contact. */
function mainSubject(sentence: ReadSentence, behind: number): Mention | undefined {
  const comma = sentence.items.findIndex((item, index) => index >= behind && item.lower === ",");
  return (comma >= 0 ? firstSubject(sentence, comma) : undefined) ?? firstSubject(sentence, behind);
}

/** How far left of the contact its subject may stand, in items. */
const SUBJECT_REACH = 60;

/** Subjects told together, with those that a list names before: "Nhật Bản, Hàn Quốc và Trung Quốc". */
function listedSubjects(sentence: ReadSentence, last: Mention): Mention[] {
  const joint = jointSubjects(sentence, last);
  let [first] = joint;
  while (joint.length > 1 && first && sentence.items[first.from - 1]?.lower === ",") {
    const before: Mention | undefined = sentence.endingAt[first.from - 1];
    if (!before || before.actors.length === 0 || !isSubject(sentence, before)) break;
    joint.unshift(before);
    first = before;
  }
  return joint;
}

/** "ông Trump tuyên bố … sau khi gặp ông Kim": a clause without a subject has that of the clause which it belongs to. */
function subjectOfConjunction(sentence: ReadSentence, at: number): Mention | undefined {
  const before = skipFillersLeft(sentence, at);
  if (!isWord(sentence.items[before], "afterwards", "when", "beyond")) return undefined;
  return sentence.mentions.findLast(
    (mention) => mention.to <= before && mention.actors.length > 0 && isSubject(sentence, mention),
  );
}

/** "Zelensky and the leaders of France, who were gathered in Tirana, called …": the item at which the insertion begins; else -1. */
function insertionStart({ items }: ReadSentence, at: number): number {
  if (items[at]?.lower !== ",") return -1;
  const start = items.findLastIndex(
    (item, index) => index < at && item.lower === "," && isWord(items[index + 1], "relative", "relativizer"),
  );
  return start >= 0 && !items.slice(start + 1, at).some(({ lower }) => lower === ",") ? start : -1;
}

/** The subject of the contact's clause: left of it, else of the main clause behind an opening "Sau cuộc gặp với …,". */
export function clauseSubject(sentence: ReadSentence, at: number, behind: number): ClauseSubject {
  const start = clauseStart(sentence, at);
  const low = Math.max(start, at - SUBJECT_REACH);
  const insertion = insertionStart(sentence, skipFillersLeft(sentence, at));
  const high = insertion < 0 ? at : insertion;
  const candidates = sentence.mentions.filter(
    (mention) =>
      mention.from >= low && mention.to <= high && mention.actors.length > 0 && isSubject(sentence, mention),
  );
  const left = candidates.findLast((mention) => hasVerb(sentence, mention)) ?? candidates.at(-1);
  if (left) return { subject: listedSubjects(sentence, left), speaker: false };
  const told = subjectOfConjunction(sentence, at);
  if (told) return { subject: jointSubjects(sentence, told), speaker: false };
  const right = start === 0 && isOpening(sentence, at) ? mainSubject(sentence, behind) : undefined;
  if (right) return { subject: subjectsFrom(sentence, right), speaker: false };
  const speaker = sentence.mentions.findLast(
    (mention) => mention.to <= at && mention.actors.length > 0 && isSubject(sentence, mention),
  );
  return speaker ? { subject: [speaker], speaker: true } : { subject: [], speaker: false };
}
