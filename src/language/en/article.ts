import type { ArticleWords } from "../article-words.ts";
import { article as shared } from "../other/article.ts";

/** What telling roles of lines and dating articles needs of English. */
export const article: ArticleWords = { ...shared };
