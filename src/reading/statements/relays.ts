import { mentionAt, type ReadSentence, skipFillersLeft } from "../clause.ts";
import { type Item, indexesOf, isWord, senseOf } from "../items.ts";
import type { Mention } from "../mentions/types.ts";
import { skipAdjuncts } from "./adjuncts.ts";
import { attributedTo } from "./attributions.ts";
import { MIN_ITEMS, rangeSize, sentenceEnd } from "./content.ts";
import { attributionStart, contentBefore, mediumBefore, paperStart } from "./inverted.ts";
import { quoteEndingBefore } from "./quotation.ts";
import { subjectEndingBefore } from "./subject.ts";
import type { ItemRange, SpeechAct } from "./types.ts";

/** "… trong cuộc họp báo hôm qua", ", vài giờ sau khi …": behind the relayed speaker stands no verb of his own. */
function endsTelling({ items }: ReadSentence, behind: number): boolean {
  const first = items[items[behind]?.lower === "," ? behind + 1 : behind];
  if (first?.kind !== "time" && !isWord(first, "inside", "at", "after-event", "some")) return false;
  return !items.slice(behind).some((item) => item.quote < 0 && senseOf(item, "cue"));
}

/** What a relayed speaker without a verb of saying said: behind "rằng" or a colon, or in the quotation before. */
function relayedContent(sentence: ReadSentence, relay: number, behind: number): ItemRange | null {
  const opener = sentence.items[behind];
  const end = sentenceEnd(sentence);
  const start = attributionStart(sentence, relay + 1);
  const before = (): ItemRange | null => contentBefore(sentence, start, { end: behind, word: null });
  // "TASS quoted Mr Lavrov | as saying …", "“…”, TASS quoted Mr Lavrov as saying"
  if (isWord(opener, "saying")) return before() ?? { from: skipAdjuncts(sentence, behind + 1), to: end };
  if (isWord(opener, "that") || opener?.lower === ":") return { from: behind + 1, to: end };
  return behind >= end || endsTelling(sentence, behind) ? before() : null;
}

/** "Mr Lavrov was quoted by TASS as saying …": a relay in the passive, whose medium stands behind it. */
function passiveRelay(sentence: ReadSentence, at: number): SpeechAct | null {
  const { items } = sentence;
  const medium = isWord(items[at + 1], "agent") ? mentionAt(sentence, at + 2) : undefined;
  const saying = medium && items.findIndex((item, index) => index >= medium.to && isWord(item, "saying"));
  const isPassive = isWord(items[at - 1], "passive") || isWord(items[at - 1], "auxiliary");
  if (!medium || saying === undefined || saying < 0 || !isPassive) return null;
  const speaker = subjectEndingBefore(sentence, skipPassive(sentence, at));
  if (!speaker) return null;
  const content = { from: skipAdjuncts(sentence, saying + 1), to: sentenceEnd(sentence) };
  const told = {
    cue: at,
    rule: "speech/relay",
    word: null,
    sources: speaker.actors,
    joint: false,
    close: true,
  } as const;
  const frame = { from: speaker.from, to: saying + 1 };
  return rangeSize(content) < MIN_ITEMS ? null : { ...told, via: medium.actors[0] ?? null, content, frame };
}

/** Index of the first of the words that make the verb at `at` passive: "was", "has been". */
function skipPassive(sentence: ReadSentence, at: number): number {
  let from = at;
  while (isWord(sentence.items[from - 1], "passive", "auxiliary")) from--;
  return from;
}

/** "TASS dẫn lời ông Peskov: “…”", "“…”, TASS dẫn lời ông Peskov": a relayed speaker without a verb of saying of his own. */
export function relays(sentence: ReadSentence): SpeechAct[] {
  return indexesOf(sentence.items, (item) => item.quote < 0 && isWord(item, "relay")).flatMap((at) => {
    const passive = passiveRelay(sentence, at);
    if (passive) return [passive];
    const mention = mentionAt(sentence, at + 1);
    if (!mention || mention.actors.length === 0) return [];
    const behind = isWord(sentence.items[mention.to], "deictic") ? mention.to + 1 : mention.to;
    const content = relayedContent(sentence, at, behind);
    if (!content || rangeSize(content) < MIN_ITEMS) return [];
    return [relayAct({ at, speaker: mention, content, via: relayer(sentence, mention.from) })];
  });
}

/** Fewest items of a clause before a medium that cites its speaker. */
const MIN_CLAUSE = 6;

/** The quotation, or else the clause, that the words for the medium end: what else follows the speaker tells more of him. */
function toldBefore(sentence: ReadSentence, start: number, hasActs: boolean): ItemRange | null {
  const behind = { end: sentenceEnd(sentence), word: null };
  if (quoteEndingBefore(sentence, start) >= 0) return contentBefore(sentence, start, behind);
  const isLong = start > MIN_CLAUSE && sentence.items[start - 1]?.lower === ",";
  return isLong && !hasActs ? contentBefore(sentence, start, behind) : null;
}

/** "ông X, …", "ông X hôm nay …": behind a whole name stands a sign or a word that is known, and not the rest of it. */
const endsName = ({ items }: ReadSentence, to: number): boolean =>
  items[to] === undefined || items[to]?.kind === "sign" || items[to]?.kind === "time" || opensRest(items[to]);

const opensRest = (item: Item | undefined): boolean =>
  senseOf(item, "cue") !== undefined ||
  isWord(item, "auxiliary", "deictic", "inside", "at", "preposition", "after-event", "subordinator");

/** "“…”, AFP dẫn lời ông X, chủ tịch Y, đề cập tới …": no other verb of the sentence has claimed what stands before. */
export function looseRelays(sentence: ReadSentence, acts: readonly SpeechAct[]): SpeechAct[] {
  return indexesOf(sentence.items, (item) => item.quote < 0 && isWord(item, "relay")).flatMap((at) => {
    const speaker = attributedTo(sentence, at + 1);
    if (!speaker || !endsName(sentence, speaker.to)) return [];
    const start = attributionStart(sentence, at + 1);
    const content = start <= at ? toldBefore(sentence, start, acts.length > 0) : null;
    const isTaken = acts.some(
      (act) => content && act.content.from < content.to && content.from < act.content.to,
    );
    if (!content || isTaken || rangeSize(content) < MIN_ITEMS) return [];
    const via = relayer(sentence, at + 1);
    return via === null ? [] : [relayAct({ at, speaker, content, via })];
  });
}

/** An act of which a medium tells, with the word for its telling as the cue. */
const relayAct = ({ at, speaker, content, via }: Relayed): SpeechAct => ({
  cue: at,
  rule: "speech/relay",
  word: null,
  sources: speaker.actors,
  via,
  content,
  joint: false,
  close: true,
  frame: { from: at, to: speaker.to },
});

/** Whom a medium cites by the word at item `at`, and with what. */
interface Relayed {
  readonly at: number;
  readonly speaker: Mention;
  readonly content: ItemRange;
  readonly via: string | null;
}

/** "Bloomberg dẫn các nguồn thạo tin": the medium that relays what the subject that begins at `from` says. */
export function relayer(sentence: ReadSentence, subject: number): string | null {
  const from = paperStart(sentence, subject);
  const relay = sentence.items.findLastIndex((item, at) => at < from && isWord(item, "relay"));
  if (relay < 0 || from - relay > 2) return null;
  const medium =
    mediumBefore(sentence, skipFillersLeft(sentence, relay) + 1) ??
    sentence.mentions.findLast((mention) => mention.to <= relay && mention.actors.length === 1);
  return medium?.actors.length === 1 ? (medium.actors[0] ?? null) : null;
}
