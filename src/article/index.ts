import type { LanguagePack } from "../language/types.ts";
import type { DecodedPage } from "../page/types.ts";
import type { Article, Published } from "../schema/index.ts";
import type { World } from "../world/world.ts";
import { creditsOf } from "./credits.ts";
import { type Lexicon, lexiconOf } from "./lexicon.ts";
import { type Line, linesOf } from "./line.ts";
import { type Judged, outletOf, withoutOutlet } from "./origin.ts";
import { judgePage } from "./page-roles.ts";
import { publishedOf } from "./published/index.ts";
import { signsOf } from "./sign.ts";
import { teasersOf } from "./teasers.ts";
import { topicsOf } from "./topics.ts";

/** What the article is read with. */
export interface ArticleContext {
  readonly world: World;
  readonly language: LanguagePack;
}

function judge(decoded: DecodedPage, lexicon: Lexicon): Judged & { readonly title: Line | undefined } {
  const lines = linesOf(decoded);
  const signs = signsOf(lines, lexicon);
  const { roles, title } = judgePage(lines, signs, decoded.metadata.title, lexicon);
  return { lines, signs, roles, title: lines[title] };
}

const leadOf = (judged: Judged): string | null =>
  judged.lines.find((line) => judged.roles[line.index] === "lead")?.text ?? null;

const ownNames = (outlet: string | null, lexicon: Lexicon): ((name: string) => boolean) => {
  const marks = lexicon.marks.get(outlet ?? "");
  return (name) => marks?.has(name.toLowerCase()) === true;
};

/**
 * Reads the article of a decoded page: the role of every block, headline, lead, publication time, outlet, credits,
 * authors, topics and the teasers of other stories. Pure; what the page does not tell is null or empty.
 */
export function readArticle(decoded: DecodedPage, context: ArticleContext): Article {
  const { world, language } = context;
  const lexicon = lexiconOf(language.article, world);
  const judged = judge(decoded, lexicon);
  const outlet = outletOf(judged, { url: decoded.page.url, metadata: decoded.metadata }, lexicon);
  const { authors, credits } = creditsOf(judged, outlet, ownNames(outlet, lexicon), lexicon);
  const headline = judged.title?.text ?? decoded.metadata.title;
  const published: Published | null = publishedOf(decoded, judged, context);
  return {
    title: headline === null ? null : withoutOutlet(headline, lexicon),
    lead: leadOf(judged),
    published,
    outlet,
    credits,
    authors: authors.length > 0 ? authors : [...decoded.metadata.authors],
    topics: topicsOf(judged, decoded.metadata),
    blocks: judged.lines.map(({ start, end, line, index }) => ({
      start,
      end,
      line,
      role: judged.roles[index] ?? "furniture",
    })),
    teasers: teasersOf(judged.lines, judged.roles, judged.signs),
  };
}
