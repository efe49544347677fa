import type { EventPlace, EventTime } from "../../schema/index.ts";
import type { ActorRegistry } from "../actors.ts";
import { mentionAt, type ReadSentence } from "../clause.ts";
import { isWord, joinsParties, senseOf } from "../items.ts";
import { RESULT_REACH } from "./inherited.ts";
import { sidesOf } from "./same.ts";
import type { ContactDraft, ContactMention } from "./types.ts";

/** The body right behind item `at`, by id; null where there is none, or one of several ("EU - Trung Quốc"). */
function bodyBehind(registry: ActorRegistry, sentence: ReadSentence, at: number): string | null {
  const owner = mentionAt(sentence, at + 1);
  const [id, ...others] = owner?.actors ?? [];
  if (!owner || id === undefined || others.length > 0 || joinsParties(sentence.items[owner.to])) return null;
  return registry.kindOf(id) === "organisation" ? id : null;
}

/**
 * "thượng đỉnh | G7", "hội nghị thượng đỉnh | ASEAN lần thứ 30": the body whose conference the contact word is, by id;
 * null for other contacts. It is none of the contacts of two who are told of beside it.
 */
export function conferenceOf(
  registry: ActorRegistry,
  sentence: ReadSentence,
  at: number,
  parties: ReadonlySet<number>,
): string | null {
  const contact = senseOf(sentence.items[at], "contact")?.contact;
  if (contact?.use !== "noun" || contact.kind !== "meeting" || sentence.grammar.modifiersFirst) return null;
  return parties.has(at + 1) ? null : bodyBehind(registry, sentence, at);
}

/** How many items may stand between "bên lề" and the body: "bên lề | hội nghị thượng đỉnh | G20". */
const CONFERENCE_REACH = 4;

/** "gặp nhau bên lề hội nghị thượng đỉnh G20": the body at whose conference the contact at `at` takes place, by id. */
export function venueBodyOf(
  registry: ActorRegistry,
  sentence: ReadSentence,
  at: number,
  end: number,
): string | null {
  const { items, grammar } = sentence;
  const venue = items.findIndex(
    (item, index) => index > at && index < end && isWord(item, "venue") && !isWord(item, "at"),
  );
  if (venue < 0 || grammar.modifiersFirst) return null;
  for (let index = venue; index < venue + CONFERENCE_REACH; index++) {
    const body = bodyBehind(registry, sentence, index);
    if (body !== null) return body;
  }
  return null;
}

/** Kinds in which people come together or talk, so that something may be agreed on. */
const occasions: ReadonlySet<ContactDraft["kind"]> = new Set(["meeting", "talks", "call"]);

/** The contact held at which an agreement was made: one that is told in the same sentence. */
function occasionsOf(
  drafts: readonly ContactDraft[],
  { kind, status, mentions }: ContactDraft,
): ContactDraft[] {
  if (kind !== "agreement" || status !== "held") return [];
  const told = new Set(mentions.map(({ sentence }) => sentence));
  return drafts.filter(
    (draft) =>
      occasions.has(draft.kind) &&
      draft.status === "held" &&
      draft.mentions.some(({ sentence }) => told.has(sentence)),
  );
}

/** "Trong cuộc gặp, hai lãnh đạo đã ký một tuyên bố chung": the day of what the same sides agreed on at a contact. */
export function dayOfOccasion(
  registry: ActorRegistry,
  drafts: readonly ContactDraft[],
  result: ContactDraft,
): EventTime | null {
  const sides = (draft: ContactDraft) => [...sidesOf(registry, draft.parties)].sort().join(" ");
  const [occasion, ...others] = occasionsOf(drafts, result).filter((draft) => sides(draft) === sides(result));
  return others.length === 0 && occasion?.time?.precision === "day" ? occasion.time : null;
}

/** "agreed on a truce after talks in Lima": what came of a contact was made where that took place. */
function placeOfOccasion(drafts: readonly ContactDraft[], result: ContactDraft): EventPlace | null {
  const places = occasionsOf(drafts, result).flatMap(({ kind, place }) =>
    kind === "call" ? [] : (place ?? []),
  );
  // "nhắc lại ở Bình Nhưỡng tuyên bố ký tại thượng đỉnh Singapore": of two contacts that the sentence tells, neither is taken.
  return new Set(places.map(({ name }) => name)).size === 1 ? (places[0] ?? null) : null;
}

/** Whoever visits and is visited in the visit comes together in the meeting. */
function isMeetingOfVisit(registry: ActorRegistry, visit: ContactDraft, { parties }: ContactDraft): boolean {
  const [guest, host] = visit.parties;
  if (guest === undefined || host === undefined || parties.length !== 2) return false;
  const sides = sidesOf(registry, parties);
  const isGuest = parties.includes(guest) || (registry.kindOf(guest) !== "person" && sides.has(guest));
  return isGuest && sides.has(registry.sideOf(host) ?? host);
}

/** The one is told no more than a few sentences from the other. */
const isToldNear = (a: ContactDraft, b: ContactDraft): boolean =>
  a.mentions.some(({ sentence }) =>
    b.mentions.some((other) => Math.abs(other.sentence - sentence) <= RESULT_REACH),
  );

/** "Ông Vương thăm Bình Nhưỡng …. Ông đã gặp người đồng cấp Ri": guest and host met where the visit led. */
function placeOfVisit(
  registry: ActorRegistry,
  drafts: readonly ContactDraft[],
  meeting: ContactDraft,
): EventPlace | null {
  if (meeting.kind !== "meeting" || meeting.status !== "held") return null;
  const [visit, ...others] = drafts.filter(
    (draft) =>
      draft.kind === "visit" &&
      (draft.status === "held" || draft.status === "ongoing") &&
      isMeetingOfVisit(registry, draft, meeting) &&
      isToldNear(draft, meeting),
  );
  return others.length === 0 ? (visit?.place ?? null) : null;
}

/** "bên lề hội nghị G7 … Thượng đỉnh G7 diễn ra tại Biarritz": where the page tells the conference to be. */
function placeOfConference(
  mentions: readonly ContactMention[],
  { mentions: told }: ContactDraft,
): EventPlace | null {
  const body = told.flatMap(({ venueBody }) => venueBody ?? [])[0];
  if (body === undefined) return null;
  const same = mentions.filter(({ conference, venueBody }) => conference === body || venueBody === body);
  const places = same.flatMap(({ place }) => place ?? []);
  return new Set(places.map(({ state }) => state)).size === 1 ? (places[0] ?? null) : null;
}

/** Where a contact took place of which no sentence says it: where that was which it was part of; null where none is told. */
export const inheritedPlace = (
  registry: ActorRegistry,
  {
    drafts,
    mentions,
  }: { readonly drafts: readonly ContactDraft[]; readonly mentions: readonly ContactMention[] },
  draft: ContactDraft,
): EventPlace | null =>
  placeOfConference(mentions, draft) ??
  placeOfOccasion(drafts, draft) ??
  placeOfVisit(registry, drafts, draft);
