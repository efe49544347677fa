import { dayText } from "../../../labels/index.ts";
import type { Change, Conflict, Entry } from "../../../schema/index.ts";
import type { BriefContext } from "../context.ts";
import { sentence } from "../context.ts";
import { type Cited, citedReports, type DraftItem } from "../draft.ts";
import { certaintyOf, contactParts, entryItem } from "./entries.ts";
import { undertakingChange } from "./undertakings.ts";

type Fields = Extract<Change, { type: "changed" }>["before"];

/** A value on which tellings disagree, in the reader's language where it is a day, a place or a status. */
export function valueText(
  about: Conflict["about"],
  value: string,
  { names, words }: Pick<BriefContext, "names" | "words">,
): string {
  if (about === "place") return names.place({ name: value, state: null });
  const statuses: Readonly<Record<string, string>> = words.statuses;
  return about === "status" ? (statuses[value] ?? value) : dayText(value, words);
}

/** A field of a contact as a phrase; empty where it is not known. */
function fieldText(fields: Fields, name: keyof Fields, { names, words }: BriefContext): string {
  const { kind, level, participants, time, place, ordinal, outcome, independent, attested } = fields;
  const texts: Partial<Record<keyof Fields, string | undefined>> = {
    kind: kind && words.kinds[kind],
    level: level ? words.levels[level] : "",
    participants: participants?.map((each) => names.actor(each)).join(", "),
    time: time ? dayText(time.value, words) : "",
    place: place ? names.place(place) : "",
    ordinal: ordinal ? String(ordinal.n) : "",
    outcome: outcome ? words.outcomes[outcome.result] : "",
    independent: independent === undefined ? "" : String(independent),
    attested: attested?.map(({ side }) => names.side(side)).join(", "),
  };
  return texts[name] ?? "";
}

/** Fields of which a reader is told one by one; a status has a sentence of its own, and who attests is told besides. */
const told = ["kind", "level", "participants", "time", "place", "ordinal", "outcome", "independent"] as const;

function changedText(change: Extract<Change, { type: "changed" }>, context: BriefContext): string | null {
  const { entry, before, after } = change;
  const { say, words } = context;
  const parts = contactParts(entry, context, true);
  if (before.status !== undefined && after.status !== undefined)
    return say.statusWas(say.contact(parts), words.statuses[before.status]);
  const fields = told
    .filter((name) => name in before || name in after)
    .map(
      (name) =>
        [words.fields[name], fieldText(before, name, context), fieldText(after, name, context)] as const,
    )
    .filter(([, was, is]) => was !== is);
  return fields.length === 0 ? null : say.fieldWas(say.noun(parts), fields);
}

/** The phrase for a change of an entry; null where it is told in another section, or holds nothing for a reader. */
function entryText(change: Change, context: BriefContext): string | null {
  const { say, words, names } = context;
  switch (change.type) {
    case "changed":
      return changedText(change, context);
    case "gone":
      return say.gone(say.noun(contactParts(change.entry, context)));
    case "two-sided": {
      const noun = say.noun(contactParts(change.entry, context));
      const now = change.after.filter((side) => !change.before.includes(side));
      return say.nowAlso(
        noun,
        now.map((side) => names.side(side)),
        change.before.map((side) => names.side(side)),
      );
    }
    case "conflict": {
      const { before, after, entry } = change;
      if (after !== null && after.settled === null) return null;
      const about = (after ?? before)?.about ?? "status";
      const value = after?.settled ? valueText(about, after.settled.value, context) : null;
      return say.settled(say.noun(contactParts(entry, context)), words.conflictAbout[about], value);
    }
    default:
      return null;
  }
}

const citedFor = (entry: Entry, pages: readonly string[]): Cited[] => {
  const among = citedReports(entry.reports, new Set(pages));
  return among.length > 0 ? among : citedReports(entry.reports);
};

/** A change as an item; null for those that other sections tell. */
export function changeItem(change: Change, context: BriefContext): DraftItem | null {
  if (change.type === "undertaking")
    return change.before === null
      ? null
      : undertakingChange(change.undertaking, change.after, change.pages, context);
  if (change.type === "position") return null;
  const text = entryText(change, context);
  if (text === null) return null;
  return {
    ...entryItem(change.entry, context),
    ...(change.type === "gone" ? { link: null } : {}),
    text: [
      { text: sentence(text), cites: change.type === "gone" ? [] : citedFor(change.entry, change.pages) },
    ],
    certainty: change.type === "gone" ? null : certaintyOf(change.entry, context),
  };
}
