import type { ArticleWords } from "../article-words.ts";

export const article: ArticleWords = { turns: ["Tin liên quan", "Đọc thêm", "Xem thêm"] };
