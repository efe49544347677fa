import { statuses as status, contacts as words } from "../entries.ts";
import type { ReadingPart } from "../pack.ts";
import type { ReadingWords } from "../reading-words.ts";

const list = (phrases: string): readonly string[] => phrases.split("|");

const byPhone = "par téléphone|au téléphone|par visioconférence|en visioconférence|par vidéo";

/** Each beginning with each end. */
const each = (beginnings: string, ends: string): string =>
  list(beginnings)
    .flatMap((beginning) => list(ends).map((end) => `${beginning} ${end}`))
    .join("|");

const spoke =
  "s'est entretenu|s'est entretenue|se sont entretenus|s'est longuement entretenu|se sont parlé|a parlé|ont parlé|a discuté|ont discuté|a échangé|ont échangé|avait parlé|s'était entretenu|s'étaient entretenus|s'étaient parlé|s'étaient longuement parlé";
const phoned = "a téléphoné à|a appelé au téléphone|ont téléphoné à";
const met =
  "a rencontré|ont rencontré|se sont rencontrés|se sont rencontrées|s'étaient rencontrés|s'étaient déjà rencontrés|avait rencontré|avaient rencontré|s'est réuni|se sont réunis|a été reçu par|a retrouvé";
const visited = "s'est rendu|s'est rendue|se sont rendus|s'était rendu|s'était rendue";
const willVisit = "se rendra|se rendront|se rendrait|se rendraient";
const willMeet =
  "rencontrera|rencontreront|se rencontreront|se réuniront|s'entretiendra|s'entretiendront|rencontrerait|rencontreraient|se rencontreraient";

/** Nouns and verbs of contact, and what sets their status, level, number and outcome. */
export const contacts: ReadingPart = {
  contacts: [
    ...words(
      "call",
      "noun",
      "appel téléphonique|appels téléphoniques|entretien téléphonique|entretiens téléphoniques|conversation téléphonique|échange téléphonique|visioconférence",
    ),
    ...words("call", "noun", "appel|coup de fil", { tells: "session" }),
    ...words("call", "verb", spoke, { object: "by-phone" }),
    ...words("call", "verb", phoned),
    ...words("meeting", "noun", "rencontre|rencontres|tête-à-tête|entrevue"),
    ...words("meeting", "noun", "réunion|réunions|entretien|entretiens", { tells: "session" }),
    ...words("meeting", "noun", "sommet|rencontre au sommet", { level: "leaders" }),
    ...words("meeting", "verb", `${met}|${willMeet}|rencontrer|se rencontrer`),
    ...words(
      "talks",
      "noun",
      "pourparlers|pourparlers de paix|négociations|négociation|discussions directes|consultations|cycle de négociations|tour de négociations|round de négociations|session de pourparlers|négociations de paix",
    ),
    ...words("meeting", "verb", "a reçu|avait reçu|recevra", { tells: "session", object: "person" }),
    ...words("visit", "noun", "visite|visite officielle|visite d'État|visite de travail|déplacement"),
    ...words("visit", "verb", `${visited}|${willVisit}`, { object: "at" }),
    ...words("message", "noun", "lettre|note diplomatique"),
    ...words(
      "agreement",
      "noun",
      "accord|accord de paix|accord commercial|traité|mémorandum|déclaration commune|pacte",
      { tells: "deed" },
    ),
    ...words(
      "agreement",
      "joint",
      "se sont mis d'accord|sont convenus|sont parvenus à un accord|se sont entendus",
    ),
    ...words(
      "exchange",
      "noun",
      each("échange de|échanges de", "prisonniers|prisonniers de guerre|détenus|otages"),
    ),
    ...words("ceasefire", "noun", "cessez-le-feu|trêve|armistice|cessation des hostilités"),
  ],
  statuses: [
    ...status(
      "planned",
      "before",
      "va|vont|doit|doivent|devrait|devraient|prévoit|prévoient|prévoit de|tiendra|tiendront|aura|auront|accueillera|se rendra pour|s'apprête à|la prochaine|le prochain|prochaine|prochain",
    ),
    ...status("planned", "both", "prévu|prévue|prévus|prévues|programmé|programmée|attendu|attendue"),
    ...status(
      "planned",
      "after",
      "aura lieu|auront lieu|se tiendra|se tiendront|débutera|débuteront|s'ouvrira|s'ouvriront|reprendra|reprendront|doit avoir lieu|doit se tenir|doivent reprendre|doit débuter|doivent débuter|doivent commencer|doit s'ouvrir|doivent s'ouvrir|devrait avoir lieu|devrait se tenir",
    ),
    ...status(
      "held",
      "after",
      "a eu lieu|ont eu lieu|a débuté|ont débuté|avaient débuté|se sont ouverts|ont repris|s'est tenu|s'est tenue|se sont tenus|se sont tenues|s'est achevé|s'est achevée|se sont achevés|se sont achevées|a duré|ont duré|s'est déroulé|s'est déroulée|est entré en vigueur|est entrée en vigueur",
    ),
    ...status(
      "held",
      "before",
      "a eu|ont eu|a tenu|ont tenu|ont signé|a signé|ont conclu|à l'issue de|après|lors de|au cours de|lors d'|au cours d'",
    ),
    ...status("ongoing", "both", "est en cours|sont en cours|se poursuit|se poursuivent"),
    ...status(
      "proposed",
      "before",
      "a proposé|ont proposé|propose|a invité|a offert|est prêt à|se dit prêt à|s'est dit prêt à|s'est déclaré prêt à|appelle à|a appelé à|souhaite",
    ),
    ...status(
      "possible",
      "before",
      "pourrait|pourraient|n'exclut pas|n'a pas exclu|espère|envisage|envisagent|possible|éventuel|éventuelle|peut-être",
    ),
    ...status(
      "possible",
      "after",
      "est possible|pourrait avoir lieu|pourraient avoir lieu|pourrait se tenir|pourraient se tenir|n'est pas exclu|n'est pas exclue",
    ),
    ...status(
      "refused",
      "before",
      "a refusé|ont refusé|refuse de|refuse|rejette|a rejeté|a exclu|exclut|a exclu toute|a refusé de|ne rencontrera pas",
    ),
    ...status(
      "cancelled",
      "both",
      "a annulé|ont annulé|a été annulé|a été annulée|ont été annulés|ont été annulées|a été reporté|a été reportée|ont été reportés|ont été reportées|a suspendu",
    ),
  ],
  levels: [
    ...list("au niveau des experts|techniques").map((phrase) => ({ phrase, level: "experts" }) as const),
    ...list("ministérielle|ministériel|au niveau ministériel").map(
      (phrase) => ({ phrase, level: "ministers" }) as const,
    ),
    ...list("au sommet|au plus haut niveau").map((phrase) => ({ phrase, level: "leaders" }) as const),
  ],
  outcomes: [
    ...list("se sont mis d'accord|sont parvenus à un accord|sont convenus").map(
      (phrase) => ({ phrase, result: "agreed" }) as const,
    ),
    ...list("sans accord|sans résultat|sans percée|ont échoué|n'a pas abouti").map(
      (phrase) => ({ phrase, result: "none" }) as const,
    ),
    ...list("progrès|avancées").map((phrase) => ({ phrase, result: "partial" }) as const),
  ],
  numerals: {
    premier: 1,
    première: 1,
    deuxième: 2,
    second: 2,
    seconde: 2,
    deux: 2,
    troisième: 3,
    trois: 3,
    quatrième: 4,
    cinquième: 5,
    sixième: 6,
    septième: 7,
    huitième: 8,
  },
};

