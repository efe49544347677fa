import type { StanceWord, StanceWords } from "../../language/stance-words.ts";
import type { Statement } from "../../schema/index.ts";
import {
  isJoint,
  isSubject,
  jointSubjects,
  mentionAt,
  mentionEndingAt,
  type ReadSentence,
  skipFillersLeft,
} from "../clause.ts";
import { isAbout, isWord, senseOf } from "../items.ts";
import type { Mention } from "../mentions/types.ts";
import { sentenceEnd } from "../statements/content.ts";
import { complementOf, conditionBefore } from "./complement.ts";
import { byPlace, type HeldStatement, holderOf, saidBy, statementsIn } from "./statements.ts";
import type { ItemRange, Predicate } from "./types.ts";
import { tableOf, type WordMatch } from "./word-table.ts";

type Found = WordMatch<StanceWord | null>;

/** The verbs of stance of a language, with the phrases that only look like one. */
const stanceTable = tableOf<StanceWord | null>((table, words) => {
  for (const verb of words.verbs) table.add(verb.phrase, verb);
  for (const phrase of words.others) table.add(phrase, null);
});

/** "lời đề nghị", "một yêu cầu", "theo yêu cầu của": the word is a noun there; "được yêu cầu": nobody is named. */
function isVerb(sentence: ReadSentence, { item, endItem }: Found): boolean {
  const before = sentence.items[item - 1];
  const after = sentence.items[endItem];
  const noun =
    isWord(before, "determiner", "of", "preposition", "according", "passive", "purpose", "inside") ||
    senseOf(before, "speech") !== undefined;
  return !noun && !isWord(after, "of", "deictic");
}

/** "có thể yêu cầu": nobody has done it. "sẽ không | hủy cuộc tập trận": who opposes an end is not against the thing. */
function isUndone(
  { items }: ReadSentence,
  left: number,
  { endItem, value }: Pick<Found, "endItem" | "value">,
): boolean {
  if (!value?.future && senseOf(items[left], "status")?.word.status === "possible") return true;
  if (value?.stance !== "opposes" || value.act !== null) return false;
  return senseOf(items[endItem], "status")?.word.status === "cancelled";
}

/** The stance and act of the verb as it stands: denied, or behind a word of the future. */
function readWord(
  sentence: ReadSentence,
  { item, endItem, value }: Found,
): { readonly word: Pick<StanceWord, "stance" | "act">; readonly left: number } | null {
  if (!value) return null;
  if (value.future && senseOf(sentence.items[item - 1], "status")?.word.status !== "planned") return null;
  const left = skipFillersLeft(sentence, item);
  if (isUndone(sentence, left, { endItem, value })) return null;
  if (!isWord(sentence.items[left], "negation")) return { word: value, left };
  return value.denied ? { word: value.denied, left: skipFillersLeft(sentence, left) } : null;
}

const subjectEndingAt = (sentence: ReadSentence, at: number): Mention | undefined => {
  const mention = mentionEndingAt(sentence, at);
  return mention && mention.actors.length > 0 && isSubject(sentence, mention) ? mention : undefined;
};

/** "nếu Nga chấp nhận …", "chìa khóa để Nga sẵn sàng …": the clause of that subject is supposed, not told. */
const isSupposed = ({ items }: ReadSentence, { from }: Mention): boolean =>
  isWord(items[from - 1], "if", "purpose");

/** What has been found of the sentence so far. */
interface Context {
  readonly words: StanceWords;
  readonly sentence: ReadSentence;
  readonly index: number;
  readonly held: readonly HeldStatement[];
  readonly found: readonly Predicate[];
  /** Items at which a further verb of the same subject is joined. */
  readonly stops: ReadonlySet<number>;
}

/** Whose a stance is, and by which rule. */
type Holders = Pick<Predicate, "subjects" | "subjectBy">;

const speaker = ({ statement }: HeldStatement): Holders => ({
  subjects: [statement.source.id, ...statement.alongside.map(({ id }) => id)],
  subjectBy: "stance/speaker",
});

/**
 * Whose a stance is that a pronoun tells: "ông X nói | ông sẵn sàng …" the speaker's; nobody's where it is in doubt: "họ",
 * and whoever a speaker means whom his own words call "ông". Undefined where the mention tells it.
 */
function pronounHolder(
  { reference, from, actors }: Mention,
  holder?: HeldStatement,
): Holders | null | undefined {
  if (reference.type !== "pronoun") return undefined;
  if (reference.word.of === "group") return null;
  if (!holder || reference.word.of !== "person") return undefined;
  const { statement, content } = holder;
  if (statement.quote === "direct") return actors.includes(statement.source.id) ? null : undefined;
  return from === content.from ? speaker(holder) : undefined;
}

/** Who takes the stance: the mention before the verb, the speaker where nothing stands between, or whoever did the verb before. */
function subjectsOf(context: Context, found: Found, left: number): Holders | null {
  const { sentence, held } = context;
  const previous = context.found.at(-1);
  const said = saidBy(held, sentence, found.item);
  if (said) return speaker(said);
  const mention = subjectEndingAt(sentence, left + 1);
  if (mention) {
    if (isSupposed(sentence, mention)) return null;
    const pronoun = pronounHolder(mention, holderOf(held, found.item));
    if (pronoun !== undefined) return pronoun;
    const subjects = jointSubjects(sentence, mention).flatMap(({ actors }) => actors);
    return { subjects, subjectBy: "stance/subject" };
  }
  const holder = holderOf(held, found.item);
  if (holder && left < holder.content.from) return speaker(holder);
  const isSame = previous !== undefined && holder?.index === (previous.statement ?? undefined);
  if (isSame && isJoint(sentence.items[left]))
    return { subjects: previous.subjects, subjectBy: "stance/joined-verb" };
  return holder && found.value?.modal ? speaker(holder) : null;
}

