import type {
  OfficeRole,
  WorldBody,
  WorldData,
  WorldInstitution,
  WorldLandmark,
  WorldOffice,
  WorldOutlet,
  WorldPerson,
  WorldPlace,
  WorldState,
} from "./schema.ts";

/** The world as the steps are given it: the data with indexes over ids. */
export interface World {
  readonly data: WorldData;
  readonly states: ReadonlyMap<string, WorldState>;
  readonly places: ReadonlyMap<string, WorldPlace>;
  readonly bodies: ReadonlyMap<string, WorldBody>;
  readonly persons: ReadonlyMap<string, WorldPerson>;
  readonly institutions: ReadonlyMap<string, WorldInstitution>;
  /** Phrases are written out: no alternatives in braces are left. */
  readonly landmarks: readonly WorldLandmark[];
  readonly outlets: readonly WorldOutlet[];
  /** Offices that a person holds or held, each with the one term meant. */
  termsOf(person: string): readonly Term[];
  /** Who held the office of the state or body on that day (YYYY-MM-DD); null when nobody or more than one may have. */
  holder(of: string, role: OfficeRole, day: string): string | null;
  office(of: string, role: OfficeRole): WorldOffice | null;
  /**
   * The institution of that kind in that state: "ministry-of-foreign-affairs" and "CN" give "Ministry of Foreign
   * Affairs of China"; the state's own body where it has one. Null when either is unknown.
   */
  institution(template: string, state: string): Institution | null;
  /** The institution of that id, as `institution` gives it: "ministry-of-foreign-affairs-cn". Null when unknown. */
  institutionById(id: string): Institution | null;
  /** Everything under which states, places, bodies and persons are met in text, written variants included. */
  readonly names: readonly WorldName[];
}

/** An institution of one state. `for`: the state's code. */
export interface Institution {
  readonly id: string;
  readonly names: { readonly vi: string; readonly en: string };
  readonly for: string;
}

/** One way of writing one thing. */
export interface WorldName {
  readonly text: string;
  readonly kind: "state" | "place" | "body" | "person";
  readonly id: string;
  /**
   * `full` tells by itself who is meant; `short` after a first mention; `honoured` only behind an honorific
   * ("ông Tập"); `paired` beside another state only.
   */
  readonly form: "full" | "short" | "honoured" | "paired";
}

/** One person's time in one office. Days are as in the data: YYYY, YYYY-MM or YYYY-MM-DD. */
export interface Term {
  readonly of: string;
  readonly role: OfficeRole;
  readonly person: string;
  readonly from: string;
  readonly to: string | null;
}
