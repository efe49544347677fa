import { dayText } from "../../labels/index.ts";
import type { Change } from "../../schema/index.ts";
import { groupBy } from "../../text/group.ts";
import type { Labels } from "../labels/types.ts";
import { paragraph } from "../layout/wrap.ts";
import { conflictText, type ReadingOf, titleText } from "./entry.ts";
import { attestersText } from "./events.ts";
import { undertakingText } from "./stances.ts";
import { type ViewContext, whoText } from "./timeline.ts";

type Fields = Extract<Change, { type: "changed" }>["before"];

/** A field of an entry as a reader reads it; an empty text where it is unknown. */
function fieldText(fields: Fields, name: keyof Fields, view: ViewContext): string {
  const { labels, names } = view;
  const { kind, level, participants, time, place, status, ordinal, outcome, independent, attested } = fields;
  const { negotiation, track } = fields;
  const texts: Record<keyof Fields, string | null | undefined> = {
    kind: kind && labels.kinds[kind],
    level: level && labels.levels[level],
    participants: participants && whoText({ participants }, names),
    time: time && dayText(time.value, labels),
    place: place && names.place(place),
    status: status && labels.statuses[status],
    ordinal: ordinal && labels.ordinal(ordinal.n, ordinal.since),
    outcome: outcome?.text,
    independent: independent === undefined ? undefined : String(independent),
    attested: attested && attestersText({ attested }, view),
    negotiation,
    track,
  };
  return texts[name] ?? "";
}

function changedText({ before, after }: Extract<Change, { type: "changed" }>, view: ViewContext): string[] {
  const names = Object.keys(view.labels.fields) as (keyof Fields)[];
  return names
    .filter((name) => name in before || name in after)
    .map((name) => {
      const [was, is] = [fieldText(before, name, view), fieldText(after, name, view)];
      return paragraph(`${view.labels.fields[name]}: ${was || "–"} → ${is || "–"}`, view.width, 4);
    });
}

/** What kind of change it is, for its heading. */
const headingOf = (change: Change): Change["type"] | "settled" =>
  change.type === "conflict" && (change.after === null || change.after.settled !== null)
    ? "settled"
    : change.type;

function linesOf(change: Change, readingOf: ReadingOf, view: ViewContext): string[] {
  const { labels, width } = view;
  if (change.type === "position") return [positionLine(change, view)];
  if (change.type === "undertaking") {
    const states = [change.before, change.after].flatMap((state) =>
      state === null ? [] : [labels.states[state]],
    );
    return [undertakingText(change.undertaking, view), `    ${states.join(" → ")}`];
  }
  const title = titleText(change.entry, view);
  switch (change.type) {
    case "new":
    case "gone":
      return [title];
    case "changed":
      return [title, ...changedText(change, view)];
    case "two-sided":
      return [title, paragraph(`${labels.attestedBy}: ${attestersText(change.entry, view)}`, width, 4)];
    case "unconfirmed":
      return [title, `    ${labels.dueBy(dayText(change.due, labels))}`];
    case "conflict": {
      const told = change.after ?? change.before;
      return [title, ...(told ? [conflictText(told, readingOf, view)] : [])];
    }
  }
}

/** What changed, under a heading for each kind of change, in the order of the record. */
export function changesText(changes: readonly Change[], readingOf: ReadingOf, view: ViewContext): string {
  const kinds = groupBy(changes, headingOf);
  const headings = Object.keys(view.labels.changes) as (keyof Labels["changes"])[];
  return headings
    .filter((heading) => kinds.has(heading))
    .map((heading) => {
      const some = kinds.get(heading) ?? [];
      const title = view.paint.warn(`${view.labels.changes[heading]} (${some.length})`);
      return [title, ...some.map((change) => linesOf(change, readingOf, view).join("\n"))].join("\n");
    })
    .join("\n\n");
}

function positionLine({ before, after }: Extract<Change, { type: "position" }>, view: ViewContext): string {
  const { labels, names, width } = view;
  const topics: Readonly<Record<string, string>> = labels.topics;
  const stances = `${labels.stances[before.stance]} → ${labels.stances[after.stance]}`;
  const day = after.from === null ? labels.undated : dayText(after.from, labels);
  return paragraph(
    `${names.actor(after.actor)}, ${topics[after.topic] ?? after.topic}: ${stances} (${day})`,
    width,
    2,
    2,
  );
}
