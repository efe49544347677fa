import { dayText } from "../../labels/index.ts";
import type { Statement, Utterance } from "../../schema/index.ts";
import { groupBy } from "../../text/group.ts";
import { printable } from "../layout/width.ts";
import { paragraph } from "../layout/wrap.ts";
import type { ViewContext } from "./timeline.ts";

/** A statement: who said it, through whom, when and how; then its content. */
export function statementText(statement: Statement, { labels, names, paint, width }: ViewContext): string {
  const { source, via, addressee, setting, time, content, quote } = statement;
  const about = [
    time ? dayText(time.value, labels) : "",
    via ? `${labels.via} ${names.actor(via)}` : "",
    addressee ? `${labels.to} ${names.actor(addressee)}` : "",
    setting ? labels.settings[setting] : "",
  ].filter((part) => part !== "");
  const head = `${paint.bold(names.actor(source))}${about.length > 0 ? paint.dim(` · ${about.join(" · ")}`) : ""}`;
  const words = printable(content.text);
  return `${head}\n${paragraph(quote === "direct" ? `“${words}”` : words, width, 4)}`;
}

/** Characters of a key that are shown. */
const SHOWN = 8;

/** An utterance: its statement, by which outlets it was told on which days, and its key. */
export function utteranceText(utterance: Utterance, view: ViewContext): string {
  const { labels, paint, width } = view;
  const pages = [...groupBy(utterance.tellings, ({ page }) => page).values()].flatMap(
    ([first]) => first ?? [],
  );
  const told = pages.map(({ outlet, published }) => {
    const day = published === null ? labels.undatedPage : dayText(published, labels);
    return `${printable(outlet ?? labels.noOutlet)} (${day})`;
  });
  const tellings = `${labels.tellings(told.length)}: ${told.join(", ")} · ${utterance.key.slice(0, SHOWN)}`;
  return `${statementText(utterance, view)}\n${paint.dim(paragraph(tellings, width, 4))}`;
}
