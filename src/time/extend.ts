import type { FoundDraft } from "./draft.ts";
import type { Reader } from "./reader.ts";
import { withDaypart } from "./rules/modified.ts";

/** "tới" behind a date belongs to it only where the clause could end: "ngày 2/6 tới," but "ngày 2/6 tới Moskva". */
function withDirection(r: Reader, draft: FoundDraft): FoundDraft {
  if (draft.type === "DURATION" || draft.type === "SET" || draft.value !== undefined) return draft;
  if (draft.known.year !== undefined || draft.shift || draft.direction) return draft;
  const met = r.match("direction", draft.to);
  if (!met || !directionEnds(r, met.to, met.to - draft.to)) return draft;
  return { ...draft, to: met.to, direction: met.value };
}

const directionEnds = (r: Reader, to: number, length: number): boolean =>
  length > 1 ? r.at(to)?.kind !== "number" : r.mayEndBefore(to);

/** "tháng 5 này" is this year's. */
function withThis(r: Reader, draft: FoundDraft): FoundDraft {
  const bare = draft.value === undefined && !draft.shift && draft.known.year === undefined;
  const coarse = draft.known.month !== undefined || draft.known.weekday !== undefined;
  if (!bare || !coarse || !r.match("thisWord", draft.to)) return draft;
  return { ...draft, to: draft.to + 1 };
}

/** A draft with the words behind that belong to it: "tới", "vừa qua", "này", "morning". */
export const extended = (r: Reader, draft: FoundDraft): FoundDraft =>
  withDaypart(r, withThis(r, withDirection(r, draft)));
