import type { ReadingWords } from "../reading-words.ts";

const list = (phrases: string): readonly string[] => phrases.split("|");

const be = "est|sont|était|étaient|sera|seront|serait|seraient";
const have = "a|ont|avait|avaient|aura|auront|aurait|auraient";

/** Function words that all rules ask for. */
export const words: ReadingWords["words"] = {
  of: list("de|du|des|de la|de l'|d'"),
  article: list("le|la|les|l'"),
  whose: list("son|sa|ses|leur|leurs"),
  former: list("ancien|ancienne|ex-|ex|feu"),
  with: list("avec|aux côtés de"),
  between: list("entre"),
  and: list("et|ainsi que"),
  or: list("ou|ni"),
  but: list("mais|cependant|toutefois|or|pourtant"),
  meanwhile: list("par ailleurs|en outre|de son côté|pour sa part|également"),
  copula: [...list(be), "être", "été", "c'est", "c'était", "ce sont"],
  preposition: list(
    "sur|pour|contre|par|envers|sans|malgré|concernant|au sujet de|à propos de|sous|outre|depuis",
  ),
  toward: list("à|au|aux|vers"),
  inside: list(
    "dans|lors de|lors d'|lors du|lors de la|au cours de|au cours d'|au cours du|pendant|durant|à l'occasion de",
  ),
  at: list("à|en|au|aux|depuis|à partir de"),
  auxiliary: [
    ...list(have),
    ...list(
      "également|ensuite|aussi|déjà|encore|récemment|notamment|ainsi|à nouveau|de nouveau|alors|lui-même|toutefois|cependant|pour sa part|de son côté|en outre|par ailleurs|clairement|même",
    ),
  ],
  clausal: [
    ...list(be),
    ...list(have),
    ...list(
      "va|vont|doit|doivent|peut|peuvent|devrait|devraient|pourrait|pourraient|reste|restent|fait|font",
    ),
  ],
  future: list("va|vont|pourra|pourront|devra|devront|pourrait|pourraient"),
  modal: list("pourrait|pourraient|devrait|devraient|peut|peuvent"),
  should: list("doit|doivent|devrait|devraient|il faut"),
  negation: list("ne|n'|pas|jamais|n'a pas|n'ont pas|n'avait pas|ne sont pas|n'est pas|sans"),
  passive: list("été|a été|ont été|est|sont|être|cité par|citée par|cités par|citées par"),
  agent: list("par"),
  determiner: list(
    "un|une|des|le|la|les|l'|ce|cette|ces|cet|son|sa|ses|leur|leurs|chaque|tout|toute|tous|toutes|aucun|aucune",
  ),
  purpose: list("pour|afin de|afin d'|en vue de"),
  if: list("si|s'|à condition que|à condition de"),
  we: list("nous|notre|nos"),
  i: list("je|j'|moi|mon|ma|mes"),
  first: list("premier|première|pour la première fois"),
  two: list("deux"),
  ordinal: list("ième"),
  conjunction: list("quand|où|comme|car|puisque"),
  one: list("un|une"),
  several: list("plusieurs|quelques|certains|certaines|des|deux|trois|quatre"),
  side: list("gouvernement|partie|camp|administration|autorités|forces|côté"),
  delegation: list("délégation|délégations|négociateurs|délégués|représentants|équipe de négociateurs"),
  delegations: list("délégations|négociateurs"),
  unnamed: list("responsables|source|sources|diplomates|analystes|experts|observateurs|hauts responsables"),
  press: list(
    "agence|agence de presse|quotidien|journal|chaîne|chaîne de télévision|télévision|presse|médias",
  ),
  corps: list("police|marine|armée de l'air"),
  field: list("diplomatique|militaire|nucléaire|politique|économique"),
  plural: list("les|des"),
  member: list("à|auprès de"),
};
