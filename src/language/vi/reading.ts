import type { ReadingWords } from "../reading-words.ts";

export const reading: ReadingWords = {
  titles: [
    { phrase: "Tổng thống", role: "head-of-state", level: "leaders" },
    { phrase: "Thủ tướng", role: "head-of-government", level: "leaders" },
    { phrase: "Ngoại trưởng", role: "foreign-minister", level: "ministers" },
  ],
};
