import type { EventPlace, PageConflict } from "../schema/index.ts";
import { groupBy } from "../text/group.ts";
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
 * Under what name a place is compared with another: two towns by their own names; else by states where they lie in two.
 * A state and a place within it don't contradict each other.
 */
function placeKey(world: World, place: EventPlace, other: EventPlace): string | null {
  const state = place.state === null ? undefined : world.states.get(place.state)?.names.en;
  const isTown = (one: EventPlace) =>
    one.state !== null && one.name !== world.states.get(one.state)?.names.en;
  if (isTown(place) && isTown(other)) return place.name;
  if (place.state !== other.state) return state ?? place.name;
  return place.name === state || other.name === state ? (state ?? null) : place.name;
}

/** A place of no state (a region, a sea, a town that nobody knows) may hold the other, or lie in it. */
const contradicts = (world: World, a: EventPlace, b: EventPlace): boolean =>
  a.state !== null && b.state !== null && placeKey(world, a, b) !== placeKey(world, b, a);

/** Both mentions tell one day: what "Monday's session" was is told before with Monday. */
const isSameDay = ({ time }: ContactMention, other: ContactMention): boolean =>
  time !== null && time.precision === "day" && time.value === other.time?.value;

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
      (isSameDay(mention, first.mention) ||
        overlapOf(wordsOf(annotated, mention), wordsOf(annotated, first.mention)) >= SAME_TELLING),
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

/** How many contacts of the same parties back one is compared with. More than this no article tells in two ways. */
const REACH = 4;

const isDay = ({ time }: ContactDraft): boolean => time?.precision === "day" || time?.precision === "minute";

const dayOf = ({ time }: ContactDraft): string => time?.value.slice(0, 10) ?? "";

const spansOf = ({ mentions }: ContactDraft) => mentions.map(({ span }) => span);

const bothWays = (
  about: PageConflict["about"],
  [a, b]: readonly [ContactDraft, ContactDraft],
  tell: (draft: ContactDraft) => string,
): PageConflict => ({
  about,
  values: [a, b].map((draft) => ({ value: tell(draft), evidence: spansOf(draft) })),
});

const isUndone = ({ status }: ContactDraft): boolean => status === "refused" || status === "cancelled";

/** Days further apart than this are no matter of time zones. */
const ZONE_DAYS = 1;

const daysApart = (a: ContactDraft, b: ContactDraft): number =>
  Math.abs(Date.parse(dayOf(a)) - Date.parse(dayOf(b))) / 86_400_000;

/** Two contacts of the same parties and kind that must be one, told apart by what the page contradicts itself on. */
function pairConflict(a: ContactDraft, b: ContactDraft): PageConflict | null {
  if (!isDay(a) || !isDay(b)) return null;
  const [m, n] = [a.ordinal?.n, b.ordinal?.n];
  const sameDay = dayOf(a) === dayOf(b);
  if (sameDay && m !== undefined && n !== undefined && m !== n)
    return bothWays("number", [a, b], ({ ordinal }) => String(ordinal?.n));
  if (sameDay && ((a.status === "held" && isUndone(b)) || (b.status === "held" && isUndone(a))))
    return bothWays("status", [a, b], ({ status }) => status);
  // The first of its kind may be that of another series.
  const sameNumber = m !== undefined && m === n && m > 1;
  const bothHeld = a.status === "held" && b.status === "held";
  return sameNumber && bothHeld && daysApart(a, b) > ZONE_DAYS ? bothWays("day", [a, b], dayOf) : null;
}

/** Contacts of the same kind and sides, each with those told shortly before it. */
function pairConflicts({ registry }: Annotated, drafts: readonly ContactDraft[]): PageConflict[] {
  const groups = groupBy(drafts, ({ kind, parties }) =>
    [kind, ...parties.map((id) => registry.sideOf(id) ?? id).sort()].join(" "),
  );
  return [...groups.values()].flatMap((group) =>
    group.flatMap((draft, index) =>
      group.slice(Math.max(0, index - REACH), index).flatMap((earlier) => pairConflict(earlier, draft) ?? []),
    ),
  );
}

/** What the page tells in two ways: the place of one contact; the number, status or day of what must be one. */
export const findConflicts = (
  annotated: Annotated,
  drafts: readonly ContactDraft[],
  world: World,
): PageConflict[] => [
  ...drafts.flatMap((draft) => placeConflict(annotated, world, draft) ?? []),
  ...pairConflicts(annotated, drafts),
];
