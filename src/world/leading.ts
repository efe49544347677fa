import type { OfficeRole } from "./schema.ts";

/**
 * Which office "the leader" of a state holds, where it is not the head of state: parliamentary systems and monarchies
 * in which the head of government leads, and systems led from a party or by a supreme leader.
 */
const byRole: Readonly<Partial<Record<OfficeRole, string>>> = {
  "head-of-government":
    "AU BE BG CA CZ DE DK EE EL ES FI GB GR HR HU IE IL IN IQ IS IT JP KH LA LB LK LU LV MT MY NL NO NP NZ PK PL PT RO RS SE SG SI SK TH BD ET AM GE MN XK",
  "supreme-leader": "KP",
  monarch: "JO QA KW BH BN MA OM",
};

const roles = new Map<string, OfficeRole>(
  Object.entries(byRole).flatMap(([role, states]) =>
    states.split(" ").map((state) => [state, role as OfficeRole] as const),
  ),
);

/** The office whose holder is meant by "the leader of" the state or body; bodies are led by their `head`. */
export const leadingRole = (of: string): OfficeRole =>
  roles.get(of) ?? (of.length === 2 ? "head-of-state" : "head");
