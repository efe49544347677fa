import type { Conflict, Entry, Participant } from "../../src/schema/index.ts";
import { UNNAMED } from "../../src/schema/vocabulary.ts";
import type { Settings } from "../state/settings.ts";
import { shortened } from "./text.ts";
import { timeText } from "./time.ts";

interface Named {
  readonly id: string;
  readonly name: string;
}

/** Characters of a name at most: some come from pages, and a page may call anything a name. */
const longest = 80;

/** The name of an institution that every state has, such as `ministry-of-defence-ru`; the record's own is English. */
function institutionName(id: string, { names, language }: Settings): string | undefined {
  if (language === "en") return undefined;
  const dash = id.lastIndexOf("-");
  const state = names[id.slice(dash + 1).toUpperCase()];
  return state && names[`institution:${id.slice(0, dash)}`]?.replace("{state}", state);
}

const knownName = (id: string, settings: Settings): string | undefined =>
  settings.names[id] ?? institutionName(id, settings);

/** The name of somebody in the chosen language; the canonical one where there is no other. */
export const nameOf = (someone: Named, settings: Settings): string =>
  someone.id === UNNAMED
    ? settings.labels.unnamed
    : (knownName(someone.id, settings) ?? shortened(someone.name, longest));

/** The name of a side by its id, as attestations give it. */
export const sideName = (side: string, settings: Settings): string =>
  knownName(side, settings) ?? shortened(side, longest);

/** A place, state or body by its English name. */
export const placeName = (name: string, settings: Settings): string =>
  settings.names[`name:${name}`] ?? shortened(name, longest);

const capitalised = (word: string): string => word.slice(0, 1).toUpperCase() + word.slice(1);

/** The name behind an id that stands alone; of somebody whom the world does not know, the words of the id without its hash. */
export function nameOfId(id: string, settings: Settings): string {
  const known = knownName(id, settings);
  if (known) return known;
  const words = id.split("-").filter((word) => !/^[0-9a-f]{6,}$/.test(word));
  return shortened(words.map(capitalised).join(" ") || id, longest);
}

const parties = (entry: { participants: readonly Participant[] }): readonly Participant[] => {
  const main = entry.participants.filter(({ role }) => role === "party");
  return main.length > 0 ? main : entry.participants;
};

const shown = 4;

/** Who meets whom: the parties in one line, the rest counted. */
export function headline(entry: { participants: readonly Participant[] }, settings: Settings): string {
  const all = parties(entry).map((one) => nameOf(one, settings));
  const rest = all.length - shown;
  const line = all.slice(0, shown).join(" – ");
  return rest > 0 ? `${line} ${settings.labels.count.others(rest)}` : line;
}

/** One of the values on which reports disagree, in the chosen language. */
export function conflictValue(about: Conflict["about"], value: string, settings: Settings): string {
  const { statuses, outcomes } = settings.labels;
  if (about === "day") return timeText(value, settings.language);
  if (about === "status") return (statuses as Readonly<Record<string, string>>)[value] ?? value;
  if (about === "outcome") return (outcomes as Readonly<Record<string, string>>)[value] ?? value;
  return placeName(value, settings);
}

/** The values on which reports disagree, in one line in the chosen language. */
export const conflictValues = ({ about, values }: Conflict, settings: Settings): string =>
  values.map(({ value }) => conflictValue(about, value, settings)).join(" / ");

/** Sides that attest an entry, in one line. */
export const sides = (entry: Entry, settings: Settings): string =>
  entry.attested.map(({ side }) => sideName(side, settings)).join(", ");
