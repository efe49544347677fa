import type { EventPlace, PageConflict } from "../schema/index.ts";
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

/**
 * Under what name a place is compared with another: by states where they lie in two, by its own name within one. A state
 * and a place within it don't contradict each other.
 */
function placeKey(world: World, place: EventPlace, other: EventPlace): string | null {
  const state = place.state === null ? undefined : world.states.get(place.state)?.names.en;
  if (place.state !== other.state) return state ?? place.name;
  return place.name === state || other.name === state ? (state ?? null) : place.name;
}

const contradicts = (world: World, a: EventPlace, b: EventPlace): boolean =>
  placeKey(world, a, b) !== placeKey(world, b, a);

interface Placed {
  readonly mention: ContactMention;
  readonly place: EventPlace;
}

const placedMentions = (draft: ContactDraft): Placed[] =>
  draft.mentions.flatMap((mention) => (mention.place ? [{ mention, place: mention.place }] : []));

function placeConflict(annotated: Annotated, world: World, draft: ContactDraft): PageConflict | null {
  const [first, ...others] = placedMentions(draft);
  const other = others.find(
    ({ mention, place }) =>
      first &&
      mention.sentence !== first.mention.sentence &&
      contradicts(world, place, first.place) &&
      overlapOf(wordsOf(annotated, mention), wordsOf(annotated, first.mention)) >= SAME_TELLING,
  );
  if (!first || !other) return null;
  const side = (one: EventPlace, against: EventPlace) => ({
    value: placeKey(world, one, against) ?? one.name,
    evidence: placedMentions(draft)
      .filter(({ place }) => !contradicts(world, place, one))
      .map(({ mention }) => mention.span),
  });
  return { about: "place", values: [side(first.place, other.place), side(other.place, first.place)] };
}

/** What the page tells in two ways: so far, one contact put in two places by sentences that tell the same. */
export const findConflicts = (
  annotated: Annotated,
  drafts: readonly ContactDraft[],
  world: World,
): PageConflict[] => drafts.flatMap((draft) => placeConflict(annotated, world, draft) ?? []);
