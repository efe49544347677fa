import type { PageConflict } from "../schema/index.ts";
import type { World } from "../world/world.ts";
import type { Annotated } from "./annotate.ts";
import type { ContactDraft, ContactMention } from "./events/types.ts";

/** Two sentences tell the same thing when they share this much of their words. */
const SAME_TELLING = 0.5;

const wordsOf = (annotated: Annotated, mention: ContactMention): Set<string> =>
  new Set(annotated.sentences[mention.sentence]?.items.map((item) => item.lower) ?? []);

function overlapOf(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const shared = [...a].filter((word) => b.has(word)).length;
  return shared / Math.max(1, Math.min(a.size, b.size));
}

/** The place as it is compared: its state, where both places are not in one. */
const stateName = (world: World, mention: ContactMention): string | null => {
  const state = mention.place?.state ? world.states.get(mention.place.state)?.names.en : null;
  return state ?? mention.place?.name ?? null;
};

function placeConflict(annotated: Annotated, world: World, draft: ContactDraft): PageConflict | null {
  const placed = draft.mentions.filter((mention) => mention.place !== null);
  const first = placed[0];
  const other = placed.find(
    (mention) =>
      first &&
      stateName(world, mention) !== stateName(world, first) &&
      overlapOf(wordsOf(annotated, mention), wordsOf(annotated, first)) >= SAME_TELLING,
  );
  if (!first || !other) return null;
  const value = (state: string | null) => ({
    value: state ?? "",
    evidence: placed.filter((mention) => stateName(world, mention) === state).map(({ span }) => span),
  });
  return { about: "place", values: [value(stateName(world, first)), value(stateName(world, other))] };
}

/** What the page tells in two ways: so far, one contact placed in two states by sentences that tell the same. */
export const findConflicts = (
  annotated: Annotated,
  drafts: readonly ContactDraft[],
  world: World,
): PageConflict[] => drafts.flatMap((draft) => placeConflict(annotated, world, draft) ?? []);
