import type { Attestation, Participant, ToldBy } from "../../schema/index.ts";
import { groupBy } from "../../text/group.ts";
import { by, sortedUnique } from "../order.ts";
import type { ContactReport } from "../types.ts";
import { sideOf } from "./reports.ts";

/** The sides whose own officials say that the contact takes place, each with the officials. */
export function attestationsOf(reports: readonly ContactReport[]): Attestation[] {
  const all = reports.flatMap((report) => report.witnesses);
  return [...groupBy(all, (witness) => witness.side)]
    .map(([side, some]) => ({ side, through: sortedUnique(some.map((witness) => witness.id)) }))
    .sort(by((attestation) => attestation.side));
}

const partiesOf = (participants: readonly Participant[]): Set<string> =>
  new Set(participants.filter((p) => p.role === "party").map(sideOf));

/** Whose words the reports rest on: officials of the parties, those of others, unnamed sources, or the outlets' own. */
export function toldBy(
  reports: readonly ContactReport[],
  attested: readonly Attestation[],
  participants: readonly Participant[],
): ToldBy[] {
  const parties = partiesOf(participants);
  const kinds: readonly (readonly [ToldBy, boolean])[] = [
    ["sides", attested.some(({ side }) => parties.has(side))],
    ["third-parties", attested.some(({ side }) => !parties.has(side))],
    ["unnamed", reports.some((report) => report.unnamed)],
    ["outlets", reports.some(({ witnesses, unnamed }) => witnesses.length === 0 && !unnamed)],
  ];
  return kinds.flatMap(([kind, isSo]) => (isSo ? [kind] : []));
}

/** True when one party alone says so: neither another party nor anybody else attests it. */
export function isOnesided(attested: readonly Attestation[], participants: readonly Participant[]): boolean {
  const parties = partiesOf(participants);
  const [only, ...others] = attested;
  return only !== undefined && others.length === 0 && parties.size > 1 && parties.has(only.side);
}
