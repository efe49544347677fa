import { type ReadSentence, skipFillersLeft } from "../clause.ts";
import { isAbout, isWord, senseOf } from "../items.ts";
import { contentsOf, isInnerVerb } from "./act-contents.ts";
import { attributions } from "./attributions.ts";
import { bareAttributions } from "./bare.ts";
import { lacksComplement } from "./complement.ts";
import { cutBefore, MIN_ITEMS } from "./content.ts";
import { type FoundCue, findCues } from "./cues.ts";
import { nounActs } from "./noun-acts.ts";
import { looseRelays, relays } from "./relays.ts";
import { actOf } from "./speech-act.ts";
import type { ActContext, Carried, SpeechAct } from "./types.ts";

/** "Ông X đổi giọng khi tuyên bố …": a plain verb of saying, where no other one stands before it. */
const isOnlyVerb = ({ items, grammar }: ReadSentence, { at, word }: FoundCue): boolean =>
  !grammar.finiteVerbs &&
  word.complement === "clause" &&
  !word.weak &&
  (!word.noun || word.deed) &&
  !isAbout(items[at + 1]) &&
  !items.slice(0, at).some((item) => senseOf(item, "cue") !== undefined);

/** "sai lầm khi hy vọng …": no speech of its own, unless "rằng" tells what was said ("khi nói rằng"). */
const tellsCircumstance = (sentence: ReadSentence, left: number, cue: FoundCue): boolean =>
  cue.joint && !isOnlyVerb(sentence, cue) && isCircumstance(sentence, left, cue);

const isCircumstance = ({ items }: ReadSentence, left: number, { at }: FoundCue): boolean =>
  isWord(items[left], "subordinator", "after-event") &&
  !isWord(items[at], "that") &&
  !isWord(items[at + 1], "that");

/**
 * The acts of speech of one sentence, in order. A joined cue takes the subject of the act before it; where none is, the
 * sentence's first subject.
 */
export function findActs(sentence: ReadSentence, context: ActContext, carried: Carried): SpeechAct[] {
  if (isQuestion(sentence)) return [];
  const acts: SpeechAct[] = [...attributions(sentence, context, carried), ...relays(sentence)];
  const nouns = nounActs(sentence, context.isMedia);
  const cues = findCues(sentence).filter(
    (cue) =>
      !lacksComplement(sentence, cue) && !tellsCircumstance(sentence, skipFillersLeft(sentence, cue.at), cue),
  );
  let previous: SpeechAct | undefined;
  for (const [index, cue] of cues.entries()) {
    previous ??= attributionBefore(sentence, acts, cue);
    if (previous && isInnerVerb(sentence, cue, previous)) continue;
    for (const content of contentsOf(sentence, cue, cues[index + 1])) {
      const act = actOf(sentence, cue, { content, previous, context, carried });
      if (!act || isToldTwice(act, acts)) continue;
      previous = act;
      acts.push(act);
    }
  }
  acts.push(...looseRelays(sentence, acts));
  const all = [...acts, ...nouns, ...bareAttributions(sentence, acts)];
  return all.sort((a, b) => a.frame.from - b.frame.from);
}

/** "“…”, ông X nói với Sputnik hồi tháng 7 cho hay": a second verb for the words before its speaker. */
const isToldTwice = ({ content, cue, sources }: SpeechAct, acts: readonly SpeechAct[]): boolean =>
  content.to <= cue &&
  acts.some(
    (other) =>
      other.content.from === content.from &&
      other.content.to === content.to &&
      other.sources[0] === sources[0],
  );

/** "Ông đánh giá thế nào về …?": what is asked is said by nobody whom the sentence names. */
const isQuestion = ({ items, quotes }: ReadSentence): boolean =>
  quotes.size === 0 && items.at(-1)?.lower === "?" && !items.some((item) => item.lower === ":");

/** "Theo ông X, …, nhưng nhấn mạnh rằng …": the joined verb has the subject of the attribution, whose content ends before it. */
function attributionBefore(sentence: ReadSentence, acts: SpeechAct[], cue: FoundCue): SpeechAct | undefined {
  const index = cue.joint
    ? acts.findIndex((act) => act.content.from < cue.at && cue.at < act.content.to)
    : -1;
  const act = acts[index];
  if (!act || !(cue.at > act.content.from + MIN_ITEMS)) return undefined;
  const cut = { ...act, content: { from: act.content.from, to: cutBefore(sentence, cue.at) } };
  if (isInnerVerb(sentence, cue, cut)) return undefined;
  acts[index] = cut;
  return cut;
}
