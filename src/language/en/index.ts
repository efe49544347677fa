import { pack } from "../pack.ts";
import type { LanguagePack } from "../types.ts";
import { article } from "./article.ts";
import { names } from "./names.ts";
import { reading } from "./reading/index.ts";
import { senses } from "./senses.ts";
import { times } from "./times.ts";

/** English, as the press of any country writes it. */
export const en: LanguagePack = pack({ id: "en", article, times, reading, names, senses });
