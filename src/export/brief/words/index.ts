import { english } from "./en.ts";
import type { BriefWords } from "./types.ts";
import { vietnamese } from "./vi.ts";

export type {
  BriefWords,
  CertaintyParts,
  ContactParts,
  ScopeParts,
  UndertakingLead,
  UndertakingParts,
} from "./types.ts";

/** The sentences of a brief in a language. `until`: the brief's last day, whose year its sentences leave out. */
export const briefWords = (lang: "vi" | "en", until: string): BriefWords => {
  const year = Number(until.slice(0, 4));
  return lang === "vi" ? vietnamese(year) : english(year);
};
