import type { Article, Role } from "../../src/schema/index.ts";
import { dayOf, daysOf, holdsWords, key, lengthOf, meet } from "./compare.ts";
import type { Gold } from "./gold.ts";
import type { Tally } from "./tally.ts";

/** An interval counts where the page states no day, up to this many days long. */
const LONGEST_INTERVAL = 31;

function isPublishedRight(article: Article, { published }: Gold): boolean {
  const day = dayOf(article.published);
  if (day) return day >= published.from && day <= published.to;
  const open = daysOf(article.published);
  return open !== null && !published.stated && lengthOf(open) <= LONGEST_INTERVAL && meet(open, published);
}

/** Every name wanted is a share of `figure`; every name found must be wanted, or it is invented. */
function scoreNames(
  tally: Tally,
  figure: string,
  wanted: readonly string[],
  got: readonly string[],
  isSame: (got: string, wanted: string) => boolean,
): void {
  for (const name of wanted)
    tally.share(
      figure,
      got.some((other) => isSame(other, name)),
      name,
    );
  for (const name of got)
    tally.share(
      "grounded",
      wanted.some((other) => isSame(name, other)),
      `${figure} ${name}`,
    );
}

const equal = (got: string, wanted: string): boolean => key(got) === key(wanted);
const includes = (got: string, wanted: string): boolean => key(got).includes(key(wanted));

function scoreOutlet(tally: Tally, article: Article, gold: Gold): void {
  const { outlet } = article;
  if (gold.outlet !== null)
    tally.share("outlet", outlet !== null && holdsWords(outlet, gold.outlet), outlet ?? "none");
  else if (outlet !== null) tally.share("grounded", false, `outlet ${outlet}`);
}

const readable: ReadonlySet<Role | undefined> = new Set<Role>(["lead", "body", "subhead"]);

/** Share of lines with the right role; and how much of the text that is to be read is held to be so, in characters. */
function scoreRoles(tally: Tally, article: Article, gold: Gold, lines: readonly string[]): void {
  const roles = new Map(article.blocks.map((block) => [String(block.line), block.role]));
  for (const [line, wanted] of Object.entries(gold.roles ?? {})) {
    const allowed = wanted.split("/") as Role[];
    const role = roles.get(line);
    const text = lines[Number(line) - 1] ?? "";
    tally.share(
      "lineRole",
      role !== undefined && allowed.includes(role),
      `${line}: ${role} wanted ${wanted}: ${text.slice(0, 60)}`,
    );
    const isWanted = allowed.some((each) => readable.has(each));
    if (isWanted && readable.has(role)) tally.hit("body", text.length);
    else if (isWanted) tally.missed("body", "", text.length);
    else if (readable.has(role)) tally.made("body", "", text.length);
  }
}

/** What the article says of itself: headline, day, origin, teasers and the roles of its lines. */
export function scoreArticle(tally: Tally, article: Article, gold: Gold, page: string): void {
  tally.share("title", equal(article.title ?? "", gold.title), article.title ?? "none");
  tally.share(
    "published",
    isPublishedRight(article, gold),
    `${article.published?.value} wanted ${gold.published.from}`,
  );
  scoreOutlet(tally, article, gold);
  scoreNames(tally, "author", gold.authors, article.authors, equal);
  scoreNames(tally, "credit", gold.credits, article.credits, includes);
  const teasers = article.teasers.map((teaser) => teaser.title);
  scoreNames(tally, "teaser", gold.teasers, teasers, equal);
  scoreRoles(tally, article, gold, page.normalize("NFC").split("\n"));
}
