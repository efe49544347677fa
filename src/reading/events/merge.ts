import type { EventKind, EventStatus, EventTime } from "../../schema/index.ts";
import type { ActorRegistry } from "../actors.ts";
import type { ContactDraft, ContactMention } from "./types.ts";

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
  a === null || b === null || a === b || (open.has(a) && open.has(b)) || (!open.has(a) && !open.has(b) && a !== "refused" && b !== "refused");

function sameContact(registry: ActorRegistry, draft: ContactDraft, mention: ContactMention): boolean {
  if (groups[draft.kind] !== groups[mention.kind]) return false;
  if (draft.kind !== mention.kind && mention.parties.length === 0) return false;
  const sameOrdinal = !draft.ordinal || !mention.ordinal || draft.ordinal.n === mention.ordinal.n;
  return (
    sameOrdinal &&
    sameTime(draft.time, mention.time) &&
    sameStatus(draft.status, mention.status) &&
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

function join(registry: ActorRegistry, draft: ContactDraft, mention: ContactMention): ContactDraft {
  return {
    ...draft,
    mentions: [...draft.mentions, mention],
    kind: draft.kind,
    parties: richer(registry, draft.parties, mention.parties),
    time: finer(draft.time, mention.time),
    place: draft.place ?? mention.place,
    ordinal: draft.ordinal ?? mention.ordinal,
    level: draft.level ?? mention.level,
    outcome: draft.outcome ?? mention.outcome,
  };
}

const draftFrom = (mention: ContactMention, status: EventStatus): ContactDraft => ({ ...mention, mentions: [mention], status });

/** Enough to tell a contact of its own: two parties, or one with a day and a place. */
const standsAlone = (registry: ActorRegistry, mention: ContactMention): boolean => {
  const sides = sidesOf(registry, mention.parties).size;
  return sides > 1 || (sides === 1 && mention.time !== null && mention.place !== null);
};

/**
 * One draft for each contact of the page. A mention without a party of its own, or one that points back ("cuộc gặp
 * này"), belongs to the last contact of its kind; one that fits none and can't stand alone is dropped.
 */
export function mergeContacts(registry: ActorRegistry, mentions: readonly ContactMention[]): ContactDraft[] {
  const drafts: ContactDraft[] = [];
  for (const mention of mentions) {
    const bare = mention.parties.length < 2 && (mention.definite || mention.parties.length === 0);
    const index = drafts.findLastIndex((draft) =>
      bare ? draft.kind === mention.kind && sameTime(draft.time, mention.time) && sameStatus(draft.status, mention.status) : sameContact(registry, draft, mention),
    );
    const found = drafts[index];
    if (found) drafts[index] = join(registry, found, mention);
    else if (mention.status !== null && standsAlone(registry, mention)) drafts.push(draftFrom(mention, mention.status));
  }
  return drafts;
}
