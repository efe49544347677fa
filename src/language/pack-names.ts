/** Phrases by the id that the world gives what they name. */
export type PhrasesById = Readonly<Record<string, readonly string[]>>;

/**
 * What the things of the world are called in one language, as far as the world's own data do not say so. The keys are
 * ids of the world: ISO 3166-1 alpha-2 codes of states, ids of bodies, places, persons, institutions and landmarks.
 */
export interface PackNames {
  /** Further names of states, places, bodies and persons ("Allemagne"); a person's of one word is the family name. */
  readonly names: PhrasesById;
  /** Adjectives and names of inhabitants of states and bodies ("Russian", "Russians"). */
  readonly adjectives: PhrasesById;
  /**
   * How institutions that every state has are called, without the state ("Foreign Ministry"); "…" where its adjective
   * stands between ("ministère … de la Défense").
   */
  readonly institutions: PhrasesById;
  /** How dated landmarks are told. */
  readonly landmarks: PhrasesById;
}

/** A language whose names are all in the world's own data. */
export const NO_NAMES: PackNames = { names: {}, adjectives: {}, institutions: {}, landmarks: {} };
