import type { EventKind, EventPlace, EventStatus, EventTime } from "../../src/schema/index.ts";
import { leaderOf, ministerOf, ministryOf, type Person, type State, seatOf, spokespersonOf } from "./cast.ts";
import type { Contact, Level, Mistake } from "./contact.ts";
import { dayAt } from "./days.ts";
import type { Random } from "./random.ts";
import { rates } from "./rates.ts";
import type { Story } from "./stories.ts";
import { exact, plannedDay, timeTold } from "./times.ts";

/** Somebody as a page names them. */
export interface Named {
  readonly id: string;
  readonly name: string;
  readonly vi: string;
  readonly kind: "person" | "state" | "organisation" | "group";
  readonly for: string | null;
  readonly known: boolean;
}

export interface ToldParticipant extends Named {
  readonly role: "party" | "mediator" | "host";
}

/** What one story tells of one contact. */
export interface Told {
  readonly contact: Contact;
  /** `old`: of the day that was given up. */
  readonly phase: "old" | "new";
  readonly kind: EventKind;
  readonly level: Level | null;
  readonly participants: readonly ToldParticipant[];
  readonly time: EventTime | null;
  /** The day that was given up for `time`, where the page tells it. */
  readonly movedFrom: EventTime | null;
  readonly place: EventPlace | null;
  readonly status: EventStatus;
  readonly ordinal: { readonly n: number; readonly since: string | null } | null;
  readonly outcome: "agreed" | "partial" | "none" | null;
  readonly attested: readonly Named[];
  /** What of it is told wrongly. */
  readonly mistake: Mistake | null;
}

export const stateAs = ({ id, name, vi }: State): Named => ({
  id,
  name,
  vi,
  kind: "state",
  for: id,
  known: true,
});

const personAs = (who: Person, side: string): Named => ({ ...who, kind: "person", for: side });

const unnamed: Named = {
  id: "unnamed-sources",
  name: "unnamed sources",
  vi: "các nguồn tin giấu tên",
  kind: "group",
  for: null,
  known: false,
};

/** Somebody who speaks for a state on that day. */
export function speakerOf(random: Random, state: State, moment: number): Named {
  const day = dayAt(moment, 0);
  const spokesperson = spokespersonOf(state.id, day);
  const leader = leaderOf(state.id, day);
  const ministry = ministryOf(state.id);
  const office: Named = { ...ministry, kind: "organisation", for: state.id, known: true };
  const persons = [spokesperson, leader, ministerOf(state.id, "foreign", day)];
  const people = persons.flatMap((who) => (who === null ? [] : [personAs(who, state.id)]));
  return random.pick([...people, office, office, stateAs(state)]);
}

const movedFrom = (random: Random, { firstPlan }: Contact, { mode }: Story): EventTime | null =>
  mode === "postponed" && firstPlan !== null && random.chance(rates.oldDayTold) ? exact(firstPlan) : null;

const statuses = {
  proposal: "proposed",
  refusal: "refused",
  plan: "planned",
  postponed: "planned",
  cancelled: "cancelled",
  news: "held",
  denial: "cancelled",
  correction: "held",
  late: "held",
} as const;

function statusTold(random: Random, contact: Contact, story: Story): EventStatus {
  if (story.mode === "news" && story.moment < contact.start + (contact.length - 1) * 1440) return "ongoing";
  if (story.mode === "proposal" && random.chance(0.4)) return "possible";
  return story.mode === "denial" && random.chance(0.5) ? "refused" : statuses[story.mode];
}

function placeTold(
  random: Random,
  contact: Contact,
  states: readonly State[],
  story: Story,
): EventPlace | null {
  const { place } = contact;
  if (place === null) return null;
  if (story.mistake === "place") {
    const others = states.flatMap(({ capital, cities }) => [capital, ...cities]);
    return random.pick(others.filter(({ name }) => name !== place.name));
  }
  if (!random.chance(story.mistake === "participants" || story.mode === "correction" ? 1 : rates.placeTold))
    return null;
  const state = states.find(({ id }) => id === place.state);
  if (state && random.chance(rates.stateAsPlace)) return { name: state.name, state: state.id };
  const seat = state?.capital.name === place.name ? seatOf(state.id) : null;
  return seat && random.chance(rates.seatTold) ? seat : place;
}

