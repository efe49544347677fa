import type { EventKind, EventPlace } from "../../schema/index.ts";
import type { World } from "../../world/world.ts";
import type { ReadSentence } from "../clause.ts";
import { type Item, isWord, joinsParties, senseOf } from "../items.ts";
import { isPlaceGoverned } from "../mentions/govern.ts";
import type { Mention } from "../mentions/types.ts";
import { isApart, isOpening } from "./adjuncts.ts";
import { deedBehind } from "./deeds.ts";
import { governorOf } from "./governor.ts";
import { partiesBefore } from "./noun-phrase.ts";
import { conjunctionOf } from "./status.ts";
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

/** How many plain words may stand between "tại" and the name of a place: "tại khu nghỉ dưỡng | Mar-a-Lago". */
const KIND_REACH = 6;

/** What may tell of which kind a place is: "làng", "khu nghỉ dưỡng", "thành phố". */
const isKind = (item: Item | undefined): boolean =>
  item?.kind === "word" ||
  item?.kind === "name" ||
  isWord(item, "side", "site") ||
  senseOf(item, "none") !== undefined;

/** A word leads to the mention: "tại", "ở", "tới"; to a place that stands for nobody, with what it is between them. */
function isLedTo({ items }: ReadSentence, { from, reference }: Mention): boolean {
  const reach = reference.type === "place" ? KIND_REACH : 1;
  for (let index = from - 1; index >= Math.max(0, from - 1 - reach); index--) {
    const item = items[index];
    // "nông sản nhập từ Mỹ": whence something comes is not where people meet.
    if (isWord(item, "whence")) return false;
    if (isWord(item, "toward", "inside", "at", "venue")) return true;
    if (reference.type === "place" ? !isKind(item) : !isWord(item, "side")) return false;
  }
  return false;
}

/** "Geneva, Thụy Sĩ", "Bonn (Đức)": the wider place behind one that is led to. */
const isWider = ({ items, endingAt }: ReadSentence, { from }: Mention): boolean =>
  (items[from - 1]?.lower === "," || items[from - 1]?.lower === "(") && endingAt[from - 1]?.place === true;

/** "hội nghị G20, | Hamburg, Đức": the state behind it tells that it is where. */
const isNarrower = ({ items, startingAt }: ReadSentence, { to, reference }: Mention): boolean =>
  reference.type === "place" &&
  items[to]?.lower === "," &&
  startingAt[to + 1]?.place === true &&
  startingAt[to + 1]?.reference.type === "actor";

/** The words make it where something is; a region alone may be whose something is ("các nước châu Âu"). */
const isWhere = (sentence: ReadSentence, mention: Mention): boolean =>
  (sentence.grammar.modifiersFirst && mention.place) ||
  isLedTo(sentence, mention) ||
  isNarrower(sentence, mention) ||
  (mention.place && isWider(sentence, mention));

/** A capital, a city or a seat: of a whole region a contact tells what it is about ("thỏa thuận Trung Đông"). */
const isSpot = (world: World, { reference }: Mention): boolean =>
  reference.type === "place" && world.places.get(reference.id)?.kind !== "region";

