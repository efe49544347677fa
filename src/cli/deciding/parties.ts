import { ParleyError } from "../../errors.ts";
import type { Participant } from "../../schema/index.ts";
import { actorLabels } from "../../store/actors.ts";
import { world } from "../../world/index.ts";

const unclear = (typed: string): ParleyError =>
  new ParleyError("bad-argument", `It is not clear for whom "${typed}" acts; write "${typed}/SIDE".`, {
    subject: typed,
  });

/** The one state or body for which a person acts on the day; null where that does not follow from offices. */
function sideOfPerson(person: string, day: string | null): string | null {
  const terms = world.termsOf(person).filter((term) => {
    const at = (day ?? "9999").slice(0, 10);
    return term.from <= at && (term.to === null || term.to >= at || day === null);
  });
  const sides = new Set(terms.map(({ of }) => world.bodies.get(of)?.for ?? of));
  const [only] = sides;
  return sides.size === 1 && only !== undefined ? only : null;
}

function slug(name: string): string {
  const plain = name.toLowerCase().normalize("NFD").replaceAll(/\p{M}/gu, "").replaceAll("đ", "d");
  return plain.replaceAll(/[^\p{L}\p{N}]+/gu, "-").replaceAll(/^-|-$/g, "");
}

/** Somebody named by id, name or spelling; "Name/SIDE" for those whose side does not follow. Throws `bad-argument`. */
export function partyNamed(typed: string, day: string | null): Participant {
  const [name = "", side = null] = typed.split("/").map((part) => part.trim());
  const [id, ...others] = actorLabels(name, world);
  const role = "party";
  const state = world.states.get(id ?? "");
  if (state && others.length === 0) return { id: state.id, name: state.names.en, for: state.id, role };
  const body = world.bodies.get(id ?? "");
  if (body && others.length === 0) return { id: body.id, name: body.names.en, for: side ?? body.for, role };
  const person = world.persons.get(id ?? "");
  const acts = side === null ? null : (actorLabels(side, world)[0] ?? side);
  if (person && others.length === 0) {
    const found = acts ?? sideOfPerson(person.id, day);
    if (found === null) throw unclear(name);
    return { id: person.id, name: person.names.en, for: found, role };
  }
  if (acts === null || name === "") throw unclear(name);
  return { id: slug(name), name, for: acts, role };
}

/** Those named in a list, parted by commas. */
export const partiesNamed = (typed: string, day: string | null): Participant[] =>
  typed.split(",").map((name) => partyNamed(name.trim(), day));
