import { z } from "zod";
import { Quoted } from "./page.ts";

/**
 * The original words with where they stand. `prefix`, `suffix`: up to 32 code units of the page around them, as in Web
 * Annotation. `published`: EDTF, with `basis` saying how it is known. `link`: the page at these words, in the record that
 * it was cited from. `frozen`: the bytes of the page as they were taken in, named by their hash (RFC 6920, ni URI).
 */
export const CitedSource = z.object({
  page: z.string(),
  quote: Quoted,
  prefix: z.string(),
  suffix: z.string(),
  outlet: z.string().nullable(),
  headline: z.string().nullable(),
  authors: z.array(z.string()),
  published: z.string().nullable(),
  basis: z.enum(["stated", "metadata", "inferred", "given"]).nullable(),
  url: z.string().nullable(),
  captured: z.string().nullable(),
  language: z.string().nullable(),
  link: z.string(),
  frozen: z.string(),
});

/**
 * A sentence, an utterance or an entry as it can be cited: what it says, in the language asked for (null for a bare
 * sentence), and the words that it rests on. `id`: the utterance's key, the entry's id, or page, "#" and offsets.
 */
export const Citation = z.object({
  of: z.enum(["sentence", "utterance", "entry"]),
  id: z.string(),
  title: z.string().nullable(),
  sources: z.array(CitedSource),
});

export type CitedSource = z.infer<typeof CitedSource>;
export type Citation = z.infer<typeof Citation>;
