import type { ArticleWords } from "./article-words.ts";
import type { PackNames } from "./pack-names.ts";
import type { ReadingWords } from "./reading-words.ts";
import type { SenseWords } from "./sense-words.ts";
import type { TimeWords } from "./time-words.ts";

/** Words of one language, given to the steps. Frozen data; a pack imports no step. */
export interface LanguagePack {
  /** BCP 47 tag. */
  readonly id: string;
  readonly article: ArticleWords;
  readonly times: TimeWords;
  readonly reading: ReadingWords;
  readonly names: PackNames;
  readonly senses: SenseWords;
}
