import type { EventKind, EventPlace, EventStatus, EventTime } from "../../schema/index.ts";
import { spanOfEdtf } from "../../time/edtf.ts";
import type { World } from "../../world/world.ts";
import type { ActorRegistry } from "../actors.ts";
import type { RuleId } from "../explain/rules.ts";
import { inherited, RESULT_REACH, withPartner } from "./inherited.ts";
import { summitParties } from "./leaders.ts";
import { isOff, isOlderNews, moveOfDraft } from "./moved.ts";
import { dayOfOccasion, inheritedPlace } from "./occasions.ts";
import { visitedPlace } from "./party-ids.ts";
import { fitsTelling, isOpenStatus, sameContact, sidesOf } from "./same.ts";
import { settles } from "./settle.ts";
import type { ContactDraft, ContactMention } from "./types.ts";

/** What merging needs besides the mentions. `mainSides`: the two sides that the page tells of most. */
export interface MergeContext {
  readonly world: World;
  readonly registry: ActorRegistry;
  readonly mainSides: readonly string[];
  /** The publication day, YYYY-MM-DD, or null. */
  readonly today: string | null;
}

const fineness: Record<EventTime["precision"], number> = {
  year: 1,
  month: 2,
  interval: 3,
  day: 4,
  minute: 5,
};

const finer = (a: EventTime | null, b: EventTime | null): EventTime | null =>
  a === null || (b !== null && fineness[b.precision] > fineness[a.precision]) ? b : a;

function richer(
  registry: ActorRegistry,
  kind: EventKind,
  a: readonly string[],
  b: readonly string[],
): readonly string[] {
  const persons = (ids: readonly string[]) => ids.filter((id) => registry.kindOf(id) === "person").length;
  const sides = (ids: readonly string[]) => sidesOf(registry, ids).size;
  if (sides(b) !== sides(a)) return sides(b) > sides(a) ? b : a;
  return kind !== "agreement" && persons(b) > persons(a) ? b : a;
}

/** The place that most mentions name; of equals, the one within a state before the state itself, then the first. */
function commonPlace(world: World, mentions: readonly ContactMention[]): EventPlace | null {
  const places = mentions.flatMap(({ place }) => (place ? [place] : []));
  const counts = new Map<string | null, number>();
  for (const { state } of places) counts.set(state, (counts.get(state) ?? 0) + 1);
  // A place that lies in no state that is known (a hotel) yields to one that does.
  const weight = (place: EventPlace) =>
    (counts.get(place.state) ?? 0) +
    (world.states.get(place.state ?? "")?.names.en === place.name ? 0 : 0.5) -
    (place.state === null ? 0.25 : 0);
  return places.reduce<EventPlace | null>(
    (best, place) => (best && weight(best) >= weight(place) ? best : place),
    null,
  );
}

/** A draft in the making: mentions are added to it one by one, so that a page with thousands of them stays linear. */
type Building = { -readonly [K in keyof ContactDraft]: ContactDraft[K] } & { mentions: ContactMention[] };

/** "The cabinet was due to vote on the accord": of an agreement that was reached, its day and status are told already. */
const isSideRemark = (draft: Building, mention: ContactMention): boolean =>
  draft.kind === "agreement" &&
  draft.status === "held" &&
  draft.sure &&
  !mention.ground &&
  ((mention.sure && isOpenStatus(mention.status)) || isFarAndBare(draft, mention));

/** "A deal on licence plates followed on November 23": named by the word alone, paragraphs later, with a day of its own. */
const isFarAndBare = (draft: Building, { sentence, parties, time, definite }: ContactMention): boolean =>
  time !== null &&
  parties.length === 0 &&
  !definite &&
  sentence - (draft.mentions[0]?.sentence ?? 0) > RESULT_REACH;

function join(registry: ActorRegistry, draft: Building, mention: ContactMention): void {
  const isOld = isOlderNews(draft, mention);
  draft.mentions.push(mention);
  draft.parties = richer(registry, draft.kind, draft.parties, mention.parties);
  if (isSideRemark(draft, mention)) return;
  if (mention.status !== null && (settles(draft, mention, isOld) || (mention.move && !isOff(draft)))) {
    draft.status = mention.status;
    draft.sure = true;
  }
  const move = moveOfDraft(draft, mention);
  draft.time = mention.move ? mention.time : isOld ? draft.time : finer(draft.time, mention.time);
  draft.move = move;
  if (mention.others.size > 0) draft.others = new Map([...mention.others, ...draft.others]);
  draft.place ??= mention.place;
  draft.ordinal ??= mention.ordinal;
  draft.level ??= mention.level;
  draft.outcome ??= mention.outcome;
}

const draftFrom = (mention: ContactMention, status: EventStatus): Building => {
  const { kind, parties, others, time, move, place, sure, ordinal, level, outcome } = mention;
  const told = { kind, parties, others, time, move, place, sure, ordinal, level, outcome };
  return { ...told, mentions: [mention], status };
};

/** Enough to tell a contact of its own: two parties, or of talks one with a day and a place. */
const standsAlone = (registry: ActorRegistry, mention: ContactMention): boolean => {
  const sides = sidesOf(registry, mention.parties).size;
  const isTalks = mention.kind === "talks" && mention.time !== null && mention.place !== null;
  const isSide = mention.parties.every((id) => registry.kindOf(id) !== "organisation");
  return sides > 1 || (sides === 1 && isTalks && isSide);
};

function newDraft(
  { registry, mainSides }: MergeContext,
  drafts: readonly Building[],
  mention: ContactMention,
): Building | null {
  const { ground, status } = mention;
  if (!ground || status === null) return null;
  const isBare = mention.parties.length === 0 && !mention.several && mention.conference === null;
  const parties = isBare ? inherited(drafts, mention, mainSides) : mention.parties;
  const by: RuleId = parties === mainSides ? "parties/page-sides" : "parties/told-before";
  const full = { ...mention, parties, partiesBy: isBare && parties.length > 0 ? by : mention.partiesBy };
  return standsAlone(registry, full) ? draftFrom(full, status) : null;
}

