import { alpha3Of } from "./countries.ts";

/** An actor as event data names it: the code of a state or international body, and its sector. */
export interface ActorCode {
  /** ISO 3166-1 alpha-3, or PLOVER's code of an international body. */
  readonly code: string;
  /** GOV for who acts for a state; null for the state itself and for bodies. */
  readonly sector: "GOV" | null;
  /** Both as CAMEO writes them. */
  readonly cameo: string;
}

/** Bodies with a code of their own: as PLOVER and as CAMEO write it. */
const named: ReadonlyMap<string, readonly [plover: string, cameo: string]> = new Map([
  ["united-nations", ["UNO", "IGOUNO"]],
  ["european-union", ["EUR", "IGOEUREEC"]],
]);

const intergovernmental: ReadonlySet<string> = new Set([
  "african-union",
  "apec",
  "arab-league",
  "asean",
  "asian-development-bank",
  "asian-infrastructure-investment-bank",
  "brics",
  "commonwealth-of-independent-states",
  "council-of-europe",
  "csto",
  "ecowas",
  "eurasian-economic-union",
  "g20",
  "g7",
  "gulf-cooperation-council",
  "iaea",
  "igad",
  "imf",
  "international-court-of-justice",
  "international-criminal-court",
  "interpol",
  "nato",
  "oecd",
  "opcw",
  "opec",
  "organisation-of-islamic-cooperation",
  "organization-of-american-states",
  "osce",
  "shanghai-cooperation-organisation",
  "world-bank",
  "world-health-organization",
  "wto",
]);

const nongovernmental: ReadonlySet<string> = new Set([
  "amnesty-international",
  "centre-for-humanitarian-dialogue",
  "doctors-without-borders",
  "human-rights-watch",
  "ifrc",
  "international-committee-of-the-red-cross",
  "international-crisis-group",
]);

function bodyCode(id: string): ActorCode | null {
  const own = named.get(id);
  if (own) return { code: own[0], sector: null, cameo: own[1] };
  if (intergovernmental.has(id)) return { code: "IGO", sector: null, cameo: "IGO" };
  return nongovernmental.has(id) ? { code: "NGO", sector: null, cameo: "NGO" } : null;
}

/**
 * The code of an actor by its id and the state or body that it acts for. Null for groups, and for who acts for nobody
 * that is known: event data has codes for kinds of these, which the record does not tell.
 */
export function actorCode(id: string, side: string | null): ActorCode | null {
  const state = alpha3Of(side ?? id);
  if (state === null) return bodyCode(side ?? id);
  const sector = id === side || side === null ? null : "GOV";
  return { code: state, sector, cameo: `${state}${sector ?? ""}` };
}

/** The bodies of the tables, for the documentation. */
export const codedBodies = {
  own: [...named].map(([id, [plover, cameo]]) => ({ id, plover, cameo })),
  intergovernmental: [...intergovernmental],
  nongovernmental: [...nongovernmental],
} as const;
