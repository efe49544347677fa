import { BoundedParser } from "../text/bounded-parser.ts";
import { toNfc } from "../text/nfc.ts";

/** A paragraph or heading of a text inside data. */
export interface Passage {
  readonly text: string;
  /** How much prose it is: characters, those of scripts without spaces counted as several; 0 for none. */
  readonly prose: number;
}

const set = (names: string): ReadonlySet<string> => new Set(names.split(" "));

const PARTING = set(
  "address article blockquote br dd div dl dt h1 h2 h3 h4 h5 h6 header hr li main ol p pre section td tr ul",
);
/** Parts of an article that are not its text. */
const LEFT_OUT = set(
  "aside audio button embed figcaption figure form iframe nav noscript object picture script select style svg table template video",
);

/** Scripts that write no spaces between words; a character holds about three of an alphabet. */
const SPACELESS =
  /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/gu;
const SPACELESS_WEIGHT = 3;
/** Scripts whose sentences end without a mark. */
const UNMARKED = /[\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}]/u;
const SENTENCE_END = /[.!?…。！？؟۔।॥](?=["'”’»」』)\]\s]|$)/u;
const CODE = /[{}<>\\]|[=;]\s*\S+[=;]|\w\(\)|\$\w|%[sd]\b/u;
/** In the last word of a text: what a script puts a link together of. */
const LINK = /https?:\/\/\S/u;
const LEAST_SPACES = 1 / 14;
const SHORTEST = 50;

/** What stands behind the last white space; nothing where the text ends with some. */
const lastWord = (text: string): string => text.slice(text.search(/(?<!\S)\S*$/u));

/** How much prose a text is. */
function proseOf(text: string): number {
  const spaceless = text.match(SPACELESS)?.length ?? 0;
  const size = text.length + spaceless * (SPACELESS_WEIGHT - 1);
  if (size < SHORTEST || CODE.test(text) || LINK.test(lastWord(text))) return 0;
  if (!SENTENCE_END.test(text) && !UNMARKED.test(text)) return 0;
  const spaces = text.split(" ").length - 1;
  return spaceless > text.length / 4 || spaces > text.length * LEAST_SPACES ? size : 0;
}

const MARKUP = /<\/?(?:p|br|div|span|h[1-6]|ul|ol|li|a|b|i|em|strong|figure|img|blockquote|section)\b/iu;
const ESCAPED_MARKUP = /&lt;\/?(?:p|br|div|h[1-6])\b/iu;

function parseHtml(html: string): string[] {
  const texts = [""];
  let out = 0;
  const part = (name: string): void => {
    if (PARTING.has(name)) texts.push("");
  };
  const parser = new BoundedParser({
    onopentag: (name) => {
      part(name);
      if (LEFT_OUT.has(name)) out++;
    },
    onclosetag: (name) => {
      part(name);
      if (LEFT_OUT.has(name)) out--;
    },
    ontext: (text) => {
      if (out === 0) texts.push((texts.pop() ?? "") + text);
    },
    onreset: () => {
      out = 0;
    },
  });
  parser.end(html);
  return texts;
}

function linesOf(text: string): string[] {
  if (MARKUP.test(text)) return parseHtml(text);
  if (ESCAPED_MARKUP.test(text)) return parseHtml(parseHtml(text).join(""));
  return (text.includes("&") ? parseHtml(text.replace(/</gu, "&lt;")).join("") : text).split(/\n|\r/u);
}

/** Paragraphs and headings of a text as data carry it: HTML, escaped HTML, or plain with line breaks. */
export const passagesOf = (text: string): Passage[] =>
  linesOf(text)
    .map((line) =>
      toNfc(
        line
          .replace(/[\u00ad\u200b\ufeff]/gu, "")
          .replace(/\s+/gu, " ")
          .trim(),
      ),
    )
    .filter((line) => line !== "")
    .map((line) => ({ text: line, prose: proseOf(line) }));