/** Function words by which the rules of contacts tell what took place. */
export const contactClasses: ReadingWords["words"] = {
  past: list(
    `${spoke}|${phoned}|${met}|${visited}|a tenu|ont tenu|a eu|ont eu|ont signé|a signé|ont conclu|a conclu|ont annoncé|a annoncé`,
  ),
  "by-phone": list(byPhone),
  "to-come": list(`${willMeet}|${willVisit}`),
  holds: list(
    "a tenu|ont tenu|tiendra|tiendront|a eu|ont eu|aura|auront|participent à|a participé à|ont entamé|ont repris|mènent|a effectué|effectuera",
  ),
  reaches: list("ont signé|a signé|ont conclu|a conclu|ont annoncé|sont parvenus à"),
  afterwards: list("après|à l'issue de|au lendemain de|à l'issue d'|après que"),
  when: list("quand|lorsque|lors de|lors d'"),
  eve: list("à la veille de|avant|à la veille d'"),
  occasion: list("à l'occasion de|en marge de|en marge du|en marge d'"),
  margin: list("en marge de|en marge du|en marge d'"),
  venue: list("en marge de|à"),
  since: list("depuis"),
  after: list("après"),
  upkeep: list("violation|violations|violer|respect|respecter|surveiller|prolonger"),
  captive: list("prisonniers|prisonniers de guerre|détenus|otages"),
  about: list("sur|au sujet de|à propos de|concernant"),
  mediating: list("médiation|sous la médiation de|sous l'égide de|par l'intermédiaire de"),
  hosting: list("accueille|accueillera|a accueilli|accueillir"),
  another: list("autre|nouveau|nouvelle"),
  never: list("jamais"),
  inviting: list("invité|invite"),
  whether: list("ou non"),
};
