import type { Entry, Report } from "../../schema/index.ts";
import { sortedUnique } from "../order.ts";
import { groupOf, sideOf } from "./reports.ts";

/** An entry without what only its own page shows: what views over many entries are computed from. */
export type BriefEntry = Pick<
  Entry,
  | "id"
  | "kind"
  | "level"
  | "participants"
  | "time"
  | "place"
  | "status"
  | "ordinal"
  | "counts"
  | "independent"
  | "onesided"
  | "negotiation"
  | "track"
> & { readonly reports: readonly Pick<Report, "key" | "page" | "published">[] };

/** An entry cut down to what views ask of it. */
export function briefOf(entry: Entry): BriefEntry {
  const { id, kind, level, participants, time, place, status, ordinal, counts, independent } = entry;
  const { onesided, negotiation, track } = entry;
  const reports = entry.reports.map(({ key, page, published }) => ({ key, page, published }));
  return {
    id,
    kind,
    level,
    participants,
    time,
    place,
    status,
    ordinal,
    counts,
    independent,
    onesided,
    negotiation,
    track,
    reports,
  };
}

/** Group of kinds and sides of the parties: contacts that pages may tell for one another have the same. */
export function seriesSides({ kind, participants }: Pick<Entry, "kind" | "participants">): string {
  const parties = participants.filter((participant) => participant.role === "party");
  return `${groupOf(kind)}|${sortedUnique(parties.map(sideOf)).join("+")}`;
}
