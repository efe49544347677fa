import type { EventKind, EventPlace, EventStatus, EventTime } from "../../schema/index.ts";
import type { World } from "../../world/world.ts";
import type { ActorRegistry } from "../actors.ts";
import type { ContactDraft, ContactMention } from "./types.ts";

/** What merging needs besides the mentions. `mainSides`: the two sides that the page tells of most. */
export interface MergeContext {
  readonly world: World;
  readonly registry: ActorRegistry;
  readonly mainSides: readonly string[];
}

/** Kinds that one contact may be called by: a summit is a meeting and talks at once. */
const groups: Record<EventKind, string> = {
  call: "call",
  meeting: "contact",
  talks: "contact",
  visit: "contact",
  message: "message",
  agreement: "agreement",
  exchange: "exchange",
  ceasefire: "ceasefire",
};

/** Kinds that come of a contact and are told with it: their parties are those of the contact. */
const results: ReadonlySet<EventKind> = new Set(["agreement", "exchange", "ceasefire"]);

const open: ReadonlySet<EventStatus> = new Set(["possible", "proposed", "planned"]);

const sidesOf = (registry: ActorRegistry, ids: readonly string[]): Set<string> =>
  new Set(ids.map((id) => registry.sideOf(id) ?? id));

/** Every side of the one is among the other's, or the other way round. */
function sameParties(registry: ActorRegistry, a: readonly string[], b: readonly string[]): boolean {
  const x = sidesOf(registry, a);
  const y = sidesOf(registry, b);
  const [small, large] = x.size <= y.size ? [x, y] : [y, x];
  if (![...small].every((side) => large.has(side))) return false;
  const persons = (ids: readonly string[]) => ids.filter((id) => registry.kindOf(id) === "person");
  const clash = persons(a).some((id) => {
    const other = persons(b).find((candidate) => registry.sideOf(candidate) === registry.sideOf(id));
    return other !== undefined && other !== id;
  });
  return !clash;
}

const sameTime = (a: EventTime | null, b: EventTime | null): boolean =>
  a === null || b === null || a.value.startsWith(b.value) || b.value.startsWith(a.value);

/** A contact that is still to come is not the one that took place, unless nothing tells them apart. */
const sameStatus = (a: EventStatus | null, b: EventStatus | null): boolean =>
  a === null ||
  b === null ||
  a === b ||
  (open.has(a) && open.has(b)) ||
  (!open.has(a) && !open.has(b) && a !== "refused" && b !== "refused");

/** A meeting and talks are one contact only where the same sides are told of with the same day or place. */
function sameOccasion(registry: ActorRegistry, draft: ContactDraft, mention: ContactMention): boolean {
  const sides = (ids: readonly string[]) => [...sidesOf(registry, ids)].sort().join(" ");
  const day = draft.time !== null && draft.time.value === mention.time?.value;
  const place = draft.place !== null && draft.place.name === mention.place?.name;
  return sides(draft.parties) === sides(mention.parties) && (day || place);
}

/** A ceasefire in force and the one called for on the same page are one, where no day tells them apart. */
const isSameResult = (draft: ContactDraft, mention: ContactMention): boolean =>
  results.has(mention.kind) && (draft.time === null || mention.time === null);

const sameOrdinal = (draft: ContactDraft, mention: ContactMention): boolean =>
  !draft.ordinal || !mention.ordinal || draft.ordinal.n === mention.ordinal.n;

function sameContact(registry: ActorRegistry, draft: ContactDraft, mention: ContactMention): boolean {
  if (groups[draft.kind] !== groups[mention.kind]) return false;
  if (draft.kind !== mention.kind && !sameOccasion(registry, draft, mention)) return false;
  return (
    sameOrdinal(draft, mention) &&
    sameTime(draft.time, mention.time) &&
    (sameStatus(draft.status, mention.status) || isSameResult(draft, mention)) &&
    sameParties(registry, draft.parties, mention.parties)
  );
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
  const weight = (place: EventPlace) =>
    places.filter((other) => other.state === place.state).length +
    (world.states.get(place.state ?? "")?.names.en === place.name ? 0 : 0.5);
  return places.reduce<EventPlace | null>(
    (best, place) => (best && weight(best) >= weight(place) ? best : place),
    null,
  );
}

function join(context: MergeContext, draft: ContactDraft, mention: ContactMention): ContactDraft {
  return {
    ...draft,
    mentions: [...draft.mentions, mention],
    kind: draft.kind,
    parties: richer(context.registry, draft.parties, mention.parties),
    time: finer(draft.time, mention.time),
    // The mention that tells the day knows best what became of the contact.
    status: (draft.time === null && mention.time !== null ? mention.status : null) ?? draft.status,
    place: commonPlace(context.world, [...draft.mentions, mention]),
    ordinal: draft.ordinal ?? mention.ordinal,
    level: draft.level ?? mention.level,
    outcome: draft.outcome ?? mention.outcome,
  };
}

const draftFrom = (mention: ContactMention, status: EventStatus): ContactDraft => ({
  ...mention,
  mentions: [mention],
  status,
});

/** Enough to tell a contact of its own: two parties, or one with a day and a place. */
const standsAlone = (registry: ActorRegistry, mention: ContactMention): boolean => {
  const sides = sidesOf(registry, mention.parties).size;
  return sides > 1 || (sides === 1 && mention.time !== null && mention.place !== null);
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
      ? !results.has(draft.kind) && draft.mentions.some((other) => other.sentence === mention.sentence)
      : draft.kind === mention.kind,
  );
  if (from) return tellsApart || isResult ? from.parties : [];
  return tellsApart || mention.definite ? mainSides : [];
}

function newDraft(
  { registry, mainSides }: MergeContext,
  drafts: readonly ContactDraft[],
  mention: ContactMention,
): ContactDraft[] {
  const parties = mention.parties.length > 0 ? mention.parties : inherited(drafts, mention, mainSides);
  const full = { ...mention, parties };
  return mention.status !== null && standsAlone(registry, full) ? [draftFrom(full, mention.status)] : [];
}

/**
 * One draft for each contact of the page. A mention without a party of its own, or one that points back ("cuộc gặp
 * này"), belongs to the last contact of its kind; one that fits none and can't stand alone is dropped.
 */
export function mergeContacts(context: MergeContext, mentions: readonly ContactMention[]): ContactDraft[] {
  const drafts: ContactDraft[] = [];
  const left: ContactMention[] = [];
  for (const mention of mentions) {
    if (attach(context, drafts, mention)) continue;
    const made = newDraft(context, drafts, mention);
    if (made.length > 0) drafts.push(...made);
    else left.push(mention);
  }
  // A lead may tell in short what the body tells in full: what found nothing at first is tried against all.
  for (const mention of left) if (mention.parties.length > 0) attach(context, drafts, mention);
  return drafts;
}

/** Joins a mention to the last draft that it fits; false where there is none. */
function attach(context: MergeContext, drafts: ContactDraft[], mention: ContactMention): boolean {
  const bare = mention.parties.length < 2 && (mention.definite || mention.parties.length === 0);
  const fits = (draft: ContactDraft) =>
    bare || mention.byGroup
      ? draft.kind === mention.kind &&
        sameTime(draft.time, mention.time) &&
        sameStatus(draft.status, mention.status) &&
        sameOrdinal(draft, mention)
      : sameContact(context.registry, draft, mention);
  const index = drafts.findLastIndex(fits);
  const found = drafts[index];
  if (!found) return false;
  drafts[index] = join(context, found, mention);
  return true;
}
