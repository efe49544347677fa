import { readArticle } from "./article/index.ts";
import { ParleyError } from "./errors.ts";
import { languages, packOf } from "./language/index.ts";
import type { LanguagePack } from "./language/types.ts";
import { decodePage } from "./page/index.ts";
import type { PageInput } from "./page/types.ts";
import { readArticlePage } from "./reading/index.ts";
import type { Reading } from "./schema/index.ts";
import { world } from "./world/index.ts";

/** The language that the user names must be one that is read; one that is recognised need not be. */
function languageOf(input: PageInput, recognised: string | null): LanguagePack {
  if (input.language && !languages.has(input.language)) {
    const message = `${input.source} is in a language that Parley does not read ("${input.language}").`;
    throw new ParleyError("unknown-language", message, { subject: input.source });
  }
  return packOf(recognised ?? "vi");
}

/**
 * Reads one page from its bytes: page, article and reading in turn. Of a page in a language without a pack the
 * article is found and nothing is read. Pure; throws ParleyError.
 */
export function readPage(input: PageInput): Reading {
  const decoded = decodePage(input);
  const language = languageOf(input, decoded.page.language);
  const article = readArticle(decoded, { world, language });
  return readArticlePage(decoded, article, { world, language });
}
