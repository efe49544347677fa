import { type Item, isHyphen, isWord, senseOf } from "../items.ts";
import { isCapital, isClosed, isPersonBehind, isSmall } from "./body-words.ts";
import { findSide, needsState, SAME_STATE } from "./sides.ts";
import { isFullName, type Source, startsCapital, wordsOf } from "./source.ts";

/** Most items in the name of an organisation, its state or place left out: "Sở Giáo dục và Đào tạo". */
const MAX_CORE = 10;

/** Most small words before the first capital of a name: "đảng | đối lập | Cứu quốc Campuchia". */
const MAX_OPENING = 4;

/** Most small words in a row that the state or place behind them closes: "Cục Nghệ thuật | biểu diễn | Việt Nam". */
const MAX_SMALL = 5;

/** As `MAX_SMALL`, where a verb of saying or a sign closes them. */
const MAX_SMALL_BEFORE_VERB = 4;

/** Most bodies within bodies: "Văn phòng | Ủy ban Kinh tế | Quốc hội". */
const MAX_DEPTH = 3;

/** Whose an organisation is: the state or body where it is known, and the index behind the words that tell it. */
export interface Owner {
  readonly side: string | null;
  readonly to: number;
}

/** The state that a side acts for; null where that is one told before. */
const actsFor = ({ world }: Source, side: string): string | null =>
  side.endsWith(SAME_STATE)
    ? null
    : (world.bodies.get(side)?.for ?? world.institutionById(side)?.for ?? side);

/** "tỉnh Nghệ An", "thành phố Hồ Chí Minh", "quận 9", "Nga": the state or place that ends a name. */
export function ownerAt(source: Source, at: number): Owner | null {
  const { items, world } = source;
  let to = at;
  while (isWord(items[to], "district") || items[to]?.lower === ".") to++;
  const place = senseOf(items[to], "place");
  if (place) return { side: world.places.get(place.id)?.state ?? null, to: to + 1 };
  const state = senseOf(items[to], "state");
  if (state) return { side: state.id, to: to + 1 };
  const isNamed = items[to]?.kind === "name" || items[to]?.kind === "number";
  return to > at && isNamed ? { side: null, to: to + 1 } : null;
}

/** "(NSA) | Mỹ": the letters in brackets before the state. */
const bracketEnd = (items: readonly Item[], at: number): number =>
  items[at]?.lower === "(" && items[at + 2]?.lower === ")" ? at + 3 : at;

/** "Phòng Thương mại Mỹ | tại Việt Nam": the branch of a body in another state. */
function branchEnd(source: Source, { side, to }: Owner): number {
  const abroad = side !== null && isWord(source.items[to], "at") ? ownerAt(source, to + 1) : null;
  return abroad && abroad.side !== side ? abroad.to : to;
}

/** The state, place or greater body behind a name: "… | Mỹ", "… | Mặt trận Tổ quốc Việt Nam", "… | của Quốc hội". */
function ownerBehind(source: Source, at: number, depth: number): Owner | null {
  const { text, items, world } = source;
  const own = ownerAt(source, bracketEnd(items, at));
  if (own) return { ...own, to: branchEnd(source, own) };
  const isOf = isWord(items[at], "of");
  const start = isOf ? at + 1 : at;
  const outer = startsCapital(text, items[start]) ? bodyNameAt(source, start, depth + 1) : null;
  if (outer) return outer;
  const place = isOf ? ownerAt(source, start) : null;
  if (place) return place;
  if (!isOf && !senseOf(items[start], "body") && !senseOf(items[start], "institution")) return null;
  const found = findSide(world, items, start);
  return found && { side: actsFor(source, found.side), to: found.to };
}

