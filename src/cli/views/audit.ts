import { dayText } from "../../labels/index.ts";
import type { AuditLine } from "../../schema/index.ts";
import { printable } from "../layout/width.ts";
import { paragraph } from "../layout/wrap.ts";
import type { ViewContext } from "./timeline.ts";

const momentText = (at: string, { labels }: ViewContext): string =>
  `${dayText(at.slice(0, 10), labels)}, ${at.slice(11, 19)} UTC`;

/** A line of the audit log: when, who and by which way; below it what was done, to what. */
function lineText({ n, at, actor, via, action, subject, detail }: AuditLine, view: ViewContext): string {
  const { labels, paint, width } = view;
  const { audit } = labels;
  const who = printable(audit.actors[actor.by](actor.name ?? ""));
  const told = Object.entries(detail).flatMap(([name, value]) =>
    value === null ? [] : [`${audit.details[name] ?? name} ${printable(String(value))}`],
  );
  const what = [audit.actions[action], ...(subject === null ? [] : [printable(subject)])].join(" ");
  return [
    paint.dim(`${n} · ${momentText(at, view)} · ${who} (${audit.ways[via]})`),
    paragraph([what, ...told].join(" · "), width, 2, 4),
  ].join("\n");
}

/** The audit log as people read it. */
export const auditText = (lines: readonly AuditLine[], view: ViewContext): string =>
  lines.map((line) => lineText(line, view)).join("\n");
