import type { Entry, EntryOutline } from "../../schema/index.ts";

/** Longest passage of an outline, in UTF-16 code units. */
const passageLength = 240;

/** The beginning of a text, cut between words. */
function beginning(text: string): string {
  if (text.length <= passageLength) return text;
  const cut = text.lastIndexOf(" ", passageLength - 1);
  return `${text.slice(0, cut > passageLength / 2 ? cut : passageLength - 1).replace(/[\ud800-\udbff]$/, "")}…`;
}

/** An entry as overviews show it. `due`: the day by which something should have been heard of it. */
export function outlineOf(entry: Entry, due: string | null): EntryOutline {
  const { id, kind, level, participants, time, place, status, ordinal, independent, onesided } = entry;
  const { negotiation, track, review, confidential, outcome, reports, conflicts, doubtful, attested } = entry;
  const [told] = reports.flatMap(({ evidence }) => evidence);
  return {
    ...{ id, kind, level, participants, time, place, status, ordinal, independent, onesided },
    ...{ negotiation, track, review, confidential, due },
    outcome: outcome?.result ?? null,
    reported: reports.find(({ published }) => published !== null)?.published ?? null,
    reports: reports.length,
    attested: attested.map(({ side }) => side),
    disputed: conflicts.filter(({ settled }) => settled === null).map(({ about }) => about),
    doubtful: doubtful.length,
    passage: told ? beginning(told.text) : null,
  };
}
