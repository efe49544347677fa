import type { PageInput } from "../../src/page/types.ts";

/** A page of a test, by its number. */
export const page = (k: number, text = `Trang ${k}.`): PageInput => ({
  source: `pages/${k}.txt`,
  bytes: new TextEncoder().encode(text),
});

export const pages = (count: number): PageInput[] => Array.from({ length: count }, (_, k) => page(k));