/** "Kế hoạch | và Đầu tư", "Than | - Khoáng sản", "GD|&ĐT": the index behind the next field of a name; `at` where none follows. */
function joinedEnd(source: Source, at: number): number {
  const { text, items } = source;
  const [joint, next] = [items[at], items[at + 1]];
  if (joint?.lower === "&") return isCapital(text, next) ? at + 2 : at;
  const isRow = joint?.lower === "," && rowEnds(source, at + 1);
  if (!isRow && !isWord(joint, "and") && !isHyphen(joint)) return at;
  const isWhole = next?.kind === "phrase" && wordsOf(text, next).includes(" ");
  if (isCapital(text, next) && !isClosed(text, next) && !isFullName(text, next))
    return isWhole ? at + 2 : isSmall(text, items[at + 2]) ? at + 3 : at;
  // "Khoa học | và công nghệ | TP HCM"
  const isField = isSmall(text, next) && isSmall(text, items[at + 2]);
  return isWord(joint, "and") && isField && ownerAt(source, at + 3) ? at + 3 : at;
}

/** "Văn hóa, | Thể thao và Du lịch": a row of fields that "và" ends. */
function rowEnds({ text, items }: Source, at: number): boolean {
  let to = at;
  while (to < at + 4 && (isCapital(text, items[to]) || isSmall(text, items[to]))) to++;
  return isCapital(text, items[at]) && isWord(items[to], "and") && isCapital(text, items[to + 1]);
}

/** What may stand behind a name whose last words are small: a verb, a sign, the end of the sentence. */
const closesName = (item: Item | undefined): boolean =>
  item === undefined ||
  item.kind === "sign" ||
  item.kind === "time" ||
  senseOf(item, "cue") !== undefined ||
  isWord(item, "auxiliary", "of", "negation");

/** How far a name's own words have been taken. */
interface Core {
  /** The index behind the words that are surely the name's. */
  to: number;
  /** Small words behind the last capital one. */
  small: number;
}

/** The capital word at `at` is none of the name's: "Bộ Y tế | Trần Văn Tư", "Bộ Y tế | Nguyễn Thị Kim Tiến". */
function isBeyond({ text, items }: Source, { small }: Core, at: number): boolean {
  const item = items[at];
  const isFull = isFullName(text, item);
  const isRun =
    isFull && (senseOf(items[at + 1], "short") !== undefined || wordsOf(text, item).split(" ").length > 2);
  const isLate = small > 2 || (small === 2 && isClosed(text, item));
  const isPart = !isFull && isSmall(text, items[at + 1]);
  return (small > 0 && isRun) || (isLate && !isPart) || isPersonBehind(text, items, at);
}

/** Takes one capital or small word, or the next field: the index behind it, `at` where the name ends. */
function takeWord(source: Source, core: Core, at: number): number {
  const { text, items } = source;
  const item = items[at];
  if (isCapital(text, item)) {
    if (isBeyond(source, core, at)) return at;
    core.to = at + 1;
    core.small = item?.kind === "phrase" && wordsOf(text, item).includes(" ") ? 1 : 0;
    return at + 1;
  }
  if (isSmall(text, item)) {
    if (core.small === 0 && isClosed(text, items[at - 1])) return at;
    core.small++;
    if (core.small === 1) core.to = at + 1;
    return at + 1;
  }
  const to = joinedEnd(source, at);
  if (to > at) {
    core.to = to;
    core.small = 1;
  }
  return to;
}

/** The index behind a name's own words, of which the first is capitalised. */
function coreEnd(source: Source, at: number): number {
  const core: Core = { to: at + 1, small: 0 };
  let to = at;
  for (;;) {
    const next = to < at + MAX_CORE ? takeWord(source, core, to) : to;
    if (next === to) break;
    to = next;
  }
  if (to === core.to) return to;
  const isOwned = core.small <= MAX_SMALL && ownerAt(source, bracketEnd(source.items, to)) !== null;
  const isVerbBehind = core.small <= MAX_SMALL_BEFORE_VERB && closesName(source.items[to]);
  return isOwned || isVerbBehind ? to : core.to;
}

