import type { Attestation, Participant } from "../schema/index.ts";
import { groupBy } from "../text/group.ts";
import { by, sortedUnique } from "./order.ts";
import { sideOf } from "./reports.ts";
import type { ContactReport } from "./types.ts";

/** The sides whose own officials say that the contact takes place, each with the officials. */
export function attestationsOf(reports: readonly ContactReport[]): Attestation[] {
  const all = reports.flatMap((report) => report.witnesses);
  return [...groupBy(all, (witness) => witness.side)]
    .map(([side, some]) => ({ side, through: sortedUnique(some.map((witness) => witness.id)) }))
    .sort(by((attestation) => attestation.side));
}

/** True when one party alone says so: neither another party nor anybody else attests it. */
export function isOnesided(attested: readonly Attestation[], participants: readonly Participant[]): boolean {
  const parties = new Set(participants.filter((p) => p.role === "party").map(sideOf));
  const [only, ...others] = attested;
  return only !== undefined && others.length === 0 && parties.size > 1 && parties.has(only.side);
}