function addresseeOf(sentence: ReadSentence, { endItem, value }: Found): string | null {
  if (!value?.asks) return null;
  const mention = mentionAt(sentence, endItem);
  return mention && !mention.place && mention.actors.length === 1 ? (mention.actors[0] ?? null) : null;
}

/** "sẽ đáp trả …": the verb itself is what is promised; "đồng ý về việc …": the preposition is not. */
function complementStart(
  sentence: ReadSentence,
  { item, endItem, value }: Found,
  said?: HeldStatement,
): number {
  if (value?.future) return item;
  const from = said ? Math.max(said.content.from, endItem) : endItem;
  const isTopic = value?.act === "acceptance" && isAbout(sentence.items[from]);
  return isTopic ? from + 1 : from;
}

/** "đồng ý rằng …": an opinion is shared, nothing is accepted. */
const isOpinion = (sentence: ReadSentence, { endItem, value }: Found): boolean =>
  value?.act === "acceptance" && isWord(sentence.items[endItem], "that");

const isIn = (at: number, range: ItemRange | null): boolean =>
  range !== null && range.from <= at && at < range.to;

/** "sẽ rút quân", "sẽ yêu cầu": what is only going to be done. */
const isToCome = ({ items }: ReadSentence, { item, value }: Found, left: number): boolean =>
  value?.future === true || items.slice(left + 1, item).some((word) => isWord(word, "future"));

/** "yêu cầu Iran chấp nhận …", "nếu Iran chấp nhận …": what is asked or supposed is not done. */
const isEmbedded = ({ found: predicates }: Context, { item }: Found): boolean =>
  predicates.some(({ complement, condition }) => isIn(item, complement) || isIn(item, condition));

/** Where further verbs of a subject are joined: a comma or "đồng thời", yet no bare "và", which joins inside a complement. */
function stopsOf(sentence: ReadSentence, found: readonly Found[]): Set<number> {
  const stops = new Set<number>();
  for (const match of found) {
    const left = skipFillersLeft(sentence, match.item);
    const joint = sentence.items[left];
    if (match.value && isVerb(sentence, match) && isJoint(joint) && !isWord(joint, "and")) stops.add(left);
  }
  return stops;
}

/** How far before a verb the word stands that makes a noun of its clause, in items. */
const NOMINAL_REACH = 6;

const isNominal = ({ sentence, words }: Context, at: number): boolean =>
  sentence.items
    .slice(Math.max(0, at - NOMINAL_REACH), at)
    .some(({ lower }) => words.nominalisers.includes(lower));

/** "đề nghị | ông X | dừng điều tra": whoever is told what to do is asked for it, and offered nothing. */
const asksFor = (sentence: ReadSentence, { endItem }: Found, addressee: string | null): boolean => {
  const behind = sentence.items[mentionAt(sentence, endItem)?.to ?? -1];
  return addressee !== null && !isWord(behind, "determiner", "some", "two") && behind?.kind !== "number";
};

function predicateAt(context: Context, found: Found): Predicate | null {
  const { sentence, index, held } = context;
  // "chưa sẵn sàng" is a phrase of its own, and says something else than the verb in it.
  if (!found.whole || !isVerb(sentence, found)) return null;
  const read = readWord(sentence, found);
  const said = saidBy(held, sentence, found.item);
  if (!said && isEmbedded(context, found)) return null;
  const holders = read ? subjectsOf(context, found, read.left) : null;
  if (!read || !holders || holders.subjects.length === 0) return null;
  const holder = said ?? holderOf(held, found.item);
  const limit = holder ? holder.content.to : sentenceEnd(sentence);
  const parts = complementOf(sentence, complementStart(sentence, found, said), limit, {
    ...context,
    isNominal: isNominal(context, found.item),
  });
  if (!parts) return null;
  const start = holder && !said ? holder.content.from : 0;
  const addressee = addresseeOf(sentence, found);
  const isAsked = read.word.act === "offer" && asksFor(sentence, found, addressee);
  return {
    sentence: index,
    at: found.item,
    end: found.endItem,
    stance: isAsked ? "demands" : read.word.stance,
    act: isOpinion(sentence, found) ? null : isAsked ? "demand" : read.word.act,
    isToCome: isToCome(sentence, found, read.left),
    ...holders,
    addressee,
    complement: parts.complement,
    condition: parts.condition ?? conditionBefore(sentence, start, found.item),
    statement: holder?.index ?? null,
  };
}

/** All verbs of stance of the page whose subjects are known, in the order of reading. */
export function findPredicates(
  sentences: readonly ReadSentence[],
  statements: readonly Statement[],
): Predicate[] {
  const placed = byPlace(statements);
  return sentences.flatMap((sentence, index) => {
    const words = sentence.words.stances;
    const found = stanceTable(words).matches(sentence);
    if (found.length === 0) return [];
    const predicates: Predicate[] = [];
    const held = statementsIn(sentence, placed);
    const context = { words, sentence, index, held, found: predicates, stops: stopsOf(sentence, found) };
    for (const match of found) {
      const predicate = predicateAt(context, match);
      if (predicate) predicates.push(predicate);
    }
    return predicates;
  });
}
