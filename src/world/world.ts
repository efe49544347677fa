import type { WorldData, WorldLandmark, WorldOffice, WorldOutlet, OfficeRole } from "./schema.ts";
import type { WorldBody, WorldPerson, WorldPlace, WorldState } from "./schema.ts";

/** The world as the steps are given it: the data with indexes over ids. */
export interface World {
  readonly data: WorldData;
  readonly states: ReadonlyMap<string, WorldState>;
  readonly places: ReadonlyMap<string, WorldPlace>;
  readonly bodies: ReadonlyMap<string, WorldBody>;
  readonly persons: ReadonlyMap<string, WorldPerson>;
  readonly landmarks: readonly WorldLandmark[];
  readonly outlets: readonly WorldOutlet[];
  /** Offices that a person holds or held, each with the one term meant. */
  termsOf(person: string): readonly Term[];
  /** Who held the office of the state or body on that day (YYYY-MM-DD); null when nobody or more than one may have. */
  holder(of: string, role: OfficeRole, day: string): string | null;
  office(of: string, role: OfficeRole): WorldOffice | null;
}

/** One person's time in one office. Days are as in the data: YYYY, YYYY-MM or YYYY-MM-DD. */
export interface Term {
  readonly of: string;
  readonly role: OfficeRole;
  readonly person: string;
  readonly from: string;
  readonly to: string | null;
}
