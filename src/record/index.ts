import type { Conflict, Entry, Reading } from "../schema/index.ts";
import type { World } from "../world/world.ts";
import { conflictsFrom, disagreementsBetween, pageConflicts } from "./conflicts.ts";
import { sourcesOf } from "./copies.ts";
import { entryOf, sortKey } from "./entry.ts";
import { gapsOf } from "./gaps.ts";
import { mergeReports } from "./merge.ts";
import { by } from "./order.ts";
import { currentReadings, pageFacts } from "./pages.ts";
import { positionsOf } from "./positions.ts";
import { reportsOf } from "./reports.ts";
import type { CompiledRecord, PageFacts } from "./types.ts";
import { undertakingsOf } from "./undertakings.ts";
import { utterancesOf } from "./utterances.ts";

export { spanOf } from "./days.ts";
export { sortKey } from "./entry.ts";
export { compareReadings, currentReadings } from "./pages.ts";
export type { CompiledRecord } from "./types.ts";
export { unconfirmed } from "./unconfirmed.ts";
export { utteranceSortKey } from "./utterances.ts";

interface Contacts {
  readonly entries: Entry[];
  /** Conflicts inside pages that are about no contact. */
  readonly loose: Conflict[];
}

function contactsOf(pages: readonly PageFacts[], world: World): Contacts {
  const told = pages.map((page) => ({ page, reports: reportsOf(page) }));
  const inside = told.map(({ page, reports }) => pageConflicts(page, reports));
  const byKey = new Map(inside.flatMap((found) => [...found].filter(([key]) => key !== "")));
  const sources = sourcesOf(pages, world);
  const merged = mergeReports(
    told.flatMap(({ reports }) => reports),
    world,
  );
  const entries = merged.map((reports) => {
    const entry = entryOf(reports, sources, world);
    const ownPages = reports.flatMap((report) => byKey.get(report.key) ?? []);
    return {
      ...entry,
      conflicts: conflictsFrom([...ownPages, ...disagreementsBetween(reports, world)], entry.id),
    };
  });
  const loose = inside.flatMap((found) => conflictsFrom(found.get("") ?? [], null));
  return { entries: entries.sort(by(sortKey)), loose };
}

const latestDay = (pages: readonly PageFacts[]): string | null =>
  pages.reduce<string | null>((latest, { publishedDays }) => {
    const day = publishedDays?.from ?? null;
    return day !== null && (latest === null || day > latest) ? day : latest;
  }, null);

/**
 * Compiles the record of all readings: contacts with their reports, utterances, undertakings, gaps, conflicts
 * and positions. Pure; the result depends neither on the order of the readings nor on how often one is given.
 */
export function compileRecord(readings: readonly Reading[], context: { world: World }): CompiledRecord {
  const pages = currentReadings(readings).map(pageFacts);
  const { entries, loose } = contactsOf(pages, context.world);
  const utterances = utterancesOf(pages);
  const conflicts = [...entries.flatMap((entry) => entry.conflicts), ...loose].sort(
    by(
      (conflict) => conflict.entry,
      (conflict) => conflict.about,
      (conflict) => JSON.stringify(conflict.values),
    ),
  );
  return {
    entries,
    utterances: utterances.all,
    undertakings: undertakingsOf(pages, utterances),
    gaps: gapsOf(entries),
    conflicts,
    positions: positionsOf(pages, utterances),
    latest: latestDay(pages),
  };
}
