import type { ReadingWords } from "../../language/reading-words.ts";
import type { EventKind, EventPlace, EventTime, Level, Ordinal } from "../../schema/index.ts";
import type { World } from "../../world/world.ts";
import { mentionAt, type ReadSentence } from "../clause.ts";
import { type Item, isWord, senseOf } from "../items.ts";
import { isPlaceGoverned } from "../mentions/govern.ts";
import type { Mention } from "../mentions/types.ts";
import { clauseStart } from "./window.ts";

const timeOf = (item: Item | undefined): EventTime | null => {
  const time = item?.time?.time ?? null;
  return time && item?.time?.timex.type !== "DURATION" ? time : null;
};

const rank: Record<EventTime["precision"], number> = { minute: 5, day: 4, interval: 3, month: 2, year: 1 };

/** The most exact of the times. */
const mostExact = (times: readonly EventTime[]): EventTime | null =>
  times.reduce<EventTime | null>(
    (best, time) => (best && rank[best.precision] >= rank[time.precision] ? best : time),
    null,
  );

/** When the contact takes place: a time to its right, else one to its left in the same clause. */
export function contactTime(sentence: ReadSentence, at: number, end: number): EventTime | null {
  const right = sentence.items
    .slice(at + 1, end)
    .flatMap((item, index) => (isLimit(sentence.items, at + 1 + index) ? [] : (timeOf(item) ?? [])));
  if (right.length > 0) return mostExact(right.slice(0, 2));
  return timeLeft(sentence, at);
}

/** "đến ngày 30/6": a day until which something lasts is not the day on which it takes place. */
const isLimit = (items: readonly Item[], at: number): boolean =>
  isWord(items[at - 1], "toward") && items[at]?.time?.found.range === null;

/** A time before the contact in the same clause, unless another contact stands between, to which it belongs. */
function timeLeft(sentence: ReadSentence, at: number): EventTime | null {
  const start = clauseStart(sentence, at);
  for (let index = at - 1; index >= start; index--) {
    const item = sentence.items[index];
    // "hai ngày trước cuộc gặp": the day told is another's.
    const isDistance =
      item?.time?.timex.type === "DURATION" && isWord(sentence.items[index + 1], "preposition", "inside");
    if (senseOf(item, "contact") || isDistance) return null;
    const time = timeOf(item);
    if (time) return time;
  }
  return null;
}

/** All days that a list names right of the contact: "lần lượt vào ngày 12/2 và ngày 18/3". */
export function listedDays(sentence: ReadSentence, at: number): EventTime[] {
  const listing = sentence.items.findIndex((item, index) => index > at && isWord(item, "listing"));
  if (listing < 0) return [];
  return sentence.items.slice(listing).flatMap((item) => {
    const time = timeOf(item);
    return time?.precision === "day" ? [time] : [];
  });
}

function placeOf(world: World, mention: Mention): EventPlace | null {
  const { reference } = mention;
  const id =
    reference.type === "place" ? reference.id : reference.type === "actor" ? reference.placeId : null;
  const place = id === null ? undefined : world.places.get(id);
  if (place) return { name: place.names.en, state: place.state };
  const state = reference.type === "actor" ? world.states.get(reference.id) : undefined;
  return state ? { name: state.names.en, state: state.id } : null;
}

/** True where a place may follow: "tại", "ở", "tới", "thủ đô" and kin. */
const leadsToPlace = (items: readonly Item[], at: number): boolean =>
  isWord(items[at - 1], "toward", "inside", "preposition") || isWord(items[at - 1], "side");

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
  const inRange = (mention: Mention, low: number, high: number) => mention.from >= low && mention.to <= high;
  const candidates = [
    ...sentence.mentions.filter((mention) => inRange(mention, at + 1, end)),
    ...sentence.mentions.filter((mention) => inRange(mention, from, at)).reverse(),
  ].filter(
    (mention) => !parties.has(mention.from) && (mention.place || leadsToPlace(sentence.items, mention.from)),
  );
  for (const mention of candidates) {
    const place = placeOf(world, mention);
    if (place) return place;
  }
  return unknownPlace(text, sentence, at, end);
}

/** "tại Putrajaya": a place that the world does not know, by its name alone. */
function unknownPlace(text: string, sentence: ReadSentence, at: number, end: number): EventPlace | null {
  for (let index = at + 1; index < end; index++) {
    const item = sentence.items[index];
    if (
      item?.kind === "name" &&
      isPlaceGoverned(sentence.items, index) &&
      !isWord(sentence.items[index - 1], "toward")
    )
      return { name: text.slice(item.start, item.end), state: null };
  }
  return null;
}

/** "cấp chuyên gia" beside the contact word. */
export function contactLevel(sentence: ReadSentence, at: number, end: number): Level | null {
  for (const item of sentence.items.slice(at + 1, Math.min(end, at + 5))) {
    const level = senseOf(item, "level")?.level;
    if (level) return level;
  }
  return null;
}

const numberOf = (item: Item | undefined, words: ReadingWords): number | null => {
  if (!item) return null;
  const n = item.kind === "number" ? Number(item.lower) : words.numerals[item.lower];
  return n !== undefined && Number.isInteger(n) && n > 0 && n < 1000 ? n : null;
};

/** Where the count began: a dated landmark or a time behind "kể từ". */
function sinceOf(sentence: ReadSentence, from: number): string | null {
  const start = sentence.items[from]?.start ?? 0;
  const landmark = sentence.landmarks.find((candidate) => candidate.start >= start);
  if (landmark) return landmark.date;
  return sentence.items.slice(from).flatMap((item) => timeOf(item)?.value ?? [])[0] ?? null;
}

/** "thứ 4", "lần thứ hai", "đầu tiên" behind the contact word; "đầu tiên trong hơn 4 năm" counts no series. */
export function contactOrdinal(words: ReadingWords, sentence: ReadSentence, at: number): Ordinal | null {
  for (let index = at + 1; index <= at + 4; index++) {
    const item = sentence.items[index];
    if (mentionAt(sentence, index) && index > at + 1) return null;
    const first = isWord(item, "first");
    const n = first ? 1 : isWord(item, "ordinal") ? numberOf(sentence.items[index + 1], words) : null;
    if (n === null) continue;
    const since = sentence.items.findIndex((other, k) => k > index && isWord(other, "since"));
    const isSpan = sentence.items
      .slice(index + 1, index + 4)
      .some((other) => other.time?.timex.type === "DURATION");
    if (first && (isSpan || since === index + 1)) return null;
    return { n, since: since >= 0 ? sinceOf(sentence, since) : null };
  }
  return null;
}

/** A count before the contact word: "2 cuộc điện đàm". */
export const contactCount = (words: ReadingWords, sentence: ReadSentence, at: number): number | null =>
  numberOf(sentence.items[at - 1], words);
