import type { Line } from "../line.ts";
import type { Sign } from "../lines/sign.ts";
import { measure } from "./features.ts";
import { model } from "./model.ts";
import { pathOf } from "./path.ts";
import { oddsOf } from "./trees.ts";
import { viewOf } from "./view.ts";

/** What the shape of a page's lines tells of them. */
export interface Content {
  /** Log-odds of each line being the article's text. */
  readonly odds: Float64Array;
  /** The lines that are most likely the article's text, taken together. */
  readonly inside: readonly boolean[];
}

/** Judges the lines of a flattened page by shape, neighbours and repetition, in any language. Linear. */
export function contentOf(lines: readonly Line[], signs: readonly Sign[], title: number): Content {
  const odds = oddsOf(model, measure(viewOf(lines, signs, title)));
  return {
    odds,
    inside: pathOf(
      odds,
      lines.map((line) => line.words),
    ),
  };
}
