import { each } from "../../time-entries.ts";
import type { TimeWords } from "../../time-words.ts";

/** Words between times, and those that stand before and behind them. */
export const jointWords: TimeWords = {
  rangeWord: each(true, "to|through|until|till|-|–|‑|up to|thru"),
  listWord: each(true, "and|or|,|&|, and|, or|as well as|and again|and on|or on|and in|or in|, and on"),
  dateLead: each(true, "on|from|until|till|to|by|since|before|after|dated|between|and|through|of|(|for"),
  notDateLead: each(
    true,
    "no|no.|number|article|resolution|page|room|flight|chapter|section|paragraph|score",
  ),
  follower: each(
    true,
    "in|at|and|that|but|to|with|by|on|for|as|when|while|after|was|were|had|has|have|is|are|will|would|or|who|which|during|amid|from|near|about|because|over|under|against|without|where|if|not|although|though",
  ),
};
