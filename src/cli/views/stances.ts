import type { ActorRef, Position, Reading, Undertaking } from "../../schema/index.ts";
import { printable } from "../layout/width.ts";
import { paragraph } from "../layout/wrap.ts";
import { dayText } from "./days.ts";
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
