import type { Conflict, Entry, Reading } from "../schema/index.ts";
import type { World } from "../world/world.ts";
import { conflictsFrom } from "./conflicts.ts";
import { copyMatter, type OriginOf, originsOf } from "./copies.ts";
import { entryOf, sortKey } from "./entry.ts";
import { factsOf } from "./facts.ts";
import { gapsOf } from "./gaps.ts";
import { partsOf } from "./matter.ts";
import { contactMatter, mergeReports } from "./merge.ts";
import { by } from "./order.ts";
import { currentReadings } from "./pages.ts";
import { positionsOf } from "./positions.ts";
import type { CompiledRecord, Facts, Origin, PageFacts, UndertakingTelling } from "./types.ts";
import { undertakingMatter, undertakingsOf } from "./undertakings.ts";
import { type CompiledUtterance, utteranceMatter, utteranceSortKey, utterancesOf } from "./utterances.ts";

export { copyMatter, originsOf } from "./copies.ts";
export { spanOf } from "./days.ts";
export { entryOf, sortKey } from "./entry.ts";
export { factsOf } from "./facts.ts";
export { gapsOf } from "./gaps.ts";
export { type Matter, partsOf } from "./matter.ts";
export { contactMatter, mergeReports } from "./merge.ts";
export { compareReadings, currentReadings } from "./pages.ts";
export { positionsOf } from "./positions.ts";
export type { CompiledRecord, Facts, Origin, PageCopy } from "./types.ts";
export { unconfirmed } from "./unconfirmed.ts";
export { undertakingMatter, undertakingsOf } from "./undertakings.ts";
export { utteranceMatter, utteranceSortKey, utterancesOf } from "./utterances.ts";

/** Origins of all pages. */
function originsIn(facts: readonly Facts[]): OriginOf {
  const groups = partsOf(
    facts.map((page) => page.copy),
    copyMatter,
  );
  const origins = new Map<string, Origin>(groups.flatMap((group) => [...originsOf(group)]));
  return (page) => origins.get(page) ?? { article: page, sources: [] };
}

function entriesIn(facts: readonly Facts[], world: World): Entry[] {
  const originOf = originsIn(facts);
  const reports = facts.flatMap((page) => page.reports);
  return partsOf(reports, contactMatter(world))
    .flatMap((part) => mergeReports(part, world))
    .map((merged) => entryOf(merged, originOf, world))
    .sort(by(sortKey));
}

/** Keys of the utterances that tellings became. */
function keysOf(compiled: readonly CompiledUtterance[]): (telling: string) => string {
  const keys = new Map(
    compiled.flatMap(({ utterance, members }) => members.map((member) => [member, utterance.key])),
  );
  return (telling) => keys.get(telling) ?? telling;
}

const latestDay = (pages: readonly PageFacts[]): string | null =>
  pages.reduce<string | null>((latest, { publishedDays }) => {
    const day = publishedDays?.from ?? null;
    return day !== null && (latest === null || day > latest) ? day : latest;
  }, null);

function conflictsIn(entries: readonly Entry[], facts: readonly Facts[]): Conflict[] {
  const loose = facts.flatMap((page) => conflictsFrom(page.loose, null));
  return [...entries.flatMap((entry) => entry.conflicts), ...loose].sort(
    by(
      (conflict) => conflict.entry,
      (conflict) => conflict.about,
      (conflict) => JSON.stringify(conflict.values),
    ),
  );
}

/**
 * Compiles the record of all readings: contacts with their reports, utterances, undertakings, gaps, conflicts
 * and positions. Pure; the result depends neither on the order of the readings nor on how often one is given.
 */
export function compileRecord(readings: readonly Reading[], context: { world: World }): CompiledRecord {
  const { world } = context;
  const facts = currentReadings(readings).map((reading) => factsOf(reading, context));
  const entries = entriesIn(facts, world);
  const tellings = facts.flatMap((page) => page.tellings);
  const said = partsOf(tellings, utteranceMatter).flatMap(utterancesOf);
  const keyOf = keysOf(said);
  const undertaken = facts.flatMap((page) => page.undertakings);
  return {
    entries,
    utterances: said.map(({ utterance }) => utterance).sort(by(utteranceSortKey)),
    undertakings: partsOf<UndertakingTelling>(undertaken, undertakingMatter)
      .flatMap(undertakingsOf)
      .map((u) => ({ ...u, statement: u.statement === null ? null : keyOf(u.statement) }))
      .sort(
        by(
          (u) => u.tellings[0]?.published ?? null,
          (u) => u.key,
        ),
      ),
    gaps: gapsOf(entries),
    conflicts: conflictsIn(entries, facts),
    positions: positionsOf(
      facts.flatMap((page) => page.stands),
      keyOf,
    ),
    latest: latestDay(facts.map(({ page }) => page)),
  };
}