/** "thượng đỉnh Bắc Kinh hồi tháng 5", "the Istanbul talks": a capital or place alone beside a noun of meeting is where. */
function isVenue(world: World, sentence: ReadSentence, at: number, mention: Mention): boolean {
  const { from, to, reference } = mention;
  const [before, ...others] = partiesBefore(sentence, at);
  const isBefore = before === mention && others.length === 0;
  return (
    (from === at + 1 || isBefore) &&
    senseOf(sentence.items[at], "contact")?.contact.use === "noun" &&
    (reference.type === "actor"
      ? reference.placeId !== null
      : isSpot(world, mention) || (isBefore && reference.type === "place")) &&
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

/** The place is told of the contact, by where it stands: right of it, or left of it in the same clause. */
function isToldOf(sentence: ReadSentence, at: number, mention: Mention, kind: EventKind): boolean {
  if (mention.from > at)
    return (
      !isNextStop(sentence, at, mention) &&
      !(meets.has(kind) && isTopicPlace(sentence, at, mention)) &&
      !(kind === "agreement" && isTermsPlace(sentence, Math.max(at, deedBehind(sentence, at)), mention))
    );
  // "thăm Ankara, nơi ông hội đàm với …", "tới Mỹ gặp ông Trump"
  if (isWord(sentence.items[mention.to + 1], "where") || isGoal(sentence, at, mention)) return true;
  if (isPost(sentence, mention) || isOfOther(sentence, at, mention)) return false;
  if (isBeforeClause(sentence, at, mention)) return false;
  const isToward = !sentence.grammar.modifiersFirst && isWord(sentence.items[mention.from - 1], "toward");
  if (isToward) return isPredicate(sentence, at);
  return !isApart(sentence, clauseStart(sentence, at), mention, at);
}

/** "xuất khẩu sang Mỹ nhiều hơn mức đưa ra khi | hai ông gặp nhau": told of another verb, before the clause of the contact. */
function isBeforeClause(sentence: ReadSentence, at: number, { from }: Mention): boolean {
  const conjunction = conjunctionOf(sentence, at);
  return (
    conjunction > from &&
    isWord(sentence.items[from - 1], "toward") &&
    isWord(sentence.items[conjunction], "when") &&
    !isOpening(sentence, clauseStart(sentence, at), from)
  );
}

/** "gặp bà Merkel, sau đó tới Paris", "sau cuộc gặp, ông Putin sang Trung Quốc": where somebody goes next. */
function isNextStop({ items, grammar }: ReadSentence, at: number, { from }: Mention): boolean {
  if (grammar.modifiersFirst || !isWord(items[from - 1], "toward") || isWord(items[from - 1], "at"))
    return false;
  return items.slice(at + 1, from).some((item) => item.lower === "," || isWord(item, "and", "beyond"));
}

/** "tới Kyiv và gặp …", "tới Kyiv, có cuộc gặp với …": who goes there meets; but "tới Kyiv để thúc đẩy cuộc gặp giữa …". */
function isPredicate(sentence: ReadSentence, at: number): boolean {
  if (senseOf(sentence.items[at], "contact")?.contact.use !== "noun") return true;
  const governor = sentence.items[governorOf(sentence, at)];
  const status = senseOf(governor, "status")?.word.status;
  return isWord(governor, "holds", "toward") || status === "held" || status === "planned";
}

/** "tới Mỹ | gặp ông Trump", "sang Paris | để gặp ông Macron": where they go to meet. */
const isGoal = ({ items }: ReadSentence, at: number, { from, to }: Mention): boolean =>
  isWord(items[from - 1], "toward") && (to === at || (to === at - 1 && isWord(items[to], "purpose")));

/** "thăm | Tehran": a capital that stands for the state visited is where the guest goes. */
const isVisitedCapital = ({ from, reference }: Mention, at: number, kind: EventKind): boolean =>
  kind === "visit" && from > at && reference.type === "actor" && reference.placeId !== null;

/** Where the contact takes place: the first place named to its right, else one to its left in the same clause. */
export function contactPlace(
  { world, text }: PlaceContext,
  sentence: ReadSentence,
  { at, end, kind }: { readonly at: number; readonly end: number; readonly kind: EventKind },
  parties: ReadonlySet<number>,
): EventPlace | null {
  // "Tại London, chính phủ Anh kêu gọi ngừng bắn": where it was called for is not where it holds.
  const deed = deedBehind(sentence, at);
  const from = kind === "ceasefire" || deed >= 0 ? at : clauseStart(sentence, at);
  const last = kind === "agreement" ? termsStart(sentence, at, end) : end;
  const inRange = (mention: Mention, low: number, high: number) => mention.from >= low && mention.to <= high;
  const candidates = [
    ...sentence.mentions.filter((mention) => inRange(mention, at + 1, last)),
    ...sentence.mentions.filter((mention) => inRange(mention, from, at)).reverse(),
  ].filter(
    (mention) =>
      (!parties.has(mention.from) || isVisitedCapital(mention, at, kind)) &&
      (isWhere(sentence, mention) ||
        isVenue(world, sentence, at, mention) ||
        (parties.has(mention.from) && isVisitedCapital(mention, at, kind))) &&
      isToldOf(sentence, at, mention, kind),
  );
  for (const mention of candidates) {
    const place = placeOf(world, mention);
    if (place) return place;
  }
  return unknownPlace(text, sentence, at, end);
}

/** "thỏa thuận ngừng bắn | ở Idlib": where the ceasefire holds is not where it was agreed on. */
const termsStart = ({ items }: ReadSentence, at: number, end: number): number =>
  senseOf(items[at + 1], "contact") ? at + 1 : end;

/**
 * "đàm phán ở Istanbul để chuẩn bị cho cuộc gặp", "gặp ông A ở Kyiv, gặp ông B": the place stands behind another meeting,
 * whose it is.
 */
function isOfOther({ items, grammar }: ReadSentence, at: number, { from }: Mention): boolean {
  for (let index = at - 1; index >= 0; index--) {
    const contact = senseOf(items[index], "contact")?.contact;
    if (contact)
      return index < from && meets.has(contact.kind) && !(grammar.modifiersFirst && contact.use === "verb");
  }
  return false;
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
      isSiteGoverned(sentence.items, index)
    )
      return { name: text.slice(item.start, item.end), state: null };
  }
  return null;
}

/** "tại | Putrajaya", "tại khách sạn | Metropole": a word of place, or one that tells of which kind it is, behind such. */
const isSiteGoverned = (items: readonly Item[], index: number): boolean => {
  const from = isWord(items[index - 1], "site") ? index - 1 : index;
  return isPlaceGoverned(items, from) && !isWord(items[from - 1], "toward");
};

/** "Khu vực", "Tòa nhà": a capital syllable before a small one begins a common word, no name. */
const isHalfName = (text: string, item: Item, next: Item | undefined): boolean =>
  next?.kind === "word" &&
  text[next.start - 1] === " " &&
  /(?:^|\s)\p{L}{1,4}$/u.test(text.slice(item.start, item.end));
