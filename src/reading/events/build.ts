import type { Event, Participant } from "../../schema/index.ts";
import { groupBy } from "../../text/group.ts";
import { overlaps, type Span } from "../../text/span.ts";
import type { World } from "../../world/world.ts";
import { UNNAMED } from "../actors.ts";
import type { Annotated } from "../annotate.ts";
import type { StatementDraft } from "../statements/types.ts";
import { levelOfParties } from "./level.ts";
import type { ContactDraft } from "./types.ts";

/** What the level of a contact depends on besides its words. */
interface LevelContext {
  readonly world: World;
  readonly today: string | null;
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

const participantsOf = ({ registry }: Annotated, draft: ContactDraft): Participant[] =>
  draft.parties.map((id) => ({ ...registry.ref(id), for: registry.sideOf(id), role: "party" }));

/** Officials and bodies whose own reported words tell of the contact. */
function attestedBy(world: World, draft: ContactDraft, speech: SpeechBySentence): string[] {
  const telling = draft.mentions.flatMap(({ sentence, span }) =>
    (speech.get(sentence) ?? []).filter(({ content }) => overlaps(content, span)),
  );
  const speakers = telling.flatMap(({ via, sources }) => (via ? [via, ...sources] : sources));
  return [...new Set(speakers)]
    .filter((id) => id !== UNNAMED && world.bodies.get(id)?.kind !== "media")
    .sort();
}

/** Events of the contract, in the order in which the page tells them. */
export function buildEvents(
  text: string,
  annotated: Annotated,
  drafts: readonly ContactDraft[],
  speech: readonly StatementDraft[],
  context: LevelContext,
): Event[] {
  const bySentence = groupBy(speech, ({ sentence }) => sentence);
  return drafts.map((draft, index) => ({
    id: `e${index + 1}`,
    kind: draft.kind,
    level: draft.level ?? levelOfParties(context.world, draft.parties, draft.time, context.today),
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
    attested: attestedBy(context.world, draft, bySentence),
    evidence: evidenceOf(annotated, draft),
  }));
}
