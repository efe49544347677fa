import type { Conflict, Decision, Entry, Negotiation, Reading } from "../schema/index.ts";
import type { World } from "../world/world.ts";
import { conflictsFrom } from "./contacts/conflicts.ts";
import { countConflicts } from "./contacts/count-conflicts.ts";
import { contactEntries, sortKey } from "./contacts/entry.ts";
import { gapsOf } from "./contacts/gaps.ts";
import { contactMatter } from "./contacts/merge.ts";
import { closingsOf } from "./copies/closings.ts";
import { copyMatter } from "./copies/copies.ts";
import { type OriginOf, originsOf, unknownOrigin } from "./copies/origins.ts";
import { countedReadings } from "./decisions/decided-facts.ts";
import { decidedFrom } from "./decisions/decisions.ts";
import { enteredFacts } from "./decisions/entered.ts";
import { type FactsContext, factsOf } from "./facts.ts";
import { partsOf } from "./matter.ts";
import { by } from "./order.ts";
import { currentReadings } from "./pages.ts";
import { positionsOf } from "./sayings/positions.ts";
import { type ContactState, statesOf } from "./sayings/states.ts";
import { type CompiledUndertaking, undertakingMatter, undertakingsOf } from "./sayings/undertakings.ts";
import {
  type CompiledUtterance,
  utteranceMatter,
  utteranceSortKey,
  utterancesOf,
} from "./sayings/utterances.ts";
import type { CompiledRecord, Facts, Origin, PageCopy, PageFacts, UndertakingTelling } from "./types.ts";

export { changesBetween, type RecordView } from "./changes.ts";
export { type BriefEntry, briefOf, seriesSides } from "./contacts/brief.ts";
export { conflictsFrom } from "./contacts/conflicts.ts";
export { countConflicts } from "./contacts/count-conflicts.ts";
export { contactEntries, sortKey } from "./contacts/entry.ts";
export { possiblyOf } from "./contacts/fulfilled.ts";
export { gapsOf } from "./contacts/gaps.ts";
export { contactMatter } from "./contacts/merge.ts";
export { outlineOf } from "./contacts/outline.ts";
export { unconfirmed } from "./contacts/unconfirmed.ts";
export { closingsOf } from "./copies/closings.ts";
export { copyMatter, copyOf } from "./copies/copies.ts";
export { originNameOf } from "./copies/origin-names.ts";
export { type OriginOf, originsOf, unknownOrigin } from "./copies/origins.ts";
export { type SourcePage, type SourceReport, sourcesOf } from "./copies/sources.ts";
export { spanOf } from "./days.ts";
export { isPageRejected } from "./decisions/decided-facts.ts";
export { logOf } from "./decisions/decision-log.ts";
export {
  type Decided,
  decidedFrom,
  decisionFrom,
  decisionOfPage,
  decisionsOn,
  enteredPage,
  inForce,
  inOrder,
  isIntact,
  targetsOf,
} from "./decisions/decisions.ts";
export { enteredFacts } from "./decisions/entered.ts";
export { type Given, givenOf } from "./decisions/given.ts";
export { factsOf } from "./facts.ts";
export { hashText, mixed } from "./hashes.ts";
export { type Matter, partsOf, Sets } from "./matter.ts";
export { compareReadings, newestVersion } from "./pages.ts";
export { positionsOf } from "./sayings/positions.ts";
export { type ContactState, dueNext, statesOf } from "./sayings/states.ts";
export { type CompiledUndertaking, undertakingMatter, undertakingsOf } from "./sayings/undertakings.ts";
export { utteranceMatter, utteranceSortKey, utterancesOf } from "./sayings/utterances.ts";
export type {
  CompiledRecord,
  ContactReport,
  Disagreement,
  Facts,
  Origin,
  PageCopy,
  Stand,
  StatementTelling,
  UndertakingTelling,
} from "./types.ts";

/** Pages whose articles may be copies of each other. */
const copiesIn = (facts: readonly Facts[]): PageCopy[][] =>
  partsOf(
    facts.map((page) => page.copy),
    copyMatter,
  );

/** Reads a page again whose publication day (YYYY-MM-DD) is now known. */
export type Reread = (reading: Reading, day: string) => Reading;

/**
 * Facts of the readings; pages whose day stayed open are read again with the day that their copies leave. As a copy each
 * of them goes on to be what it was, so that what is closed does not depend on what was closed before.
 */
