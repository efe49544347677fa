import { firstSubject, isSubject, mentionAt, type ReadSentence, skipFillersRight } from "../clause.ts";
import type { RuleId } from "../explain/rules.ts";
import { isHyphen, isWord, senseOf } from "../items.ts";
import type { Mention } from "../mentions/types.ts";
import { rangeSize } from "./content.ts";
import { opensQuotation, quoteItems } from "./quotation.ts";
import type { ItemRange, SpeechAct } from "./types.ts";

/** Fewest items in quotation marks that nobody's verb is needed for. */
const MIN_QUOTED = 5;
/** Most items of an attribution between two parts of a quotation. */
const MAX_INSERTED = 10;

const isPersonal = (mention: Mention): boolean =>
  mention.actors.length > 0 &&
  ["person", "office", "pronoun", "institution", "unnamed"].includes(mention.reference.type);

interface Spoken {
  readonly rule: RuleId;
  readonly speaker: Mention;
  readonly content: ItemRange;
  readonly cue: number;
}

const actFor = (sentence: ReadSentence, { rule, speaker, content, cue }: Spoken): SpeechAct => ({
  cue,
  rule,
  word: senseOf(sentence.items[cue], "cue")?.cue ?? null,
  sources: speaker.actors,
  via: null,
  content,
  joint: false,
  close: true,
  frame: { from: speaker.from, to: Math.max(speaker.to, cue + 1) },
});

/** "Ông X giơ tay: “…”": a quotation behind a colon is said by the subject of what stands before it. */
function behindColon(sentence: ReadSentence, mark: number): Mention | undefined {
  if (sentence.items[mark - 1]?.lower !== ":") return undefined;
  const subject = firstSubject(sentence);
  return subject && subject.to < mark && isPersonal(subject) ? subject : undefined;
}

/** "“…” - ông X.", "“…”, ông X mở đầu bài phát biểu": whoever follows a quotation that opens its sentence has said it. */
function behindQuotation(sentence: ReadSentence, range: ItemRange): Mention | undefined {
  const link = sentence.items[range.to + 1];
  if (range.from > 1 || (link?.lower !== "," && !isHyphen(link))) return undefined;
  const mention = mentionAt(sentence, range.to + 2);
  return mention && isPersonal(mention) && isSubject(sentence, mention) ? mention : undefined;
}

/** Quotations that no verb of saying claims, and whose place tells the speaker. */
export function bareAttributions(sentence: ReadSentence, acts: readonly SpeechAct[]): SpeechAct[] {
  return [...sentence.quotes.keys()].flatMap((quote) => {
    const range = quoteItems(sentence, quote);
    const isTaken = acts.some(({ content }) => content.from < range.to && range.from < content.to);
    if (isTaken || rangeSize(range) < MIN_QUOTED || !opensQuotation(sentence, range.from)) return [];
    const inserted = insertedAttribution(sentence, range);
    if (inserted.length > 0) return inserted;
    const before = behindColon(sentence, range.from - 1);
    const speaker = before ?? behindQuotation(sentence, range);
    if (!speaker || isWord(sentence.items[speaker.from - 1], "according")) return [];
    const rule = before ? "speech/behind-colon" : "speech/before-speaker";
    return [actFor(sentence, { rule, speaker, content: range, cue: -1 })];
  });
}

/** "“Tôi đã nói rồi - ông X nhắc lại - và sẽ còn nói”": an attribution between dashes inside the quotation parts it. */
function insertedAttribution(sentence: ReadSentence, range: ItemRange): SpeechAct[] {
  for (let at = range.from + 1; at < range.to; at++) {
    const speaker = isHyphen(sentence.items[at]) ? mentionAt(sentence, at + 1) : undefined;
    if (!speaker || !isPersonal(speaker)) continue;
    const cue = skipFillersRight(sentence, speaker.to);
    if (!senseOf(sentence.items[cue], "cue")) continue;
    const end = sentence.items.findIndex((item, index) => index > cue && isHyphen(item));
    if (end < 0 || end >= range.to || end - at > MAX_INSERTED) continue;
    const parts = [
      { from: range.from, to: at },
      { from: end + 1, to: range.to },
    ];
    return parts
      .filter((content) => rangeSize(content) >= 2)
      .map((content) => actFor(sentence, { rule: "speech/inserted-speaker", speaker, content, cue }));
  }
  return [];
}
