import type { Draft } from "./draft.ts";
import { type Grouped, group, pinned } from "./group.ts";
import type { Reader } from "./reader.ts";
import { readZone } from "./rules/zones.ts";
import type { FoundTime } from "./types.ts";

/** How far, in tokens, the words that tell the tense are looked for. */
const TENSE_WINDOW = 9;

function withZone(r: Reader, draft: Draft): Draft {
  if (draft.value !== undefined || draft.zone) return draft;
  const zone = readZone(r, r.is(draft.to, ",") ? draft.to + 1 : draft.to);
  return zone ? { ...draft, zone: zone.zone } : draft;
}

const endsSentence = (r: Reader, i: number): boolean => {
  const text = r.at(i)?.text;
  return text === "." || text === "!" || text === "?" || text === ";";
};

/** Tense from the nearest word that tells it, in the same clause. */
function tenseAround(r: Reader, draft: Draft): FoundTime["tense"] {
  let [left, right] = [true, true];
  for (let step = 1; step <= TENSE_WINDOW && (left || right); step++) {
    right = right && !endsSentence(r, draft.to + step - 1);
    left = left && !endsSentence(r, draft.from - step);
    const tense = (left && tenseAt(r, draft.from - step)) || (right && tenseAt(r, draft.to + step - 1));
    if (tense) return tense;
  }
  return null;
}

function tenseAt(r: Reader, i: number): FoundTime["tense"] {
  if (r.match("futureTense", i)) return "future";
  return r.match("pastTense", i) ? "past" : null;
}

const needsTense = ({ known, shift, value }: Draft): boolean =>
  value === undefined && !shift && known.year === undefined && known.decade === undefined;

/** It is the first word of its sentence, but for a preposition. */
function opensSentence(r: Reader, draft: Draft): boolean {
  const before = r.at(draft.from - 1);
  if (before === undefined || endsSentence(r, draft.from - 1)) return true;
  const previous = r.at(draft.from - 2);
  return before.capital && (previous === undefined || endsSentence(r, draft.from - 2));
}

function toFound(r: Reader, { draft, range }: Grouped, text: string): FoundTime {
  const start = r.at(draft.from)?.start ?? 0;
  const end = r.at(draft.to - 1)?.end ?? start;
  return {
    start,
    end,
    text: text.slice(start, end),
    firstToken: draft.from,
    endToken: draft.to,
    type: draft.type,
    mod: draft.mod ?? null,
    known: draft.known,
    shift: draft.shift ?? null,
    direction: draft.direction ?? null,
    zone: draft.zone ?? null,
    value: draft.value ?? null,
    range,
    joined: range === null ? null : (draft.joined ?? null),
    tense: needsTense(draft) ? tenseAround(r, draft) : null,
    line: r.at(r.from)?.start ?? 0,
    opens: opensSentence(r, draft),
  };
}

/** Joins and completes the expressions of one line. */
export function refine(r: Reader, drafts: readonly Draft[], text: string): FoundTime[] {
  const whole = drafts.map((draft) => withZone(r, draft));
  const sure = whole.map((draft, k) => pinned(r, draft, whole[k + 1]));
  return group(r, sure).map((grouped) => toFound(r, grouped, text));
}
