import type { ContactWord, CueWord, GroupWord, PronounWord, StatusWord, TitleWord } from "./reading-words.ts";
import type { StanceWord } from "./stance-words.ts";

/** Phrases of one meaning, parted by bars. */
const list = (phrases: string): readonly string[] => phrases.split("|");

const made = <T>(phrases: string, rest: Omit<T, "phrase">): (Omit<T, "phrase"> & { phrase: string })[] =>
  list(phrases).map((phrase) => ({ phrase, ...rest }));

/** Titles of one office and level: `titles("foreign-minister", "ministers", "ministre des Affaires étrangères|…")`. */
export const titles = (role: TitleWord["role"], level: TitleWord["level"], phrases: string): TitleWord[] =>
  made<TitleWord>(phrases, { role, level });

/** The same for many offices of one level, the titles one by one: `titlesAt("leaders")("monarch", "king", "queen")`. */
export const titlesAt =
  (level: TitleWord["level"]) =>
  (role: TitleWord["role"], ...phrases: readonly string[]): TitleWord[] =>
    phrases.map((phrase) => ({ phrase, role, level }));

/** Words for one told before; also words before a name that are no title. */
export const pronouns = (
  of: PronounWord["of"],
  gender: PronounWord["gender"],
  phrases: string,
  nearest = false,
): PronounWord[] => made<PronounWord>(phrases, { of, gender, nearest });

/** Words for groups told before. */
export const groups = (
  of: GroupWord["of"],
  count: GroupWord["count"],
  phrases: string,
  rest: Partial<Pick<GroupWord, "role" | "members">> = {},
): GroupWord[] => made<GroupWord>(phrases, { of, count, role: null, members: [], ...rest });

/** A verb of saying that takes a clause and does nothing else. */
export const PLAIN_CUE: Omit<CueWord, "phrase"> = {
  complement: "clause",
  stance: null,
  noun: false,
  deed: false,
  weak: false,
  gerund: false,
  inverts: false,
  object: null,
  needsWords: false,
};

/** Verbs of saying, whose subjects may stand behind them; `rest` says in what they differ from a plain one. */
export const cues = (phrases: string, rest: Partial<Omit<CueWord, "phrase">> = {}): CueWord[] =>
  made<CueWord>(phrases, { ...PLAIN_CUE, inverts: true, ...rest });

/** Words of contact of one kind and use. */
export const contacts = (
  kind: ContactWord["kind"],
  use: ContactWord["use"],
  phrases: string,
  rest: Partial<Pick<ContactWord, "level" | "object" | "tells">> = {},
): ContactWord[] =>
  made<ContactWord>(phrases, { kind, use, level: null, object: null, tells: "contact", ...rest });

/** Words that set the status of what stands on that side of them. */
export const statuses = (
  status: StatusWord["status"],
  side: StatusWord["side"],
  phrases: string,
  weak = false,
): StatusWord[] => made<StatusWord>(phrases, { status, side, weak });

/** In what a verb of stance may differ from a plain one. */
export type StanceOptions = Partial<Omit<StanceWord, "phrase" | "stance" | "act">>;

/** Verbs by which somebody takes that stance and does that act. */
export const stanceVerbs = (
  stance: StanceWord["stance"],
  act: StanceWord["act"],
  options: StanceOptions,
  ...phrases: readonly string[]
): StanceWord[] =>
  phrases.map((phrase) => ({
    phrase,
    stance,
    act,
    denied: null,
    asks: false,
    future: false,
    modal: false,
    ...options,
  }));
