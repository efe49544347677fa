/** Words of many languages that open a byline, before a name or a colon. */
const OPENER =
  /^(?:(?:(?:words|written|story|report|reporting|posted|published|text|article|authored) )?by|von|par|por|de|di|da|door|av|af|przez|od|autor|autora|autore|auteur|author|text|texto|texte|testo|автор|tác giả|bài|oleh|yazan|penulis|文|記者|记者)\s*[:：]\s*|^(?:(?:words|written|story|report|reporting|posted|published|text|recipe|authored) by|by|von|par|por|door|av|af|oleh)\s+/iu;
/** True for a text that begins with a word of bylines. */
export const opensByline = (text: string): boolean => OPENER.test(text);

/** What follows a name: a role, a desk or an outlet behind a sign. */
const REST = /(?:(?:(?<!\s)\s+)?[|•·/(]|\s[-–—]\s).*$/su;
/** Accounts, desks and buttons, no persons. */
const NOBODY =
  /^(?:(?:noc )?admin(?:istrator)?|editors?|staff|team|news ?(?:desk|room)|redazione|redaktion|redacci[óo]n|reda[cç][aã]o|r[ée]daction|redactie|redakcja|redakce|редакция|web ?master|guest|contributors?|unknown|anonymous|null|none|undefined|n\/a|(?:\p{L}+ )?by)$|^(?:view|follow|read|more|see|about|show|share|contact|email|last|full|fact|medically|reviewed|edited|updated|published|posted|photos?)\b|\b(?:staff (?:writer|reporter)s?|news ?desk|editorial (?:team|board|staff)|web ?desk|webmaster|editor|reporter|correspondent|writer|director|manager|reviewer|expert|journalist|founder|specialist)$| (?:team|staff)$(?<=\b(?:the )?\p{L}+ (?:team|staff))/iu;
const ADDRESS = /https?:|www\.|\.(?:com|net|org|html?)\b|@|\/\//iu;
const JOINT = /(?:(?<!\s)\s+)?[,;、]\s*|(?<!\s)\s+(?:and|und|et|y|e|och|og|en|và|и|ve|&)\s+/iu;

const MAX_NAME = 60;
/** Longer bylines are biographies. */
const MAX_BYLINE = 200;

/** A name has one to six words, no figures, and capitals first and last in scripts that have them. */
function isName(name: string): boolean {
  const words = name.split(" ");
  if (name.length < 2 || name.length > MAX_NAME || words.length > 6 || /\d/u.test(name)) return false;
  return !/^\p{Ll}/u.test(name) && !/^\p{Ll}/u.test(words.at(-1) ?? "") && /\p{L}/u.test(name);
}

/** "Anna Berg and Tom Lind" are two persons, "Berg and Lind" are one; behind a comma alone stands a role. */
function parts(value: string): string[] {
  const split = value.split(JOINT);
  return split.every((part) => part.includes(" ")) || /[;、]/u.test(value)
    ? split
    : [value.split(",")[0] ?? ""];
}

/**
 * Names of persons in a byline (plain text), without "By", roles, addresses and accounts; `outlets` are names of the
 * outlet, which signs no article as a person.
 */
export function personNames(byline: string, outlets: readonly string[]): string[] {
  if (byline.length > MAX_BYLINE) return [];
  const value = byline.replace(OPENER, "");
  if (ADDRESS.test(value) && !value.includes(" ")) return [];
  const own = new Set(outlets.map((name) => name.toLowerCase()));
  return parts(value)
    .map((part) =>
      part
        .replace(/(?<!\S)\S*@\S+/gu, "")
        .replace(REST, "")
        .trim(),
    )
    .filter(
      (name) => isName(name) && !ADDRESS.test(name) && !NOBODY.test(name) && !own.has(name.toLowerCase()),
    );
}
