import { en } from "./en.ts";
import type { Words } from "./types.ts";
import { vi } from "./vi.ts";

export { dayText } from "./days.ts";
export { statusMarks } from "./marks.ts";
export { type Names, namesFrom } from "./names.ts";
export { placeTexts } from "./places.ts";
export type { Words } from "./types.ts";
export { capitalised } from "./words.ts";

/** The words of a language for the values of a record's fields. */
export const wordsIn = (lang: Words["lang"]): Words => (lang === "en" ? en : vi);

/** A topic's name; the user's own topics keep theirs. */
export const topicText = (topic: string, { topics }: Words): string =>
  (topics as Readonly<Record<string, string>>)[topic] ?? topic;
