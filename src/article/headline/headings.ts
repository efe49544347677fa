import { isBeside } from "../../page/elements.ts";
import type { PageElement } from "../../page/types.ts";
import { foldName } from "../../text/title-parts.ts";
import { isParagraph, type Line } from "../line.ts";

/** A block that may be the headline, with what its elements say. */
export interface Heading {
  readonly line: Line;
  /** The `h1` element that holds it, or null. */
  readonly h1: PageElement | null;
  /** No other h1 stands in the page's article. */
  readonly only: boolean;
  /** Named a headline by a class or item property. */
  readonly named: boolean;
  /** Stands in an element that by its name is no part of the article. */
  readonly beside: boolean;
  readonly paragraphsBefore: number;
}

const NAMED =
  /headline(?!s)|(?:article|entry|post|story|news|page|detail|content|main|single|node)[_-]*(?:hed|head|heading|title)(?!s)|(?:^|[ _-])(?:title|hed|titulo|titre|titel|titolo|judul|baslik|nadpis|tytul|rubrik)(?:[ _-]|$)/iu;
const KICKER =
  /kicker|eyebrow|overline|overtitle|dachzeile|antetitulo|surtitre|occhiello|spitzmarke|rubric|(?:^|[ _-])(?:label|badge|flag|tag|premium|category|section|breadcrumbs?)(?:[ _-]|$)/iu;
/** Names of elements around the text of a picture. */
const CAPTION = /caption|sub-?title|(?:^|[ _-])(?:image|photo|picture|credits?)(?:[ _-]|$)/iu;
const BESIDE =
  /related|recommend|most-?(?:read|viewed|popular)|trending|sidebar|side-bar|teaser|(?:^|[ _-])(?:nav|menu|footer|comments?|newsletter|cookie|consent|modal|popup|promo|logo|brand|masthead|share)(?:[ _-]|$)/iu;

/** So many elements around a block say what it is itself. */
const NEAR = 3;
const MAX_HEADINGS = 200;
const MAX_WORDS = 50;
/** Names of sites and sections are short. */
const MAX_NAME_WORDS = 8;
/** A title has no more signs and spaces than letters. */
const MAX_SIGNS = 2;
/** Headlines of other stories are links. */
const LINKED = 0.5;

/** What the labels of elements say; each label is asked once, though many elements bear it. */
class Labels {
  readonly #known = new Map<string, boolean>();
  readonly #says: (label: string) => boolean;

  constructor(says: (label: string) => boolean) {
    this.#says = says;
  }

  is(label: string): boolean {
    if (label === "") return false;
    let known = this.#known.get(label);
    if (known === undefined) {
      known = this.#says(label);
      this.#known.set(label, known);
    }
    return known;
  }
}

interface Asked {
  readonly named: Labels;
  readonly beside: Labels;
}

/** True for an element that is, or stands in, one beside the article, within so many elements around it. */
function standsBeside(element: PageElement, within: number, { beside }: Asked): boolean {
  let at: PageElement | null = element;
  for (let step = 0; at && step < within; step++, at = at.parent)
    if (at.name !== "body" && (isBeside(at.name) || beside.is(at.label))) return true;
  return false;
}

/** The innermost elements around a block. */
function nearest(innermost: PageElement): PageElement[] {
  const found: PageElement[] = [];
  for (let at: PageElement | null = innermost; at && found.length < NEAR; at = at.parent) found.push(at);
  return found;
}

function headingOf(line: Line, paragraphsBefore: number, asked: Asked): Heading | null {
  const { markup } = line;
  if (!markup) return null;
  const own = nearest(markup.element);
  const h1 = own.find(({ name }) => name === "h1") ?? null;
  if (!h1 && markup.linkDensity > LINKED) return null;
  const isNamed = ({ label }: PageElement): boolean => asked.named.is(label);
  const named = own.some(isNamed);
  if (!h1 && markup.tag !== "h2" && (!named || CAPTION.test(markup.element.label))) return null;
  const parts = own.slice(0, h1 ? own.indexOf(h1) : 1);
  if (parts.some((element) => KICKER.test(element.label) && !isNamed(element))) return null;
  if (line.words === 0 || line.words > MAX_WORDS) return null;
  const beside = standsBeside(markup.element, h1 ? NEAR : Number.POSITIVE_INFINITY, asked);
  return !h1 && beside ? null : { line, h1, only: false, named, beside, paragraphsBefore };
}

/** Blocks of a page that may be its headline: all but those that only give a name of the site (`names`, folded). */
export function headingsOf(lines: readonly Line[], names: ReadonlySet<string>): Heading[] {
  const asked = {
    named: new Labels((label) => NAMED.test(label)),
    beside: new Labels((label) => BESIDE.test(label)),
  };
  const found: Heading[] = [];
  let paragraphs = 0;
  for (const line of lines) {
    const heading = headingOf(line, paragraphs, asked);
    const isName = heading !== null && line.words <= MAX_NAME_WORDS && names.has(foldName(line.text));
    if (heading && !isName) found.push(heading);
    else if (isParagraph(line) && (line.markup?.linkDensity ?? 0) < LINKED) paragraphs++;
    if (found.length >= MAX_HEADINGS) break;
  }
  const [first, second] = found.filter(({ h1, beside }) => h1 && !beside);
  return first && !second ? found.map((one) => (one === first ? { ...one, only: true } : one)) : found;
}

/** What a block must say to show a title, folded: the whole title, or the beginning of one that was cut to a length. */
export interface Titles {
  readonly whole: ReadonlySet<string>;
  readonly begun: readonly string[];
}

/** The block that shows one of the titles, though no markup makes it a heading; null when none does. */
export function shownTitle(lines: readonly Line[], { whole, begun }: Titles): Line | null {
  const lengths = [...whole, ...begun].map((title) => title.length);
  const shortest = Math.min(...lengths);
  const longest = begun.length > 0 ? Number.POSITIVE_INFINITY : Math.max(...lengths) * MAX_SIGNS;
  const shows = ({ text, words }: Line): boolean => {
    if (text.length < shortest || text.length > longest || words > MAX_WORDS) return false;
    const folded = foldName(text);
    return whole.has(folded) || begun.some((beginning) => folded.startsWith(beginning));
  };
  const found = lines.filter(shows);
  return found.find((line) => (line.markup?.linkDensity ?? 0) <= LINKED) ?? found[0] ?? null;
}
