import { en } from "./en.ts";
import type { Labels } from "./types.ts";
import { vi } from "./vi.ts";

/** The words of the command line in one language. */
export const labelsIn = (lang: Labels["lang"]): Labels => (lang === "en" ? en : vi);
