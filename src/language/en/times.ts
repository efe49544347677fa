import type { TimeWords } from "../time-words.ts";

/** English words of time. */
export const times: TimeWords = {};
