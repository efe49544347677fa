import { readFileSync } from "node:fs";
import { z } from "zod";
import { type CorpusLanguage, inCorpus } from "./gold.ts";
import { halves } from "./score.ts";

const Pinned = z.record(z.enum(halves), z.record(z.string(), z.number().min(0).max(1)));

/** Where the pinned figures of a corpus are kept. */
export const pinnedPath = (language: CorpusLanguage): string => inCorpus(language, "pinned.json");

/** The figures below which the reading must not fall; a half without any is measured, and not pinned yet. */
export const loadPinned = (language: CorpusLanguage): z.infer<typeof Pinned> =>
  Pinned.parse(JSON.parse(readFileSync(pinnedPath(language), "utf8")));
