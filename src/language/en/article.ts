import type { ArticleWords } from "../article-words.ts";
import { turns as allTurns } from "../other/openings.ts";
import { commonWords, dateWords, tense } from "./article/dating.ts";
import { furniture } from "./article/furniture.ts";
import { list } from "./article/list.ts";
import * as origin from "./article/origin.ts";

/** Words of English news pages, gathered from the furniture of newspapers, broadcasters and agencies of many countries. */
export const article: ArticleWords = {
  thorough: false,
  titleCase: true,
  ...furniture,
  // Outlets of other countries keep the headings of their own language in their English pages.
  turns: [...new Set([...furniture.turns, ...allTurns])],
  ...origin,
  firms: [],
  firmEnds: list(
    "group|holdings|company|companies|corporation|corp|newspapers|publishing|publications|publishers|enterprises|foundation|trust|interactive|ventures|partners",
  ),
  legalForms: list(
    "ltd|limited|inc|llc|llp|plc|lp|co|pty|pty ltd|gmbh|ag|sa|nv|bv|company limited|pvt|private limited|corp|fz|fze",
  ),
  paper: "the",
  dateWords,
  commonWords,
  tense,
  zone: "",
};
