import { en } from "./en/index.ts";
import { fr } from "./fr/index.ts";
import { other } from "./other/index.ts";
import type { LanguagePack } from "./types.ts";
import { vi } from "./vi/index.ts";

/** All languages that Parley reads, by BCP 47 tag: the one list that a new language touches. */
export const languages: ReadonlyMap<string, LanguagePack> = new Map(
  [vi, en, fr].map((pack) => [pack.id, pack]),
);

/** The pack of a language; for one without a pack that under which only the article is found. */
export const packOf = (tag: string): LanguagePack => languages.get(tag) ?? other;
