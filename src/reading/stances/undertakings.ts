import type { EventStatus, EventTime, Statement, Undertaking } from "../../schema/index.ts";
import { UNNAMED } from "../../schema/vocabulary.ts";
import { spanOfEdtf } from "../../time/edtf.ts";
import type { World } from "../../world/world.ts";
import type { ActorRegistry } from "../actors.ts";
import { isSubject, mentionAt, type ReadSentence } from "../clause.ts";
import type { ContactDraft } from "../events/types.ts";
import type { RuleId } from "../explain/rules.ts";
import { isWord } from "../items.ts";
import { agreedOn, otherOf } from "./agreed.ts";
import { quotedItems } from "./quoted.ts";
import { isOwn } from "./statements.ts";
import type { ItemRange, Predicate } from "./types.ts";
import { tableOf } from "./word-table.ts";

/** What the undertakings of a page are made from. `today`: the publication day, YYYY-MM-DD, or null. */
export interface UndertakingContext {
  readonly text: string;
  readonly sentences: readonly ReadSentence[];
  readonly statements: readonly Statement[];
  /** The contacts of the page; the n-th of them is the event "e<n>". */
  readonly contacts: readonly ContactDraft[];
  readonly world: World;
  readonly registry: ActorRegistry;
  readonly today: string | null;
}

/** An undertaking without its number. */
export type UndertakingDraft = Omit<Undertaking, "id">;

/** An undertaking with the rule that made it, and the verb of stance that tells it; null for what was agreed on. */
export interface FoundUndertaking {
  readonly rule: RuleId;
  readonly predicate: Predicate | null;
  readonly undertaking: UndertakingDraft;
}

/** What somebody rejects that was said, or refuses to say: no offer. */
const saidTable = tableOf<true>((table, { claims, sayings }) => {
  for (const phrase of [...claims, ...sayings]) table.add(phrase, true);
});

/** "từ chối bình luận", "bác bỏ cáo buộc", "bác bỏ việc Nga đã …": nothing that was offered is refused. */
function refusesWords(sentence: ReadSentence, { from, to }: ItemRange): boolean {
  // "bác bỏ việc …", "bác bỏ chuyện …"
  if (isWord(sentence.items[from - 1], "nominalizer") || isWord(sentence.items[from], "nominalizer"))
    return true;
  const mention = mentionAt(sentence, from);
  if (mention && isSubject(sentence, mention)) return true;
  return saidTable(sentence.words.stances).matches(sentence, from, Math.min(to, from + 3)).length > 0;
}

/** The time that ends a range ("từ 20 đến 30/6"), where a time at `index` begins one; else the time itself. */
function endOfRange(items: ReadSentence["items"], index: number): EventTime | null {
  const further = isWord(items[index + 1], "toward") ? items[index + 2]?.time?.time : undefined;
  return further ?? items[index]?.time?.time ?? null;
}

/**
 * The first day told in what is undertaken that lies on or after the publication day; null where that is the day from
 * which it begins ("sau ngày 22/6").
 */
function dueIn({ today }: UndertakingContext, { items }: ReadSentence, range: ItemRange): EventTime | null {
  if (today === null) return null;
  for (let index = range.from; index < range.to; index++) {
    if (!items[index]?.time) continue;
    const time = endOfRange(items, index);
    const last = time ? spanOfEdtf(time.value)?.to : undefined;
    if (last && last >= today) return isWord(items[index - 1], "after") ? null : time;
  }
  return null;
}

const toCome: ReadonlySet<EventStatus> = new Set(["planned", "proposed", "possible"]);

/** How many items behind the beginning of what is undertaken a contact may be told: further on it is only a circumstance. */
const HEAD_ITEMS = 5;

/** Index of the one contact still to come that is undertaken; null where there is none, or more. */
function contactIn(
  { contacts }: UndertakingContext,
  sentence: number,
  { from, to }: ItemRange,
): number | null {
  const end = Math.min(to, from + HEAD_ITEMS);
  const found = contacts.flatMap(({ status, mentions }, index) => {
    const isHead = mentions.some((m) => m.sentence === sentence && m.at >= from && m.at < end);
    return isHead && toCome.has(status) ? [index] : [];
  });
  return found.length === 1 ? (found[0] ?? null) : null;
}

/**
 * "Nga sẽ rút quân": what is to come binds whoever tells it of his own side; told by others it is a guess. The outlet
 * tells of promises that it knows of.
 */
function isToldByOwn(
  { registry, statements }: UndertakingContext,
  predicate: Predicate,
  id: string,
): boolean {
  const told = predicate.statement === null ? undefined : statements[predicate.statement];
  if (!told) return predicate.act === "promise";
  return [told.source, ...told.alongside].some((by) => isOwn(registry, id, by.id));
}

function draftsOf(context: UndertakingContext, predicate: Predicate): FoundUndertaking[] {
  const { world, registry, text, sentences, statements } = context;
  const sentence = sentences[predicate.sentence];
  const { act, complement, condition, addressee } = predicate;
  if (!sentence || act === null) return [];
  const content = quotedItems(text, sentence, complement);
  if (!content || (act === "refusal" && refusesWords(sentence, complement))) return [];
  const statement = predicate.statement === null ? null : (statements[predicate.statement]?.id ?? null);
  const contact = contactIn(context, predicate.sentence, complement);
  const common = {
    content,
    condition: condition && quotedItems(text, sentence, condition),
    due: dueIn(context, sentence, complement),
    statement,
    event: contact === null ? null : `e${contact + 1}`,
  };
  // Several who agree on something each promise it to the others.
  const isMutual = act === "acceptance" && predicate.subjects.length > 1;
  return predicate.subjects
    .filter((id) => id !== UNNAMED && id !== addressee && world.bodies.get(id)?.kind !== "media")
    .filter((id) => !predicate.isToCome || isToldByOwn(context, predicate, id))
    .map((id) => {
      const to = isMutual ? otherOf(predicate.subjects, id) : addressee;
      const toRef = to === null ? null : registry.ref(to);
      const undertaking = { act: isMutual ? "promise" : act, actor: registry.ref(id), to: toRef, ...common };
      return { rule: isMutual ? "undertaking/mutual" : "undertaking/verb", predicate, undertaking };
    });
}

const wordsOf = (text: string): Set<string> => new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu));

/** Share of the words of the shorter content that the other must hold for both to tell of one undertaking. */
const SAME_SHARE = 0.7;

/** The same act of the same actor told in much the same words. */
function isSame({ undertaking: a }: FoundUndertaking, { undertaking: b }: FoundUndertaking): boolean {
  if (a.act !== b.act || a.actor.id !== b.actor.id) return false;
  const [left, right] = [wordsOf(a.content.text), wordsOf(b.content.text)];
  const shared = [...left].filter((word) => right.has(word)).length;
  return shared >= SAME_SHARE * Math.min(left.size, right.size);
}

/** What was offered, demanded, promised, threatened, accepted and refused, each once, in the order of reading. */
export function findUndertakings(
  context: UndertakingContext,
  predicates: readonly Predicate[],
): FoundUndertaking[] {
  const drafts: FoundUndertaking[] = [];
  for (const draft of [...predicates.flatMap((each) => draftsOf(context, each)), ...agreedOn(context)])
    if (!drafts.some((other) => isSame(other, draft))) drafts.push(draft);
  return drafts.sort((a, b) => a.undertaking.content.start - b.undertaking.content.start);
}
