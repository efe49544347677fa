import { firstDayOf, spanOf } from "../../record/days.ts";
import { by } from "../../record/order.ts";
import type { BriefSection } from "../../schema/brief.ts";
import type {
  Conflict,
  Entry,
  EventStatus,
  Gap,
  RecordUndertaking,
  Unconfirmed,
} from "../../schema/index.ts";
import type { RecordService } from "../../store/service.ts";
import type { CitedSources } from "../cite/index.ts";
import type { BriefContext } from "./context.ts";
import { type Cited, citedAt, type DraftItem, type DraftSection } from "./draft.ts";
import type { Material } from "./material.ts";
import type { Scoped } from "./scope.ts";
import { changeItem } from "./sentences/changes.ts";
import { newEntry, onesidedEntry, overdueEntry } from "./sentences/entries.ts";
import { dueUndertaking, joint, overdueUndertaking, toldUndertaking } from "./sentences/undertakings.ts";
import { conflictItem, gapItem, shiftItem } from "./sentences/views.ts";

/** What the sections of one brief are made of. */
export interface Gathering {
  readonly service: RecordService;
  readonly scope: Scoped;
  readonly material: Material;
  readonly context: BriefContext;
  readonly cited: CitedSources;
}

/** Of what has been open for longer, so many of the latest are told; the rest is counted. */
const STANDING = 8;

/** Utterances named for one stance. */
const MOST_SAID = 3;

function section(
  id: BriefSection["id"],
  items: readonly DraftItem[],
  { say }: BriefContext,
  rest: string | null = null,
): DraftSection {
  const { title, none } = say.sections[id];
  return { id, title, items, none: items.length === 0 && rest === null ? none : null, rest };
}

/** What took place first, then what is to come, then what is only talked of, then what came to nothing. */
const weight: Readonly<Record<EventStatus, number>> = {
  held: 0,
  ongoing: 0,
  planned: 1,
  proposed: 2,
  possible: 2,
  cancelled: 3,
  refused: 3,
};

const byWeight = (entries: readonly Entry[]): Entry[] =>
  entries.toSorted((a, b) => weight[a.status] - weight[b.status]);

const newSection = ({ material, context }: Gathering): DraftSection =>
  section(
    "new",
    byWeight(material.fresh).map((entry) => newEntry(entry, context)),
    context,
  );

const changedSection = ({ material, context }: Gathering): DraftSection =>
  section(
    "changed",
    material.changes.map((change) => changeItem(change, context)).filter((item) => item !== null),
    context,
  );

const onesidedSection = ({ material, context }: Gathering): DraftSection =>
  section(
    "onesided",
    byWeight(material.touched.filter(({ onesided }) => onesided)).map((entry) =>
      onesidedEntry(entry, context),
    ),
    context,
  );

/** What is still to be done by a day that has not passed, the next first. */
function dueOf(undertakings: readonly RecordUndertaking[], until: string): RecordUndertaking[] {
  const dueDay = ({ due }: RecordUndertaking): string | null => spanOf(due?.value)?.to ?? null;
  const isOpen = ({ state }: RecordUndertaking): boolean => state === "open" || state === "accepted";
  return undertakings
    .filter((each) => isOpen(each) && (dueDay(each) ?? "") >= until)
    .sort(by(dueDay, ({ key }) => key));
}

async function promisedSection({ material, context, scope }: Gathering): Promise<DraftSection> {
  const { until } = context.span;
  const due = dueOf(await scope.undertakings(until), until);
  const told = new Set([...due, ...material.lapsed].map(({ key }) => key));
  const rest = material.undertaken.filter(({ key }) => !told.has(key));
  const items = [
    ...joint(due).map((each) => dueUndertaking(each, context)),
    ...joint(material.lapsed).map((each) => overdueUndertaking(each, context)),
    ...joint(rest).map((each) => toldUndertaking(each, context)),
  ];
  return section("promised", items, context);
}

/** What came up in this time, then the latest of what did before, and how many of these are left. */
function standing<T>(
  all: readonly T[],
  isNow: (item: T) => boolean,
  dayOf: (item: T) => string | null,
): { told: T[]; older: number } {
  const older = all
    .filter((item) => !isNow(item))
    .sort((a, b) => ((dayOf(b) ?? "") < (dayOf(a) ?? "") ? -1 : (dayOf(b) ?? "") > (dayOf(a) ?? "") ? 1 : 0));
  return {
    told: [...all.filter(isNow), ...older.slice(0, STANDING)],
    older: Math.max(older.length - STANDING, 0),
  };
}

