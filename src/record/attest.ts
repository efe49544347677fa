import type { Actor, Attestation, Participant } from "../schema/index.ts";
import { groupBy } from "../text/group.ts";
import type { World } from "../world/world.ts";
import { by, sortedUnique } from "./order.ts";
import { sideOf } from "./reports.ts";
import type { ContactReport } from "./types.ts";

/**
 * The side that somebody speaks for. News media and people who speak for nobody attest nothing: what they tell
 * is a report.
 */
function attestingSide(actor: Actor, world: World): string | null {
  if (world.bodies.get(actor.id)?.kind === "media") return null;
  if (actor.for !== null) return actor.for;
  return actor.kind === "state" || (actor.kind === "organisation" && actor.known) ? actor.id : null;
}

interface Witness {
  readonly side: string;
  readonly id: string;
}

function witnesses(report: ContactReport, world: World): Witness[] {
  const attested = new Set(report.event.attested);
  return report.page.reading.actors
    .filter((actor) => attested.has(actor.id))
    .flatMap((actor) => {
      const side = attestingSide(actor, world);
      return side === null ? [] : [{ side, id: actor.id }];
    });
}

/** The sides whose own officials say that the contact takes place, each with the officials. */
export function attestationsOf(reports: readonly ContactReport[], world: World): Attestation[] {
  const all = reports.flatMap((report) => witnesses(report, world));
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