/** Who met, or is to meet, somebody else in which state: "vladimir-putin SG held". */
function guestsElsewhere(registry: ActorRegistry, drafts: readonly ContactDraft[]): ReadonlySet<string> {
  const meetings = drafts.filter(({ kind }) => kind === "meeting" || kind === "talks");
  const keys = meetings.flatMap(({ parties, place, status }) =>
    place?.state && !sidesOf(registry, parties).has(place.state)
      ? parties.map((guest) => `${guest} ${place.state} ${status}`)
      : [],
  );
  return new Set(keys);
}

/**
 * One draft for each contact of the page. A mention without a party of its own, or one that points back ("cuộc gặp
 * này"), belongs to the last contact of its kind; one that fits none and can't stand alone is dropped.
 */
export function mergeContacts(context: MergeContext, mentions: readonly ContactMention[]): ContactDraft[] {
  const drafts: Building[] = [];
  const recent: Building[] = [];
  const left: ContactMention[] = [];
  for (const told of mentions) {
    const parties = withPartner(context.registry, recent, told);
    const mention = parties === told.parties ? told : { ...told, parties };
    if (attach(context, recent, mention)) continue;
    const made = newDraft(context, recent, mention);
    if (made) {
      drafts.push(made);
      recent.push(made);
    } else left.push(mention);
  }
  // A lead may tell in short what the body tells in full: what found nothing at first is tried against all.
  for (const mention of left) if (mention.parties.length > 0) attach(context, recent, mention);
  // A state that is only where the guest meets somebody else is not visited.
  const elsewhere = guestsElsewhere(context.registry, drafts);
  const kept = drafts.filter(
    ({ kind, parties, status }) => kind !== "visit" || !elsewhere.has([...parties, status].join(" ")),
  );
  return kept.map((draft) => ({
    ...draft,
    time: draft.time ?? dayOfOccasion(context.registry, kept, draft),
    status: settledStatus(context, draft),
    parties: summitParties(context, draft),
    place:
      visitedPlace(context, draft.kind, draft.parties, commonPlace(context.world, draft.mentions)) ??
      inheritedPlace(context.registry, { drafts: kept, mentions }, draft),
  }));
}

/** What was open and is told with a day gone by took place: a day gone by on which it was only spoken of is no day of it. */
function settledStatus({ today }: MergeContext, { status, time }: ContactDraft): EventStatus {
  const isOpen = isOpenStatus(status);
  const last = time === null ? null : (spanOfEdtf(time.value)?.to ?? null);
  return isOpen && today !== null && last !== null && last < today ? "held" : status;
}

/** How many contacts back a mention may belong to. More than this no article tells. */
const REACH = 200;

/** "khả năng có cuộc gặp lần hai": the one held is not the second that is still open. */
const isLaterOne = (draft: ContactDraft, { ordinal, status }: ContactMention): boolean =>
  ordinal !== null && ordinal.n > 1 && draft.status === "held" && status !== "held" && status !== null;

/** "ngay từ lần gặp đầu tiên": without its parties or a status it is one before that told last. */
const isFormerOne = ({ ordinal, parties, definite, status }: ContactMention): boolean =>
  ordinal?.n === 1 && !definite && (parties.length === 0 || (parties.length < 2 && status === null));

/** "nhắc tới cuộc gặp lần ba": a number alone makes no third of a contact that was told without one. */
const isCounted = (draft: ContactDraft, mention: ContactMention): boolean =>
  mention.ordinal === null ||
  draft.ordinal !== null ||
  ((mention.sure || mention.ground) && !isLaterOne(draft, mention) && !isFormerOne(mention));

/** "cuộc họp tại Osaka" names no parties, but is not the one held in Helsinki. */
const isElsewhere = (draft: ContactDraft, { place, definite, time }: ContactMention): boolean =>
  !definite &&
  statesOf(draft.place, place).size > 1 &&
  // "Monday's session" is that told with Monday before, even where the page contradicts itself on its place.
  !(time?.precision === "day" && time.value === draft.time?.value);

/** The states, as far as they are known, in which the places lie. */
const statesOf = (...places: readonly (EventPlace | null)[]): ReadonlySet<string> =>
  new Set(places.flatMap((place) => place?.state ?? []));

/** Joins a mention to the draft told last that it fits; false where there is none. `recent`: drafts, the last told last. */
function attach({ registry }: MergeContext, recent: Building[], mention: ContactMention): boolean {
  const bare = mention.parties.length < 2 && (mention.definite || mention.parties.length === 0);
  if (bare && mention.several) return false;
  // "cuộc gặp tiếp theo", "dự thượng đỉnh khác với ông Tập": not that told last with one of them.
  if (mention.parties.length < 2 && mention.another) return false;
  if (mention.conference !== null && mention.parties.length < 2) return false;
  // "tiếp tục các cuộc tiếp xúc trước đó ở Moscow": neither this contact nor one other.
  if (mention.another && mention.several) return false;
  const fits = (draft: ContactDraft) =>
    isCounted(draft, mention) &&
    (bare || mention.byGroup
      ? draft.kind === mention.kind && fitsTelling(draft, mention) && !isElsewhere(draft, mention)
      : sameContact(registry, draft, mention));
  const at = recent.findLastIndex((draft, index) => index >= recent.length - REACH && fits(draft));
  const found = recent[at];
  if (!found) return false;
  join(registry, found, mention);
  recent.splice(at, 1);
  recent.push(found);
  return true;
}
