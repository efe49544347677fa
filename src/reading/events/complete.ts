import type { EventKind, EventTime } from "../../schema/index.ts";
import type { ReadSentence } from "../clause.ts";
import type { RuleId } from "../explain/rules.ts";
import { isWord } from "../items.ts";
import type { PlainMention } from "./generic.ts";
import { summitParties } from "./leaders.ts";
import type { FoundParties } from "./parties.ts";
import { visitedPlace, withOther, withVisited } from "./party-ids.ts";
import type { ContactContext, ContactMention } from "./types.ts";

/** "Trung Quốc và | 10 nước Đông Nam Á | ký": whoever else did it is told, in words that name nobody. */
const isCut = ({ items, grammar }: ReadSentence, { subject, complements }: FoundParties): boolean =>
  !grammar.modifiersFirst &&
  complements.length === 0 &&
  subject.length === 1 &&
  subject.some(({ to }) => isWord(items[to], "and"));

/** A mention that tells a contact of its own, with the parties and the place that follow from what it tells. */
export function grounded(
  context: ContactContext,
  sentence: ReadSentence,
  { found, plain, time }: { found: FoundParties; plain: PlainMention; time: EventTime | null },
): ContactMention {
  const { kind, level, place } = plain;
  const full = isCut(sentence, found) ? plain.parties : completed(context, plain, time);
  const parties = summitParties(context, { kind, level, parties: full, time: plain.time });
  const partiesBy = parties === full ? completedBy(kind, plain.parties, full) : "parties/summit-leaders";
  return {
    ...plain,
    ground: true,
    parties,
    partiesBy,
    place: visitedPlace(context, kind, parties, place),
  };
}

/** The rule by which parties were completed; null where they stand as the clause names them. */
function completedBy(kind: EventKind, named: readonly string[], parties: readonly string[]): RuleId | null {
  if (parties === named) return null;
  return kind === "visit" ? "parties/visited-state" : "parties/page-sides";
}

/** The parties, with the state that is visited, or the other main side of the page. */
const completed = (
  context: ContactContext,
  { kind, parties, place }: Pick<ContactMention, "kind" | "parties" | "place">,
  time: EventTime | null,
): readonly string[] =>
  kind === "visit" ? withVisited(context, parties, place) : withOther(context, kind, parties, time);