/** The first capital word of a name behind its noun, small words before it passed over; null where there is none. */
function openingEnd({ text, items }: Source, at: number): number | null {
  let to = at + 1;
  const isLong = wordsOf(text, items[at]).includes(" ");
  while (isLong && to <= at + MAX_OPENING && isSmall(text, items[to]) && !startsCapital(text, items[to]))
    to++;
  const isWhole = (items[to]?.lower.length ?? 0) > 1 || isSmall(text, items[to + 1]);
  return isCapital(text, items[to]) && isWhole ? to : null;
}

/** An organisation by its name. */
export interface BodyName {
  readonly name: string;
  readonly side: string | null;
  readonly to: number;
  /** Only what it is and whose is told: "công ty Mỹ". */
  readonly generic: boolean;
}

/** "tòa án", "Cục": by itself, or capitalised inside the sentence, the word is no part of another one. */
function isNamingHead({ text, items }: Source, at: number): boolean {
  const opens = items[at - 1] === undefined || items[at - 1]?.kind === "sign";
  return wordsOf(text, items[at]).includes(" ") || (startsCapital(text, items[at]) && !opens);
}

/** "cảnh sát Anh", "Công an tỉnh Nghệ An", "tòa án Hàn Quốc": what it is, and whose. */
function genericBody(source: Source, at: number): BodyName | null {
  const { text, items } = source;
  const isCorps = isWord(items[at], "corps");
  let to = at + 1;
  const isOwn = (item: Item | undefined) => isSmall(text, item) || (isCorps && isCapital(text, item));
  while (to <= at + MAX_OPENING && isOwn(items[to])) to++;
  if (!isCorps && !isWord(items[to], "district") && !isNamingHead(source, at)) return null;
  const owner = ownerAt(source, to);
  // "trung tâm | London" is a part of the city.
  if (!owner || (!isCorps && !startsCapital(text, items[at]) && senseOf(items[to], "place"))) return null;
  return {
    name: text.slice(items[at]?.start, items[owner.to - 1]?.end),
    side: owner.side,
    to: owner.to,
    generic: !isCorps,
  };
}

/** "Ủy ban", "Cục Thống kê": words with which names of organisations begin. */
function isHead({ world }: Source, item: Item | undefined): boolean {
  const institution = senseOf(item, "institution");
  return (
    senseOf(item, "bodyHead") !== undefined ||
    (institution !== undefined && needsState(world, institution.id))
  );
}

/**
 * An organisation of which the lexicon knows the first word alone, where the words that tell more stand behind it: its
 * field, of what level it is, and whose. "Sở Giáo dục và Đào tạo Hà Nội", "Cơ quan An ninh Quốc gia (NSA) Mỹ".
 * `depth`: of how many greater names it is a part.
 */
export function bodyNameAt(source: Source, at: number, depth = 0): BodyName | null {
  const { text, items } = source;
  const head = items[at];
  const isCorps = isWord(head, "corps");
  if (depth > MAX_DEPTH || (!isCorps && !isHead(source, head))) return null;
  // "thế vận | hội Mùa đông": a small syllable behind an unknown one ends another word.
  if (items[at - 1]?.kind === "word" && !startsCapital(text, head) && !head?.lower.includes(" ")) return null;
  // "Công đoàn | Ngân hàng Chính sách xã hội", "Bộ | Phòng vệ Đài Loan"
  const inner = startsCapital(text, items[at + 1]) ? bodyNameAt(source, at + 1, depth + 1) : null;
  if (inner) return { ...inner, name: `${wordsOf(text, head)} ${inner.name}` };
  const start = openingEnd(source, at);
  if (start === null || isCorps) return genericBody(source, at);
  const end = coreEnd(source, start);
  const owner = ownerBehind(source, end, depth);
  const isOf = isWord(items[end], "of");
  const last = owner && !isOf ? owner.to : end;
  // "hãng hàng không | VietJet Air": small words only say what the named one is.
  const first = start > at + 1 && isClosed(text, items[start]) ? items[start] : head;
  const name = text.slice(first?.start, items[last - 1]?.end).replace(/ ?\([^()]*\)/u, "");
  return { name, side: owner?.side ?? null, to: owner?.to ?? end, generic: false };
}
