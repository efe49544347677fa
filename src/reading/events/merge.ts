import type { EventPlace, EventStatus, EventTime } from "../../schema/index.ts";
import type { World } from "../../world/world.ts";
import type { ActorRegistry } from "../actors.ts";
import { results, sameContact, sameOrdinal, sameStatus, sameTime, sidesOf } from "./same.ts";
import type { ContactDraft, ContactMention } from "./types.ts";

/** What merging needs besides the mentions. `mainSides`: the two sides that the page tells of most. */
export interface MergeContext {
  readonly world: World;
  readonly registry: ActorRegistry;
  readonly mainSides: readonly string[];
}

const finer = (a: EventTime | null, b: EventTime | null): EventTime | null =>
  a === null ? b : b !== null && b.value.length > a.value.length && b.precision !== "interval" ? b : a;

function richer(registry: ActorRegistry, a: readonly string[], b: readonly string[]): readonly string[] {
  const persons = (ids: readonly string[]) => ids.filter((id) => registry.kindOf(id) === "person").length;
  const sides = (ids: readonly string[]) => sidesOf(registry, ids).size;
  if (sides(b) !== sides(a)) return sides(b) > sides(a) ? b : a;
  return persons(b) > persons(a) ? b : a;
}

/** The place that most mentions name; of equals, the one within a state before the state itself, then the first. */
function commonPlace(world: World, mentions: readonly ContactMention[]): EventPlace | null {
  const places = mentions.flatMap(({ place }) => (place ? [place] : []));
  const counts = new Map<string | null, number>();
  for (const { state } of places) counts.set(state, (counts.get(state) ?? 0) + 1);
  const weight = (place: EventPlace) =>
    (counts.get(place.state) ?? 0) + (world.states.get(place.state ?? "")?.names.en === place.name ? 0 : 0.5);
  return places.reduce<EventPlace | null>(
    (best, place) => (best && weight(best) >= weight(place) ? best : place),
    null,
  );
}

/** A draft in the making: mentions are added to it one by one, so that a page with thousands of them stays linear. */
type Building = { -readonly [K in keyof ContactDraft]: ContactDraft[K] } & { mentions: ContactMention[] };

function join(registry: ActorRegistry, draft: Building, mention: ContactMention): void {
  draft.mentions.push(mention);
  draft.parties = richer(registry, draft.parties, mention.parties);
  // The mention that tells the day knows best what became of the contact.
  if (draft.time === null && mention.time !== null && mention.status !== null) draft.status = mention.status;
  draft.time = finer(draft.time, mention.time);
  draft.place ??= mention.place;
  draft.ordinal ??= mention.ordinal;
  draft.level ??= mention.level;
  draft.outcome ??= mention.outcome;
}

const draftFrom = (mention: ContactMention, status: EventStatus): Building => {
  const { kind, parties, time, place, ordinal, level, outcome } = mention;
  return { mentions: [mention], kind, parties, time, place, status, ordinal, level, outcome };
};

/** Enough to tell a contact of its own: two parties, or of talks one with a day and a place. */
const standsAlone = (registry: ActorRegistry, mention: ContactMention): boolean => {
  const sides = sidesOf(registry, mention.parties).size;
  const isTalks = mention.kind === "talks" && mention.time !== null && mention.place !== null;
  return sides > 1 || (sides === 1 && isTalks);
};

/**
 * "vòng đàm phán đầu tiên", "thỏa thuận trao đổi tù nhân": the parties are those of the contact told last, else the two
 * sides that the page is about.
 */
function inherited(
  drafts: readonly ContactDraft[],
  mention: ContactMention,
  mainSides: readonly string[],
): readonly string[] {
  const tellsApart = mention.time !== null || mention.ordinal !== null;
  const isResult = results.has(mention.kind);
  const from = drafts.findLast((draft) =>
    isResult
      ? !results.has(draft.kind) && draft.mentions.at(-1)?.sentence === mention.sentence
      : draft.kind === mention.kind,
  );
  if (from) return tellsApart || isResult ? from.parties : [];
  return tellsApart || mention.definite ? mainSides : [];
}

function newDraft(
  { registry, mainSides }: MergeContext,
  drafts: readonly Building[],
  mention: ContactMention,
): Building | null {
  const parties = mention.parties.length > 0 ? mention.parties : inherited(drafts, mention, mainSides);
  const full = { ...mention, parties };
  return mention.status !== null && standsAlone(registry, full) ? draftFrom(full, mention.status) : null;
}

/**
 * One draft for each contact of the page. A mention without a party of its own, or one that points back ("cuộc gặp
 * này"), belongs to the last contact of its kind; one that fits none and can't stand alone is dropped.
 */
export function mergeContacts(context: MergeContext, mentions: readonly ContactMention[]): ContactDraft[] {
  const drafts: Building[] = [];
  const left: ContactMention[] = [];
  for (const mention of mentions) {
    if (attach(context, drafts, mention)) continue;
    const made = newDraft(context, drafts, mention);
    if (made) drafts.push(made);
    else left.push(mention);
  }
  // A lead may tell in short what the body tells in full: what found nothing at first is tried against all.
  for (const mention of left) if (mention.parties.length > 0) attach(context, drafts, mention);
  return drafts.map((draft) => ({ ...draft, place: commonPlace(context.world, draft.mentions) }));
}

/** How many contacts back a mention may belong to. More than this no article tells. */
const REACH = 200;

/** Joins a mention to the last draft that it fits; false where there is none. */
function attach({ registry }: MergeContext, drafts: readonly Building[], mention: ContactMention): boolean {
  const bare = mention.parties.length < 2 && (mention.definite || mention.parties.length === 0);
  const fits = (draft: ContactDraft) =>
    bare || mention.byGroup
      ? draft.kind === mention.kind &&
        sameTime(draft.time, mention.time) &&
        sameStatus(draft.status, mention.status) &&
        sameOrdinal(draft, mention)
      : sameContact(registry, draft, mention);
  const found = drafts.slice(-REACH).findLast(fits);
  if (found) join(registry, found, mention);
  return found !== undefined;
}
