import type { ArticleWords, BylineWords, TenseWords } from "./article-words.ts";
import { article as anyArticle } from "./other/article.ts";
import { NO_NAMES, type PackNames } from "./pack-names.ts";
import type { Grammar, ReadingWords } from "./reading-words.ts";
import type { SenseWords } from "./sense-words.ts";
import type { StanceWords } from "./stance-words.ts";
import type { TimeWords } from "./time-words.ts";
import type { LanguagePack } from "./types.ts";

/** Words of the article as far as a language has its own. */
export interface ArticlePart extends Partial<Omit<ArticleWords, "tense" | "bylines">> {
  readonly tense?: Partial<TenseWords>;
  readonly bylines?: Partial<BylineWords>;
}

/** Words of the reading as far as a language has them. */
export interface ReadingPart extends Partial<Omit<ReadingWords, "grammar" | "stances">> {
  readonly grammar?: Partial<Grammar>;
  readonly stances?: Partial<StanceWords>;
}

/** What a pack is made of. All but the tag may be left out. */
export interface PackParts {
  /** BCP 47 tag. */
  readonly id: string;
  readonly article?: ArticlePart;
  readonly times?: TimeWords;
  readonly reading?: ReadingPart;
  readonly names?: Partial<PackNames>;
  readonly senses?: SenseWords;
}

/** Without words nothing is read: no mention, no statement, no contact. */
const noReading: ReadingWords = {
  grammar: {
    modifiersFirst: false,
    openingsListed: false,
    honorificsAlone: false,
    toldBehindVerb: false,
    finiteVerbs: false,
    fewestWords: 3,
  },
  titles: [],
  pluralTitles: [],
  honorifics: [],
  pronouns: [],
  groups: [],
  counterparts: [],
  titleAdjectives: [],
  cues: [],
  speechNouns: [],
  contacts: [],
  statuses: [],
  settings: [],
  levels: [],
  words: {},
  stances: { verbs: [], others: [], claims: [], sayings: [], nominalisers: [], topics: {} },
  numerals: {},
  notNames: [],
  wordsAtStart: [],
  nameParticles: [],
  bodyHeads: [],
  abbreviations: [],
  outcomes: [],
};

const withArticle = ({ tense, bylines, ...rest }: ArticlePart): ArticleWords => ({
  ...anyArticle,
  ...rest,
  tense: { ...anyArticle.tense, ...tense },
  bylines: { ...anyArticle.bylines, ...bylines },
});

const withReading = ({ grammar, stances, ...rest }: ReadingPart): ReadingWords => ({
  ...noReading,
  ...rest,
  grammar: { ...noReading.grammar, ...grammar },
  stances: { ...noReading.stances, ...stances },
});

/**
 * A language pack, frozen. What is left out is filled in: of the article with words of news pages in many languages,
 * which do little harm to any; of all else with nothing, so that nothing is read by it.
 */
export const pack = ({
  id,
  article = {},
  times = {},
  reading = {},
  names = {},
  senses = {},
}: PackParts): LanguagePack =>
  Object.freeze({
    id,
    article: Object.freeze(withArticle(article)),
    times: Object.freeze(times),
    reading: Object.freeze(withReading(reading)),
    names: Object.freeze({ ...NO_NAMES, ...names }),
    senses: Object.freeze(senses),
  });
