import type { Words } from "../../labels/index.ts";

/** The words around a citation in one language. */
export interface CiteWords {
  readonly outletUnknown: string;
  /** Behind a publication day that no line of the page tells. */
  readonly inferred: string;
  readonly captured: (day: string) => string;
  readonly via: (name: string) => string;
  /** Before the bytes of the page as they were taken in. */
  readonly frozen: string;
  /** Of an entry that rests on a note of its keeper's, and on no page. */
  readonly note: string;
}

const vi: CiteWords = {
  outletUnknown: "không rõ báo",
  inferred: "ngày suy ra",
  captured: (day) => `lưu ${day}`,
  via: (name) => `qua ${name}`,
  frozen: "bản lưu",
  note: "ghi tay",
};

const en: CiteWords = {
  outletUnknown: "outlet unknown",
  inferred: "day inferred",
  captured: (day) => `captured ${day}`,
  via: (name) => `via ${name}`,
  frozen: "frozen copy",
  note: "entered by hand",
};

/** The words around citations in a language. */
export const citeWordsIn = (lang: Words["lang"]): CiteWords => (lang === "en" ? en : vi);
