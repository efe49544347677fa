import type { FoundDraft } from "./draft.ts";
import { apposed, type Grouped, group } from "./group.ts";
import type { Reader } from "./reader.ts";
import { readZone } from "./rules/zones.ts";
import type { FoundTime } from "./types.ts";

/** How far, in tokens, the words that tell the tense are looked for. */
const TENSE_WINDOW = 9;

function withZone(r: Reader, draft: FoundDraft): FoundDraft {
  if (draft.value !== undefined || draft.zone) return draft;
  const zone = readZone(r, r.is(draft.to, ",") ? draft.to + 1 : draft.to);
  return zone ? { ...draft, zone: zone.zone } : draft;
}

const endsSentence = (r: Reader, i: number): boolean => {
  const text = r.at(i)?.text;
  return text === "." || text === "!" || text === "?" || text === ";";
};

const endsClause = (r: Reader, i: number): boolean =>
  endsSentence(r, i) || r.match("clauseWord", i) !== undefined;

/** It stands before its clause, with one word at most before it: "Ngày 5/6, họ sẽ ...", "theo đó, hôm 5/6 ...". */
const isFronted = (r: Reader, { from }: FoundDraft): boolean =>
  [1, 2].some((back) => (r.at(from - back)?.kind ?? "punct") === "punct");

/**
 * Tense from the nearest word that tells it, in the same clause. Behind a comma, only what is past still holds for a
 * time inside the clause: "nhất trí hồi tháng 9, hứa sẽ ..." is no future.
 */
function tenseAround(r: Reader, draft: FoundDraft): FoundTime["tense"] {
  if (r.match("pastNoun", draft.from) || r.match("pastNoun", draft.from + 1)) return "past";
  let [left, right, future] = [true, true, true];
  const fronted = isFronted(r, draft);
  for (let step = 1; step <= TENSE_WINDOW && (left || right); step++) {
    const [before, behind] = [draft.from - step, draft.to + step - 1];
    right = right && !endsClause(r, behind);
    left = left && !endsClause(r, before);
    future = future && (fronted || !r.is(behind, ","));
    const tense = (left && tenseAt(r, before)) || (right && tenseAt(r, behind));
    if (tense && (tense === "past" || future || tenseAt(r, before) === tense)) return tense;
  }
  return null;
}

function tenseAt(r: Reader, i: number): FoundTime["tense"] {
  if (r.match("futureTense", i)) return "future";
  return r.match("pastTense", i) ? "past" : null;
}

const needsTense = ({ known, shift, value }: FoundDraft): boolean =>
  value === undefined && !shift && known.year === undefined && known.decade === undefined;

/** It is the first word of its sentence, but for a preposition. */
function opensSentence(r: Reader, draft: FoundDraft): boolean {
  const before = r.at(draft.from - 1);
  if (before === undefined || endsSentence(r, draft.from - 1)) return true;
  const previous = r.at(draft.from - 2);
  return before.capital && (previous === undefined || endsSentence(r, draft.from - 2));
}

const opening = new Set(["“", "«"]);
const closing = new Set(["”", "»"]);

/** For each draft, in order, whether it stands between quotation marks of its line. */
function quotedDrafts(r: Reader, drafts: readonly Grouped[]): boolean[] {
  let [open, at] = [false, r.from];
  return drafts.map(({ draft }) => {
    for (; at < draft.from; at++) {
      const token = r.at(at);
      if (token?.kind !== "punct") continue;
      if (token.text === '"') open = !open;
      else if (opening.has(token.text)) open = true;
      else if (closing.has(token.text)) open = false;
    }
    return open;
  });
}

function toFound(r: Reader, { draft, range }: Grouped, quoted: boolean, text: string): FoundTime {
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
    rule: draft.rule,
    known: draft.known,
    shift: draft.shift ?? null,
    direction: draft.direction ?? null,
    zone: draft.zone ?? null,
    value: draft.value ?? null,
    range,
    joined: range === null ? null : (draft.joined ?? null),
    tense: needsTense(draft) ? tenseAround(r, draft) : null,
    quoted,
    line: r.at(r.from)?.start ?? 0,
    opens: opensSentence(r, draft),
  };
}

/** Joins and completes the expressions of one line. */
export function refine(r: Reader, drafts: readonly FoundDraft[], text: string): FoundTime[] {
  const whole = drafts.map((draft) => withZone(r, draft));
  const grouped = group(r, apposed(r, whole));
  const quoted = quotedDrafts(r, grouped);
  return grouped.map((one, k) => toFound(r, one, quoted[k] ?? false, text));
}
