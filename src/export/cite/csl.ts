import type { Words } from "../../labels/index.ts";
import type { Citation, CitedSource } from "../../schema/index.ts";
import { webAddress } from "./links.ts";
import { citeWordsIn } from "./words.ts";
import { quotedTogether, type Work, worksOf } from "./works.ts";

/** A date of CSL-JSON: one day, month or year, or the first and the last; `literal` for what is none. */
export type CslDate =
  | { readonly "date-parts": readonly (readonly number[])[]; readonly circa?: true }
  | { readonly literal: string };

/** An item of CSL-JSON (Citation Style Language, data schema 1.0.2), as far as a page of news needs it. */
export interface CslItem {
  readonly id: string;
  readonly type: "article-newspaper" | "webpage";
  readonly title?: string;
  readonly "container-title"?: string;
  readonly author?: readonly { readonly literal: string }[];
  readonly issued?: CslDate;
  readonly accessed?: CslDate;
  readonly URL: string;
  readonly language?: string;
  readonly archive: "Parley";
  /** The frozen copy. */
  readonly archive_location: string;
  /** The words that are cited, the page in the record, and how the day is known where no page tells it. */
  readonly note: string;
}

/** The pages of a citation as items of CSL-JSON, each page once. */
export const cslOf = (citation: Citation, words: Words): CslItem[] =>
  worksOf(citation).map((work) => itemOf(work, words));

function itemOf({ source, quotes, key }: Work, words: Words): CslItem {
  const { outlet, headline, authors, published, basis, captured, url, link, language, frozen } = source;
  return {
    id: key,
    type: outlet === null ? "webpage" : "article-newspaper",
    ...(headline === null ? {} : { title: headline }),
    ...(outlet === null ? {} : { "container-title": outlet }),
    ...(authors.length === 0 ? {} : { author: authors.map((literal) => ({ literal })) }),
    ...(published === null ? {} : { issued: cslDate(published, basis === "inferred") }),
    ...(captured === null ? {} : { accessed: cslDate(captured, false) }),
    URL: webAddress(url) ?? link,
    ...(language === null ? {} : { language }),
    archive: "Parley",
    archive_location: frozen,
    note: noteOf(source, quotes, words),
  };
}

/** What a bibliography says of a page besides: the words, the page in the record, and that the day is inferred. */
export function noteOf(
  { link, basis }: Pick<CitedSource, "link" | "basis">,
  quotes: readonly string[],
  words: Words,
): string {
  const day = basis === "inferred" ? [citeWordsIn(words.lang).inferred] : [];
  return [quotedTogether(quotes), link, ...day].join("; ");
}

const POINT = /^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:T[^?~%]*)?)?)?([?~%]?)$/;

/** An EDTF time or ISO 8601 instant as CSL writes it. `circa`: it is not told but inferred. */
function cslDate(edtf: string, circa: boolean): CslDate {
  const points = edtf.split("/").map((part) => POINT.exec(part));
  const parts = points.flatMap((point) => (point ? [numbersOf(point)] : []));
  if (parts.length !== points.length) return { literal: edtf };
  const doubtful = circa || points.some((point) => point?.[4] !== "");
  return { "date-parts": parts, ...(doubtful ? { circa: true } : {}) };
}

const numbersOf = ([, ...parts]: RegExpExecArray): number[] =>
  parts.slice(0, 3).flatMap((part) => (part === undefined ? [] : [Number(part)]));
