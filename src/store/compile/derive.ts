import {
  type ContactReport,
  copyOf,
  type Decided,
  enteredFacts,
  type Facts,
  factsOf,
  type PageCopy,
  type Stand,
  type StatementTelling,
  type UndertakingTelling,
} from "../../record/index.ts";
import type { Reading } from "../../schema/index.ts";
import { UNNAMED } from "../../schema/vocabulary.ts";
import type { World } from "../../world/world.ts";
import { type Labels, labelsOf } from "../actors.ts";
import { foldedText } from "../search/words.ts";
import type { UnknownActor } from "../tables.ts";
import type { Item } from "./items.ts";

/** What a page that counts contributes to the record, as the store keeps it. */
export interface Derived {
  readonly page: string;
  /** YYYY-MM-DD; the first day of an interval. */
  readonly publishedDay: string | null;
  /** The day by which copies closed its own; null where they did not. */
  readonly closed: string | null;
  readonly loose: Facts["loose"];
  readonly stands: readonly Stand[];
  /** Those who take part or are quoted and whom the world does not know. */
  readonly unknown: readonly UnknownActor[];
  readonly copies: readonly Item<PageCopy>[];
  readonly contacts: readonly Item<ContactReport>[];
  readonly tellings: readonly Item<StatementTelling>[];
  readonly undertakings: readonly Item<UndertakingTelling>[];
}

/** The labels of those with the ids, as the page tells them. */
const labelled = (ids: readonly (string | null)[], labels: Labels): string[] =>
  [...new Set(ids.flatMap((id) => (id === null ? [] : (labels.get(id) ?? [id]))))].sort();

/** What the page contributes by its facts; `labels` of those whom it mentions. */
function derivedFrom(facts: Facts, labels: Labels): Derived {
  const page = facts.page.id;
  const found = (ids: readonly (string | null | undefined)[]): string[] =>
    labelled(
      ids.map((id) => id ?? null),
      labels,
    );
  return {
    page,
    publishedDay: facts.page.publishedDays?.from ?? null,
    closed: null,
    loose: facts.loose,
    stands: facts.stands,
    unknown: [],
    copies: [{ key: page, page, labels: [], item: facts.copy }],
    contacts: facts.reports.map((item) => ({
      key: item.key,
      page,
      labels: found(item.event.participants.flatMap(({ id, for: side }) => [id, side])),
      item,
    })),
    tellings: facts.tellings.map((item) => ({
      key: item.key,
      page,
      labels: found([item.item.source.id, item.item.via?.id]),
      item,
    })),
    undertakings: facts.undertakings.map((item) => ({
      key: item.key,
      page,
      labels: found([item.item.actor.id, item.item.to?.id, item.side, item.toSide, item.by]),
      item,
    })),
  };
}

interface DeriveContext {
  readonly world: World;
  readonly decided: Decided;
}

/** A page as copies of it are sought. */
export function copyItem(reading: Reading, { world }: Pick<DeriveContext, "world">): Item<PageCopy> {
  const { id } = reading.page;
  return { key: id, page: id, labels: [], item: copyOf(reading, world) };
}

/** Of whom only this page tells, as far as they take part in something or are quoted. */
function unknownIn({ actors, events, statements }: Reading): UnknownActor[] {
  const met = new Set([
    ...events.flatMap(({ participants }) => participants.map(({ id }) => id)),
    ...statements.map(({ source }) => source.id),
  ]);
  return actors
    .filter(({ id, known }) => !known && id !== UNNAMED && met.has(id))
    .map(({ id, name, kind, for: side }) => ({ id, name, kind, for: side }));
}

/** What a page contributes by its reading and by what was decided on it. */
export const derive = (reading: Reading, context: DeriveContext): Derived => ({
  ...derivedFrom(factsOf(reading, context), labelsOf([reading])),
  unknown: unknownIn(reading),
});

/** Labels of those who take part in contacts that no page tells. */
function ownLabels(reports: readonly ContactReport[]): Labels {
  const participants = reports.flatMap(({ event }) => event.participants);
  return new Map(participants.map(({ id, name }) => [id, [id, foldedText(name)].sort()]));
}

/** What contacts entered by hand contribute, by the ids of their pseudo pages; nothing of those taken back. */
export const deriveEntered = (pages: readonly string[], { world, decided }: DeriveContext): Derived[] =>
  enteredFacts(decided, world)
    .filter((facts) => pages.includes(facts.page.id))
    .map((facts) => ({ ...derivedFrom(facts, ownLabels(facts.reports)), publishedDay: null }));
