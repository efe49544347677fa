import type { Position, Statement } from "../../schema/index.ts";
import { UNNAMED } from "../../schema/vocabulary.ts";
import type { World } from "../../world/world.ts";
import type { ActorRegistry } from "../actors.ts";
import type { ReadSentence } from "../clause.ts";
import { isWord } from "../items.ts";
import { isOwn } from "./statements.ts";
import { type TopicsOf, topicsIn } from "./topics.ts";
import type { Predicate } from "./types.ts";

/** What the positions of a page are made from. `today`: the publication day, YYYY-MM-DD, or null. */
export interface PositionContext {
  readonly world: World;
  readonly registry: ActorRegistry;
  readonly sentences: readonly ReadSentence[];
  readonly statements: readonly Statement[];
  readonly topics: TopicsOf;
  readonly today: string | null;
}

/** A spokesperson tells the stance of the office or state that they speak for. */
function officeOf({ world, today }: PositionContext, id: string): string | null {
  const term = world
    .termsOf(id)
    .findLast(({ role, from }) => role.endsWith("spokesperson") && (today === null || from <= today));
  return term?.of ?? null;
}

/** How far behind the verb a topic may stand, in items: further on other clauses tell of other things. */
const TOPIC_REACH = 20;

/** Index behind what the stance is on: in front of its purpose ("để giải quyết bất đồng về hạt nhân"), or so far behind the verb. */
function topicEnd({ items }: ReadSentence, { at, complement, stance }: Predicate): number {
  const to = Math.min(complement.to, at + TOPIC_REACH);
  // "sẵn sàng tới Istanbul để đàm phán": the purpose is what is offered.
  if (stance === "offers") return to;
  const purpose = items.findIndex(
    (item, index) => index > complement.from && index < to && isWord(item, "purpose", "after-event"),
  );
  return purpose < 0 ? to : purpose;
}

/** "Vì sao chúng tôi phải áp thuế trước?": what is asked is no stance. */
const isAsked = ({ items }: ReadSentence, { complement }: Predicate): boolean =>
  items.slice(complement.to, complement.to + 2).some(({ lower }) => lower === "?");

/** What is offered or accepted on a condition is a stance of its own. */
const stanceOf = ({ stance, condition }: Predicate): Position["stance"] =>
  condition && (stance === "offers" || stance === "supports") ? "conditions" : stance;

/** A position with the verb of stance that tells it. */
export interface FoundPosition {
  readonly predicate: Predicate;
  readonly position: Position;
}

function positionsOf(context: PositionContext, predicate: Predicate): FoundPosition[] {
  const { registry, sentences, statements, topics } = context;
  const sentence = sentences[predicate.sentence];
  const statement = predicate.statement === null ? undefined : statements[predicate.statement];
  if (!sentence || !statement || statement.source.id === UNNAMED) return [];
  if (context.world.bodies.get(statement.source.id)?.kind === "media" || isAsked(sentence, predicate))
    return [];
  const by = statement.source.id;
  const to = topicEnd(sentence, predicate);
  const found = topicsIn(topics, sentence, predicate.at, to);
  return predicate.subjects
    .filter((subject) => isOwn(registry, subject, by))
    .flatMap((subject) => {
      const actor = officeOf(context, subject) ?? subject;
      if (!registry.has(actor)) registry.add(actor);
      // Who relays the stance of his own side is the one who speaks.
      const via = statement.via?.id;
      const speaker = via !== undefined && isOwn(registry, by, via) ? via : by;
      const stance = stanceOf(predicate);
      return found.map((topic) => ({
        predicate,
        position: { actor, by: speaker, topic, stance, statement: statement.id },
      }));
    });
}

/** Stances on topics, each once for a statement, in the order of reading. */
export function findPositions(context: PositionContext, predicates: readonly Predicate[]): FoundPosition[] {
  const found = new Map<string, FoundPosition>();
  for (const each of predicates.flatMap((predicate) => positionsOf(context, predicate))) {
    const { actor, topic, stance, statement } = each.position;
    const key = [actor, topic, stance, statement].join("|");
    if (!found.has(key)) found.set(key, each);
  }
  return [...found.values()];
}
