import { decisionOfPage } from "../../record/decisions/decisions.ts";
import { sha256 } from "../../record/sha256.ts";

/** Names that are files on every system; ids are slugs and digests nearly always. */
const SAFE = /^[a-zA-Z0-9][a-zA-Z0-9-]{0,100}$/;
const DIGITS = 24;

const fileName = (id: string): string => (SAFE.test(id) ? id : sha256(id).slice(0, DIGITS));

/** Where things stand in the site's folder; addresses are relative to its root. */
export const paths = {
  index: "index.html",
  actors: "actors.html",
  positions: "positions.html",
  open: "open.html",
  pages: (n: number): string => (n === 1 ? "pages.html" : `pages-${n}.html`),
  statements: (n: number): string => (n === 1 ? "statements.html" : `statements-${n}.html`),
  undertakings: (n: number): string => (n === 1 ? "undertakings.html" : `undertakings-${n}.html`),
  search: "search.html",
  about: "about.html",
  style: "style.css",
  searchScript: "search.js",
  searchIndex: "search-index.js",
  year: (year: string): string => `timeline/${year}.html`,
  entry: (id: string): string => `entries/${fileName(id)}.html`,
  actor: (id: string): string => `actors/${fileName(id)}.html`,
  page: (id: string): string => `pages/${fileName(id.replace(/^sha256:/, ""))}.html`,
} as const;

/** The page of an article at words of it; null for a note entered by hand, which has none. */
export const pageAt = (page: string, span?: { start: number }): string | null =>
  decisionOfPage(page) === null ? `${paths.page(page)}${span ? `#at-${span.start}` : ""}` : null;

/** An address as it is written in a file: up to the root, then down. */
export const from = (file: string, to: string): string => `${"../".repeat(file.split("/").length - 1)}${to}`;
