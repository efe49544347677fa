import type { FoundDraft } from "./draft.ts";
import { apposed, type Grouped, group } from "./group.ts";
import type { Reader } from "./reader.ts";
import { readZone } from "./rules/zones.ts";
import { endsSentence, tenseAround } from "./tense.ts";
import type { FoundTime } from "./types.ts";

function withZone(r: Reader, draft: FoundDraft): FoundDraft {
  if (draft.value !== undefined || draft.zone) return draft;
  const zone = readZone(r, r.is(draft.to, ",") ? draft.to + 1 : draft.to);
  return zone ? { ...draft, zone: zone.zone } : draft;
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
    tense: needsTense(draft) ? (tenseAround(r, draft) ?? draft.likely ?? null) : null,
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
