import type { EventKind, EventStatus } from "../../schema/index.ts";
import type { ActorRegistry } from "../actors.ts";
import { fitsDay } from "./moved.ts";
import type { ContactDraft, ContactMention } from "./types.ts";

/** Kinds that one contact may be called by: a summit is a meeting and talks at once. */
const groups: Record<EventKind, string> = {
  call: "call",
  meeting: "contact",
  talks: "contact",
  visit: "visit",
  message: "message",
  agreement: "agreement",
  exchange: "exchange",
  ceasefire: "ceasefire",
};

/** Kinds that come of a contact and are told with it: their parties are those of the contact. */
export const results: ReadonlySet<EventKind> = new Set(["agreement", "exchange", "ceasefire"]);

const open: ReadonlySet<EventStatus> = new Set(["possible", "proposed", "planned"]);

/** Still to come, if at all. */
export const isOpenStatus = (status: EventStatus | null): boolean => status !== null && open.has(status);

export const sidesOf = (registry: ActorRegistry, ids: readonly string[]): Set<string> =>
  new Set(ids.map((id) => registry.sideOf(id) ?? id));

/** Every side of the one is among the other's, or the other way round. */
function sameParties(
  registry: ActorRegistry,
  a: readonly string[],
  b: readonly string[],
  isOneOccasion: boolean,
): boolean {
  const x = sidesOf(registry, a);
  const y = sidesOf(registry, b);
  const [small, large] = x.size <= y.size ? [x, y] : [y, x];
  // Talks of two are not those of three, but on one day in one place; one side alone leaves the others open.
  if (small.size > 1 && small.size !== large.size && !isOneOccasion) return false;
  if (![...small].every((side) => large.has(side))) return false;
  const persons = (ids: readonly string[]) => ids.filter((id) => registry.kindOf(id) === "person");
  const clash = persons(a).some((id) => {
    const other = persons(b).find((candidate) => registry.sideOf(candidate) === registry.sideOf(id));
    return other !== undefined && other !== id;
  });
  return !clash;
}

/** A contact that is still to come is not the one that took place, unless nothing tells them apart. */
const sameStatus = (a: EventStatus | null, b: EventStatus | null): boolean =>
  a === null ||
  b === null ||
  a === b ||
  (open.has(a) && open.has(b)) ||
  // What is called off was planned, and may be taken up again.
  (a === "cancelled" && open.has(b)) ||
  (open.has(a) && b === "cancelled") ||
  (!open.has(a) && !open.has(b) && a !== "refused" && b !== "refused");

type Telling = Pick<ContactMention, "status" | "time" | "place">;

/** "hủy cuộc gặp ở Argentina … tại cuộc gặp ở Helsinki hồi tháng 7": one with a day or place of its own took place apart. */
const isHeldApart = (off: Telling, held: Telling, kind: EventKind): boolean =>
  off.status === "cancelled" &&
  held.status === "held" &&
  !results.has(kind) &&
  (held.time !== null || held.place !== null) &&
  !(off.time !== null && off.time.value === held.time?.value);

/** "hẹn gặp ở Osaka" and the meeting held there: a plan of the same day, or of the same place and no day, came true. */
const isPlanOf = (plan: Telling, held: Telling): boolean =>
  plan.status === "planned" &&
  held.status === "held" &&
  (plan.time === null
    ? plan.place !== null && plan.place.name === held.place?.name
    : plan.time.value === held.time?.value);

/** "hai bên đang đàm phán … sẽ thảo luận kỹ về": talks that go on go on, where nothing tells others apart. */
const areGoingOn = (a: ContactDraft, b: ContactMention): boolean =>
  a.kind === "talks" &&
  b.kind === "talks" &&
  b.time === null &&
  b.ordinal === null &&
  !b.another &&
  ((a.status === "ongoing" && isOpenStatus(b.status)) || (isOpenStatus(a.status) && b.status === "ongoing"));

/** A status that nothing but the contact's being a setting tells ("tại cuộc gặp") keeps no two apart. */
const fitsStatus = (draft: ContactDraft, mention: ContactMention): boolean =>
  !draft.sure ||
  !mention.sure ||
  sameStatus(draft.status, mention.status) ||
  areGoingOn(draft, mention) ||
  // "đã gặp ông Lavrov, sau đó sẽ gặp ông Putin": a sentence that tells of both tells of two.
  (draft.mentions.at(-1)?.sentence !== mention.sentence &&
    (isPlanOf(draft, mention) || isPlanOf(mention, draft)));

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

/** Contacts that took place in two states are two, unless they are told with one day. */
const heldElsewhere = (draft: ContactDraft, mention: ContactMention): boolean =>
  draft.status === "held" &&
  mention.status === "held" &&
  !(draft.time !== null && draft.time.value === mention.time?.value) &&
  draft.place !== null &&
  mention.place !== null &&
  draft.place.state !== mention.place.state;

/** Told with one day and one place. */
const isOneOccasion = (draft: ContactDraft, mention: ContactMention): boolean =>
  draft.time !== null &&
  draft.time.value === mention.time?.value &&
  draft.place !== null &&
  draft.place.name === mention.place?.name;

/** Neither day nor number nor status keeps the mention and the contact drafted so far apart. */
export const fitsTelling = (draft: ContactDraft, mention: ContactMention): boolean =>
  sameOrdinal(draft, mention) &&
  fitsDay(draft, mention) &&
  !isHeldApart(draft, mention, mention.kind) &&
  !isHeldApart(mention, draft, mention.kind) &&
  (fitsStatus(draft, mention) || isSameResult(draft, mention));

/** True when the mention can be of the contact drafted so far. */
export function sameContact(registry: ActorRegistry, draft: ContactDraft, mention: ContactMention): boolean {
  if (groups[draft.kind] !== groups[mention.kind]) return false;
  if (draft.kind !== mention.kind && !sameOccasion(registry, draft, mention)) return false;
  return (
    fitsTelling(draft, mention) &&
    !heldElsewhere(draft, mention) &&
    sameParties(registry, draft.parties, mention.parties, isOneOccasion(draft, mention))
  );
}
