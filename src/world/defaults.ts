import { writeOut } from "./phrases.ts";
import type { WorldData, WorldPart } from "./schema.ts";

/**
 * Fills in what entries leave out. The same as parsing with the schema, which would take longer than a program
 * that reads one page can wait; a test holds the two against each other.
 */
export function withDefaults(part: WorldPart): WorldData {
  return {
    states: (part.states ?? []).map((state) => ({
      ...state,
      spellings: state.spellings ?? [],
      paired: state.paired ?? [],
      article: state.article ?? false,
    })),
    places: (part.places ?? []).map((place) => ({
      ...place,
      spellings: place.spellings ?? [],
      standsFor: place.standsFor ?? null,
    })),
    bodies: (part.bodies ?? []).map((body) => ({ ...body, spellings: body.spellings ?? [] })),
    institutions: (part.institutions ?? []).map((institution) => ({
      ...institution,
      words: { vi: institution.words.vi ?? [], en: institution.words.en ?? [] },
      own: institution.own ?? {},
      alone: institution.alone ?? true,
    })),
    persons: (part.persons ?? []).map((person) => ({
      ...person,
      spellings: person.spellings ?? [],
      short: person.short ?? [],
      honoured: person.honoured ?? [],
      gender: person.gender ?? null,
    })),
    offices: [...(part.offices ?? [])],
    landmarks: (part.landmarks ?? []).map((landmark) => ({
      ...landmark,
      phrases: {
        vi: (landmark.phrases.vi ?? []).flatMap(writeOut),
        en: (landmark.phrases.en ?? []).flatMap(writeOut),
      },
    })),
    outlets: (part.outlets ?? []).map((outlet) => ({
      ...outlet,
      marks: outlet.marks ?? [],
      domains: outlet.domains ?? [],
      agency: outlet.agency ?? null,
    })),
  };
}
