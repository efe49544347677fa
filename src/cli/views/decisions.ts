import { dayText } from "../../labels/index.ts";
import type { ContactValues, Decision, LoggedDecision } from "../../schema/index.ts";
import { printable } from "../layout/width.ts";
import { paragraph } from "../layout/wrap.ts";
import { contactText, type ViewContext, whoText } from "./timeline.ts";

/** Characters of an id that are shown. */
const SHOWN = 12;

/** Characters of a page's id that are shown: "sha256:" and as many. */
const SHOWN_OF_PAGE = 19;

const short = (id: string): string => id.slice(0, id.startsWith("sha256:") ? SHOWN_OF_PAGE : SHOWN);

/** One of several keys, and how many there are besides: each leads to the entry. */
function firstOf(keys: readonly string[]): string {
  const rest = keys.length - 1;
  return `${short(keys[0] ?? "")}${rest > 0 ? ` (+${rest})` : ""}`;
}

function targetText(decision: Decision, view: ViewContext): string {
  switch (decision.act) {
    case "page":
    case "role":
    case "review-page":
      return short(decision.page);
    case "statement":
      return firstOf(decision.tellings.map(({ key }) => key));
    case "undo":
      return short(decision.decision);
    case "enter":
      return contactText(decision.contact, view);
    case "split":
      return decision.sides.map(firstOf).join(" | ");
    default:
      return firstOf(decision.reports);
  }
}

/** What a correction says, field by field. */
function contactValuesText(values: ContactValues, { labels, names }: ViewContext): string[] {
  const { fields } = labels;
  const { kind, level, participants, time, place, status, ordinal, outcome } = values;
  const said: [string, string | null | undefined][] = [
    [fields.kind, kind && labels.kinds[kind]],
    [fields.level, level && labels.levels[level]],
    [fields.participants, participants && whoText({ participants }, names)],
    [fields.time, time && dayText(time.value, labels)],
    [fields.place, place && names.place(place)],
    [fields.status, status && labels.statuses[status]],
    [fields.ordinal, ordinal && `${ordinal.n}`],
    [fields.outcome, outcome && printable(outcome.text)],
  ];
  return said.flatMap(([name, text]) => {
    if (text === undefined) return [];
    return [`${name}: ${text === null || text === "" ? "–" : text}`];
  });
}

/** What a decision says of what it names; empty where the act alone says it. */
function saidText(decision: Decision, view: ViewContext): string[] {
  const { labels, names } = view;
  const { deciding } = labels;
  const counting = (rejected: boolean | undefined): string[] =>
    rejected === undefined ? [] : [deciding.counts[rejected ? "rejected" : "taken"]];
  const secrecy = (isSecret: boolean | undefined): string[] =>
    isSecret === undefined ? [] : [isSecret ? deciding.confidential : deciding.notConfidential];
  switch (decision.act) {
    case "correct":
      return contactValuesText(decision.values, view);
    case "page": {
      const { published, outlet, url, rejected, confidential } = decision.values;
      return [
        ...(published === undefined ? [] : [`${labels.published}: ${dayText(published, labels)}`]),
        ...(outlet === undefined ? [] : [`${labels.outlet}: ${printable(outlet)}`]),
        ...(url === undefined ? [] : [printable(url)]),
        ...counting(rejected),
        ...secrecy(confidential),
      ];
    }
    case "statement": {
      const { source, time, rejected } = decision.values;
      return [
        ...(source === undefined ? [] : [`${labels.parts.source}: ${names.actor(source)}`]),
        ...(time === undefined ? [] : [`${labels.columns.day}: ${dayText(time?.value, labels)}`]),
        ...counting(rejected),
      ];
    }
    case "role":
      return [decision.role];
    case "review":
    case "review-page":
      return [labels.reviews[decision.state]];
    case "enter":
      return [dayText(decision.contact.time?.value, labels), ...(decision.confidential ? secrecy(true) : [])];
    default:
      return [];
  }
}

/** What was decided, on one line: the act, what it names, and what it says of that. */
function actText(decision: Decision, view: ViewContext): string {
  const said = saidText(decision, view).join("; ");
  const act = `${view.labels.deciding.decisions[decision.act]} ${targetText(decision, view)}`;
  return said === "" ? act : `${act} → ${said}`;
}

function decisionText(logged: LoggedDecision, view: ViewContext): string {
  const { labels, paint, width } = view;
  const { decision, state, conflicts, dangling } = logged;
  const { id, at, by, reason } = decision;
  const head = `${short(id)} · ${dayText(at.slice(0, 10), labels)}, ${at.slice(11, 16)} UTC · ${printable(by)}`;
  const words = labels.deciding;
  const notes = [
    ...(reason === null ? [] : [printable(reason)]),
    ...(conflicts.length > 0 ? [paint.warn(`${words.contradicts} ${conflicts.map(short).join(", ")}`)] : []),
    ...(dangling.length > 0 ? [paint.dim(`${words.dangling} ${dangling.map(short).join(", ")}`)] : []),
  ];
  const fate = state === "in-force" ? "" : ` · ${words.decisionStates[state]}`;
  return [
    paint.dim(`${head}${fate}`),
    paragraph(actText(decision, view), width, 2, 2),
    ...notes.map((note) => paragraph(note, width, 4)),
  ].join("\n");
}

/** The log of decisions as people read it. */
export const decisionsText = (log: readonly LoggedDecision[], view: ViewContext): string =>
  log.map((logged) => decisionText(logged, view)).join("\n");
