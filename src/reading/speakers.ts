import { overlaps } from "../text/span.ts";
import type { ActorRegistry } from "./actors.ts";
import { type ReadSentence, withMentions } from "./clause.ts";
import type { Mention } from "./mentions/types.ts";
import type { StatementDraft } from "./statements/types.ts";

/** Whom "tôi" or "chúng tôi" means: the one whose words hold it, or the side of that one. */
function voiced(registry: ActorRegistry, mention: Mention, drafts: readonly StatementDraft[]): Mention {
  const { reference } = mention;
  if (reference.type !== "speaker") return mention;
  const source = drafts.findLast(({ content }) => overlaps(content, mention))?.sources[0];
  if (source === undefined) return mention;
  const id = reference.we ? registry.sideOf(source) : source;
  if (id === null) return mention;
  registry.add(id);
  registry.mention(id, mention);
  return { ...mention, actors: [id] };
}

/** The sentences with "tôi" and "chúng tôi" resolved, once it is known who is quoted where. */
export const withSpeakers = (
  registry: ActorRegistry,
  sentences: readonly ReadSentence[],
  drafts: readonly StatementDraft[],
): ReadSentence[] =>
  sentences.map((sentence) =>
    sentence.mentions.some((mention) => mention.reference.type === "speaker")
      ? withMentions(
          sentence,
          sentence.mentions.map((mention) => voiced(registry, mention, drafts)),
        )
      : sentence,
  );
