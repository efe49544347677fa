import { type ArticleWords, NAMES_ALONE } from "../article-words.ts";
import {
  bylineOpeners,
  captionOpeners,
  creditOpeners,
  imprint,
  pictureCredits,
  tagOpeners,
} from "./credits.ts";
import { closers, furniture, turns } from "./openings.ts";

const list = (text: string): readonly string[] => text.split("|");

/**
 * Words of news pages in many languages, for those that have no pack of their own. Only what stands on pages of one
 * language without harm to another: the shape of lines decides first.
 */
export const article: ArticleWords = {
  thorough: false,
  titleCase: false,
  turns,
  closers,
  subscriptions: [],
  // "Foto: …" says of a picture whose it is.
  furniture: furniture.filter((phrase) => !pictureCredits.includes(phrase)),
  labels: [],
  imprint,
  imprintHints: [],
  houses: [],
  owners: [],
  firms: [],
  firmEnds: [],
  legalForms: [],
  boxEdges: [],
  follows: [],
  followEnds: [],
  platforms: list(
    "facebook|youtube|google news|tiktok|telegram|instagram|twitter|linkedin|viber|whatsapp|threads|pinterest|reddit|" +
      "flipboard|messenger|bluesky|mastodon|tumblr|вконтакте|одноклассники|line|kakaotalk|weibo|wechat",
  ),
  mastheadOpeners: [],
  mastheadClosers: [],
  paper: "",
  spam: [],
  pictureCredits,
  pictureHouses: [],
  pictureRelays: [],
  captionOpeners,
  creditOpeners,
  creditNouns: [],
  bylineOpeners,
  bylines: NAMES_ALONE,
  bylineNoise: [],
  tagOpeners,
  sections: [],
  dateWords: [],
  commonWords: [],
  tense: {
    past: [],
    future: [],
    due: [],
    saying: [],
    after: [],
    spans: [],
    nearDays: [],
    unreal: [],
    former: [],
    beside: [],
  },
  zone: "",
};
