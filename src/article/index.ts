import type { LanguagePack } from "../language/types.ts";
import { blockLanguages } from "../page/block-languages.ts";
import type { Candidate, Candidates, DecodedPage } from "../page/types.ts";
import type { Article, ArticleBlock, Published } from "../schema/index.ts";
import type { World } from "../world/world.ts";
import { type GivenArticle, withRoles } from "./given.ts";
import { findHeadline, type Headline } from "./headline/headline.ts";
import { findTitle } from "./headline/title.ts";
import { type Lexicon, lexiconOf, outletKey } from "./lexicon.ts";
import { type Line, linesOf } from "./line.ts";
import { withoutGlue } from "./lines/glued.ts";
import { judgeLines } from "./lines/roles.ts";
import { type Sign, signsOf } from "./lines/sign.ts";
import { Content } from "./markup/content.ts";
import { judgeMarkup } from "./markup/roles.ts";
import { authorsOf } from "./origin/authors.ts";
import { creditsOf, isOutlet } from "./origin/credits.ts";
import { type Judged, outletOf, withoutOutlet } from "./origin/origin.ts";
import { syndicationOf } from "./origin/syndication.ts";
import { publishedOf } from "./published/index.ts";
import { teasersOf } from "./teasers.ts";
import { topicsOf } from "./topics.ts";
import { isTruncated } from "./truncated.ts";

/** What the article is read with. */
export interface ArticleContext {
  readonly world: World;
  readonly language: LanguagePack;
  /** What a person says of the article. */
  readonly given?: GivenArticle;
}

/** Pages from before headings and declarations show their headline as flattened text does. */
function headlineAmong(lines: readonly Line[], signs: readonly Sign[], lexicon: Lexicon): Headline | null {
  const line = lines[findTitle(lines, signs, null, lexicon)];
  return line ? { text: line.text, line } : null;
}

function judgeHtml(decoded: DecodedPage, lines: readonly Line[], lexicon: Lexicon): Judged {
  const found = findHeadline(decoded, lines);
  const content = new Content(decoded.blocks, decoded.page.text, found?.line?.index ?? -1);
  const signs = signsOf(lines, lexicon, content.near(decoded.metadata.outlet === null));
  const headline = found ?? headlineAmong(lines, signs, lexicon);
  const roles = judgeMarkup(content, lines, signs, headline?.line?.index ?? -1);
  return { lines, signs, roles, headline: headline?.text ?? decoded.metadata.title };
}

function judgeText(decoded: DecodedPage, lines: readonly Line[], lexicon: Lexicon): Judged {
  const signs = signsOf(lines, lexicon);
  const { roles, title } = judgeLines(lines, signs, decoded.metadata.title, lexicon);
  return { lines, signs, roles, headline: lines[title]?.text ?? decoded.metadata.title };
}

function judge(decoded: DecodedPage, lexicon: Lexicon): Judged {
  const lines = linesOf(decoded);
  return decoded.page.kind === "html"
    ? judgeHtml(decoded, lines, lexicon)
    : judgeText(decoded, lines, lexicon);
}

const leadOf = (judged: Judged): string | null =>
  judged.lines.find((line) => judged.roles[line.index] === "lead")?.text ?? null;

const ownNames = (outlet: string | null, lexicon: Lexicon): ((name: string) => boolean) => {
  const marks = lexicon.marks.get(outlet ?? "");
  const { paper } = lexicon.words;
  return (name) =>
    marks?.has(name.toLowerCase()) === true ||
    (outlet !== null && lexicon.outlets.get(outletKey(name, paper)) === outlet) ||
    isOutlet(name, outlet, paper);
};

/** So many values of one kind are told. */
const MAX_DECLARED = 8;

function declaredIn(candidates: Candidates): Article["declared"] {
  const first = (values: readonly Candidate[]): Candidate[] => values.slice(0, MAX_DECLARED);
  const { title, published, modified, outlet, canonical } = candidates;
  return {
    title: first(title),
    published: first(published),
    modified: first(modified),
    outlet: first(outlet),
    canonical: first(canonical),
  };
}

const isProse = ({ role }: ArticleBlock): boolean => role === "lead" || role === "body";

/** The blocks, those of the text with their language where it is another than the page's. */
function withLanguages(blocks: readonly ArticleBlock[], { page }: DecodedPage): ArticleBlock[] {
  const languages = blockLanguages(page.text, blocks.filter(isProse), page.language);
  let next = 0;
  return blocks.map((block) => {
    const language = isProse(block) ? (languages[next++] ?? page.language) : page.language;
    return language === null || language === page.language ? block : { ...block, language };
  });
}

/**
 * Reads the article of a decoded page: the role of every block, headline, lead, publication time, outlet, credits,
 * authors, topics and the teasers of other stories. Pure; what the page does not tell is null or empty.
 */
export function readArticle(page: DecodedPage, context: ArticleContext): Article {
  const { world, language, given = {} } = context;
  const lexicon = lexiconOf(language.article, world);
  const decoded = withoutGlue(page, lexicon);
  const judged = withRoles(judge(decoded, lexicon), given);
  const own = { url: decoded.page.url, metadata: decoded.metadata };
  const outlet = given.outlet ?? outletOf(judged, own, lexicon);
  const isOwn = ownNames(outlet, lexicon);
  const { url } = decoded.page;
  const { authors, credits } = creditsOf(judged, isOwn, lexicon);
  const published: Published | null = publishedOf(decoded, judged, context);
  return {
    title: judged.headline === null ? null : withoutOutlet(judged.headline, lexicon),
    lead: leadOf(judged),
    published,
    modified: decoded.metadata.modified,
    outlet,
    credits,
    syndicated: syndicationOf(judged, { url, metadata: decoded.metadata, outlet, isOwn, lexicon }),
    authors: authorsOf(decoded, judged, authors, outlet, lexicon),
    topics: topicsOf(judged, decoded.metadata),
    blocks: withLanguages(
      judged.lines.map(({ start, end, line, index }) => ({
        start,
        end,
        line,
        role: judged.roles[index] ?? "furniture",
      })),
      decoded,
    ),
    teasers: teasersOf(judged, lexicon),
    truncated: isTruncated(decoded, judged),
    declared: declaredIn(decoded.metadata.candidates),
  };
}
