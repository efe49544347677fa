import { readArticle } from "./article/index.ts";
import { ParleyError } from "./errors.ts";
import { languages, packOf } from "./language/index.ts";
import type { Topics } from "./language/stance-words.ts";
import type { LanguagePack } from "./language/types.ts";
import { decodePage } from "./page/index.ts";
import type { DecodedPage, PageInput } from "./page/types.ts";
import { readArticlePage } from "./reading/index.ts";
import type { Given } from "./record/index.ts";
import type { Article, Reading } from "./schema/index.ts";
import { world as builtIn } from "./world/index.ts";
import type { World } from "./world/world.ts";

/** The language that the user names must be one that is read; one that is recognised need not be. */
function languageOf(input: PageInput, recognised: string | null): LanguagePack {
  if (input.language && !languages.has(input.language)) {
    const message = `${input.source} is in a language that Parley does not read ("${input.language}").`;
    throw new ParleyError("unknown-language", message, { subject: input.source });
  }
  return packOf(recognised ?? "vi");
}

/** What a user may add to what Parley knows. */
export interface ReadOptions {
  /** In place of the world that comes with Parley; `buildWorld` makes one with a user's part on top. */
  readonly world?: World;
  /** Topics of the user's own, beside those that come with Parley. */
  readonly topics?: Topics;
  /** The readings also tell which rule made each finding. */
  readonly explain?: boolean;
  /** What people decided on the page, in place of what is read from it. */
  readonly given?: Given;
}

function withGiven(decoded: DecodedPage, { published, url }: Given): DecodedPage {
  const page = url === undefined ? decoded.page : { ...decoded.page, url };
  return { ...decoded, page, given: published ?? decoded.given };
}

/** A page as far as its article, which costs less than its whole reading. */
export interface ReadArticle {
  readonly decoded: DecodedPage;
  readonly article: Article;
  readonly language: LanguagePack;
}

/** The first two steps alone: the page and its article. Pure; throws ParleyError. */
export function articleOf(
  input: PageInput,
  { world = builtIn, given = {} }: Pick<ReadOptions, "world" | "given"> = {},
): ReadArticle {
  const decoded = withGiven(decodePage(input), given);
  const language = languageOf(input, decoded.page.language);
  return { decoded, language, article: readArticle(decoded, { world, language, given }) };
}

/**
 * Reads one page from its bytes: page, article and reading in turn. Of a page in a language without a pack the
 * article is found and nothing is read. Pure; throws ParleyError.
 */
export function readPage(
  input: PageInput,
  { world = builtIn, topics, explain = false, given = {} }: ReadOptions = {},
): Reading {
  const { decoded, language, article } = articleOf(input, { world, given });
  return readArticlePage(decoded, article, { world, language, explain, ...(topics ? { topics } : {}) });
}
