import type { Decision, LoggedDecision } from "../../schema/index.ts";
import { sortedUnique } from "../order.ts";
import { canonical, decidedFrom, inForce, inOrder, targetsOf } from "./decisions.ts";

/** What a decision says, by the thing that it says it of: of two that say different things of one the later counts. */
function sayings(decision: Decision): Map<string, string> {
  switch (decision.act) {
    case "correct":
    case "page":
    case "statement":
      return new Map(
        Object.entries(decision.values).map(([field, value]) => [`the ${field}`, canonical(value)]),
      );
    case "reject":
    case "confirm":
      return new Map([["whether it is a contact", decision.act]]);
    case "role":
      return new Map([[`the role of ${decision.span.start} to ${decision.span.end}`, decision.role]]);
    case "review":
    case "review-page":
      return new Map([["the review", decision.state]]);
    default:
      return new Map();
  }
}

function sideOf(decision: Decision, key: string): number | null {
  if (decision.act === "merge") return decision.reports.includes(key) ? 0 : null;
  if (decision.act !== "split") return null;
  const side = decision.sides.findIndex((reports) => reports.includes(key));
  return side < 0 ? null : side;
}

/** True when one puts two reports together that the other keeps apart. */
function divide(a: Decision, b: Decision): boolean {
  const shared = targetsOf(a).filter((key) => sideOf(a, key) !== null && sideOf(b, key) !== null);
  const sides = new Set(shared.map((key) => `${sideOf(a, key)} ${sideOf(b, key)}`));
  const pairs = [...sides].map((pair) => pair.split(" "));
  return pairs.some(([a1, b1], k) => pairs.slice(k + 1).some(([a2, b2]) => (a1 === a2) !== (b1 === b2)));
}

/** What the earlier of two decisions on one thing says that the later says otherwise. */
function overruled(earlier: Decision, later: Decision): string[] {
  if (divide(earlier, later)) return ["which reports are one contact"];
  const said = sayings(later);
  return [...sayings(earlier)].flatMap(([about, value]) => {
    const other = said.get(about);
    return other !== undefined && other !== value ? [about] : [];
  });
}

const reviews: ReadonlySet<Decision["act"]> = new Set(["review", "review-page"]);

/** Pairs of decisions in force that name one thing, the earlier first; each pair once. */
function pairsOf(standing: readonly Decision[]): [Decision, Decision][] {
  const places = new Map(standing.map(({ id }, place) => [id, place]));
  const { about } = decidedFrom(standing);
  const met = new Map<string, [Decision, Decision]>();
  for (const decisions of about.values())
    for (const [k, earlier] of decisions.entries())
      for (const later of decisions.slice(k + 1))
        met.set(`${places.get(earlier.id)} ${places.get(later.id)}`, [earlier, later]);
  return [...met.values()];
}

/** What became of decisions in force: what of each is overruled, and which say the contrary. */
class Standing {
  readonly #overruled = new Map<string, Set<string>>();
  readonly #contrary = new Map<string, string[]>();

  constructor(standing: readonly Decision[]) {
    for (const [earlier, later] of pairsOf(standing)) this.#judge(earlier, later);
  }

  #judge(earlier: Decision, later: Decision): void {
    const things = overruled(earlier, later);
    if (things.length === 0) return;
    this.#overruled.set(earlier.id, new Set([...(this.#overruled.get(earlier.id) ?? []), ...things]));
    // Who decides anew changes their mind; where two people disagree, both are told so.
    if (earlier.by === later.by || reviews.has(earlier.act)) return;
    for (const [one, other] of [
      [earlier.id, later.id],
      [later.id, earlier.id],
    ] as const)
      this.#contrary.set(one, [...(this.#contrary.get(one) ?? []), other]);
  }

  isSuperseded(decision: Decision): boolean {
    const things = this.#overruled.get(decision.id)?.size ?? 0;
    return things > 0 && things >= sayings(decision).size;
  }

  contraryTo({ id }: Decision): string[] {
    return sortedUnique(this.#contrary.get(id) ?? []);
  }
}

/** What a decision names that the record does not hold; a statement that it rejects itself is no such thing. */
function danglingOf(decision: Decision, isKnown: (target: string) => boolean): string[] {
  if (decision.act === "enter" || (decision.act === "statement" && decision.values.rejected)) return [];
  return sortedUnique(targetsOf(decision).filter((target) => !isKnown(target)));
}

/**
 * The log in order of time, each decision with what became of it. `isKnown` says of a key or id whether the record
 * holds it.
 */
export function logOf(
  decisions: readonly Decision[],
  isKnown: (target: string) => boolean,
): LoggedDecision[] {
  const effective = inForce(decisions);
  const ids = new Set(effective.map(({ id }) => id));
  const standing = new Standing(effective);
  return inOrder(decisions).map((decision) => {
    if (!ids.has(decision.id)) return { decision, state: "undone", conflicts: [], dangling: [] };
    return {
      decision,
      state: standing.isSuperseded(decision) ? "superseded" : "in-force",
      conflicts: standing.contraryTo(decision),
      dangling: danglingOf(decision, isKnown),
    };
  });
}
