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
import { type Item, senseOf } from "./items.ts";
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

const tokensAt = ({ page, blocks }: DecodedPage, index: number): readonly Token[] =>
  tokensOfBlock(page.text, blocks, index);

/** Lead and body are read for speech and contacts; the headline for times alone. */
function readableBlocks(page: DecodedPage, { blocks }: Article): BlockTokens[] {
  const found: BlockTokens[] = [];
  blocks.forEach(({ start, end, role }, index) => {
    if (role === "lead" || role === "body")
      found.push({ block: { start, end, role, index }, tokens: tokensAt(page, index) });
  });
  return found;
}

function readTimes(
  text: string,
  rows: readonly (readonly Token[])[],
  article: Article,
  language: LanguagePack,
): ResolvedTime[][] {
  const anchor = { published: article.published?.value ?? null };
  const found = rows.map((tokens) => findTimes(text, tokens, language.times));
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
    role === "title" || role === "dateline" || role === "subhead" ? [tokensAt(page, index)] : [],
  );
  return readTimes(page.page.text, rows, article, language).flat();
}

function collect(
  names: PageNames,
  items: readonly Item[],
  { reference, from, to }: ParsedMention,
  world: World,
): void {
  if (reference.type === "person") names.add(reference, senseOf(items[to], "cue") !== undefined);
  // A place, or the state that a bracket tells it to lie in, is no side.
  const isPlace = isPlaceGoverned(items, from) || items[from - 1]?.lower === "(";
  if (reference.type === "actor" && !isPlace) names.countSide(reference.id);
  if ((reference.type === "person" || reference.type === "office") && reference.side)
    names.countSide(world.bodies.get(reference.side)?.for ?? reference.side);
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

/** Finds times, sentences and mentions in the lead and body of an article. */
export function annotate(page: DecodedPage, article: Article, options: AnnotateOptions): Annotated {
  const { world, language, hash } = options;
  const { text } = page.page;
  const lexicon = lexiconOf(language, world);
  const blocks = readableBlocks(page, article);
  const rows = blocks.map(({ tokens }) => tokens);
  const times = readTimes(text, rows, article, language);
  const sentences = blocks.flatMap((block, index) => sentencesOf(block, times[index] ?? [], lexicon));
  const day = article.published ? (nearDaysOfEdtf(article.published.value)?.from ?? null) : null;
  const registry = new ActorRegistry(world);
  const parsed = sentences.map(({ items }) => ({ items, mentions: parseMentions(text, items, world) }));
  const names = collectNames(parsed, world, day);
  const mainSides = names.mainSides.map((id) => registry.add(id));
  const resolver = new MentionResolver({ text, world, registry, names, day, hash });
  const read = sentences.map((sentence, index) =>
    withMentions(sentence, resolver.read(sentence, parsed[index]?.mentions ?? [])),
  );
  const all = [...times.flat(), ...headTimes(page, article, language)];
  all.sort((a, b) => a.found.start - b.found.start);
  return { sentences: read, times: all, registry, mainSides };
}
