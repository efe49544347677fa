import { type Place, placeOf } from "../negotiation/place.ts";
import type {
  Actor,
  ActorRef,
  ContactValues,
  Entry,
  EventKind,
  Negotiation,
  Utterance,
} from "../schema/index.ts";
import type { Span } from "../text/span.ts";
import { firstDayOf, spanOf } from "./days.ts";
import { sortedUnique } from "./order.ts";
import type { StatementTelling } from "./types.ts";

// To which negotiation and track what was compiled belongs: the last thing that is said of it.

/** What contacts of a kind are about, whatever words tell of them. */
const topicsOfKind: Readonly<Partial<Record<EventKind, readonly string[]>>> = {
  exchange: ["prisoners"],
  ceasefire: ["ceasefire"],
};

/** The negotiation and track of an entry; `decided`: what people said of them. */
export function placeOfEntry(
  entry: Entry,
  negotiations: readonly Negotiation[],
  decided: Pick<ContactValues, "negotiation" | "track">,
): Place {
  const { kind, level, participants, time, reports, topics } = entry;
  const what = {
    acting: participants.flatMap(({ id, for: side }) => [id, ...(side === null ? [] : [side])]),
    named: [],
    topics: [...topics, ...(topicsOfKind[kind] ?? [])],
    days: spanOf(time?.value) ?? spanOf(firstDayOf(reports.map(({ published }) => published))),
    contact: { kind, level },
  };
  return placeOf(what, negotiations, decided);
}

/** The negotiation and track of an utterance by its tellings. */
export function placeOfUtterance(
  { time, topics, tellings }: Omit<Utterance, keyof Place>,
  told: readonly StatementTelling[],
  negotiations: readonly Negotiation[],
): Place {
  const what = {
    acting: sortedUnique(told.flatMap(({ side, item }) => [side, item.source.id])),
    named: sortedUnique(told.flatMap(({ about }) => about)),
    topics,
    days: spanOf(time?.value) ?? spanOf(firstDayOf(tellings.map(({ published }) => published))),
    contact: null,
  };
  return placeOf(what, negotiations);
}

/** What is asked of an undertaking; `first`: the day on which it was first said or told. */
interface UndertakingSides {
  readonly item: { readonly actor: ActorRef };
  readonly side: string;
  readonly toSide: string | null;
  readonly about: readonly string[];
  readonly topics: readonly string[];
  readonly first: string | null;
}

/** The negotiation and track of an undertaking. */
export function placeOfUndertaking(
  { item, side, toSide, about, topics, first }: UndertakingSides,
  negotiations: readonly Negotiation[],
): Place {
  const what = {
    acting: [side, item.actor.id],
    named: sortedUnique([...about, ...(toSide === null ? [] : [toSide])]),
    topics,
    days: spanOf(first),
    contact: null,
  };
  return placeOf(what, negotiations);
}

/** The state or body that an actor acts for, or is; an actor that the page does not register stands alone. */
export const sideOf = (actors: readonly Actor[], id: string): string =>
  actors.find((actor) => actor.id === id)?.for ?? id;

/** The states and bodies for which those act who are mentioned in a stretch of the page, sorted. */
export const sidesIn = (actors: readonly Actor[], { start, end }: Span): string[] =>
  sortedUnique(
    actors
      .filter(({ mentions }) => mentions.some((mention) => mention.start < end && mention.end > start))
      .map((actor) => actor.for ?? actor.id),
  );
