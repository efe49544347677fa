import type { ArticlePart } from "../pack.ts";

const list = (phrases: string): readonly string[] => phrases.split("|");

/** Words of French news pages beyond those of any language. */
export const article: ArticlePart = {
  bylines: {
    heads: list("par"),
    and: list("et"),
    places: list("à|en"),
    jobs: list("correspondant|correspondante|envoyé spécial|envoyée spéciale"),
  },
  creditOpeners: list("avec|avec agences|avec les agences|source"),
  mastheadOpeners: list(
    "le courrier|la dépêche|le journal|la tribune|la gazette|le quotidien|l'écho|la voix|le fil|le télégramme|la presse|le matin",
  ),
  tense: {
    past: list("a|ont|s'est|se sont|avait|a eu lieu"),
    future: list("sera|seront|aura lieu|se tiendra|doit|doivent|prévu|prévue"),
    saying: list("a déclaré|a dit|a annoncé|a affirmé|ont annoncé|ont déclaré"),
    nearDays: [
      { phrase: "hier", days: -1 },
      { phrase: "aujourd'hui", days: 0 },
      { phrase: "demain", days: 1 },
    ],
    former: list("ancien|ancienne|ex-"),
  },
};
