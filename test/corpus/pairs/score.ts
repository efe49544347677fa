import { groupOf } from "../../../src/record/contacts/reports.ts";
import {
  type CompiledRecord,
  type ContactReport,
  compileRecord,
  factsOf,
} from "../../../src/record/index.ts";
import type { Quoted, Reading } from "../../../src/schema/index.ts";
import { world } from "../../../src/world/index.ts";
import { overlap, sameName } from "../compare.ts";
import { type GoldEntry, type GoldUtterance, goldRecord, pairReadings } from "./gold.ts";

/** Something that one page tells, by what the gold calls it; with its own words where the gold does not know it. */
interface Told {
  readonly file: string;
  readonly language: string | null;
  readonly as: string | null;
  readonly words: string;
}

/** Pairs found, missed and made up between pages of different languages. */
export interface LinkScore {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  readonly mistakes: readonly string[];
}

const lineOf = (text: string, offset: number): number => text.slice(0, offset).split("\n").length;

/** How much of what the gold tells on that line a report tells; 0 where it is about something else. */
function likeness({ event, evidence, group, days }: ContactReport, page: Reading["page"], gold: GoldEntry) {
  const lines = new Set(evidence.map(({ start }) => lineOf(page.text, start)));
  const isTold = gold.told.some(({ file, line }) => file === page.source && lines.has(line));
  if (!isTold || group !== groupOf(gold.kind)) return 0;
  const named = gold.participants.filter((name) => event.participants.some((p) => sameName(p.name, name)));
  const day = gold.day !== null && days?.from === gold.day ? 1 : 0;
  return 1 + named.length + day + (event.kind === gold.kind ? 1 : 0);
}

function best<T>(items: readonly T[], worthOf: (item: T) => number): T | null {
  const worths = items.map((item) => ({ item, worth: worthOf(item) })).sort((a, b) => b.worth - a.worth);
  return worths[0] && worths[0].worth > 0 ? worths[0].item : null;
}

/** What a record tells, in the sets that it makes of it. */
type Sets = readonly (readonly Told[])[];

function entrySets({ entries }: CompiledRecord, pages: Pages, gold: readonly GoldEntry[]): Sets {
  const reports = [...pages.values()].flatMap((reading) =>
    factsOf(reading, { world }).reports.map((report) => [report.key, { reading, report }] as const),
  );
  const byKey = new Map(reports);
  return entries.map((entry) =>
    entry.reports.flatMap(({ key }) => {
      const told = byKey.get(key);
      if (!told) return [];
      const as = best(gold, (one) => likeness(told.report, told.reading.page, one))?.id ?? null;
      return [toldIn(told.reading, as, told.report.evidence)];
    }),
  );
}

/** Words that a telling and the gold must share to be of one statement. */
const SAME_WORDS = 0.5;

/** How many words a telling shares with what the gold tells on that line. */
function sharedWords({ start, text }: Quoted, page: Reading["page"], gold: GoldUtterance): number {
  const line = lineOf(page.text, start);
  const shares = gold.told
    .filter((told) => told.file === page.source && told.line === line)
    .map((told) => overlap(told.content, text));
  return Math.max(0, ...shares.filter((share) => share >= SAME_WORDS));
}

function utteranceSets({ utterances }: CompiledRecord, pages: Pages, gold: readonly GoldUtterance[]): Sets {
  return utterances.map(({ tellings }) =>
    tellings.flatMap(({ page, content }) => {
      const reading = pages.get(page);
      if (!reading) return [];
      const as = best(gold, (one) => sharedWords(content, reading.page, one))?.id ?? null;
      return [toldIn(reading, as, [content])];
    }),
  );
}

const toldIn = ({ page }: Reading, as: string | null, quotes: readonly Quoted[]): Told => ({
  file: page.source,
  language: page.language,
  as,
  words: quotes.map(({ text }) => text).join(" … "),
});

/** Readings by id of their page. */
type Pages = ReadonlyMap<string, Reading>;

/** Each pair of a list once. */
const pairsOf = <T>(items: readonly T[]): [T, T][] =>
  items.flatMap((a, k) => items.slice(k + 1).map((b): [T, T] => [a, b]));

const nameOf = (as: string, files: readonly string[]): string => `${as} in ${[...files].sort().join(" + ")}`;

/** What the gold ties between pages of different languages. */
function wantedPairs(
  gold: readonly (GoldEntry | GoldUtterance)[],
  languageOf: (file: string) => string | null,
): Set<string> {
  return new Set(
    gold.flatMap(({ id, told }) =>
      pairsOf([...new Set(told.map(({ file }) => file))])
        .filter(([a, b]) => languageOf(a) !== languageOf(b))
        .map((files) => nameOf(id, files)),
    ),
  );
}

/** Pairwise: two tellings from pages of different languages are one or not. */
function scoreSets(sets: Sets, wanted: ReadonlySet<string>): LinkScore {
  const pairs = sets.flatMap(pairsOf).filter(([a, b]) => a.language !== b.language);
  const right = pairs.filter(([a, b]) => a.as !== null && a.as === b.as);
  const found = new Set(right.map(([a, b]) => nameOf(a.as ?? "", [a.file, b.file])));
  const wrong = pairs.filter((pair) => !right.includes(pair));
  const [precision, recall] = [
    found.size / (found.size + wrong.length || 1),
    [...found].filter((name) => wanted.has(name)).length / (wanted.size || 1),
  ];
  return {
    precision,
    recall,
    f1: (2 * precision * recall) / (precision + recall || 1),
    mistakes: [
      ...[...wanted].filter((name) => !found.has(name)).map((name) => `missed: ${name}`),
      ...wrong.map(([a, b]) => `made up: ${a.file} “${a.words}” + ${b.file} “${b.words}”`),
    ],
  };
}

/** How the record of all pairs together joins what pages of different languages tell. */
export function scorePairs(): { readonly entries: LinkScore; readonly utterances: LinkScore } {
  const gold = goldRecord();
  const readings = pairReadings();
  const record = compileRecord([...readings.values()], { world });
  const pages = new Map([...readings.values()].map((reading) => [reading.page.id, reading]));
  const languageOf = (file: string): string | null => readings.get(file)?.page.language ?? null;
  return {
    entries: scoreSets(entrySets(record, pages, gold.entries), wantedPairs(gold.entries, languageOf)),
    utterances: scoreSets(
      utteranceSets(record, pages, gold.utterances),
      wantedPairs(gold.utterances, languageOf),
    ),
  };
}
