/** The most frequent small words of languages in Latin letters, by BCP 47 tag: a fifth to a half of any prose. */
const STOP_WORDS: Readonly<Record<string, string>> = {
  en: "the of and to in is was for that on with as by at from it its are be has have had not this which would will could said he his she her they their were been but an or who after over into than about when there if what",
  fr: "le la les l des d et du une un en est dans que qu qui pour sur par au avec pas sont ce il elle a été plus aux ont cette ne se n son sa leur ses c mais ou après entre selon fait deux",
  de: "der die das und ist nicht mit den von zu dem ein eine einen einer auch auf für im in sich des als werden wird hat nach bei aus wie es an er sie habe haben wurde über noch vor zum zur dass am sei",
  es: "el la los las de que y en del por con una un se para es su al no lo más como ha fue sus este esta entre pero sobre han según dijo también",
  it: "il la di che e in del della per un una con è non dei le si da nel alla sono gli al ha delle i lo anche più dal nella ma come l dell ed",
  pt: "o a de que e do da em um uma para com não os as no na por se dos mais ao foi das como é à pelo pela são também entre sobre mas disse",
  nl: "de het een en van in is dat op te zijn met voor niet aan door om ook er worden naar bij als heeft hij werd uit over maar nog tot ze deze",
  pl: "w i na z się do nie że jest to o jak po od przez dla jego oraz który które także są ale za tym był było będzie ze przed",
  tr: "ve bir bu için ile da de olarak çok olan gibi daha sonra ancak kadar olduğunu dedi etti göre her en ne ise ya o şu üzere var tarafından",
  id: "yang dan di dengan untuk dari pada dalam ini itu tidak akan oleh telah adalah juga kepada ke sebagai bahwa ia mereka tersebut atau para sudah",
  ro: "și în de la a cu pe nu este din care să o pentru un mai că au fost al ale se ce prin sau după dar sunt fi lui",
  sv: "och i att det som en på är av för med till den har de inte ett om var från han efter men vid kan ska under också",
  da: "og i at det er en på til som med for den af ikke de har et om var fra han efter men ved kan skal også blev sig",
  no: "og i at det er en på til som med for den av ikke de har et om var fra han etter men ved kan skal også ble seg",
  cs: "a v se na je že s z do o to i by ale k jako za po pro od byl podle které který také jeho však ve při",
  hu: "a az és hogy nem is egy ez meg de azt el ki már mint csak volt még szerint után között van ami lesz",
  fi: "ja on ei se että oli hän mutta ovat kun myös joka mukaan sen ole kuin tai sekä jo vain niin jos",
};

const languagesOf = new Map<string, string[]>();
for (const [language, words] of Object.entries(STOP_WORDS))
  for (const word of words.split(" ")) languagesOf.set(word, [...(languagesOf.get(word) ?? []), language]);

/** Fewer words in small letters tell nothing. */
const FEWEST = 8;
/** Share of the words in small letters that are the language's small words, and by how much it is above the next. */
const SHARE = 0.2;
const AHEAD = 0.08;

const WORD = /\p{L}+/gu;
const SMALL = /^\p{Ll}/u;

/**
 * The language of a text in Latin letters by its small words; null where they don't tell. Words with a capital are
 * left out: an article full of foreign names is none in their language.
 */
export function languageByWords(text: string): string | null {
  const hits = new Map<string, number>();
  let words = 0;
  for (const [word] of text.matchAll(WORD)) {
    if (!SMALL.test(word)) continue;
    words++;
    for (const language of languagesOf.get(word) ?? []) hits.set(language, (hits.get(language) ?? 0) + 1);
  }
  if (words < FEWEST) return null;
  const [best, next] = [...hits].sort(([, a], [, b]) => b - a);
  const isClear = best !== undefined && best[1] - (next?.[1] ?? 0) >= words * AHEAD;
  return isClear && best[1] >= words * SHARE ? best[0] : null;
}

/** A text without its words that begin with a capital. */
export const withoutNames = (text: string): string => text.replace(/\p{Lu}[\p{L}\p{M}'’-]*/gu, " ");
