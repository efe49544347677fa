import { readArticle } from "./article/index.ts";
import { ParleyError } from "./errors.ts";
import { languages } from "./language/index.ts";
import { decodePage } from "./page/index.ts";
import type { PageInput } from "./page/types.ts";
import { readArticlePage } from "./reading/index.ts";
import type { Reading } from "./schema/index.ts";
import { world } from "./world/index.ts";

/** Reads one page from its bytes: page, article and reading in turn. Pure; throws ParleyError. */
export function readPage(input: PageInput): Reading {
  const decoded = decodePage(input);
  const tag = input.language ?? decoded.page.language ?? "vi";
  const language = languages.get(tag);
  if (!language) {
    const message = `${input.source} is in a language that Parley does not read ("${tag}").`;
    throw new ParleyError("unknown-language", message, { subject: input.source });
  }
  const article = readArticle(decoded, { world, language });
  return readArticlePage(decoded, article, { world, language });
}
