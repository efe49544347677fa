import type { Setting } from "../../schema/index.ts";
import { isSubject, mentionAt, type ReadSentence, skipFillersLeft } from "../clause.ts";
import { indexesOf, isWord, senseOf } from "../items.ts";
import { isAttributed } from "../mentions/govern.ts";
import { findActs } from "./acts.ts";
import { attributedTo } from "./attributions.ts";
import { addresseeOf } from "./content.ts";
import { type Carry, continued } from "./continued.ts";
import { contentOf, isTooShort } from "./quotation.ts";
import { quotedSpeech } from "./quoted.ts";
import type { ActContext, SpeechAct, StatementDraft } from "./types.ts";

/** What an act is judged by besides its sentence. */
interface Telling {
  /** All acts of the sentence. */
  readonly acts: readonly SpeechAct[];
  readonly carry: Carry;
  readonly isMedia: ActContext["isMedia"];
}

/** The act whose content holds the other's subject and cue; the innermost one. */
const parentOf = (act: SpeechAct, acts: readonly SpeechAct[]): SpeechAct | undefined =>
  acts.findLast(
    (other) =>
      other !== act &&
      other.content.from <= act.frame.from &&
      act.cue < other.content.to &&
      (act.cue > other.cue || other.content.to <= other.cue),
  );

/** "Theo Reuters, ông X nói": the medium in whose report the words of the sentence were read. */
function creditedMedium(sentence: ReadSentence, isMedia: ActContext["isMedia"]): string | null {
  const credit = sentence.mentions.find(
    ({ actors: [id], from }) => id !== undefined && isMedia(id) && isAttributed(sentence.items, from),
  );
  return credit?.actors[0] ?? readoutMedium(sentence, isMedia);
}

/** "according to a readout from Xinhua": the medium behind the words for a paper. */
function readoutMedium(sentence: ReadSentence, isMedia: ActContext["isMedia"]): string | null {
  const [according] = indexesOf(sentence.items, (item) => item.quote < 0 && isWord(item, "according"));
  const medium = according === undefined ? undefined : attributedTo(sentence, according + 1)?.actors[0];
  return medium !== undefined && isMedia(medium) ? medium : null;
}

const settingOf = (sentence: ReadSentence, from: number, to: number): Setting | null => {
  for (const item of sentence.items.slice(from, to)) {
    const setting = senseOf(item, "setting")?.setting;
    if (setting) return setting;
  }
  return null;
};

/** Where the circumstances of an act stand: before its content within its parent's, and behind a quotation before it. */
function frameOf(
  sentence: ReadSentence,
  act: SpeechAct,
  parent: SpeechAct | undefined,
): { from: number; to: number } {
  const from = parent ? parent.content.from : 0;
  if (act.word === null) return act.frame;
  if (act.content.to <= act.cue) return { from: act.content.to, to: sentence.items.length };
  return { from: act.joint ? act.cue : from, to: act.content.from };
}

/** Who relays what is said, and by which rule. */
type Relayed = Pick<StatementDraft, "via" | "viaBy">;

const NOBODY: Relayed = { via: null, viaBy: null };

function viaOf(
  sentence: ReadSentence,
  act: SpeechAct,
  parent: SpeechAct | undefined,
  { carry, isMedia }: Telling,
): Relayed {
  if (act.via) return { via: act.via, viaBy: "via/medium" };
  const outer = parent?.sources[0];
  if (parent) return outer === undefined ? NOBODY : { via: outer, viaBy: "via/nested" };
  const credited = creditedMedium(sentence, isMedia);
  if (credited && !act.sources.includes(credited)) return { via: credited, viaBy: "via/credit" };
  const { nested } = carry;
  const isStillTold = nested && nested.source === act.sources[0];
  return isStillTold ? { via: nested.via, viaBy: "via/still-told" } : NOBODY;
}

/** "sẽ tiếp tục coi Nga là …": what somebody is going to say is not said yet. */
const isToCome = (sentence: ReadSentence, cue: number): boolean =>
  sentence.items.slice(skipFillersLeft(sentence, cue) + 1, cue).some((item) => isWord(item, "future"));

/** "threatened to leave": what somebody did, where another tells of it. */
const opensInfinitive = ({ items, grammar }: ReadSentence, { cue, content }: SpeechAct): boolean =>
  grammar.finiteVerbs &&
  (isWord(items[content.from], "purpose") || senseOf(items[cue], "status") !== undefined);

/** Inside another's speech only verbs of saying count, and only where somebody else is the speaker. */
const isNestedSpeech = (sentence: ReadSentence, act: SpeechAct, parent: SpeechAct): boolean =>
  act.word !== null &&
  act.close &&
  // "kêu gọi đối phương đáp lại bằng …": what is asked for is not said.
  parent.word?.stance !== "demands" &&
  act.word.stance !== "offers" &&
  // "Aides said he had threatened to leave": what he did, in their words.
  !(act.word.complement === "any" && opensInfinitive(sentence, act)) &&
  // "cho biết ông X hoan nghênh …": a verb of stance is speech where it opens what is said.
  (act.word.complement !== "any" ||
    act.frame.from === parent.content.from ||
    isWord(sentence.items[act.frame.from - 1], "that")) &&
  !act.word.weak &&
  !isToCome(sentence, act.cue) &&
  // "Nguồn tin cho hay nhiều chính khách nhìn nhận …": of two without a name each may be another.
  (act.sources[0] !== parent.sources[0] || act.rule === "speech/unnamed-speaker");

