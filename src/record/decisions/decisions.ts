import type { Decision, DecisionDraft } from "../../schema/index.ts";
import { ENTERED } from "../../schema/vocabulary.ts";
import { by } from "../order.ts";
import { sha256 } from "../sha256.ts";

/** Hex digits of a decision's id: 128 bits, as of a report's key. */
const ID_DIGITS = 32;

/** Id of the pseudo page of a contact that a decision entered. */
export const enteredPage = (decision: string): string => `${ENTERED}${decision}`;

/** The decision that entered the contact of this pseudo page; null for real pages. */
export const decisionOfPage = (page: string): string | null =>
  page.startsWith(ENTERED) ? page.slice(ENTERED.length) : null;

/** JSON with the fields of each object in order, so that equal values have equal texts. */
export function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join()}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const fields = Object.entries(value).filter(([, held]) => held !== undefined);
  const ordered = fields.sort(by(([name]) => name));
  return `{${ordered.map(([name, held]) => `${JSON.stringify(name)}:${canonical(held)}`).join()}}`;
}

const idOf = (draft: object): string => sha256(canonical(draft)).slice(0, ID_DIGITS);

/** A draft with its id: the same decision has the same id wherever it is made. */
export const decisionFrom = (draft: DecisionDraft): Decision => ({ ...draft, id: idOf(draft) });

/** False for a decision that was changed since it got its id. */
export function isIntact({ id, ...draft }: Decision): boolean {
  return id === idOf(draft);
}

/** Each decision once, in order of time: the order in which the log is read, whatever the order in which it came. */
export function inOrder(decisions: readonly Decision[]): Decision[] {
  const distinct = new Map(decisions.map((decision) => [decision.id, decision]));
  return [...distinct.values()].sort(
    by(
      (decision) => decision.at,
      (decision) => decision.id,
    ),
  );
}

/** Keys of reports and tellings, ids of pages and decisions that a decision names. */
export function targetsOf(decision: Decision): readonly string[] {
  switch (decision.act) {
    case "split":
      return decision.sides.flat();
    case "page":
    case "role":
    case "review-page":
      return [decision.page];
    case "statement":
      return decision.tellings.map(({ key }) => key);
    case "enter":
      return [enteredPage(decision.id)];
    case "undo":
      return [decision.decision];
    default:
      return decision.reports;
  }
}

/** The decisions that nothing takes back, in order of time. What undoes an undo brings back what that undid. */
export function inForce(decisions: readonly Decision[]): Decision[] {
  const ordered = inOrder(decisions);
  const undos = new Map<string, Decision[]>();
  for (const decision of ordered)
    if (decision.act === "undo") {
      const known = undos.get(decision.decision);
      if (known) known.push(decision);
      else undos.set(decision.decision, [decision]);
    }
  // An undo's id depends on that of what it undoes, so that no circle can be made.
  const stands = ({ id }: Decision): boolean => !(undos.get(id) ?? []).some(stands);
  return ordered.filter(stands);
}

/** What was decided, as the compiler looks it up. */
export interface Decided {
  /** Decisions in force by each key or id that they name, in order of time. */
  readonly about: ReadonlyMap<string, readonly Decision[]>;
}

/** Nothing was decided. */
export const undecided: Decided = { about: new Map() };

/** What a set of decisions comes to; order and repetitions change nothing. */
export function decidedFrom(decisions: readonly Decision[]): Decided {
  const about = new Map<string, Decision[]>();
  for (const decision of inForce(decisions)) {
    for (const target of new Set(targetsOf(decision))) {
      const known = about.get(target);
      if (known) known.push(decision);
      else about.set(target, [decision]);
    }
  }
  return { about };
}

/** Decisions of one act that name the key or id, in order of time. */
export function decisionsOn<A extends Decision["act"]>(
  { about }: Decided,
  target: string,
  act: A,
): Extract<Decision, { act: A }>[] {
  const isOf = (decision: Decision): decision is Extract<Decision, { act: A }> => decision.act === act;
  return (about.get(target) ?? []).filter(isOf);
}
