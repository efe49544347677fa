import type { PersonEntry, StateEntry, WorldPart } from "../schema.ts";
import { agencies } from "./bodies-agencies.ts";
import { groups } from "./bodies-groups.ts";
import { internationalBodies } from "./bodies-international.ts";
import { media } from "./bodies-media.ts";
import { nationalBodies } from "./bodies-national.ts";
import { researchBodies } from "./bodies-research.ts";
import { institutions } from "./institutions.ts";
import { ministries } from "./institutions-ministries.ts";
import { services } from "./institutions-services.ts";
import { landmarks } from "./landmarks.ts";
import { africaOffices } from "./offices-africa.ts";
import { americasOffices } from "./offices-americas.ts";
import { eastAsiaOffices } from "./offices-east-asia.ts";
import { europeOffices } from "./offices-europe.ts";
import { middleEastOffices } from "./offices-middle-east.ts";
import { organisationsOffices } from "./offices-organisations.ts";
import { russiaUkraineOffices } from "./offices-russia-ukraine.ts";
import { southAsiaOffices } from "./offices-south-asia.ts";
import { southEastAsiaOffices } from "./offices-south-east-asia.ts";
import { originalNames, originalStateNames } from "./original-names.ts";
import { englishOutlets } from "./outlets-english.ts";
import { vietnameseOutlets } from "./outlets-vietnamese.ts";
import { africaPersons } from "./persons-africa.ts";
import { americasPersons } from "./persons-americas.ts";
import { eastAsiaPersons } from "./persons-east-asia.ts";
import { europePersons } from "./persons-europe.ts";
import { middleEastPersons } from "./persons-middle-east.ts";
import { organisationsPersons } from "./persons-organisations.ts";
import { relatives } from "./persons-relatives.ts";
import { russiaUkrainePersons } from "./persons-russia-ukraine.ts";
import { southAsiaPersons } from "./persons-south-asia.ts";
import { southEastAsiaPersons } from "./persons-south-east-asia.ts";
import { capitals } from "./places-capitals.ts";
import { cities } from "./places-cities.ts";
import { regions } from "./places-regions.ts";
import { seats } from "./places-seats.ts";
import { vietnameseProvinces } from "./places-vietnam.ts";
import { states } from "./states.ts";

/** Entries with their names in the scripts of other languages. */
const withNames = <T extends StateEntry | PersonEntry>(
  entries: readonly T[],
  names: Readonly<Record<string, readonly string[]>>,
): T[] =>
  entries.map((entry) => {
    const own = names[entry.id];
    return own ? { ...entry, spellings: [...(entry.spellings ?? []), ...own] } : entry;
  });

/** All data that come with Parley, subject by subject. */
export const builtIn: WorldPart = {
  states: withNames(states, originalStateNames),
  places: [...capitals, ...seats, ...cities, ...regions, ...vietnameseProvinces],
  bodies: [...internationalBodies, ...nationalBodies, ...agencies, ...researchBodies, ...groups, ...media],
  institutions: [...institutions, ...ministries, ...services],
  persons: withNames(
    [
      ...americasPersons,
      ...russiaUkrainePersons,
      ...eastAsiaPersons,
      ...europePersons,
      ...organisationsPersons,
      ...middleEastPersons,
      ...southAsiaPersons,
      ...southEastAsiaPersons,
      ...africaPersons,
      ...relatives,
    ],
    originalNames,
  ),
  offices: [
    ...americasOffices,
    ...russiaUkraineOffices,
    ...eastAsiaOffices,
    ...europeOffices,
    ...organisationsOffices,
    ...middleEastOffices,
    ...southAsiaOffices,
    ...southEastAsiaOffices,
    ...africaOffices,
  ],
  landmarks: [...landmarks],
  outlets: [...vietnameseOutlets, ...englishOutlets],
};
