import type { TimeWords } from "../time-words.ts";
import { amountWords } from "./times/amounts.ts";
import { calendarWords } from "./times/calendar.ts";
import { clockWords } from "./times/clock.ts";
import { fixedWords } from "./times/fixed.ts";
import { jointWords } from "./times/joints.ts";
import { tenseWords } from "./times/tense.ts";

/** English words of time. */
export const times: TimeWords = {
  ...calendarWords,
  ...amountWords,
  ...fixedWords,
  ...clockWords,
  ...jointWords,
  ...tenseWords,
};
