/**
 * Pairs of texts of the collection that were judged by reading them side by side, by their numbers. Two pages have one
 * text where more than half of the shorter one's own words, outside quotations, come word for word from a text that the
 * other prints as well, whoever wrote it first: an agency, the other outlet, a press office. They do not where they share
 * the words of one speech, figures and names, or an older story told again below new news.
 */

/** One text, though so much was rewritten that less than half of the words are the same. */
export const oneText: ReadonlySet<string> = new Set([
  "12225779 12226131",
  "12225829 12226131",
  "12225886 12226131",
  "12237904 12239277",
  "12242198 12242863",
  "12276390 12277592",
  "12285451 12285942",
  "12305976 12318626",
  "12309647 12309687",
  "12348787 12348926",
  "12381535 12382482",
]);

/** Two texts, though more than half of the shorter one's words are the same: new news, and the story so far below it. */
export const twoTexts: ReadonlySet<string> = new Set(["12311458 12313054"]);
