import { createHash } from "node:crypto";
import { ParleyError } from "../errors.ts";
import type { FetchAnswer } from "../fetch/index.ts";
import type { PageInput } from "../page/types.ts";
import type { Article, Page } from "../schema/index.ts";
import { believedCanonical, cleanAddress, ledToFront } from "./address.ts";

/** An article as a version of it is told from another. */
export interface Seen {
  readonly title: string | null;
  /** Its lead, body and subheads, a paragraph a line. */
  readonly text: string;
  /** Where the page says it stands. */
  readonly canonical: string | null;
  /** The whole text of the page. */
  readonly page: string;
  /** Digest of headline, publication time and text. */
  readonly version: string;
}

/** Reads a page as far as its article. Pure; throws ParleyError for a page that can't be read. */
export type ArticleReader = (input: PageInput) => {
  readonly page: Page;
  readonly article: Article;
  readonly canonical: string | null;
};

const PROSE: ReadonlySet<string> = new Set(["lead", "body", "subhead"]);

/**
 * What makes a version of an article: its headline, the publication time that the page tells and its text, with spaces
 * made alike. Furniture, captions, teasers and inferred days are no part of it.
 */
export function seenIn(page: Page, article: Article, canonical: string | null): Seen {
  const { published, title } = article;
  const lines = article.blocks
    .filter(({ role }) => PROSE.has(role))
    .map(({ start, end }) => page.text.slice(start, end).replace(/\s+/gu, " ").trim());
  const text = lines.join("\n");
  const day = published === null || published.basis === "inferred" ? null : published.value;
  const told = JSON.stringify([title?.replace(/\s+/gu, " ").trim() ?? null, day, text]);
  const version = createHash("sha256").update(told).digest("base64url");
  return { title, text, canonical, page: page.text, version };
}

/** Signs below which the text of an article is looked at with suspicion: pages of errors have a sentence or two. */
const SHORT = 500;

/** Words of a page that tells of a fault under status 200, or asks who reads, at its head. */
const FAULTS =
  /\b(?:40[0-4]|410|50[0-4])\b|not found|page (?:is )?(?:missing|unavailable)|access denied|forbidden|internal server error|bad gateway|temporarily unavailable|under maintenance|just a moment|are you (?:a )?(?:human|robot)|captcha|không tìm thấy|không tồn tại|lỗi máy chủ|bảo trì|introuvable|no encontrad|nicht gefunden|не найден/iu;

/** Words of a headline by which its article is known. */
const words = (text: string): string[] =>
  text
    .normalize("NFC")
    .toLowerCase()
    .match(/[\p{L}\p{N}]{3,}/gu) ?? [];

/** Share of a headline's words that a page without it may lack. */
const LEAST_SHARE = 1 / 3;
const LEAST_WORDS = 3;

/** True where a page holds hardly a word of the headline under which the feed told of it. */
function lacksHeadline(seen: Seen, headline: string): boolean {
  const wanted = [...new Set(words(headline))];
  if (wanted.length < LEAST_WORDS) return false;
  const there = new Set(words(seen.page));
  return wanted.filter((word) => there.has(word)).length < wanted.length * LEAST_SHARE;
}

const not = (address: string, why: string): ParleyError =>
  new ParleyError("not-the-article", `${address} gave a page, and not its article: ${why}.`, {
    subject: address,
  });

/**
 * Throws `not-the-article` for a page that a server gives in place of an article under status 200: a message of a fault,
 * the front page, a page without text. Only short texts are doubted: a long one is an article, whatever it is about.
 */
export function refuseOther(seen: Seen, asked: string, answer: FetchAnswer, headline: string | null): void {
  if (ledToFront(asked, answer.address)) throw not(asked, "its server leads to the front page");
  if (seen.text.length >= SHORT) return;
  const isOther = headline !== null && lacksHeadline(seen, headline);
  const isBare = headline === null || isOther;
  if (isBare && seen.text === "") throw not(asked, "there is no text of an article on it");
  const head = `${seen.title ?? ""}\n${seen.page.slice(0, SHORT)}`;
  if (isBare && FAULTS.test(head)) throw not(asked, "it tells of a fault");
  if (isOther) throw not(asked, "it is short, and holds nothing of the headline under which it was told");
}

/** The address under which an article is kept: its canonical one, or else that of the answer. */
export function nameOf(canonical: string | null, answered: string, asked: string): string {
  const own = cleanAddress(answered) ?? asked;
  return believedCanonical(canonical, own) ?? own;
}

/** The later of two captures: two versions of an article never share one, and clocks may go back. */
export function capturedAfter(fetched: string, before: string | null): string {
  const moment = new Date(fetched);
  if (before === null || moment.toISOString() > before) return moment.toISOString();
  return new Date(new Date(before).getTime() + 1).toISOString();
}

const HTML = /^(?:text\/html|application\/xhtml\+xml)$/u;

/** An answer as a page. `captured`: when it was fetched; of several versions of an article the latest captured counts. */
export function pageOf(answer: FetchAnswer, name: string, captured: string): PageInput {
  const { body, charset, mediaType } = answer;
  return {
    bytes: body ?? new Uint8Array(),
    source: name,
    url: name,
    captured,
    ...(charset === null ? {} : { encoding: charset }),
    ...(mediaType !== null && HTML.test(mediaType) ? { kind: "html" as const } : {}),
  };
}
