import type { NewsText } from "../../test/seeds/news.ts";

/** A pair of pages made of real texts, and whether they are copies. */
export interface MadePair {
  readonly pages: readonly [NewsText, NewsText];
}

export interface MadeKind {
  readonly name: string;
  readonly areCopies: boolean;
  readonly make: (text: NewsText, other: NewsText) => MadePair["pages"];
}

/** Title, summary and the sentences of the body. */
function partsOf({ text }: NewsText): { title: string; summary: string; sentences: string[] } {
  const [title = "", summary = "", body = ""] = text.split("\n\n");
  return { title, summary, sentences: body.split(/(?<=[.!?…]["”]?)\s+/u) };
}

const page = (from: NewsText, title: string, summary: string, sentences: readonly string[]): NewsText => ({
  ...from,
  id: `${from.id}-made`,
  text: [title, summary, sentences.join(" ")].join("\n\n"),
});

/** The first part of a text, as an outlet that cuts from the end prints it. */
const cut = (text: NewsText, share: number): NewsText => {
  const { title, summary, sentences } = partsOf(text);
  return page(text, title, summary, sentences.slice(0, Math.ceil(sentences.length * share)));
};

/** Own headline, own lead, every fifth sentence left out, a paragraph of its own below. */
function edited(text: NewsText, other: NewsText): NewsText {
  const [own, told] = [partsOf(other), partsOf(text)];
  const kept = told.sentences.filter((_, k) => k % 5 !== 4);
  return page(text, own.title, own.summary, [...kept, ...own.sentences.slice(0, 3)]);
}

function both(text: NewsText, other: NewsText): NewsText {
  const [one, two] = [partsOf(text), partsOf(other)];
  return page(text, one.title, one.summary, [...one.sentences, two.summary, ...two.sentences]);
}

/** The text with two long quotations behind it, as long as itself at most. */
function quoting(text: NewsText, speech: readonly string[]): NewsText {
  const { title, summary, sentences } = partsOf(text);
  const plain = speech.map((sentence) => `Ông nói: “${sentence.replace(/[“”"]/gu, "")}”.`);
  return page(text, title, summary, [...sentences.slice(0, 8), ...plain]);
}

const disclaimer =
  "Mọi ý kiến đóng góp cho bài viết này xin bạn đọc vui lòng gửi về hòm thư điện tử của tòa soạn hoặc gọi tới đường dây nóng đang hoạt động hai mươi bốn giờ mỗi ngày để được chúng tôi ghi nhận và phản hồi trong thời gian sớm nhất có thể.";

const withDisclaimer = (text: NewsText): NewsText => {
  const { title, summary, sentences } = partsOf(text);
  return page(text, title, summary, [...sentences.slice(0, 4), disclaimer]);
};

/** What outlets do with a text that they take over, and what looks like it and is none. */
export const madeKinds: readonly MadeKind[] = [
  {
    name: "under another headline",
    areCopies: true,
    make: (text, other) => [text, page(text, partsOf(other).title, "", partsOf(text).sentences)],
  },
  { name: "cut to the first half", areCopies: true, make: (text) => [text, cut(text, 1 / 2)] },
  { name: "cut to the first quarter", areCopies: true, make: (text) => [text, cut(text, 1 / 4)] },
  {
    name: "edited: own headline and lead, cut, added to",
    areCopies: true,
    make: (text, other) => [text, edited(text, other)],
  },
  { name: "one of two texts in one page", areCopies: true, make: (text, other) => [text, both(text, other)] },
  {
    name: "two texts that quote one speech",
    areCopies: false,
    make: (text, other) => {
      const speech = partsOf(text).sentences.slice(8, 20);
      return [quoting(text, speech), quoting(other, speech)];
    },
  },
  {
    name: "two short texts above one disclaimer",
    areCopies: false,
    make: (text, other) => [withDisclaimer(text), withDisclaimer(other)],
  },
];
