import { allNames } from "./names.ts";
import type { OfficeRole, WorldData, WorldInstitution, WorldState } from "./schema.ts";
import { holderOn, termsOfOffice } from "./terms.ts";
import type { Institution, Term, World, WorldName } from "./world.ts";

const byId = <T extends { id: string }>(entries: readonly T[]): Map<string, T> =>
  new Map(entries.map((entry) => [entry.id, entry]));

const officeKey = (of: string, role: OfficeRole): string => `${of} ${role}`;

function termsByPerson(data: WorldData): Map<string, Term[]> {
  const terms = new Map<string, Term[]>();
  for (const term of data.offices.flatMap(termsOfOffice)) {
    const known = terms.get(term.person);
    if (known) known.push(term);
    else terms.set(term.person, [term]);
  }
  for (const known of terms.values()) known.sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0));
  return terms;
}

function composed(template: WorldInstitution, state: WorldState): Institution {
  const fill = (name: string, of: string): string => name.replace("{state}", of);
  return {
    id: `${template.id}-${state.id.toLowerCase()}`,
    names: {
      vi: fill(template.names.vi, state.names.vi),
      en: fill(template.names.en, state.article ? `the ${state.names.en}` : state.names.en),
    },
    for: state.id,
  };
}

/** Puts indexes over the data. Names are gathered when first asked for. */
export function indexWorld(data: WorldData): World {
  const states = byId(data.states);
  const bodies = byId(data.bodies);
  const institutions = byId(data.institutions);
  const offices = new Map(data.offices.map((office) => [officeKey(office.of, office.role), office]));
  const terms = termsByPerson(data);
  let names: WorldName[] | undefined;
  return {
    data,
    states,
    places: byId(data.places),
    bodies,
    institutions,
    persons: byId(data.persons),
    landmarks: data.landmarks,
    outlets: data.outlets,
    termsOf: (person) => terms.get(person) ?? [],
    holder(of, role, day) {
      const office = offices.get(officeKey(of, role));
      return office ? holderOn(termsOfOffice(office), day) : null;
    },
    office: (of, role) => offices.get(officeKey(of, role)) ?? null,
    institution(template, code) {
      const [found, state] = [institutions.get(template), states.get(code)];
      if (!found || !state) return null;
      const own = bodies.get(found.own[code] ?? "");
      return own ? { id: own.id, names: own.names, for: state.id } : composed(found, state);
    },
    institutionById(id) {
      const dash = id.lastIndexOf("-");
      return this.institution(id.slice(0, dash), id.slice(dash + 1).toUpperCase());
    },
    get names() {
      names ??= allNames(data);
      return names;
    },
  };
}
