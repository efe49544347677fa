/**
 * Words that help to tell the roles of lines. Shape, repetition and neighbours decide first; words only help.
 * Phrases are compared token by token without regard to case; punctuation inside them counts.
 */
export interface ArticleWords {
  /** The lists are thorough enough to find by themselves where articles end; else the shape of pages leads. */
  readonly thorough: boolean;
  /** Headlines are written with a capital in every word, as names are. */
  readonly titleCase: boolean;
  /** Line beginnings after which other stories follow ("Tin liên quan", "Đọc thêm"). */
  readonly turns: readonly string[];
  /** Line beginnings of comment boxes, share and follow lines that close an article. */
  readonly closers: readonly string[];
  /** Line beginnings of the field for an address to which a newsletter is sent ("Nhập email"). */
  readonly subscriptions: readonly string[];
  /** Line beginnings of furniture that also stands in the midst of articles (players, advertisements). */
  readonly furniture: readonly string[];
  /** Furniture only where it is the whole line, since sentences and headlines begin so too ("Live", "Report"). */
  readonly labels: readonly string[];
  /** Words of imprints and copyright lines; anywhere in a short line. */
  readonly imprint: readonly string[];
  /** Words of imprints that also stand in sentences ("trụ sở", "giấy phép"); two of them, or one before a colon or a number, tell. */
  readonly imprintHints: readonly string[];
  /** What an outlet says of itself behind its name and a dash ("Cơ quan ngôn luận"). */
  readonly houses: readonly string[];
  /** Words after which a copyright line names its owner ("Bản quyền thuộc về"). */
  readonly owners: readonly string[];
  /** What begins the names of the firms and offices that run outlets ("Công ty"). */
  readonly firms: readonly string[];
  /** What ends them ("Holdings"). */
  readonly firmEnds: readonly string[];
  /** Legal forms behind a name, which are no part of it ("Ltd"). */
  readonly legalForms: readonly string[];
  /** What begins the lines before and after a box of other stories ("Kết thúc"), before its turn. */
  readonly boxEdges: readonly string[];
  /** What stands before the outlet's name in lines that ask to follow it ("Theo dõi"). */
  readonly follows: readonly string[];
  /** What ends the name there ("trên"). */
  readonly followEnds: readonly string[];
  /** Networks on which outlets are followed. */
  readonly platforms: readonly string[];
  /** Words with which names of outlets begin ("Tạp chí"). */
  readonly mastheadOpeners: readonly string[];
  /** Words with which names of outlets end ("Online"). */
  readonly mastheadClosers: readonly string[];
  /** The word before the name of a newspaper, in lower case ("báo"). */
  readonly paper: string;
  /** Words of gambling and search-engine spam; anywhere in a line. */
  readonly spam: readonly string[];
  /** What stands before the colon of a picture credit ("Ảnh", "Nguồn"). */
  readonly pictureCredits: readonly string[];
  /** Who signs pictures beside a slash or behind a small word, at the end of their texts ("…/AFP via Getty Images"). */
  readonly pictureHouses: readonly string[];
  /** What stands before such a house, beside the slash ("via"). */
  readonly pictureRelays: readonly string[];
  /** What stands at the head of a picture's text ("Chụp lại hình ảnh"). */
  readonly captionOpeners: readonly string[];
  /** Where somebody stands in a picture, in brackets behind the name ("trái") or as an order ("từ trái sang"). */
  readonly pictureSides?: { readonly bracketed: readonly string[]; readonly orders: readonly string[] };
  /**
   * Of pictures' texts without a verb: what begins place and day, who may be seen, what they do before
   * a camera, and what would make it a sentence of the article.
   */
  readonly pictureScenes?: {
    readonly openers: readonly string[];
    readonly subjects: readonly string[];
    readonly poses: readonly string[];
    readonly predicates: readonly string[];
  };
  /** What stands before a credit of the whole story ("Theo"). */
  readonly creditOpeners: readonly string[];
  /** Descriptions between a credit opener and a name ("hãng tin"). */
  readonly creditNouns: readonly string[];
  /** Words with which a paragraph goes on with what stands before it ("Tuy nhiên"); none begins a story. */
  readonly connectives?: readonly string[];
  /** Verbs of a medium from which a story was taken ("Reuters đưa tin"); not those with which it only relays. */
  readonly creditVerbs?: readonly string[];
  /** What stands before the name in a byline ("Tác giả"). */
  readonly bylineOpeners: readonly string[];
  /** Bylines that are phrases of their own ("By … in Geneva; editing by …"). */
  readonly bylines: BylineWords;
  /** Words in bylines that are no names ("PV", "tổng hợp"). */
  readonly bylineNoise: readonly string[];
  /** What stands before a row of tags ("Từ khóa"). */
  readonly tagOpeners: readonly string[];
  /** Names of sections of newspapers. */
  readonly sections: readonly string[];
  /** Words that a date line may hold beside its figures. */
  readonly dateWords: readonly string[];
  /** Words too frequent to tell one story from another. */
  readonly commonWords: readonly string[];
  /** Words by which a day is told as past or as to come, for the publication day. */
  readonly tense: TenseWords;
  /** Offset from UTC of outlets in this language, "+07:00". */
  readonly zone: string;
}

/** What bylines are made of beside names, in languages that write them as phrases. */
export interface BylineWords {
  /** Before the names of those who wrote the story, without a colon ("By"). */
  readonly heads: readonly string[];
  /** The same in the line with which agencies sign their stories off ("Reporting by"). */
  readonly signoffs: readonly string[];
  /** Before the names of others who had a part in it ("Editing by"). */
  readonly helpers: readonly string[];
  /** Between names ("and"). */
  readonly and: readonly string[];
  /** Before the place or the house of an author ("in", "for"). */
  readonly places: readonly string[];
  /** What authors are and where they work ("correspondent", "diplomatic"). */
  readonly jobs: readonly string[];
  /** In a line that names who helped with the story: its agencies are credited ("contributed to this report"). */
  readonly contributions: readonly string[];
}

/** Bylines of languages that write names alone, or behind a word with a colon. */
export const NAMES_ALONE: BylineWords = {
  heads: [],
  signoffs: [],
  helpers: [],
  and: [],
  places: [],
  jobs: [],
  contributions: [],
};

/** Words near a day that tell on which side of the publication it lies. */
export interface TenseWords {
  /** "đã", "vừa": the day lies behind. */
  readonly past: readonly string[];
  /** "sẽ", "dự kiến": the day lies ahead. */
  readonly future: readonly string[];
  /** "hạn chót": the day behind it is one by which something is due, on either side of the publication. */
  readonly due: readonly string[];
  /** Verbs of saying: a day at the head of the lead with one of them is the day of the news. */
  readonly saying: readonly string[];
  /** "sau khi": a stretch of time before it counts from the landmark that follows. */
  readonly after: readonly string[];
  /** Words of this length of time in days, for "một ngày sau khi". */
  readonly spans: readonly { readonly phrase: string; readonly days: number }[];
  /** Days told from the publication ("hôm qua": -1); beside a date they tell when the article appeared. */
  readonly nearDays: readonly { readonly phrase: string; readonly days: number }[];
  /** Anniversaries and wishes: a landmark after them is not told as having come ("kỷ niệm"). */
  readonly unreal: readonly string[];
  /** Before a title: its holder has left the office ("cựu"). */
  readonly former: readonly string[];
  /** Small words between a title, its state and the name of its holder ("ông"). */
  readonly beside: readonly string[];
}
