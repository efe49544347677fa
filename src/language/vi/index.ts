import { NO_NAMES } from "../pack-names.ts";
import type { LanguagePack } from "../types.ts";
import { article } from "./article.ts";
import { reading } from "./reading/index.ts";
import { times } from "./times.ts";

/** Vietnamese. */
export const vi: LanguagePack = Object.freeze({ id: "vi", article, times, reading, names: NO_NAMES });
