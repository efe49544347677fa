import type { Event, Negotiation, Undertaking } from "../../schema/index.ts";
import { UNNAMED } from "../../schema/vocabulary.ts";
import { distinctKeys, quotationKey, type Told } from "../contacts/reports.ts";
import { firstDayOf, spanOf } from "../days.ts";
import { sortedUnique } from "../order.ts";
import { placeOfUndertaking, sideOf, sidesIn } from "../place.ts";
import type { ContactReport, StatementTelling, UndertakingTelling } from "../types.ts";
import { type Gist, gistOf } from "./marks.ts";
import { type Sketch, sketchOf } from "./sketch.ts";
import type { TellingRules } from "./telling-rules.ts";
import {
  groupTellings,
  type PrintedTelling,
  printedTelling,
  type TellingGroup,
  tellingMatter,
  textOf,
} from "./tellings.ts";

const toCome: ReadonlySet<Event["status"]> = new Set(["planned", "proposed", "possible"]);

/** What an undertaking leads to in its own page. */
function linksOf(
  { reading }: Told,
  { event, statement, actor, to, content }: Undertaking,
  tellings: readonly StatementTelling[],
  reports: readonly ContactReport[],
) {
  const report = reports.find((each) => each.event.id === event);
  const said = tellings.find((telling) => telling.item.id === statement);
  const isToCome = report !== undefined && toCome.has(report.event.status);
  const voice = said?.item.source.id;
  const side = sideOf(reading.actors, actor.id);
  return {
    said: said?.key ?? null,
    saidDays: spanOf(said?.item.time?.value),
    by: voice !== undefined && voice !== actor.id ? voice : null,
    side,
    about: sidesIn(reading.actors, content).filter((other) => other !== side),
    toSide: to === null ? null : sideOf(reading.actors, to.id),
    topics: sortedUnique(said?.item.topics ?? []),
    contact: isToCome ? report.key : null,
    agreedIn: report !== undefined && !isToCome ? report.key : null,
  };
}

/** The undertakings of a page, each under its key, with the telling of the statement and the reports that they belong to. */
export function undertakingTellings(
  told: Told,
  tellings: readonly StatementTelling[],
  reports: readonly ContactReport[],
): UndertakingTelling[] {
  const { page, reading, world } = told;
  const key = (undertaking: Undertaking): string =>
    quotationKey(reading, `${undertaking.act} of ${undertaking.actor.id}`, [undertaking.content]);
  return distinctKeys(reading.undertakings, key, (undertaking) => JSON.stringify(undertaking)).map(
    ({ key: own, item }) => {
      const content = textOf(reading, item.content);
      const links = linksOf(told, item, tellings, reports);
      const sketch = sketchOf(content.text, reading.page.language);
      const sources = [item.actor.id, ...(links.by === null ? [] : [links.by])];
      const gist = gistOf(content, { reading, world, sources, topics: links.topics });
      return { key: own, page, item, content, sketch, gist, ...links };
    },
  );
}

/** An undertaking holds on: it is told again for a month, and then is made anew. */
const MONTH = 31;

/** The same act of the same side in nearly the same words: a president's offer is his state's. */
const undertakingRules: TellingRules<UndertakingTelling> = {
  voice: ({ item, side }) => `${item.act} of ${side}`,
  saidOn: (telling) => telling.saidDays,
  window: MONTH,
  exact: MONTH,
  mayTranslate: ({ side }) => side !== UNNAMED,
};

export const undertakingMatter = tellingMatter(undertakingRules);

/** An undertaking put together from its tellings, without what others answered or what came of it. Plain JSON. */
export interface CompiledUndertaking {
  readonly key: string;
  /** The first telling's; the addressee, condition and due day that only others tell are taken from them. */
  readonly item: Undertaking;
  readonly side: string;
  readonly toSide: string | null;
  /** YYYY-MM-DD on which it was first said or told; null when unknown. */
  readonly first: string | null;
  /** Page that tells its due day. */
  readonly dueIn: string | null;
  readonly through: readonly string[];
  /** Other states and bodies that it names. */
  readonly about: readonly string[];
  readonly topics: readonly string[];
  readonly negotiation: string | null;
  readonly track: string | null;
  /** Keys of the tellings of its statements; the first telling's first. */
  readonly said: readonly string[];
  /** Keys of the reports of the contact that it is to bring about, and of that in which it was agreed. */
  readonly contacts: readonly string[];
  readonly agreedIn: readonly string[];
  readonly sketch: Sketch;
  readonly gist: Gist;
  readonly tellings: readonly PrintedTelling[];
}

const told = <T>(values: readonly (T | null)[]): T[] => values.filter((value) => value !== null);

const firstTold = <T>(values: readonly (T | null)[]): T | null => told(values)[0] ?? null;

function undertakingOf(
  { heads, members }: TellingGroup<UndertakingTelling>,
  negotiations: readonly Negotiation[],
): CompiledUndertaking {
  const { item, key, side } = members[0];
  const all = <T>(value: (telling: UndertakingTelling) => T | null): T[] => told(members.map(value));
  const dueIn = members.find((telling) => telling.item.due !== null);
  const undertaking = {
    key,
    item: {
      ...item,
      id: key,
      to: firstTold(members.map((telling) => telling.item.to)),
      condition: firstTold(members.map((telling) => telling.item.condition)),
      due: dueIn?.item.due ?? null,
    },
    side,
    toSide: firstTold(members.map((telling) => telling.toSide)),
    first: firstDayOf(members.map((telling) => telling.saidDays?.from ?? telling.page.published)),
    dueIn: dueIn?.page.id ?? null,
    through: sortedUnique(all((telling) => telling.by)),
    about: sortedUnique(members.flatMap((telling) => telling.about)),
    topics: sortedUnique(members.flatMap((telling) => telling.topics)),
    said: [...new Set(all((telling) => telling.said))],
    contacts: sortedUnique(all((telling) => telling.contact)),
    agreedIn: sortedUnique(all((telling) => telling.agreedIn)),
    sketch: heads[0].sketch,
    gist: heads[0].gist,
    tellings: members.map(printedTelling),
  };
  return { ...undertaking, ...placeOfUndertaking(undertaking, negotiations) };
}

/** Compiles the undertakings of a part, each once with all its tellings, and the keys of these. */
export const undertakingsOf = (
  part: readonly UndertakingTelling[],
  negotiations: readonly Negotiation[] = [],
): { readonly undertaking: CompiledUndertaking; readonly members: readonly string[] }[] =>
  groupTellings(part, undertakingRules).map((group) => ({
    undertaking: undertakingOf(group, negotiations),
    members: group.members.map((telling) => telling.key),
  }));
