import type { Reading } from "../../schema/index.ts";
import type { Span } from "../../text/span.ts";
import type { FoundPosition } from "../stances/positions.ts";
import { quotedItems } from "../stances/quoted.ts";
import type { Predicate } from "../stances/types.ts";
import type { FoundUndertaking } from "../stances/undertakings.ts";
import { actorIn, part, timeIn } from "./parts.ts";
import type { RuleId } from "./rules.ts";
import type { Explained, Reason } from "./types.ts";

type Kind = "undertaking" | "position";

/** The verb of stance of a predicate. */
function verbOf({ sentences }: Explained, { sentence, at, end }: Predicate): Span | undefined {
  const items = sentences[sentence]?.items ?? [];
  const [first, last] = [items[at], items[end - 1]];
  return first && last && { start: first.start, end: last.end };
}

/** Whose stance it is, by the rule that told it. */
function holderReason(
  explained: Explained,
  predicate: Predicate,
  {
    finding,
    kind,
    actors,
  }: { readonly finding: string; readonly kind: Kind; readonly actors: readonly string[] },
): Reason {
  const sentence = explained.sentences[predicate.sentence];
  const verb = verbOf(explained, predicate);
  const words = actors.map((id) => sentence && verb && actorIn(explained, id, sentence, { near: verb }));
  const as = predicate.subjectBy === "stance/speaker" ? "source" : "party";
  return {
    finding,
    kind,
    rule: predicate.subjectBy,
    parts: part(
      as,
      words.find((each) => each !== undefined),
    ),
  };
}

function undertakingReasons(explained: Explained, found: FoundUndertaking, index: number): Reason[] {
  const { rule, predicate, undertaking } = found;
  const { content, condition, due, actor } = undertaking;
  const about = { finding: `u${index + 1}`, kind: "undertaking" as const };
  const reason = (by: RuleId, parts: Reason["parts"]): Reason => ({ ...about, rule: by, parts });
  const verb = predicate ? part("cue", verbOf(explained, predicate)) : [];
  const reasons = [reason(rule, [...verb, ...part("content", content)])];
  if (predicate) reasons.push(holderReason(explained, predicate, { ...about, actors: [actor.id] }));
  if (condition) reasons.push(reason("undertaking/condition", part("condition", condition)));
  const sentence = predicate ? explained.sentences[predicate.sentence] : undefined;
  if (due && sentence) reasons.push(reason("undertaking/due", part("time", timeIn(sentence, due))));
  return reasons;
}

function positionReasons(explained: Explained, found: FoundPosition, index: number): Reason[] {
  const { predicate, position } = found;
  const about = { finding: `p${index + 1}`, kind: "position" as const };
  const sentence = explained.sentences[predicate.sentence];
  const { text }: Reading["page"] = explained.reading.page;
  const quote = (range: Predicate["condition"]) => sentence && range && quotedItems(text, sentence, range);
  const isConditional = position.stance === "conditions" && predicate.stance !== "conditions";
  const parts = [
    ...part("cue", verbOf(explained, predicate)),
    ...part("content", quote(predicate.complement)),
    ...part("condition", quote(predicate.condition)),
  ];
  const rule = isConditional ? "position/condition" : "position/verb";
  const holder = holderReason(explained, predicate, {
    ...about,
    actors: [position.actor, position.by, ...predicate.subjects],
  });
  return [{ ...about, rule, parts }, holder];
}

/** Which undertakings and positions are told by which rules. */
export const explainStances = (explained: Explained): Reason[] => [
  ...explained.undertakings.flatMap((found, index) => undertakingReasons(explained, found, index)),
  ...explained.positions.flatMap((found, index) => positionReasons(explained, found, index)),
];
