import { pack } from "../pack.ts";
import type { LanguagePack } from "../types.ts";
import { article } from "./article.ts";
import { reading } from "./reading/index.ts";
import { senses } from "./senses.ts";
import { times } from "./times.ts";

/** Vietnamese. */
export const vi: LanguagePack = pack({ id: "vi", article, times, reading, senses });
