import type { EventKind, EventPlace } from "../../schema/index.ts";
import type { World } from "../../world/world.ts";
import type { ReadSentence } from "../clause.ts";
import { type Item, isWord, joinsParties, senseOf } from "../items.ts";
import { isPlaceGoverned } from "../mentions/govern.ts";
import type { Mention } from "../mentions/types.ts";
import { partiesBefore } from "./noun-phrase.ts";
import { clauseStart } from "./window.ts";

/** Of a capital, its id; of a seat that the words make a place ("at the White House"), that of the body. */
const placeIdOf = ({ reference, place }: Mention): string | null =>
  reference.type === "actor" ? (reference.placeId ?? (place ? reference.id : null)) : null;

/** The place that a mention names; null where it names none. */
export function placeOf(world: World, mention: Mention): EventPlace | null {
  const { reference } = mention;
  const id = reference.type === "place" ? reference.id : placeIdOf(mention);
  const place = id === null ? undefined : world.places.get(id);
  if (place) return { name: place.names.en, state: place.state };
  const state = reference.type === "actor" ? world.states.get(reference.id) : undefined;
  return state ? { name: state.names.en, state: state.id } : null;
}

/** The state in which the place of a mention lies, by code; null where it is none or unknown. */
export const stateOfPlace = (world: World, mention: Mention): string | null =>
  placeOf(world, mention)?.state ?? null;

/** True where a place may follow: "tại", "ở", "tới", "thủ đô" and kin. */
const leadsToPlace = (items: readonly Item[], at: number): boolean =>
  isWord(items[at - 1], "toward", "inside", "at", "side");

/** "thượng đỉnh Bắc Kinh hồi tháng 5", "the Istanbul talks": a capital or place alone beside a noun of meeting is where. */
function isVenue(sentence: ReadSentence, at: number, mention: Mention): boolean {
  const { from, to, reference } = mention;
  const [before, ...others] = partiesBefore(sentence, at);
  const isBefore = before === mention && others.length === 0;
  return (
    (from === at + 1 || isBefore) &&
    senseOf(sentence.items[at], "contact")?.contact.use === "noun" &&
    (reference.type === "actor" ? reference.placeId !== null : isBefore && reference.type === "place") &&
    !joinsParties(sentence.items[to])
  );
}

/** Kinds for which people come together somewhere. */
const meets: ReadonlySet<EventKind> = new Set(["meeting", "talks"]);

/**
 * "cuộc gặp về tình hình ở Sudan": where that is so of which they talk; but "về Sudan tại Cairo", "về Sudan hôm 5/6 tại
 * Cairo": where they met, told anew behind a name or a time.
 */
function isTopicPlace({ items, endingAt }: ReadSentence, at: number, { from }: Mention): boolean {
  if (!items.slice(at + 1, from).some((item) => isWord(item, "about"))) return false;
  return endingAt[from - 1] === undefined && items[from - 2]?.kind !== "time";
}

/** "an agreement aimed at ending the war in Afghanistan": a place in what was agreed on. */
const isTermsPlace = ({ items }: ReadSentence, at: number, { from }: Mention): boolean =>
  isWord(items[from - 1], "of") ||
  items.slice(at + 1, from).some((item) => isWord(item, "purpose", "about", "that", "if"));

/** What finding a place needs: the world, and the page's text for places that it does not know. */
interface PlaceContext {
  readonly world: World;
  readonly text: string;
}

/** Where the contact takes place: the first place named to its right, else one to its left in the same clause. */
export function contactPlace(
  { world, text }: PlaceContext,
  sentence: ReadSentence,
  { at, end, kind }: { readonly at: number; readonly end: number; readonly kind: EventKind },
  parties: ReadonlySet<number>,
): EventPlace | null {
  // "Tại London, chính phủ Anh kêu gọi ngừng bắn": where it was called for is not where it holds.
  const from = kind === "ceasefire" ? at : clauseStart(sentence, at);
  const other = otherMeeting(sentence, at);
  const inRange = (mention: Mention, low: number, high: number) => mention.from >= low && mention.to <= high;
  const candidates = [
    ...sentence.mentions.filter((mention) => inRange(mention, at + 1, end)),
    ...sentence.mentions.filter((mention) => inRange(mention, from, at)).reverse(),
  ].filter(
    (mention) =>
      !parties.has(mention.from) &&
      (mention.place || leadsToPlace(sentence.items, mention.from) || isVenue(sentence, at, mention)) &&
      !(meets.has(kind) && isTopicPlace(sentence, at, mention)) &&
      !(kind === "agreement" && isTermsPlace(sentence, at, mention)) &&
      !(mention.to <= at && (isPost(sentence, mention) || mention.from > other)),
  );
  for (const mention of candidates) {
    const place = placeOf(world, mention);
    if (place) return place;
  }
  return unknownPlace(text, sentence, at, end);
}

/**
 * "đàm phán ở Istanbul để chuẩn bị cho cuộc gặp": the item of the meeting told before, whose the places behind it are;
 * Infinity where the contact told before is none, or where there is none.
 */
function otherMeeting({ items }: ReadSentence, at: number): number {
  for (let index = at - 1; index >= 0; index--) {
    const contact = senseOf(items[index], "contact")?.contact;
    if (contact) return contact.use !== "verb" && meets.has(contact.kind) ? index : Infinity;
  }
  return Infinity;
}

/** The words before make it the post of somebody: "đại sứ Mỹ tại Malaysia". */
const isPost = (sentence: ReadSentence, mention: Mention): boolean => {
  const before = sentence.endingAt[mention.from - 1]?.reference;
  return before?.type === "office" || (before?.type === "person" && before.title !== null);
};

/** "tại Putrajaya": a place that the world does not know, by its name alone. */
function unknownPlace(text: string, sentence: ReadSentence, at: number, end: number): EventPlace | null {
  for (let index = at + 1; index < end; index++) {
    const item = sentence.items[index];
    if (
      item?.kind === "name" &&
      !isHalfName(text, item, sentence.items[index + 1]) &&
      isPlaceGoverned(sentence.items, index) &&
      !isWord(sentence.items[index - 1], "toward")
    )
      return { name: text.slice(item.start, item.end), state: null };
  }
  return null;
}

/** "Khu vực", "Tòa nhà": a capital syllable before a small one begins a common word, no name. */
const isHalfName = (text: string, item: Item, next: Item | undefined): boolean =>
  next?.kind === "word" &&
  text[next.start - 1] === " " &&
  /(?:^|\s)\p{L}{1,4}$/u.test(text.slice(item.start, item.end));
