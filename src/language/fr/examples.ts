import type { PackExamples } from "../pack-examples.ts";

/** What the French pack reads. */
export const examples: PackExamples = {
  published: "2025-03-19",
  times: [
    ["La trêve a pris fin le mardi 18 mars 2025.", "mardi 18 mars 2025 = 2025-03-18"],
    ["La réunion est prévue le 4 juin à Istanbul.", "4 juin = 2025-06-04"],
    ["Les combats ont repris hier dans le nord du pays.", "hier = 2025-03-18"],
    ["Les combats ont repris mardi dans le nord du pays.", "mardi = 2025-03-18"],
    ["Le sommet s'ouvrira vendredi et doit durer trois jours.", "vendredi = 2025-03-21", "trois jours = P3D"],
    ["Les prix ont augmenté la semaine dernière.", "semaine dernière = 2025-W11"],
    ["Le traité a été signé en juin 2015.", "juin 2015 = 2015-06"],
    ["Il a été élu il y a trois ans.", "il y a trois ans = 2022"],
    ["La loi est entrée en vigueur le 1er janvier 2024.", "1er janvier 2024 = 2024-01-01"],
    ["Aujourd’hui, la frontière est fermée.", "Aujourd’hui = 2025-03-19"],
  ],
  mentions: [
    [
      "Le président russe Vladimir Poutine se trouve à Moscou.",
      "Le président russe Vladimir Poutine = Vladimir Putin",
      "Moscou = Russia",
    ],
    [
      "Le ministre turc des Affaires étrangères, Hakan Fidan, est arrivé.",
      "Le ministre turc des Affaires étrangères, Hakan Fidan = Hakan Fidan",
    ],
    [
      "Le ministère chinois des Affaires étrangères n'a fait aucun commentaire.",
      "Le ministère chinois des Affaires étrangères = Ministry of Foreign Affairs of China",
    ],
    ["L’Allemagne et l'Égypte sont voisines de personne.", "L’Allemagne = Germany", "l'Égypte = Egypt"],
    ["La Maison Blanche est restée muette.", "La Maison Blanche = White House"],
  ],
  statements: [
    [
      "Le Kremlin a déclaré que la Russie restait ouverte au dialogue.",
      "Kremlin, indirect: la Russie restait ouverte au dialogue",
    ],
    [
      "« Nous voulons une paix durable et juste », a déclaré Volodymyr Zelensky.",
      "Volodymyr Zelensky, direct: Nous voulons une paix durable et juste",
    ],
    [
      "« La balle est dans leur camp », a affirmé mardi à Moscou le porte-parole du Kremlin, Dmitri Peskov.",
      "Dmitry Peskov, direct: La balle est dans leur camp",
    ],
    [
      "Selon Emmanuel Macron, l'Europe doit se préparer au pire.",
      "Emmanuel Macron, indirect: l'Europe doit se préparer au pire",
    ],
    [
      "D’après le ministère iranien des Affaires étrangères, les sanctions sont illégales.",
      "Ministry of Foreign Affairs of Iran, indirect: les sanctions sont illégales",
    ],
  ],
  contacts: [
    [
      "Vladimir Poutine s'est entretenu mardi par téléphone avec Donald Trump.",
      "call held: Donald Trump + Vladimir Putin",
    ],
    [
      "Le président français Emmanuel Macron a rencontré lundi à Paris le chancelier allemand Friedrich Merz.",
      "meeting held: Emmanuel Macron + Friedrich Merz",
    ],
    [
      "Des pourparlers entre la Russie et l'Ukraine auront lieu le 4 juin à Istanbul.",
      "talks planned: Russia + Ukraine",
    ],
    [
      "Sergueï Lavrov rencontrera vendredi à Ankara son homologue turc Hakan Fidan.",
      "meeting planned: Hakan Fidan + Sergey Lavrov",
    ],
    ["L'Iran refuse de rencontrer les négociateurs américains.", "meeting refused: Iran + United States"],
  ],
  nothing: [
    "La récolte de blé a été bonne cette année dans le sud du pays.",
    "Les rencontres de football ont été annulées à cause de la neige.",
  ],
};