/** A gap is open in a brief where the day behind it has come. */
const isPast = ({ before }: Gap, until: string): boolean => before === null || before <= until;

/** Gaps behind which a contact in scope lies. */
async function gapsIn({ service, scope, context }: Gathering): Promise<Gap[]> {
  const ids = await scope.contacts();
  const gaps = await service.gaps(scope.filters);
  return gaps.filter((gap) => isPast(gap, context.span.until) && (ids === null || ids.has(gap.next)));
}

async function unconfirmedSection(gathering: Gathering): Promise<DraftSection> {
  const { service, scope, material, context } = gathering;
  const { until } = context.span;
  const all = await service.unconfirmed({ ...scope.filters, asOf: until });
  const overdue = standing<Unconfirmed>(all, material.isOverdueNow, ({ due }) => due);
  const items = overdue.told.map((entry) => overdueEntry(entry, entry.due, context));
  const missing = standing(await gapsIn(gathering), material.isGapNow, ({ before }) => before);
  for (const gap of missing.told) items.push(gapItem(gap, await service.entry(gap.next), context));
  const older = overdue.older + missing.older;
  return section("unconfirmed", items, context, older === 0 ? null : context.say.older("unconfirmed", older));
}

async function shiftsSection({ material, context, service }: Gathering): Promise<DraftSection> {
  const items: DraftItem[] = [];
  for (const { before, after } of material.shifts) {
    const said = await Promise.all(after.statements.slice(0, MOST_SAID).map((key) => service.utterance(key)));
    const found = said.filter((utterance) => utterance !== null);
    items.push(shiftItem(before, after, found, context));
  }
  return section("shifts", items, context);
}

/** The sentence of a page that tells one value: where the page tells two, its own reading knows which. */
async function evidenceFor(
  conflict: Conflict,
  entry: Entry | null,
  cited: CitedSources,
): Promise<(page: string, about: Conflict["about"], value: string) => Cited[]> {
  const found = new Map<string, Cited[]>();
  for (const { value, pages } of conflict.values)
    for (const page of pages) {
      const told = (await cited.page(page))?.reading.conflicts.find(({ about }) => about === conflict.about);
      const own = told?.values.find((each) => each.value === value)?.evidence[0];
      const sentences = entry?.reports.find((each) => each.page === page)?.evidence ?? [];
      const around = own && sentences.find(({ start, end }) => start <= own.start && own.end <= end);
      found.set(`${page} ${value}`, citedAt(page, around ?? own ?? sentences[0]));
    }
  return (page, _about, value) => found.get(`${page} ${value}`) ?? [];
}

async function conflictsSection(gathering: Gathering): Promise<DraftSection> {
  const { service, scope, material, context, cited } = gathering;
  const open: { conflict: Conflict; entry: Entry | null }[] = [];
  for (const conflict of await service.conflicts(scope.filters)) {
    if (conflict.settled !== null) continue;
    const id = conflict.entry ?? conflict.entries[0] ?? null;
    const entry = id === null ? null : await service.entry(id);
    open.push({ conflict, entry });
  }
  const { told, older } = standing(
    open,
    ({ conflict }) => material.isConflictNow(conflict),
    ({ entry }) => firstDayOf([entry?.time?.value ?? null]),
  );
  const items: DraftItem[] = [];
  for (const { conflict, entry } of told)
    items.push(conflictItem(conflict, entry, await evidenceFor(conflict, entry, cited), context));
  return section("conflicts", items, context, older === 0 ? null : context.say.older("conflicts", older));
}

/** The sections of a brief, in the order in which a chief reads them. */
export async function sectionsOf(gathering: Gathering): Promise<DraftSection[]> {
  const stances = gathering.scope.tellsStances;
  return [
    newSection(gathering),
    changedSection(gathering),
    onesidedSection(gathering),
    ...(stances ? [await promisedSection(gathering)] : []),
    await unconfirmedSection(gathering),
    ...(stances ? [await shiftsSection(gathering)] : []),
    await conflictsSection(gathering),
  ];
}
