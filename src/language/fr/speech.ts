import { cues } from "../entries.ts";
import type { ReadingPart } from "../pack.ts";
import type { CueWord, ReadingWords } from "../reading-words.ts";

const list = (phrases: string): readonly string[] => phrases.split("|");

/** Participles with the auxiliaries before them ("a déclaré"), and by themselves behind those that stand apart. */
const told = (participles: string, rest: Partial<Omit<CueWord, "phrase">> = {}): CueWord[] =>
  participles
    .split("|")
    .flatMap((word) => cues(`${word}|a ${word}|ont ${word}|avait ${word}|avaient ${word}`, rest));

/** Verbs and nouns of saying. */
export const speech: ReadingPart = {
  cues: [
    ...told(
      "déclaré|dit|affirmé|assuré|expliqué|estimé|indiqué|précisé|ajouté|souligné|jugé|insisté|martelé|lancé|répondu|rappelé|reconnu|admis|fait savoir|fait valoir|confié|prévenu|promis|soutenu|argué|rapporté|relevé|répété|réaffirmé|conclu|poursuivi|renchéri|rétorqué|tweeté|écrit",
    ),
    ...told("annoncé|confirmé", { complement: "finite", deed: true }),
    ...told("averti|menacé", { stance: "threatens" }),
    ...told("demandé|exigé|réclamé", { stance: "demands", complement: "any" }),
    ...told("appelé|exhorté", { stance: "demands", complement: "any", object: "asked" }),
    ...told("rejeté|démenti|nié", { stance: "denies", complement: "any" }),
    ...told("dénoncé|condamné|critiqué", { stance: "opposes", complement: "any" }),
    ...told("salué", { stance: "welcomes", complement: "any" }),
    ...told("proposé", { stance: "offers", complement: "any" }),
    ...cues(
      "déclare|affirme|assure|explique|estime|indique|précise|ajoute|souligne|juge|insiste|répond|rappelle|prévient|déclarait|affirmait|expliquait|estimait|disent|affirment|estiment|assurent",
    ),
    ...cues("exige|réclame|demande", { stance: "demands", complement: "any", noun: true }),
    ...cues(
      "ajoutant|précisant|soulignant|affirmant|assurant|estimant|déclarant|expliquant|indiquant|rappelant",
      { gerund: true, inverts: false },
    ),
  ],
  speechNouns: list("communiqué|déclaration|propos|compte rendu"),
  settings: [
    ...list("interview|entretien accordé à").map((phrase) => ({ phrase, setting: "interview" }) as const),
    ...list("conférence de presse|point de presse|journalistes").map(
      (phrase) => ({ phrase, setting: "briefing" }) as const,
    ),
    ...list("réseaux sociaux|Telegram|Truth Social|Twitter|Facebook").map(
      (phrase) => ({ phrase, setting: "post" }) as const,
    ),
    ...list("discours|allocution|allocution télévisée").map(
      (phrase) => ({ phrase, setting: "speech" }) as const,
    ),
  ],
};

/** Function words that tell who speaks, and where what was said begins and ends. */
export const speechClasses: ReadingWords["words"] = {
  according: list("selon|d'après|à en croire"),
  that: list("que|qu'"),
  author: list("de|du|de la|de l'|d'|des"),
  around: list(
    "à|au|aux|en|dans|lors de|lors d'|lors d'une|devant|sur|après|avant|au cours de|au cours d'une|à l'issue de|depuis|auprès de|par|avec",
  ),
  relay: list("cite|citant|citent"),
  people: list(
    "responsable|responsables|diplomate|diplomates|source|sources|analyste|analystes|expert|experts|témoin|témoins|médias|négociateurs|habitants",
  ),
  document: list("communiqué|déclaration|rapport|lettre|texte|message|note|compte rendu"),
  "joint-document": list("communiqué commun|déclaration commune|communiqué conjoint|déclaration conjointe"),
  relative: list("qui"),
  relativizer: list("que|qu'|dont|lequel|laquelle|comme"),
  subordinator: list(
    "quand|lorsque|lorsqu'|parce que|parce qu'|si|s'|bien que|bien qu'|tandis que|puisque|afin que|pour que",
  ),
  whereas: list("alors que|tandis que|alors qu'|tandis qu'"),
  "after-event": list("après|avant|après avoir|avant de"),
  particle: list("par ailleurs|encore|notamment|ainsi"),
  habitual: list("toujours|souvent|régulièrement"),
  means: list("par"),
  reciprocal: list("l'un l'autre|mutuellement"),
};
