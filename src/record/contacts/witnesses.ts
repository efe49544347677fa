import type { Actor, Event, Reading } from "../../schema/index.ts";
import { UNNAMED } from "../../schema/vocabulary.ts";
import { overlaps } from "../../text/span.ts";
import type { World } from "../../world/world.ts";
import { by } from "../order.ts";
import type { Witness } from "../types.ts";

/**
 * The side that somebody speaks for. News media and people who speak for nobody attest nothing: what they tell
 * is a report.
 */
function attestingSide(actor: Actor, world: World): string | null {
  if (world.bodies.get(actor.id)?.kind === "media") return null;
  if (actor.for !== null) return actor.for;
  return actor.kind === "state" || (actor.kind === "organisation" && actor.known) ? actor.id : null;
}

/** The officials who say in a page that a contact takes place, each with the side spoken for. */
export function witnessesOf(reading: Reading, event: Event, world: World): Witness[] {
  const attested = new Set(event.attested);
  return reading.actors
    .filter((actor) => attested.has(actor.id))
    .flatMap((actor) => {
      const side = attestingSide(actor, world);
      return side === null ? [] : [{ side, id: actor.id }];
    })
    .sort(
      by(
        (witness) => witness.side,
        (witness) => witness.id,
      ),
    );
}

/** True when the page has the contact from sources without a name: in their reported words. */
export const tellUnnamed = (reading: Reading, event: Event): boolean =>
  event.attested.includes(UNNAMED) ||
  reading.statements.some(
    ({ source, content }) =>
      source.id === UNNAMED && event.evidence.some((sentence) => overlaps(sentence, content)),
  );
