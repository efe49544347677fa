import type { GroupWord, PronounWord, TitleWord } from "../../language/reading-words.ts";
import type { Span } from "../../text/span.ts";

/** A state or body that a title, an official or a delegation belongs to, by actor id; see `SAME_STATE`. */
export type Side = string;

/** What a mention's own words say, before it is known whom they mean. */
export type Reference =
  /** A name, known (`ids`: who bears it) or not (`ids` empty), with title and side where they are told. */
  | {
      readonly type: "person";
      readonly ids: readonly string[];
      readonly name: string;
      readonly title: TitleWord | null;
      readonly side: Side | null;
      /** By the honorific before the name. */
      readonly gender: "male" | "female" | null;
      /** Neither title nor honorific says that it is a person: it counts only where the page tells the name in full. */
      readonly bare: boolean;
      /** All of a known name is told, not a family name alone. */
      readonly full: boolean;
    }
  /** The holder of an office who is not named: "Tổng thống Nga", "nhà lãnh đạo này". */
  | { readonly type: "office"; readonly title: TitleWord; readonly side: Side | null }
  | { readonly type: "counterpart"; readonly side: Side | null }
  | { readonly type: "pronoun"; readonly word: PronounWord }
  /** A state, body or medium by its own name, or a capital or palace that stands for one. */
  | { readonly type: "actor"; readonly id: Side; readonly placeId: string | null }
  /** A state or body that only says whose or whence something is: "a | Russian | proposal". */
  | { readonly type: "modifier"; readonly id: Side }
  /** A place that stands for nobody. */
  | { readonly type: "place"; readonly id: string }
  /** "Bộ Ngoại giao Trung Quốc"; side null where the state is not told. */
  | {
      readonly type: "institution";
      readonly template: string;
      readonly side: Side | null;
      readonly holder: string | null;
    }
  | { readonly type: "group"; readonly word: GroupWord; readonly sides: readonly Side[] }
  /** Several offices at once: "lãnh đạo Belarus và Kazakhstan". `holders`: who is named behind. */
  | {
      readonly type: "offices";
      readonly title: TitleWord;
      readonly sides: readonly Side[];
      readonly holders?: readonly Holder[];
    }
  /** `all`: the words mean the delegations of all sides ("các đoàn đàm phán"). */
  | { readonly type: "delegation"; readonly sides: readonly Side[]; readonly all: boolean }
  | { readonly type: "unnamed"; readonly sides: readonly Side[] }
  /** The one who is quoted, or with `we` the side of that one. */
  | { readonly type: "speaker"; readonly we: boolean }
  /** An unknown organisation by its name in capitals. */
  | { readonly type: "body"; readonly name: string; readonly side: Side | null };

/** A named person as the words tell him. */
export type PersonReference = Extract<Reference, { type: "person" }>;

/** One of several holders of an office, named behind the words for it. `from` and `to` are item indexes. */
export interface Holder {
  readonly from: number;
  readonly to: number;
  readonly reference: PersonReference;
}

/** A stretch of a sentence that names or means somebody. `from` and `to` are item indexes, `to` exclusive. */
export interface Mention extends Span {
  readonly from: number;
  readonly to: number;
  readonly reference: Reference;
  /** Ids of the actors meant; empty where that stayed open. */
  readonly actors: readonly string[];
  /** The words before it make it a place ("tại Nga", "tới Moskva"). */
  readonly place: boolean;
}
