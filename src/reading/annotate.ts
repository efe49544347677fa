import { languages } from "../language/index.ts";
import type { LanguagePack } from "../language/types.ts";
import type { DecodedPage } from "../page/types.ts";
import type { Article } from "../schema/index.ts";
import { tokensOfBlock } from "../text/block-tokens.ts";
import type { Token } from "../text/tokens.ts";
import { nearDaysOfEdtf } from "../time/edtf.ts";
import { findTimes, resolveTimes } from "../time/index.ts";
import type { ResolvedTime } from "../time/types.ts";
import type { World } from "../world/world.ts";
import { ActorRegistry } from "./actors.ts";
import { type ReadSentence, withMentions } from "./clause.ts";
import { type Item, isHyphen, isWord, senseOf } from "./items.ts";
import { lexiconOf } from "./lexicon.ts";
import { isPlaceGoverned } from "./mentions/govern.ts";
import type { StoryDay } from "./mentions/offices.ts";
import { PageNames } from "./mentions/page-names.ts";
import { type ParsedMention, parseMentions } from "./mentions/parse.ts";
import { MentionResolver } from "./mentions/resolve.ts";
import { type BlockTokens, sentencesOf } from "./scan.ts";

/** A page's article with times, sentences and mentions found. */
export interface Annotated {
  readonly sentences: readonly ReadSentence[];
  /** The times of headline, date line, lead and body, in the order of the text. */
  readonly times: readonly ResolvedTime[];
  readonly registry: ActorRegistry;
  /** The two sides that the page tells of most; empty where no two stand out. */
  readonly mainSides: readonly string[];
}

/** What annotating needs. `hash`: a short hash of the page, part of the ids of unknown persons. */
export interface AnnotateOptions {
  readonly world: World;
  readonly language: LanguagePack;
  readonly hash: string;
}

/** The article may part blocks of the page, and then has more of them. */
const tokensAt = (
  { page, blocks }: DecodedPage,
  { blocks: parted }: Article,
  index: number,
): readonly Token[] => tokensOfBlock(page.text, parted.length > blocks.length ? parted : blocks, index);

/** Some of the page's words, with the pack that they are read with. */
interface Row {
  readonly tokens: readonly Token[];
  readonly language: LanguagePack;
}

/** A block that is read. */
interface Readable extends BlockTokens, Row {}

/**
 * Lead and body are read for speech and contacts; the headline for times alone. A paragraph in another language is
 * read with that language's words; without a pack it is left out.
 */
function readableBlocks(page: DecodedPage, article: Article, own: LanguagePack): Readable[] {
  const found: Readable[] = [];
  article.blocks.forEach(({ start, end, role, language: tag }, index) => {
    const language = tag === undefined ? own : languages.get(tag);
    if ((role === "lead" || role === "body") && language)
      found.push({ block: { start, end, role, index }, tokens: tokensAt(page, article, index), language });
  });
  return found;
}

function readTimes(text: string, rows: readonly Row[], article: Article): ResolvedTime[][] {
  const anchor = { published: article.published?.value ?? null };
  const found = rows.map(({ tokens, language }) => findTimes(text, tokens, language.times));
  const resolved = resolveTimes(found.flat(), anchor);
  let next = 0;
  return found.map((times) => {
    const from = next;
    next += times.length;
    return resolved.slice(from, next);
  });
}

/** Times of headline and date line, which hold no speech. */
function headTimes(page: DecodedPage, article: Article, language: LanguagePack): ResolvedTime[] {
  const rows = article.blocks.flatMap(({ role }, index) =>
    role === "title" || role === "dateline" || role === "subhead"
      ? [{ tokens: tokensAt(page, article, index), language }]
      : [],
  );
  return readTimes(page.page.text, rows, article).flat();
}

/** The state, group or office-holder's state that a mention tells of, where it is no place and no mediator; else null. */
function sideTold(
  items: readonly Item[],
  { reference, from, to }: ParsedMention,
  { bodies }: World,
): string | null {
  const isOfficial = reference.type === "person" || reference.type === "office";
  if (isOfficial) return reference.side && (bodies.get(reference.side)?.for ?? reference.side);
  if (reference.type !== "actor" && reference.type !== "modifier") return null;
  // A place, or the state that a bracket tells it to lie in, is no side; nor is who helps: "a Norway-brokered truce".
  const isPlace = isPlaceGoverned(items, from) || items[from - 1]?.lower === "(";
  const isMediator = isHyphen(items[to]) && isWord(items[to + 1], "mediating");
  return isPlace || isMediator ? null : reference.id;
}

function collect(names: PageNames, items: readonly Item[], mention: ParsedMention, world: World): void {
  const { reference, to } = mention;
  if (reference.type === "person") names.add(reference, senseOf(items[to], "cue") !== undefined);
  const side = sideTold(items, mention, world);
  if (side !== null) names.sides.count(side);
}

/** All mentions of a page, sentence by sentence. */
interface ParsedSentence {
  readonly items: readonly Item[];
  readonly mentions: readonly ParsedMention[];
}

function collectNames(sentences: readonly ParsedSentence[], world: World, day: StoryDay): PageNames {
  const names = new PageNames(world, day);
  for (const { items, mentions } of sentences)
    for (const mention of mentions) collect(names, items, mention, world);
  return names;
}

/** Sides that the headline names: those that the article is about. */
function headlineSides(page: DecodedPage, article: Article, { world, language }: AnnotateOptions): string[] {
  const { text } = page.page;
  const lexicon = lexiconOf(language, world);
  return article.blocks.flatMap(({ start, end, role }, index) => {
    if (role !== "title") return [];
    const block = { start, end, role: "lead", index } as const;
    return sentencesOf({ block, tokens: tokensAt(page, article, index) }, [], lexicon).flatMap(
      ({ items, grammar }) =>
        parseMentions({ text, items, world, grammar }).flatMap(
          (mention) => sideTold(items, mention, world) ?? [],
        ),
    );
  });
}

/** Finds times, sentences and mentions in the lead and body of an article. */
export function annotate(page: DecodedPage, article: Article, options: AnnotateOptions): Annotated {
  const { world, language, hash } = options;
  const { text } = page.page;
  const blocks = readableBlocks(page, article, language);
  const times = readTimes(text, blocks, article);
  const sentences = blocks.flatMap((block, index) =>
    sentencesOf(block, times[index] ?? [], lexiconOf(block.language, world)),
  );
  const day = article.published ? (nearDaysOfEdtf(article.published.value)?.from ?? null) : null;
  const registry = new ActorRegistry(world, language.id);
  const parsed = sentences.map(({ items, grammar }) => ({
    items,
    mentions: parseMentions({ text, items, world, grammar }),
  }));
  const names = collectNames(parsed, world, day);
  names.sides.addHeadline(headlineSides(page, article, options));
  const mainSides = names.sides.main.map((id) => registry.add(id));
  const resolver = new MentionResolver({ text, world, registry, names, day, hash });
  const read = sentences.map((sentence, index) =>
    withMentions(sentence, resolver.read(sentence, parsed[index]?.mentions ?? [])),
  );
  const all = [...times.flat(), ...headTimes(page, article, language)];
  all.sort((a, b) => a.found.start - b.found.start);
  return { sentences: read, times: all, registry, mainSides };
}
