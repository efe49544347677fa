import { namesInSentences, titledFrom } from "../../labels/titles.ts";
import type { World } from "../../world/world.ts";
import type { BriefMeans } from "./gather.ts";

/** With what the sentences of a brief are made: names and offices of a world. `base`: as for citations. */
export const briefMeans = (
  world: World,
  lang: "vi" | "en",
  { base, today }: Pick<BriefMeans, "base" | "today">,
): BriefMeans => ({ names: namesInSentences(world, lang), titled: titledFrom(world, lang), base, today });
