import { decidedFrom, enteredFacts, enteredPage, type Facts, factsOf } from "../../record/index.ts";
import type { Entry, Reading, RecordUndertaking, Utterance } from "../../schema/index.ts";
import { marksOf } from "../../store/reviews.ts";
import type { RecordService } from "../../store/service.ts";
import { world } from "../../world/index.ts";

type Decided = ReturnType<typeof decidedFrom>;

/** What of a record is marked confidential, and what rests on it. */
export interface Hidden {
  /** Ids of pages, and of the pseudo pages of notes entered by hand. */
  readonly pages: ReadonlySet<string>;
  /** The readings of those that the record holds; notes have none. */
  readonly readings: readonly Reading[];
  /** Entries with a report on such a page. */
  readonly entries: readonly Entry[];
  readonly entryIds: ReadonlySet<string>;
  /** Utterances that such pages alone tell. */
  readonly utterances: readonly Utterance[];
  readonly utteranceKeys: ReadonlySet<string>;
  /** Keys of those that other pages tell as well. */
  readonly sharedUtterances: ReadonlySet<string>;
  /** Keys of undertakings that such pages alone tell. */
  readonly undertakings: ReadonlySet<string>;
  /** Keys of the reports of such pages. */
  readonly reports: ReadonlySet<string>;
}

function hiddenPages(decided: Decided): Set<string> {
  const entered = [...decided.about.values()]
    .flat()
    .flatMap((decision) =>
      decision.act === "enter" && decision.confidential ? [enteredPage(decision.id)] : [],
    );
  const marked = [...decided.about.keys()].filter((target) => marksOf(decided, target).confidential);
  return new Set([...entered, ...marked]);
}

async function readingsOf(service: RecordService, pages: ReadonlySet<string>): Promise<Reading[]> {
  const readings: Reading[] = [];
  for (const page of pages) {
    const reading = await service.reading(page);
    if (reading) readings.push(reading);
  }
  return readings;
}

async function entriesOf(service: RecordService, facts: readonly Facts[]): Promise<Entry[]> {
  const entries = new Map<string, Entry>();
  for (const { key } of facts.flatMap(({ reports }) => reports)) {
    const entry = await service.entry(key);
    if (entry?.confidential) entries.set(entry.id, entry);
  }
  return [...entries.values()];
}

/** True for what hidden pages alone tell. */
const isWhollyOn = (
  pages: ReadonlySet<string>,
  { tellings }: { readonly tellings: readonly { readonly page: string }[] },
): boolean => tellings.every(({ page }) => pages.has(page));

async function utterancesOn(service: RecordService, readings: readonly Reading[]): Promise<Utterance[]> {
  const found = new Map<string, Utterance>();
  for (const { page } of readings)
    for (const utterance of await service.statements({ page: page.id })) found.set(utterance.key, utterance);
  return [...found.values()];
}

async function undertakingsOn(service: RecordService, facts: readonly Facts[]): Promise<RecordUndertaking[]> {
  const found = new Map<string, RecordUndertaking>();
  for (const { key } of facts.flatMap(({ undertakings }) => undertakings)) {
    const undertaking = await service.undertaking(key);
    if (undertaking) found.set(undertaking.key, undertaking);
  }
  return [...found.values()];
}

const keysOf = (items: readonly { readonly key: string }[]): Set<string> =>
  new Set(items.map(({ key }) => key));

/** What is to be hidden of a record as it stands; null where nothing is marked. */
async function findHidden(service: RecordService): Promise<Hidden | null> {
  const log = await service.decisions();
  const decided = decidedFrom(log.map(({ decision }) => decision));
  const pages = hiddenPages(decided);
  if (pages.size === 0) return null;
  const readings = await readingsOf(service, pages);
  const facts = [
    ...readings.map((reading) => factsOf(reading, { world, decided })),
    ...enteredFacts(decided, world).filter(({ page }) => pages.has(page.id)),
  ];
  const entries = await entriesOf(service, facts);
  const told = await utterancesOn(service, readings);
  const utterances = told.filter((utterance) => isWhollyOn(pages, utterance));
  const undertaken = await undertakingsOn(service, facts);
  return {
    pages,
    readings,
    entries,
    entryIds: new Set(entries.map(({ id }) => id)),
    utterances,
    utteranceKeys: keysOf(utterances),
    sharedUtterances: keysOf(told.filter((utterance) => !isWhollyOn(pages, utterance))),
    undertakings: keysOf(undertaken.filter((undertaking) => isWhollyOn(pages, undertaking))),
    reports: keysOf(facts.flatMap(({ reports }) => reports)),
  };
}

/** What is to be hidden, looked up anew only when the record has changed. */
export function hiddenIn(service: RecordService): () => Promise<Hidden | null> {
  let last: { readonly revision: string; readonly hidden: Promise<Hidden | null> } | null = null;
  return async () => {
    const revision = await service.revision();
    if (last?.revision !== revision) last = { revision, hidden: findHidden(service) };
    return last.hidden.catch((error: unknown) => {
      last = null;
      throw error;
    });
  };
}
