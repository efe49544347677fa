import { dayText } from "../../labels/index.ts";
import type {
  ActorRef,
  Position,
  Reading,
  RecordPosition,
  RecordUndertaking,
  Undertaking,
} from "../../schema/index.ts";
import { groupBy } from "../../text/group.ts";
import { table } from "../layout/table.ts";
import { printable } from "../layout/width.ts";
import { paragraph } from "../layout/wrap.ts";
import type { ViewContext } from "./timeline.ts";

/** An undertaking: whose it is, of which kind and to whom; then what is undertaken, on which condition, until when. */
export function undertakingText(
  undertaking: Undertaking,
  { labels, names, paint, width }: ViewContext,
): string {
  const { act, actor, to, content, condition, due } = undertaking;
  const about = [
    labels.acts[act],
    to ? `${labels.to} ${names.actor(to)}` : "",
    due ? labels.dueBy(dayText(due.value, labels)) : "",
  ].filter((part) => part !== "");
  const head = `  ${paint.bold(names.actor(actor))}${paint.dim(` · ${about.join(" · ")}`)}`;
  const on = condition ? [paragraph(`${labels.condition}: ${printable(condition.text)}`, width, 4)] : [];
  return [head, paragraph(printable(content.text), width, 4), ...on].join("\n");
}

const refOf = ({ actors }: Reading, id: string): ActorRef => ({
  id,
  name: actors.find((actor) => actor.id === id)?.name ?? id,
});

/** A position: who takes which stance on what, and through whom it is told. */
export function positionText(
  { actor, by, stance, topic }: Position,
  reading: Reading,
  { labels, names, paint, width }: ViewContext,
): string {
  const topics: Readonly<Record<string, string>> = labels.topics;
  const through = by === actor ? "" : paint.dim(` · ${labels.via} ${names.actor(refOf(reading, by))}`);
  const line = `${names.actor(refOf(reading, actor))}: ${labels.stances[stance]} ${printable(topics[topic] ?? topic)}`;
  return paragraph(`${line}${through}`, width, 2, 2);
}

/** A sign before each state, so that colour is never the only difference. */
const stateMarks: Readonly<Record<RecordUndertaking["state"], string>> = {
  open: "○",
  accepted: "◐",
  refused: "✕",
  fulfilled: "●",
  lapsed: "✕",
};

/** What became of an undertaking: each state with the day on which it was reported, then how often it was told. */
function courseText({ history, tellings, through }: RecordUndertaking, view: ViewContext): string {
  const { labels, names } = view;
  const states = history.map(({ state, reported }) => {
    const day = reported === null ? labels.undatedPage : dayText(reported, labels);
    return `${stateMarks[state]} ${labels.states[state]} (${day})`;
  });
  const told = labels.tellings(groupBy(tellings, ({ page }) => page).size);
  const voices = through.map((id) => names.actor({ id, name: id }));
  const via = voices.length === 0 ? [] : [`${labels.via} ${voices.join(", ")}`];
  return [states.join(" → "), told, ...via].join(" · ");
}

/** An undertaking of the record: whose it is, to whom and until when; what; and what became of it. */
export const undertakingCourse = (undertaking: RecordUndertaking, view: ViewContext): string =>
  [
    undertakingText(undertaking, view),
    view.paint.dim(paragraph(courseText(undertaking, view), view.width, 4)),
  ].join("\n");

function spanText({ from, to }: RecordPosition, { labels }: ViewContext): string {
  if (from === null || to === null) return labels.undated;
  return dayText(from === to ? from : `${from}/${to}`, labels);
}

/** Positions as a table in the order given, with how many statements each rests on and through whom it was told. */
export function positionTable(positions: readonly RecordPosition[], view: ViewContext): string {
  const { labels, names, paint, width } = view;
  const topics: Readonly<Record<string, string>> = labels.topics;
  const { columns } = labels;
  const rows = positions.map((position) => [
    { text: names.actor(position.actor), paint: paint.bold },
    { text: printable(topics[position.topic] ?? position.topic) },
    { text: [position, ...position.also].map(({ stance }) => labels.stances[stance]).join(" / ") },
    { text: spanText(position, view) },
    { text: String(position.statements.length) },
    { text: position.through.map((id) => names.actor({ id, name: id })).join(", "), paint: paint.dim },
  ]);
  const head = [
    { title: columns.who, wraps: 10 },
    { title: columns.topic, wraps: 10 },
    { title: columns.stance, wraps: 10 },
    { title: columns.day, wraps: 11 },
    { title: columns.statements, align: "right" as const },
    { title: labels.via, wraps: 12 },
  ];
  return table(head, rows, width);
}
