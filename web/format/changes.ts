import type { Change } from "../../src/schema/index.ts";
import type { Settings } from "../state/settings.ts";
import { headline, placeName, sideName } from "./names.ts";
import { timeText } from "./time.ts";

export type EntryFields = Extract<Change, { type: "changed" }>["before"];

/** The heading under which a change stands: its type, and "settled" for a conflict that is none any more. */
export type Heading = Change["type"] | "settled";

/** The headings in the order in which they matter. */
export const headings: readonly Heading[] = [
  "new",
  "changed",
  "two-sided",
  "unconfirmed",
  "conflict",
  "settled",
  "undertaking",
  "position",
  "gone",
];

/** The heading of a change. */
export const headingOf = (change: Change): Heading =>
  change.type === "conflict" && (change.after === null || change.after.settled !== null)
    ? "settled"
    : change.type;

/** A field of a contact as a person reads it; an empty text where it is unknown. */
export function fieldText(fields: EntryFields, name: keyof EntryFields, settings: Settings): string {
  const { labels, language } = settings;
  const { kind, level, participants, time, place, status, ordinal, outcome, independent, attested } = fields;
  const { negotiation, track } = fields;
  const texts: Record<keyof EntryFields, string | null | undefined> = {
    kind: kind && labels.kinds[kind],
    level: level && labels.levels[level],
    participants: participants && headline({ participants }, settings),
    time: time && timeText(time.value, language),
    place: place && placeName(place.name, settings),
    status: status && labels.statuses[status],
    ordinal: ordinal && labels.timeline.ordinal(ordinal.n),
    outcome: outcome && labels.outcomes[outcome.result],
    independent: independent === undefined ? undefined : String(independent),
    attested: attested?.map(({ side }) => sideName(side, settings)).join(", "),
    negotiation,
    track,
  };
  return texts[name] ?? "";
}

/** A topic in the chosen language; the user's own topics keep their name. */
export const topicName = (topic: string, { labels }: Settings): string => labels.topics[topic] ?? topic;
