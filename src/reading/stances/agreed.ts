import type { ReadSentence } from "../clause.ts";
import type { ContactDraft, ContactMention } from "../events/types.ts";
import { isAbout, isWord, senseOf } from "../items.ts";
import { sentenceEnd } from "../statements/content.ts";
import { complementOf } from "./complement.ts";
import { quotedItems } from "./quoted.ts";
import type { ItemRange } from "./types.ts";
import type { FoundUndertaking, UndertakingContext } from "./undertakings.ts";

/** What an agreement is about begins behind "về" or with what was agreed: "thỏa thuận trao đổi tù nhân". */
function subjectMatter(sentence: ReadSentence, at: number): number | null {
  const next = sentence.items[at + 1];
  // "thỏa thuận trên còn …": before a verb the word points back.
  const pointsBack = isWord(sentence.items[at + 2], "auxiliary", "negation", "copula", "passive");
  if (isAbout(next)) return pointsBack ? null : at + 2;
  return senseOf(next, "contact") ? at + 1 : null;
}

/** "thỏa thuận về Idlib | sẽ không trao quyền …": what follows the matter is told of the agreement, and not agreed on. */
const isClauseOfMatter = ({ items, words }: ReadSentence, at: number, { from, to }: ItemRange): boolean =>
  isAbout(items[at + 1]) &&
  !words.stances.nominalisers.includes(items[from - 1]?.lower ?? "") &&
  items
    .slice(from, to)
    .some((item) => isWord(item, "future") || senseOf(item, "status")?.word.status === "refused");

const NO_STOPS: ReadonlySet<number> = new Set();

/** The one other of two; null where there are more. */
export function otherOf(ids: readonly string[], id: string): string | null {
  const others = ids.filter((each) => each !== id);
  return others.length === 1 ? (others[0] ?? null) : null;
}

/** Contents of an agreement as one mention of it tells them, promised by each of its parties. */
function promisesIn(
  { text, sentences, registry }: UndertakingContext,
  draft: ContactDraft,
  mention: ContactMention,
  event: string,
): FoundUndertaking[] {
  const sentence = sentences[mention.sentence];
  const behind = sentence ? subjectMatter(sentence, mention.at) : null;
  if (!sentence || behind === null) return [];
  const parts = complementOf(sentence, behind, sentenceEnd(sentence), {
    words: sentence.words.stances,
    stops: NO_STOPS,
    isNominal: false,
  });
  if (!parts || isClauseOfMatter(sentence, mention.at, parts.complement)) return [];
  const content = quotedItems(text, sentence, parts.complement);
  if (!content) return [];
  const condition = parts.condition && quotedItems(text, sentence, parts.condition);
  return draft.parties.map((party) => {
    const other = otherOf(draft.parties, party);
    const to = other === null ? null : registry.ref(other);
    const common = { content, condition, due: null, statement: null, event };
    return {
      rule: "undertaking/agreement",
      predicate: null,
      undertaking: { act: "promise", actor: registry.ref(party), to, ...common },
    };
  });
}

/** What was agreed on in the contacts of the page: each party promises it to the others. */
export const agreedOn = (context: UndertakingContext): FoundUndertaking[] =>
  context.contacts.flatMap((draft, index) =>
    draft.kind === "agreement" && draft.status === "held" && draft.parties.length > 1
      ? draft.mentions.flatMap((mention) => promisesIn(context, draft, mention, `e${index + 1}`))
      : [],
  );
