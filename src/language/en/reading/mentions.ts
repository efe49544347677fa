import type { ReadingWords } from "../../reading-words.ts";
import { groups, honorifics, pronouns } from "./groups.ts";
import { notContacts } from "./not-contacts.ts";
import { notNames } from "./not-names.ts";
import { openings } from "./openings.ts";
import { anonymity, partyWords } from "./parties.ts";
import { pluralTitles, titles } from "./titles.ts";

/** Titles, honorifics, pronouns, groups and what else mentions of people and bodies are made of. */
export const mentions: Pick<
  ReadingWords,
  | "grammar"
  | "titles"
  | "pluralTitles"
  | "honorifics"
  | "pronouns"
  | "groups"
  | "counterparts"
  | "titleAdjectives"
  | "notNames"
  | "wordsAtStart"
  | "nameParticles"
  | "bodyHeads"
  | "abbreviations"
> = {
  grammar: {
    modifiersFirst: true,
    openingsListed: true,
    honorificsAlone: false,
    toldBehindVerb: true,
    finiteVerbs: true,
    fewestWords: 3,
  },
  titles,
  pluralTitles,
  honorifics,
  pronouns,
  groups,
  counterparts: ["counterpart", "opposite number"],
  titleAdjectives: [
    ...anonymity,
    ..."senior top chief lead special high-level high-ranking veteran new newly-elected incoming outgoing acting interim caretaker transitional current then then- longtime long-time".split(
      " ",
    ),
    ..."first principal main key close prominent leading hardline hard-line moderate reformist pro-Western anonymous unnamed unidentified western regional local independent exiled jailed opposition ruling conservative liberal".split(
      " ",
    ),
    ..."right-wing far-right left-wing embattled populist powerful influential visiting official well-informed respected retired deputy newly Republican Democratic European Arab African Asian Islamist Kurdish Jewish Shia Shiite Sunni Muslim".split(
      " ",
    ),
    "newly elected",
    "newly appointed",
    "de facto",
    "self-proclaimed",
    "well informed",
  ],
  notNames: [...notNames, ...notContacts],
  wordsAtStart: openings,
  nameParticles:
    "bin al el van von de da di del della der den ter bint ibn ul ur abu la le dos du ould ben y".split(" "),
  bodyHeads:
    "Institute Institution University College Centre Center Council Committee Commission Foundation Association Agency Organisation Organization Federation Union Alliance Front Movement Party Bank Group Corporation Company Fund Society Academy School Court Department Bureau Office Authority Forum Network League Initiative Programme Program Project Service Observatory Endowment Trust Coalition Campaign Embassy Consulate Brigade Brigades Battalion Command Mission".split(
      " ",
    ),
  abbreviations:
    "mr mrs ms dr prof sen rep gov gen lt col maj brig capt adm cmdr sgt rev hon st jr sr messrs no vs inc ltd co corp jan feb mar apr jun jul aug sept sep oct nov dec".split(
      " ",
    ),
};

/** Function words of mentions. */
export const mentionWords: ReadingWords["words"] = partyWords;
