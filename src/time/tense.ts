import type { FoundDraft } from "./draft.ts";
import type { Reader } from "./reader.ts";
import { readMonthName } from "./rules/month-names.ts";
import type { FoundTime } from "./types.ts";

/** How far, in tokens, the words that tell the tense are looked for. */
const TENSE_WINDOW = 14;

/** A full stop or its like. */
export const endsSentence = (r: Reader, i: number): boolean => {
  const text = r.at(i)?.text;
  return text === "." || text === "!" || text === "?" || text === ";";
};

const endsClause = (r: Reader, i: number): boolean =>
  endsSentence(r, i) || r.match("clauseWord", i) !== undefined;

/** It stands before its clause, with one word at most before it: "Ngày 5/6, họ sẽ ...", "theo đó, hôm 5/6 ...". */
const isFronted = (r: Reader, { from }: FoundDraft): boolean =>
  [1, 2].some((back) => (r.at(from - back)?.kind ?? "punct") === "punct");

const clauseSigns: ReadonlySet<string> = new Set([".", ",", ";", ":", "–", "—"]);

/** "On Tuesday, they will meet": the comma behind it does not part it from its clause. */
const opensClause = (r: Reader, { from }: FoundDraft): boolean =>
  [1, 2].some((back) => clauseSigns.has(r.at(from - back)?.text ?? "."));

/** Which sides of a time still belong to its clause; `future`: whether words behind it may tell that it is to come. */
interface Sides {
  readonly left: boolean;
  readonly right: boolean;
  readonly future: boolean;
}

/** What a time's place in its sentence says of the words behind it. */
interface Place {
  readonly fronted: boolean;
  readonly opens: boolean;
}

function narrowed(r: Reader, draft: FoundDraft, sides: Sides, step: number, place: Place): Sides {
  const [before, behind] = [draft.from - step, draft.to + step - 1];
  const parted = r.match("clauseSign", behind) !== undefined && !(place.opens && step === 1);
  return {
    left: sides.left && !endsClause(r, before),
    right: sides.right && !endsClause(r, behind) && !parted,
    future: sides.future && (place.fronted || !r.is(behind, ",")),
  };
}

/** Tense from the words so many tokens away, those before first. */
function tenseAtStep(r: Reader, draft: FoundDraft, sides: Sides, step: number): FoundTime["tense"] {
  const before = sides.left ? tenseAt(r, draft.from - step) : null;
  if (before) return before;
  const behind = sides.right ? tenseAt(r, draft.to + step - 1) : null;
  return behind === "future" && !sides.future ? null : behind;
}

/**
 * Tense from the nearest word that tells it, in the same clause. Behind a comma, only what is past still holds for a
 * time inside the clause: "nhất trí hồi tháng 9, hứa sẽ ..." is no future. An infinitive takes its tense from the verb
 * that governs it ("came to meet"); where none stands near, it is to come ("Leaders to meet on Friday").
 */
export function tenseAround(r: Reader, draft: FoundDraft): FoundTime["tense"] {
  if (r.match("pastNoun", draft.from) || r.match("pastNoun", draft.from + 1)) return "past";
  if (r.precededBy("futureLead", draft.from)) return "future";
  const place = { fronted: isFronted(r, draft), opens: opensClause(r, draft) };
  let sides: Sides = { left: !r.match("possessive", draft.to), right: true, future: true };
  let infinitive = false;
  for (let step = 1; step <= TENSE_WINDOW && (sides.left || sides.right); step++) {
    sides = narrowed(r, draft, sides, step, place);
    infinitive ||= sides.left && isInfinitive(r, draft.from - step);
    const tense = tenseAtStep(r, draft, sides, step);
    if (tense) return tense;
  }
  return infinitive ? "future" : null;
}

const isInfinitive = (r: Reader, i: number): boolean =>
  r.match("futureTense", i) !== undefined && r.precededBy("infinitiveLead", i);

function tenseAt(r: Reader, i: number): FoundTime["tense"] {
  if (readMonthName(r, i) || isInfinitive(r, i)) return null;
  const [future, past] = [r.match("futureTense", i), r.match("pastTense", i)];
  if (future && future.to >= (past?.to ?? 0)) return "future";
  return past && !r.precededBy("participleLead", i) ? "past" : null;
}
