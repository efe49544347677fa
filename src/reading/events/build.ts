import type { Event, Level, Participant } from "../../schema/index.ts";
import { UNNAMED } from "../../schema/vocabulary.ts";
import { groupBy } from "../../text/group.ts";
import { overlaps, type Span } from "../../text/span.ts";
import type { World } from "../../world/world.ts";
import type { Annotated } from "../annotate.ts";
import type { TopicsOf } from "../stances/topics.ts";
import type { StatementDraft } from "../statements/types.ts";
import { levelOfParties } from "./level.ts";
import { readoutsOf } from "./readouts.ts";
import { contactTopics } from "./topics.ts";
import type { ContactDraft } from "./types.ts";

/** What level and topics of a contact depend on besides its words. */
interface BuildContext {
  readonly world: World;
  readonly today: string | null;
  readonly topics: TopicsOf;
}

type SpeechBySentence = ReadonlyMap<number, readonly StatementDraft[]>;

/** The sentences that tell of the contact, in order, each once. */
function evidenceOf(annotated: Annotated, draft: ContactDraft): Span[] {
  const indexes = [...new Set(draft.mentions.map((mention) => mention.sentence))].sort((a, b) => a - b);
  return indexes.flatMap((index) => {
    const sentence = annotated.sentences[index];
    return sentence ? [{ start: sentence.start, end: sentence.end }] : [];
  });
}

function participantsOf({ registry }: Annotated, { parties, others }: ContactDraft): Participant[] {
  const sides = new Set(parties.flatMap((id) => [id, registry.sideOf(id) ?? id]));
  const helpers = [...others].filter(([id]) => id !== UNNAMED && !sides.has(registry.sideOf(id) ?? id));
  const told: readonly (readonly [string, Participant["role"]])[] = [
    ...parties.map((id) => [id, "party"] as const),
    ...helpers,
  ];
  return told.map(([id, role]) => ({ ...registry.ref(id), for: registry.sideOf(id), role }));
}

/** Somebody who speaks for a side: an office-holder, a body, a state; no expert, no medium. */
const isOfficial = ({ registry }: Annotated, world: World, id: string): boolean =>
  id !== UNNAMED && registry.sideOf(id) !== null && world.bodies.get(id)?.kind !== "media";

/** Who says in their own reported words that the contact stands as it is told: the officials and bodies of any side. */
function attestedBy(
  annotated: Annotated,
  world: World,
  draft: ContactDraft,
  speech: SpeechBySentence,
): string[] {
  const agreeing = draft.mentions.filter(({ status }) => status === null || status === draft.status);
  const telling = agreeing.flatMap(({ sentence, span }) =>
    (speech.get(sentence) ?? []).filter(
      ({ content, stance }) => overlaps(content, span) && stance !== "denies",
    ),
  );
  const speakers = telling.flatMap(({ via, sources }) => (via ? [via, ...sources] : sources));
  return [...new Set(speakers)].filter((id) => isOfficial(annotated, world, id)).sort();
}

/** Events of the contract, in the order in which the page tells them. */
export function buildEvents(
  text: string,
  annotated: Annotated,
  drafts: readonly ContactDraft[],
  speech: readonly StatementDraft[],
  context: BuildContext,
): Event[] {
  const bySentence = groupBy(speech, ({ sentence }) => sentence);
  const page = { annotated, world: context.world, drafts, speech };
  const topics = contactTopics({ sentences: annotated.sentences, topics: context.topics }, drafts);
  const levelOf = (draft: ContactDraft): Level | null =>
    draft.level ?? levelOfParties(context.world, draft.parties, draft.time, context.today);
  return drafts.map((draft, index) => ({
    id: `e${index + 1}`,
    kind: draft.kind,
    level: levelOf(draft),
    participants: participantsOf(annotated, draft),
    time: draft.time,
    place: draft.place,
    status: draft.status,
    ordinal: draft.ordinal,
    outcome: draft.outcome
      ? {
          ...draft.outcome,
          text: draft.outcome.evidence.map((span) => text.slice(span.start, span.end)).join(" "),
        }
      : null,
    attested: [
      ...new Set([
        ...attestedBy(annotated, context.world, draft, bySentence),
        ...readoutsOf(page, draft, levelOf(draft)),
      ]),
    ].sort(),
    evidence: evidenceOf(annotated, draft),
    topics: topics[index] ?? [],
    ...(draft.move ? { moved_from: draft.move.from } : {}),
  }));
}