/** Who takes part: the persons, the states alone, or one of both kinds. */
function partiesTold(random: Random, contact: Contact, story: Story): ToldParticipant[] {
  const { persons, sides, level } = contact;
  const named =
    level === "officials" ? random.chance(rates.delegatesNamed) : !random.chance(rates.statesOnly);
  const without = named && random.chance(rates.onePersonOnly) ? random.pick(sides).id : null;
  const replaced = story.mistake === "participants" ? random.pick(sides).id : null;
  return sides.map((state) => {
    const who =
      state.id === replaced
        ? ministerOf(state.id, "defence", plannedDay(contact))
        : (persons.get(state.id) ?? null);
    const told = (named || replaced !== null) && who !== null && state.id !== without;
    return { ...(told ? personAs(who, state.id) : stateAs(state)), role: "party" };
  });
}

function othersTold(random: Random, contact: Contact, states: readonly State[]): ToldParticipant[] {
  const { mediator, place, sides } = contact;
  const told: ToldParticipant[] = [];
  if (mediator && random.chance(rates.mediatorTold)) told.push({ ...stateAs(mediator), role: "mediator" });
  const host = states.find(
    ({ id }) => id === place?.state && id !== mediator?.id && !sides.some((s) => s.id === id),
  );
  if (host && random.chance(0.25)) told.push({ ...stateAs(host), role: "host" });
  return told;
}

function ordinalTold(random: Random, contact: Contact, story: Story, passing: boolean): Told["ordinal"] {
  const { series, kind } = contact;
  if (series === null || series.n < 2) return null;
  const { since, n } = series;
  if (story.mistake === "number") return { n: n + random.pick([-1, 1, 2]), since };
  const usual = kind === "talks" ? rates.ordinalTold.talks : rates.ordinalTold.other;
  const mustTie = story.mistake === "day" || story.mistake === "participants" || story.mode === "correction";
  const share = passing ? rates.ordinalTold.passing : mustTie ? 1 : usual;
  return random.chance(share) ? { n, since } : null;
}

function outcomeTold(random: Random, contact: Contact, story: Story): Told["outcome"] {
  if (story.mistake === "outcome") return contact.outcome === "agreed" ? "none" : "agreed";
  const told = story.mode === "news" || story.mode === "late" || story.mode === "correction";
  return told && random.chance(rates.outcomeTold) ? contact.outcome : null;
}

function attestedTold(random: Random, contact: Contact, states: readonly State[], story: Story): Named[] {
  if (story.mode === "denial") return [];
  const speaking = states.filter(({ id }) => contact.attesting.includes(id));
  if (speaking.length === 0) return random.chance(0.3) ? [unnamed] : [];
  const some = random.chance(0.2) ? [] : random.chance(0.75) ? [random.pick(speaking)] : speaking;
  return some.map((state) => speakerOf(random, state, story.moment));
}

const kindTold = (random: Random, kind: EventKind): EventKind => {
  const other = kind === "meeting" ? "talks" : kind === "talks" ? "meeting" : kind;
  return random.chance(rates.otherEncounterWord) ? other : kind;
};

/** Tells a contact as the story's outlet has it. `passing`: beside another contact, told in a few words. */
export function tell(
  random: Random,
  contact: Contact,
  states: readonly State[],
  story: Story,
  phase: Told["phase"],
  passing = false,
): Told {
  const parties = partiesTold(random, contact, story);
  const allNamed = parties.every(({ kind }) => kind === "person");
  return {
    contact,
    phase,
    kind: kindTold(random, contact.kind),
    level: random.chance(allNamed ? rates.levelLeftOut / 3 : rates.levelLeftOut) ? null : contact.level,
    participants: [...parties, ...(passing ? [] : othersTold(random, contact, states))],
    time: timeTold(random, contact, story, phase),
    movedFrom: movedFrom(random, contact, story),
    place: placeTold(random, contact, states, story),
    status: statusTold(random, contact, story),
    ordinal: phase === "old" ? null : ordinalTold(random, contact, story, passing),
    outcome: outcomeTold(random, contact, story),
    attested: passing ? [] : attestedTold(random, contact, states, story),
    mistake: story.mistake,
  };
}