function readFacts(readings: readonly Reading[], context: FactsContext, reread: Reread | undefined): Facts[] {
  const read = readings.map((reading) => ({ reading, facts: factsOf(reading, context) }));
  if (!reread) return read.map(({ facts }) => facts);
  const closings = new Map(copiesIn(read.map(({ facts }) => facts)).flatMap((part) => [...closingsOf(part)]));
  return read.map(({ reading, facts }) => {
    const day = closings.get(facts.copy.key);
    return day === undefined ? facts : { ...factsOf(reread(reading, day), context), copy: facts.copy };
  });
}

/** Origins of all pages. */
function originsIn(facts: readonly Facts[]): OriginOf {
  const groups = copiesIn(facts);
  const origins = new Map<string, Origin>(groups.flatMap((group) => [...originsOf(group)]));
  return (page) => origins.get(page) ?? unknownOrigin(page);
}

function entriesIn(facts: readonly Facts[], world: World, negotiations: readonly Negotiation[]): Entry[] {
  const originOf = originsIn(facts);
  const reports = facts.flatMap((page) => page.reports);
  return partsOf(reports, contactMatter(world))
    .flatMap((part) => contactEntries(part, originOf, world, negotiations))
    .sort(by(sortKey));
}

/** Keys of the utterances that tellings became. */
function keysOf(compiled: readonly CompiledUtterance[]): (telling: string) => string {
  const keys = new Map(
    compiled.flatMap(({ utterance, members }) => members.map((member) => [member, utterance.key])),
  );
  return (telling) => keys.get(telling) ?? telling;
}

const undertakingsIn = (
  tellings: readonly UndertakingTelling[],
  negotiations: readonly Negotiation[],
): CompiledUndertaking[] =>
  partsOf(tellings, undertakingMatter)
    .flatMap((part) => undertakingsOf(part, negotiations))
    .map(({ undertaking }) => undertaking);

/** The entry that each report became part of. */
function contactsOf(entries: readonly Entry[]): (report: string) => ContactState | null {
  const found = new Map(entries.flatMap((entry) => entry.reports.map(({ key }) => [key, entry] as const)));
  return (report) => found.get(report) ?? null;
}

const latestDay = (pages: readonly PageFacts[]): string | null =>
  pages.reduce<string | null>((latest, { publishedDays }) => {
    const day = publishedDays?.from ?? null;
    return day !== null && (latest === null || day > latest) ? day : latest;
  }, null);

/** Order of conflicts: those of one entry together, those about none last. */
export const compareConflicts = by<Conflict>(
  (conflict) => conflict.entry,
  (conflict) => conflict.about,
  (conflict) => JSON.stringify(conflict.values),
);

function conflictsIn(entries: readonly Entry[], facts: readonly Facts[]): Conflict[] {
  const loose = facts.flatMap((page) => conflictsFrom(page.loose, null));
  return [...entries.flatMap((entry) => entry.conflicts), ...countConflicts(entries), ...loose].sort(
    compareConflicts,
  );
}

/** What a record is compiled with; `negotiations`: those to which what it holds may belong. */
export interface CompileOptions {
  readonly world: World;
  readonly decisions?: readonly Decision[];
  readonly negotiations?: readonly Negotiation[];
  readonly reread?: Reread;
}

/**
 * Compiles the record of all readings: contacts with their reports, utterances, undertakings, gaps, conflicts
 * and positions. Pure; the result depends neither on the order of the readings nor on how often one is given. With
 * `reread`, publication days that stayed open are closed by copies of the article.
 */
export function compileRecord(
  readings: readonly Reading[],
  { world, decisions = [], negotiations = [], reread }: CompileOptions,
): CompiledRecord {
  const decided = decidedFrom(decisions);
  const counted = currentReadings(countedReadings(readings, decided));
  const read = readFacts(counted, { world, decided }, reread);
  const facts = [...read, ...enteredFacts(decided, world)];
  const entries = entriesIn(facts, world, negotiations);
  const tellings = facts.flatMap((page) => page.tellings);
  const said = partsOf(tellings, utteranceMatter).flatMap((part) => utterancesOf(part, negotiations));
  const keyOf = keysOf(said);
  const placed = new Map(said.map(({ utterance }) => [utterance.key, utterance.negotiation]));
  const latest = latestDay(read.map(({ page }) => page));
  const undertaken = facts.flatMap((page) => page.undertakings);
  return {
    entries,
    utterances: said.map(({ utterance }) => utterance).sort(by(utteranceSortKey)),
    undertakings: statesOf(undertakingsIn(undertaken, negotiations), {
      entryOf: contactsOf(entries),
      utteranceOf: keyOf,
      asOf: latest,
    }),
    gaps: gapsOf(entries),
    conflicts: conflictsIn(entries, facts),
    positions: positionsOf(
      facts.flatMap((page) => page.stands),
      keyOf,
      (key) => placed.get(key) ?? null,
    ),
    latest,
  };
}
