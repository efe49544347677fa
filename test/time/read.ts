import { vi } from "../../src/language/vi/index.ts";
import { tokenize } from "../../src/text/tokens.ts";
import { findTimes, resolveTimes } from "../../src/time/index.ts";
import type { FoundTime, ResolvedTime, ResolveOptions } from "../../src/time/types.ts";

export const find = (text: string, words = vi.times): FoundTime[] => findTimes(text, tokenize(text), words);

/** The times of a Vietnamese text (or one of other words) read on a publication day (EDTF; null when unknown). */
export const read = (
  text: string,
  published: string | null,
  options?: ResolveOptions,
  words = vi.times,
): ResolvedTime[] => resolveTimes(find(text, words), { published }, options);

/** Each time as "span = TIMEX3 value", with its modifier where it has one. */
export const values = (text: string, published: string | null = "2025-05-20", words = vi.times): string[] =>
  read(text, published, {}, words).map(
    ({ timex }) => `${timex.text} = ${timex.value}${timex.mod ? ` ${timex.mod}` : ""}`,
  );
