import { capitalised, dayText, type Names, type Words } from "../../labels/index.ts";
import type { Entry, Utterance } from "../../schema/index.ts";
import { citeWordsIn } from "./words.ts";

/** The language of a citation and the names in it. */
export interface Naming {
  readonly words: Words;
  readonly names: Names;
}

type EntryFacts = Pick<Entry, "kind" | "status" | "participants" | "time" | "place">;

/** A contact in a line: "Call, held: Vladimir Putin – Donald Trump, 4 Jun 2025, Istanbul". */
export function entryTitle(entry: EntryFacts, { words, names }: Naming): string {
  const named = (party: boolean): string[] =>
    entry.participants.filter(({ role }) => (role === "party") === party).map((each) => names.actor(each));
  const others = named(false);
  const who = [named(true).join(" – "), others.length === 0 ? "" : `(${others.join(", ")})`];
  const about = [
    `${words.kinds[entry.kind]}, ${words.statuses[entry.status]}: ${who.filter((each) => each !== "").join(" ")}`,
    dayText(entry.time?.value, words),
    ...(entry.place ? [names.place(entry.place)] : []),
  ];
  return capitalised(about.join(", "));
}

/** Who said it, in whose words, when and where: "Dmitry Peskov (reported, via Reuters), 5 Jun 2025, briefing". */
export function utteranceTitle(utterance: Utterance, { words, names }: Naming): string {
  const { source, alongside, via, quote, time, setting } = utterance;
  const told = [words.quotes[quote], ...(via ? [citeWordsIn(words.lang).via(names.actor(via))] : [])];
  return [
    `${[source, ...alongside].map((each) => names.actor(each)).join(", ")} (${told.join(", ")})`,
    ...(time ? [dayText(time.value, words)] : []),
    ...(setting ? [words.settings[setting]] : []),
  ].join(", ");
}
