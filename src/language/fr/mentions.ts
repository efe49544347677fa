import { groups, pronouns, titles } from "../entries.ts";
import type { ReadingPart } from "../pack.ts";

const list = (phrases: string): readonly string[] => phrases.split("|");

/** Titles, honorifics, pronouns and groups: what mentions of people and bodies are made of. */
export const mentions: ReadingPart = {
  titles: [
    ...titles("head-of-state", "leaders", "président|présidente|chef de l'État|chef de l'Etat|chef d'État"),
    ...titles(
      "head-of-government",
      "leaders",
      "Premier ministre|Première ministre|premier ministre|première ministre|chef du gouvernement|chancelier|chancelière",
    ),
    ...titles("leader", "leaders", "dirigeant|dirigeante|leader|numéro un|homme fort"),
    ...titles("monarch", "leaders", "roi|reine|émir"),
    ...titles(null, "leaders", "prince héritier"),
    ...titles(
      "foreign-minister",
      "ministers",
      "ministre des Affaires étrangères|ministre … des Affaires étrangères|ministre des affaires étrangères|ministre … des affaires étrangères|chef de la diplomatie|cheffe de la diplomatie|secrétaire d'État|secrétaire d'Etat",
    ),
    ...titles("deputy-foreign-minister", "officials", "vice-ministre des Affaires étrangères"),
    ...titles(
      "defence-minister",
      "ministers",
      "secrétaire à la Défense|secrétaire … à la Défense|ministre de la Défense|ministre … de la Défense|ministre des Armées",
    ),
    ...titles(
      "finance-minister",
      "ministers",
      "secrétaire au Trésor|secrétaire … au Trésor|ministre des Finances|ministre … des Finances|ministre de l'Économie",
    ),
    ...titles("interior-minister", "ministers", "ministre de l'Intérieur|ministre … de l'Intérieur"),
    ...titles("trade-minister", "ministers", "ministre du Commerce|ministre … du Commerce"),
    ...titles(null, "ministers", "ministre|vice-Premier ministre"),
    ...titles("spokesperson", "officials", "porte-parole"),
    ...titles(
      "envoy",
      "officials",
      "envoyé spécial|envoyée spéciale|émissaire|négociateur en chef|négociateur|négociatrice",
    ),
    ...titles("ambassador", "officials", "ambassadeur|ambassadrice"),
    ...titles("aide", "officials", "conseiller|conseillère"),
    ...titles("high-representative", "officials", "haut représentant|haute représentante"),
    ...titles("secretary-general", "officials", "secrétaire général|secrétaire générale"),
    ...titles("head", "officials", "directeur général|directrice générale"),
    ...titles("speaker-of-parliament", "officials", "président du Parlement|présidente du Parlement"),
    ...titles(
      null,
      "officials",
      "secrétaire|vice-président|vice-présidente|gouverneur|général|sénateur|sénatrice|député|députée|responsable|haut responsable|analyste|expert|experte|chercheur|chercheuse|professeur|professeure|directeur|directrice",
    ),
  ],
  honorifics: [...pronouns("person", "male", "M.|M|Monsieur"), ...pronouns("person", "female", "Mme|Madame")],
  pronouns: [
    ...pronouns("person", "male", "il|a-t-il|avait-il|lui"),
    ...pronouns("person", "male", "ce dernier", true),
    ...pronouns("person", "female", "cette dernière", true),
    ...pronouns("person", "female", "elle|a-t-elle|avait-elle"),
    ...pronouns("group", null, "ils|elles|ont-ils|ont-elles"),
    ...pronouns("state", null, "ce pays|le pays"),
    ...pronouns("body", null, "ce ministère|cette organisation"),
  ],
  groups: [
    ...groups("persons", 2, "les deux dirigeants|les deux présidents|les deux chefs d'État", {
      role: "leader",
    }),
    ...groups("persons", 2, "les deux ministres|les deux hommes|les deux responsables"),
    ...groups("persons", 2, "les deux ministres des Affaires étrangères|les deux chefs de la diplomatie", {
      role: "foreign-minister",
    }),
    ...groups("states", 2, "les deux pays|les deux États|les deux capitales|les deux gouvernements"),
    ...groups("any", 2, "les deux parties|les deux camps|les deux délégations"),
  ],
  counterparts: list("homologue"),
  titleAdjectives: list(
    "actuel|actuelle|spécial|spéciale|principal|principale|adjoint|adjointe|sortant|sortante|élu|élue|par intérim|haut|chargé du dossier",
  ),
  nameParticles: list("de|du|von|van|ben|bin|al|el|di|da"),
  bodyHeads: list(
    "Parti|Organisation|Comité|Commission|Conseil|Institut|Centre|Université|Agence|Fondation|Mouvement|Front|Union|Ligue|Association|Groupe|Société|Banque|Cour|Alliance",
  ),
  abbreviations: list("m|mm|mme|dr|pr|st|ste|av"),
  wordsAtStart: list(
    "en|le|la|les|un|une|des|l|d|il|elle|ils|elles|au|aux|dans|pour|sur|par|selon|après|avant|mais|et|si|depuis|lors|ce|cette|ces|son|sa|ses|leur|leurs|hier|ainsi|enfin|alors|tous|deux|interrogé|interrogée|face|malgré|outre|cependant|toutefois",
  ),
};
