import { topicText } from "../../../labels/index.ts";
import type { Conflict, Entry, Gap, RecordPosition, Utterance } from "../../../schema/index.ts";
import { entryLink } from "../../cite/index.ts";
import { type BriefContext, sentence } from "../context.ts";
import { type Cited, citedAt, citedReports, type DraftItem, type DraftRun } from "../draft.ts";
import type { ContactParts } from "../words/index.ts";
import { valueText } from "./changes.ts";
import { contactParts } from "./entries.ts";

/** Pages named for one value. */
const MOST_CITED = 3;

/** A stance that turned into another. `said`: the utterances behind the new one. */
export function shiftItem(
  before: RecordPosition,
  after: RecordPosition,
  said: readonly Utterance[],
  context: BriefContext,
): DraftItem {
  const { names, words, say } = context;
  const cites = said.flatMap(({ tellings }) =>
    tellings.slice(0, 1).flatMap(({ page, content }) => citedAt(page, content)),
  );
  const phrase = say.shift({
    actor: names.actor(after.actor),
    topic: topicText(after.topic, words),
    before: before.stance,
    after: after.stance,
    beforeDays: [before.from ?? "", before.to ?? before.from ?? ""],
    afterDay: after.from ?? "",
    through: after.through.map((id) => names.actor({ id, name: id })),
  });
  return { of: "position", id: null, text: [{ text: sentence(phrase), cites }], certainty: null, link: null };
}

/** Numbers of a series that no page reports. `next`: the entry behind the gap, whose reports count. */
export function gapItem(gap: Gap, next: Entry | null, context: BriefContext): DraftItem {
  const { names, say, base } = context;
  const parts = { kind: gap.kind, who: gap.participants.map((each) => names.actor(each)) };
  return {
    of: "gap",
    id: gap.next,
    text: [
      {
        text: sentence(say.gap(parts, gap.missing, gap.since, [gap.after, gap.before])),
        cites: next ? citedReports(next.reports, new Set(gap.told_by)) : [],
      },
    ],
    certainty: null,
    link: entryLink(base, gap.next),
  };
}

/** The sentence of a page that tells one value of a conflict. */
export type EvidenceOf = (page: string, about: Conflict["about"], value: string) => Cited[];

/** The contact of a conflict without what is disputed. */
function undisputed(entry: Entry, about: Conflict["about"], context: BriefContext): ContactParts {
  const parts = contactParts(entry, context);
  return {
    ...parts,
    status: "held",
    ...(about === "place" ? { place: null } : {}),
    ...(about === "day" ? { time: null } : {}),
    ...(about === "number" ? { ordinal: null } : {}),
  };
}

/** A conflict side by side: each value with its sources and how many independent ones these are. */
export function conflictItem(
  conflict: Conflict,
  entry: Entry | null,
  evidenceOf: EvidenceOf,
  context: BriefContext,
): DraftItem {
  const { say, base } = context;
  const noun = entry ? say.noun(undisputed(entry, conflict.about, context)) : null;
  const lead = sentence(say.conflict(conflict.about, noun)).slice(0, -1);
  const values = conflict.values.map(({ value, pages, independent }, k): DraftRun => {
    const last = k === conflict.values.length - 1;
    const text = `${valueText(conflict.about, value, context)} (${say.sources(independent)})`;
    return {
      text: `${k === 0 ? lead : say.or}${text}${last ? "." : ""}`,
      cites: pages.slice(0, MOST_CITED).flatMap((page) => evidenceOf(page, conflict.about, value)),
    };
  });
  return {
    of: "conflict",
    id: conflict.entry,
    text: values,
    certainty: null,
    link: conflict.entry === null ? null : entryLink(base, conflict.entry),
  };
}