/** "Hai bên sẽ gặp lại, AFP đưa tin": like "theo AFP", it tells where the outlet read it. */
const isCredit = ({ grammar }: ReadSentence, act: SpeechAct, isMedia: ActContext["isMedia"]): boolean =>
  !grammar.toldBehindVerb &&
  act.content.to <= act.cue &&
  act.sources.length > 0 &&
  act.sources.every(isMedia) &&
  act.word?.noun === false;

function draftOf(
  sentence: ReadSentence,
  index: number,
  act: SpeechAct,
  telling: Telling,
): StatementDraft | null {
  const { acts, isMedia } = telling;
  const parent = parentOf(act, acts);
  if (parent && !isNestedSpeech(sentence, act, parent)) return null;
  const inner = acts.find((other) => parentOf(other, acts) === act);
  // "Ông X nói …, CNBC đưa tin", "Theo thông cáo, ông X nói …": who passes it on is told by the statement inside.
  const passesOn =
    act.sources.every(isMedia) || (act.word === null && inner?.frame.from === act.content.from);
  if (inner && passesOn && isNestedSpeech(sentence, inner, act)) return null;
  const content = contentOf(sentence, act.content.from, act.content.to);
  if (!content || isTooShort(sentence, content, act.word)) return null;
  if (content.quote === "indirect" && isCredit(sentence, act, isMedia)) return null;
  const frame = frameOf(sentence, act, parent);
  const cue = act.cue >= 0 ? sentence.items[act.cue] : undefined;
  return {
    sentence: index,
    rule: act.rule,
    sources: act.sources,
    ...viaOf(sentence, act, parent, telling),
    quote: content.quote,
    cue: cue ? { start: cue.start, end: cue.end } : null,
    content: content.span,
    frame: {
      start: sentence.items[frame.from]?.start ?? sentence.start,
      end: sentence.items[frame.to - 1]?.end ?? sentence.start,
    },
    addressee: act.cue >= 0 ? addresseeOf(sentence, { at: act.cue, word: act.word }) : null,
    setting: settingOf(sentence, frame.from, frame.to),
    stance: act.word?.stance ?? null,
  };
}

/** Those whom a sentence tells of together: "hai ngoại trưởng", "Nga và Iran". */
function pairIn(sentence: ReadSentence): readonly string[] | undefined {
  for (const mention of sentence.mentions) {
    if (!isSubject(sentence, mention)) continue;
    if (mention.actors.length > 1) return mention.actors;
    const next = isWord(sentence.items[mention.to], "and") ? mentionAt(sentence, mention.to + 1) : undefined;
    if (next && !next.place && !mention.place && mention.actors.length + next.actors.length > 1)
      return [...mention.actors, ...next.actors];
  }
  return undefined;
}

function remember(carry: Carry, sentence: ReadSentence, drafts: readonly StatementDraft[]): void {
  if (sentence.block !== carry.block) carry.nested = null;
  carry.block = sentence.block;
  carry.endsOpen = sentence.items.at(-1)?.lower === ":";
  carry.pair = pairIn(sentence) ?? carry.pair;
  const last = drafts.at(-1);
  carry.endsSpoken = last !== undefined;
  if (!last) return;
  carry.sources = last.sources;
  carry.via = last.via;
  const told = drafts.find((draft) => draft.via !== null && draft.sources[0] !== undefined);
  carry.nested = told?.via && told.sources[0] ? { source: told.sources[0], via: told.via } : null;
}

/** All reported speech of the page, in the order of reading. */
export function draftStatements(sentences: readonly ReadSentence[], context: ActContext): StatementDraft[] {
  const carry: Carry = {
    block: -1,
    sources: [],
    via: null,
    pair: [],
    endsOpen: false,
    endsSpoken: false,
    nested: null,
  };
  return sentences.flatMap((sentence, index) => {
    const before = sentence.block === carry.block ? carry : { ...carry, nested: null };
    const isNear = sentence.block - carry.block <= 1;
    const acts = findActs(sentence, context, { speakers: isNear ? carry.sources : [], pair: carry.pair });
    const telling = { acts, carry: before, isMedia: context.isMedia };
    const drafts = acts.flatMap((act) => draftOf(sentence, index, act, telling) ?? []);
    const own = drafts.length > 0 ? drafts : [continued(sentence, index, before) ?? []].flat();
    remember(carry, sentence, own);
    return own.flatMap((draft) => [draft, ...quotedSpeech(sentence, draft)]);
  });
}
