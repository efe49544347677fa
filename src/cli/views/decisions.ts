import type { LoggedDecision } from "../../schema/index.ts";
import type { Labels } from "../labels/types.ts";

/** Characters of an id that are shown. */
const SHOWN = 12;

const short = (id: string): string => id.slice(0, SHOWN);

function targetText({ decision }: LoggedDecision): string {
  if (decision.act === "page" || decision.act === "role" || decision.act === "review-page")
    return decision.page;
  if (decision.act === "statement") return short(decision.statement);
  if (decision.act === "undo") return short(decision.decision);
  if (decision.act === "enter") return decision.text;
  const keys = decision.act === "split" ? decision.sides.flat() : decision.reports;
  return keys.map(short).join(" ");
}

function decisionText(logged: LoggedDecision, labels: Labels): string {
  const { decision, state, conflicts, dangling } = logged;
  const { id, at, by, act, reason } = decision;
  const head = [short(id), at.slice(0, 16).replace("T", " "), by, act, targetText(logged)].join("  ");
  const notes = [
    ...(state === "in-force" ? [] : [labels.decisionStates[state]]),
    ...(reason === null ? [] : [reason]),
    ...(conflicts.length > 0 ? [`${labels.contradicts} ${conflicts.map(short).join(" ")}`] : []),
    ...(dangling.length > 0 ? [`${labels.dangling} ${dangling.map(short).join(" ")}`] : []),
  ];
  return [head, ...notes.map((note) => `    ${note}`)].join("\n");
}

/** The log of decisions as people read it. */
export const decisionsText = (log: readonly LoggedDecision[], labels: Labels): string =>
  log.map((logged) => decisionText(logged, labels)).join("\n");
