import { each } from "../../time-entries.ts";
import type { TimeWords } from "../../time-words.ts";

const day = (amount: number, from: "publication" | "reference" = "publication") =>
  ({ shift: { unit: "day", amount, from } }) as const;

const partOfDay = (amount: number, part: "MO" | "AF" | "EV" | "NI") => ({ ...day(amount), part });

/** Phrases that are a time as they stand, and those that only look like one. */
export const fixedWords: TimeWords = {
  fixed: [
    ...each(day(0), "today"),
    ...each(day(-1), "yesterday"),
    ...each(day(1), "tomorrow"),
    ...each(day(-2), "the day before yesterday|day before yesterday"),
    ...each(day(2), "the day after tomorrow|day after tomorrow"),
    ...each(partOfDay(0, "NI"), "tonight|overnight"),
    ...each(partOfDay(-1, "NI"), "last night"),
    ...each(day(-1, "reference"), "the previous day|previous day|the preceding day|the prior day"),
    ...each(day(1, "reference"), "the next day|next day|the following day|following day|the very next day"),
    ...each(day(0, "reference"), "that day|the same day|same day|that same day|that very day"),
    ...each(
      { value: "PRESENT_REF" } as const,
      "now|right now|currently|at present|presently|at the moment|nowadays|these days|for now|for the moment|for the time being|at this point|at this time|to date|so far",
    ),
    ...each(
      { value: "PAST_REF" } as const,
      "recently|more recently|most recently|lately|not long ago|long ago|some time ago",
    ),
    ...each(
      { value: "FUTURE_REF" } as const,
      "soon|shortly|very soon|the near future|the foreseeable future",
    ),
    ...each({ set: "P1D" }, "daily"),
    ...each({ set: "P1W" }, "weekly"),
    ...each({ set: "P2W" }, "fortnightly|biweekly"),
    ...each({ set: "P1M" }, "monthly"),
    ...each({ set: "P3M" }, "quarterly"),
    ...each({ set: "P1Y" }, "annually|yearly|annual"),
    ...each({ known: { month: 12, day: 25 } }, "christmas day"),
    ...each({ known: { month: 12, day: 24 } }, "christmas eve"),
    ...each({ known: { month: 12, day: 31 } }, "new year's eve"),
    ...each({ known: { month: 1, day: 1 } }, "new year's day"),
    ...each(
      { known: { year: 2001, month: 9, day: 11 } },
      "september 11 attacks|sept. 11 attacks|september 11th attacks|september 11 terrorist attacks",
    ),
  ],
  notTime: [
    ...each(
      "phrase" as const,
      "now that|as many|soon after|soon as|as soon as|how soon|too soon|shortly after|shortly before|as recently as|recently as|these days of",
    ),
    ...each(
      "name" as const,
      "sunday times|sunday telegraph|sunday mirror|sunday express|sunday herald|sunday mail|mail on sunday|the mail on sunday|sunday politics|saturday night live|good friday|bloody sunday|bloody friday|black friday|black monday|black wednesday|black thursday|super tuesday|cyber monday|fridays for future|may day|russia today|usa today|india today|hungary today|world today|the today programme|today programme|today show|the today show",
    ),
  ],
};
