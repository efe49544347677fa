import { each, inOrder } from "../time-entries.ts";
import type { Deixis, FixedTime, TimeWords } from "../time-words.ts";

const told = (amount: number): Deixis => ({ amount, from: "publication" });
const retold = (amount: number): Deixis => ({ amount, from: "reference" });
const day = (amount: number, from: Deixis["from"] = "publication"): FixedTime => ({
  shift: { unit: "day", amount, from },
});

/** Names of days, months and longer stretches of the calendar. */
const calendar: TimeWords = {
  weekday: inOrder(1, "lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche"),
  monthSmall: inOrder(
    1,
    "janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre",
  ),
  ordinalSign: each(true, "er"),
  yearNoun: each(true, "année|an"),
  season: [
    ["printemps", "SP"],
    ["été", "SU"],
    ["automne", "FA"],
    ["hiver", "WI"],
  ],
  edge: [
    ...each("START" as const, "début|au début de|au début du|début de"),
    ...each("MID" as const, "mi|mi-|milieu de"),
    ...each("END" as const, "fin|à la fin de|à la fin du|fin de"),
  ],
  dateSign: each("day-first" as const, "/|."),
  yearHead: each(
    true,
    "en|depuis|depuis l'été|printemps|été|automne|hiver|avant|après|dès|jusqu'en|fin|début|mi|de|d'",
  ),
  yearLead: each(true, "en|depuis|avant|après|dès|jusqu'en|fin|début|mi|de|entre|et|à|("),
};

/** Numbers, units and what places them before or after another time. */
const amounts: TimeWords = {
  unit: [
    ["minute", "minute"],
    ["minutes", "minute"],
    ["heure", "hour"],
    ["heures", "hour"],
    ["jour", "day"],
    ["jours", "day"],
    ["semaine", "week"],
    ["semaines", "week"],
    ["mois", "month"],
    ["an", "year"],
    ["ans", "year"],
    ["année", "year"],
    ["années", "year"],
  ],
  notUnit: each(true, "mars année"),
  digit: inOrder(
    1,
    "un/une|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize|dix-sept|dix-huit|dix-neuf",
  ),
  tens: [
    ["vingt", 20],
    ["trente", 30],
    ["quarante", 40],
    ["cinquante", 50],
    ["soixante", 60],
  ],
  vagueNumber: each(true, "quelques|plusieurs|plusieurs dizaines de"),
  quantity: [
    ...each("MORE_THAN" as const, "plus de"),
    ...each("LESS_THAN" as const, "moins de|près de|presque"),
    ...each("APPROX" as const, "environ|autour de"),
    ...each("EQUAL_OR_MORE" as const, "au moins"),
    ...each("EQUAL_OR_LESS" as const, "au plus|jusqu'à"),
  ],
  deixis: [
    ...each(told(-1), "dernière|dernier|passée|passé"),
    ...each(told(1), "prochaine|prochain"),
    ...each(retold(-1), "précédente|précédent"),
    ...each(retold(1), "suivante|suivant"),
  ],
  deixisBefore: each(told(0), "ce|cette|cet"),
  direction: [...each("past" as const, "dernier|dernière"), ...each("future" as const, "prochain|prochaine")],
  distanceBefore: each(told(-1), "il y a|voici|voilà"),
  distanceAfter: [...each(retold(-1), "plus tôt|auparavant|avant"), ...each(retold(1), "plus tard|après")],
  moreWord: each(true, "plus tôt|plus tard|auparavant"),
  aheadLead: each(true, "dans"),
  within: each(true, "pendant|durant|en"),
  follower: each(true, "à|en|et|que|mais|avec|par|pour|après|avant|de|dans|sur|selon|lors|a|ont"),
  ageWord: each(true, "d'âge"),
  countNoun: each(
    true,
    "personnes|soldats|morts|prisonniers|millions|milliards|euros|dollars|pays|points|km|%",
  ),
};

/** Phrases that are a time as they stand. */
const fixed: TimeWords = {
  fixed: [
    ...each(day(0), "aujourd'hui|ce jour"),
    ...each(day(-1), "hier"),
    ...each(day(1), "demain"),
    ...each(day(-2), "avant-hier"),
    ...each(day(2), "après-demain"),
    ...each(day(-1, "reference"), "la veille"),
    ...each(day(-2, "reference"), "l'avant-veille"),
    ...each(day(1, "reference"), "le lendemain"),
    ...each(day(2, "reference"), "le surlendemain"),
    ...each(day(0, "reference"), "le même jour|ce jour-là"),
    ...each({ value: "PRESENT_REF" } as const, "maintenant|actuellement|à présent|à l'heure actuelle"),
    ...each({ value: "PAST_REF" } as const, "récemment|dernièrement|autrefois"),
    ...each({ value: "FUTURE_REF" } as const, "bientôt|prochainement|à l'avenir"),
  ],
  notTime: each("phrase" as const, "à la veille|l'un|l'une|d'un|d'une"),
};

/** Times of day, and what joins times. */
const joints: TimeWords = {
  daypartBehind: [
    ...each("MO" as const, "matin"),
    ...each("MI" as const, "midi"),
    ...each("AF" as const, "après-midi"),
    ...each("EV" as const, "soir"),
  ],
  hourMark: each(true, "h|heures|heure"),
  hourNoun: each(true, "h|heures|heure"),
  clockLead: each(true, "à|vers|dès|avant|après|jusqu'à"),
  clockAt: each(true, "à"),
  clockJoint: each(true, "à|vers"),
  zonePhrase: [...each("place" as const, "heure locale")],
  zoneOffset: each(0, "gmt|utc"),
  rangeWord: each(true, "au|à|-|–|jusqu'au"),
  listWord: each(true, "et|ou|,|puis"),
  dateLead: each(true, "le|du|au|depuis le|dès le|jusqu'au|avant le|après le|("),
  notDateLead: each(true, "article|résolution|page|numéro|n°"),
};

/** Words that tell whether a day beside them has been or is to come. */
const tense: TimeWords = {
  futureTense: each(
    true,
    "sera|seront|aura lieu|auront lieu|se tiendra|se tiendront|doit|doivent|devrait|devraient|prévu|prévue|prévus|prévues|rencontrera|se rendra|se réunira|se réuniront|se rencontreront|reprendront|va|vont|est attendu|est attendue|sont attendus",
  ),
  pastTense: each(
    true,
    "a|ont|avait|avaient|s'est|se sont|était|étaient|a eu lieu|s'est tenu|s'est tenue|se sont tenus|est arrivé|est arrivée",
  ),
  clauseWord: each(true, "que|qu'|qui|mais|quand|lorsque|après que|avant que|alors que|si|comme|où|car"),
};

/** French words of time. */
export const times: TimeWords = { ...calendar, ...amounts, ...fixed, ...joints, ...tense };
