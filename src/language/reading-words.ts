import type { EventKind, EventStatus, Level, Setting, Stance } from "../schema/index.ts";
import type { OfficeRole } from "../world/schema.ts";
import type { StanceWords } from "./stance-words.ts";

/** A title before a name or a state: "Tổng thống" is the head of state, at the level of leaders. */
export interface TitleWord {
  readonly phrase: string;
  /** `leader`: whoever leads the state ("nhà lãnh đạo Nga"); `diplomat`: one of its diplomats told before. Null for titles of no single office ("nghị sĩ"). */
  readonly role: OfficeRole | "leader" | "diplomat" | null;
  readonly level: Level | null;
}

/**
 * How a cue takes its content: as a clause; as one that must hold a verb ("confirmed they had left", and not "confirmed
 * the visit"); as a clause or a noun phrase; behind "là" ("gọi … là …"); only in quotation marks ("called it “a
 * farce”"); or only behind "rằng" or a colon ("ra thông báo rằng …").
 */
export type Complement = "clause" | "finite" | "any" | "as" | "name" | "that";

/** A verb of saying, thinking, demanding, promising or denying. */
export interface CueWord {
  readonly phrase: string;
  readonly complement: Complement;
  readonly stance: Stance | null;
  /** The same word is often a noun ("tuyên bố", "kêu gọi"): a determiner before it, or "của" after it, makes it one. */
  readonly noun: boolean;
  /** Before a ceasefire or an agreement the word does something instead of saying something ("tuyên bố ngừng bắn"). */
  readonly deed: boolean;
  /** A verb of hoping or wishing: speech only where its subject is the one who is quoted, never inside another's speech. */
  readonly weak: boolean;
  /** A form without a subject of its own, which takes that of the clause around it: "…, adding that …". */
  readonly gerund: boolean;
  /** Behind what was said the subject may stand behind the verb: "“…”, said Mr Lavrov". */
  readonly inverts: boolean;
  /**
   * What may stand right behind the verb: `told`: whom it is said to, before what is said ("told reporters …"); `asked`:
   * who is to do what is asked ("urged Russia to …"), which belongs to what is said.
   */
  readonly object: "told" | "asked" | null;
  /** Behind it a noun phrase without any verb or quotation is nothing that was said: "welcomed the visit". */
  readonly needsWords: boolean;
}

/** A noun or verb of contact. */
export interface ContactWord {
  readonly phrase: string;
  readonly kind: EventKind;
  /** `noun`: "cuộc gặp"; `verb`: "điện đàm"; `both`: "đàm phán"; `joint`: a verb that needs two sides as its subject ("nhất trí"). */
  readonly use: "noun" | "verb" | "both" | "joint";
  readonly level: Level | null;
  /**
   * A class of words of which one must follow closely: "trao đổi … tù binh"; `person`: whom it names right behind must be
   * a person ("received Mr Lavrov").
   */
  readonly object: WordClass | "person" | null;
  /**
   * What the word alone tells. `contact`: parties meet. `session`: perhaps of one body, so that it must say with whom
   * ("cuộc họp"). `deed`: a paper, which tells of a contact where it is signed or reached ("hiệp định"). `activity`:
   * something that is done or only talked of ("đàm phán").
   */
  readonly tells: "contact" | "session" | "deed" | "activity";
}

/** A word that sets the status of the contact it governs. */
export interface StatusWord {
  readonly phrase: string;
  /** `agreed`: done for an agreement or a ceasefire, to come for a meeting that was agreed on. */
  readonly status: EventStatus | "agreed";
  /** It counts only where no other mood does: "tiếp tục". */
  readonly weak: boolean;
  /** `before`: it governs what follows ("dự kiến"); `after`: what precedes ("bị hủy"); `both`. */
  readonly side: "before" | "after" | "both";
}

/** How the language puts words together, as far as rules ask for it. */
export interface Grammar {
  /**
   * Whose or what something is stands before it: "Russian president", "Russia's president", "US officials". Else it
   * stands behind.
   */
  readonly modifiersFirst: boolean;
  /**
   * `wordsAtStart` holds the words that open sentences before a name, so that any other capitalised word before a family
   * name is part of it: "Barry Pavel".
   */
  readonly openingsListed: boolean;
  /** A word before a person's name stands for one told before where no name follows: "ông". */
  readonly honorificsAlone: boolean;
  /**
   * When, where and in what something was said may stand right behind the verb ("said on Monday in a post on X the talks
   * …"), and behind a comma there only a quotation or "that" opens what was said ("he said, smiling").
   */
  readonly toldBehindVerb: boolean;
  /** A verb shows by its form whether a clause has it: "he said Russia would stop and called on Kyiv to follow" is told of him. */
  readonly finiteVerbs: boolean;
  /** Fewest words of a statement that is told in other words: of a language written in syllables more. */
  readonly fewestWords: number;
}

/** Classes of function words that the grammar asks for. */
export type WordClass =
  | "according" // theo
  | "of" // của
  | "possessive" // 's: whose what follows is
  | "article" // the: what follows is known
  | "whose" // his, their: of one told before
  | "office" // office: with a leader's name before it, where he works
  | "former" // former, ex-: before a title that is held no more
  | "serving" // for, to: behind an official's title, before whom or what he works for
  | "with" // với, cùng
  | "between" // giữa
  | "and" // và
  | "or" // hoặc, hay
  | "but" // nhưng, song, tuy nhiên
  | "meanwhile" // đồng thời, ngoài ra
  | "that" // rằng
  | "nominalizer" // việc, chuyện: the clause behind is a thing and nobody's words
  | "habitual" // luôn, từ lâu: an attitude, and no words said once
  | "subordinator" // khi, vì, dù: open a clause
  | "topic" // thì: between a subject and its verb
  | "whereas" // trong khi, còn: between what two speakers say
  | "comment" // điều này: the outlet's own words on what was said
  | "copula" // là
  | "preposition" // tại, ở, về, cho, từ, ...
  | "toward" // tới, đến, sang
  | "inside" // trong, tại, sau, trước: settings and adjuncts
  | "auxiliary" // đã, sẽ, đang, cũng, còn ...
  | "future" // sẽ, có thể: not done yet
  | "should" // cần, nên, đáng: what ought to be said is not said
  | "negation" // không, chưa
  | "passive" // được, bị
  | "agent" // do, bởi
  | "determiner" // một, các, những, mọi
  | "deictic" // này, đó, trên, nói trên
  | "purpose" // để, nhằm
  | "around" // in, at, on: before where, when and in what something was said, between the verb and what was said
  | "feels" // cảm thấy: what follows is felt and not said
  | "thus" // như vậy, điều này: words told before, where nothing but circumstances follows
  | "relation" // vợ, người kế nhiệm: somebody by whom a person is related to whoever is named behind
  | "undergoes" // được, bị: whoever stands behind it does what the verb behind that says
  | "as" // là: between what is described and how
  | "author" // của: behind a paper or a noun of saying, before whose it is
  | "describes" // briefed, close: behind a noun, before what tells more of whom it names
  | "clausal" // has, will: a verb of a clause, and no noun
  | "silence" // without elaborating: the telling goes on, of what was not said
  | "nothing" // nothing, little: what was said is not told
  | "saying" // as saying: between whom a medium quotes and what that one said
  | "modal" // would, may: what is still to be said, or might be
  | "if" // nếu, với điều kiện
  | "relay" // dẫn lời, trích dẫn
  | "after-event" // sau khi, trước khi, trong khi
  | "object" // him, them: to whom somebody else does something
  | "we" // chúng tôi
  | "i" // tôi
  | "ordinal" // thứ, lần thứ
  | "first" // đầu tiên
  | "side" // phía, bên
  | "two" // hai
  | "delegation" // phái đoàn, đoàn đàm phán, các nhà đàm phán
  | "delegations" // các đoàn đàm phán: those of all sides
  | "member" // thuộc, trực thuộc, đến từ: before the body that somebody belongs to
  | "one" // một: before a title, one of many
  | "corps" // cảnh sát, hải quân: with a state, a body of that state
  | "district" // tỉnh, quận: between what an organisation is and the name of its place
  | "field" // ngoại giao, quân sự: what officials and experts are concerned with
  | "press" // báo, đài, hãng tin: before the name of a medium or of its country
  | "several" // một số, hàng loạt, giới: before people who are not named
  | "send" // cử, điều, phái
  | "unnamed" // nguồn tin, quan chức
  | "listing" // lần lượt
  | "particle" // thêm, between a verb of saying and what is said
  | "at" // tại, ở, từ before a place
  | "where" // nơi: behind a place, before what happens there
  | "whence" // từ: before a place that something comes from
  | "occasion" // nhân (một dịp): nothing that took place follows from it
  | "captive" // tù binh, tù nhân
  | "upkeep" // giám sát, thực thi, vi phạm (một lệnh ngừng bắn đã có)
  | "conjunction" // mà, khi, thì
  | "plural" // các, những
  | "relative" // điều mà, người (đang) …
  | "relativizer" // mà, như: the clause behind tells of something named before
  | "some" // một, một số: before people whom nobody names
  | "people" // truyền thông, giới quan sát: nouns of speakers without a name
  | "joint-document" // tuyên bố chung: of two authors
  | "document" // báo cáo, thông cáo: papers that speak for their authors
  | "aside" // đề cập đến, ám chỉ: what the words were about, told behind them
  | "means" // bằng, dựa trên: how something was said or is known
  | "reciprocal" // nhau: what two do to each other
  | "since" // kể từ
  | "after" // sau: what comes behind it begins there
  | "holds" // tổ chức, tiến hành, tham dự: a contact is what its subject does
  | "reaches" // ký, đạt được: what makes an agreement one
  | "afterwards" // sau khi: what follows took place
  | "record" // ảnh chụp, biên bản: what there is of a contact that took place
  | "site" // khách sạn: a building or ground whose name follows
  | "still" // vẫn
  | "when" // khi: what follows is told as a setting
  | "mediating" // làm trung gian
  | "hosting" // đăng cai, chủ trì
  | "guaranteeing" // bảo lãnh
  | "venue" // bên lề, tại: what follows is where, not whom
  | "beyond" // sau, trước: what is told beside it has another day
  | "eve" // trước thềm: what follows is still to come
  | "letter" // bức thư, công hàm: what is sent
  | "inviting" // mời: whom it names behind is the guest
  | "about" // về: what follows is talked of, and where that is so is not where one talks
  | "another" // khác, tiếp theo, trước đó: not the contact told last
  | "never" // chưa từng: no contact at all
  | "puts-off" // hoãn, lùi: a contact gets a later day, or none
  | "moves" // dời, đẩy sớm: a contact gets another day
  | "moved-to" // sang, đến: before the new day
  | "past" // met, held: a form that by itself tells the past
  | "under-way" // is meeting: a form that by itself tells that it goes on
  | "by-phone" // par téléphone: of a verb of contact, how one talks
  | "to-come" // rencontrera: a form that by itself tells that it is to come
  | "margin" // on the sidelines of: the contact behind is only the occasion of another
  | "qualifier" // bilateral, nuclear: stands between the beginning of a noun phrase and its noun
  | "thing" // proposal, process: a noun that the contact word before it only qualifies
  | "instead" // thay vì: before the old day
  | "travels" // bay, lên đường, đặt chân: who does it goes to the place behind
  | "asserts" // có: before a verb that is stressed
  | "endangered" // chủ quyền, lợi ích: what is threatened by deeds, and no threat that is spoken
  | "other" // khác: "nhiều nước khác", behind those who are named
  | "jointly" // cùng: right before a verb, no preposition
  | "issues" // ra, đăng, có: a paper behind it is that of its subject
  | "why" // tại sao, liệu: opens what is asked
  | "whether"; // hay không

/** Words for groups that stand for parties told before: "hai bên", "hai nhà lãnh đạo". */
export interface GroupWord {
  readonly phrase: string;
  /** What its members are. */
  readonly of: "persons" | "states" | "any";
  readonly count: number | null;
  /** The office that each of them holds: "hai ngoại trưởng". Null where the words leave it open. */
  readonly role: TitleWord["role"];
  /** The states that are always meant ("liên Triều"), by code; empty where those told before are. */
  readonly members: readonly string[];
}

/** Words for one who was named before. */
export interface PronounWord {
  readonly phrase: string;
  /**
   * `group`: several, or all of a body ("họ"); `body`: a ministry or organisation ("bộ này"); `medium`: "tờ báo này";
   * `organisation`: a body or a medium ("the agency"); `thing`: a state or body ("it").
   */
  readonly of: "person" | "state" | "group" | "body" | "medium" | "organisation" | "thing";
  readonly gender: "male" | "female" | null;
  /** It means the one told last ("ông này"), even where another is the subject. */
  readonly nearest: boolean;
}

/** Words that the reading needs: titles, verbs of saying, words for contacts. */
export interface ReadingWords {
  readonly grammar: Grammar;
  /**
   * "…" stands for a side between, where the language puts one there: "ministre … des Affaires étrangères" for "le
   * ministre russe des Affaires étrangères". What stands before it must be a title by itself.
   */
  readonly titles: readonly TitleWord[];
  /** Titles of several at once, where the language has forms for that: "foreign ministers". */
  readonly pluralTitles: readonly TitleWord[];
  /** Words before a person's name that are no title: "ông", "bà". */
  readonly honorifics: readonly PronounWord[];
  readonly pronouns: readonly PronounWord[];
  readonly groups: readonly GroupWord[];
  /** "người đồng cấp": one who holds the same office elsewhere. */
  readonly counterparts: readonly string[];
  /** Adjectives between a title and a name or state: "đắc cử", "cấp cao". */
  readonly titleAdjectives: readonly string[];
  readonly cues: readonly CueWord[];
  /** Nouns after "theo" that introduce a speaker: "thông báo của", "lời". */
  readonly speechNouns: readonly string[];
  readonly contacts: readonly ContactWord[];
  readonly statuses: readonly StatusWord[];
  readonly settings: readonly { readonly phrase: string; readonly setting: Setting }[];
  /** Words of level before or after a contact: "cấp chuyên gia". */
  readonly levels: readonly { readonly phrase: string; readonly level: Level }[];
  readonly words: Readonly<Partial<Record<WordClass, readonly string[]>>>;
  /** Numbers written out, for ordinals and counts. */
  readonly numerals: Readonly<Record<string, number>>;
  /** Phrases that begin like a name and are none ("ý kiến", "anh hùng"). */
  readonly notNames: readonly string[];
  /** Names that are common words too, and common words before names: they open a sentence as such ("Anh", "Ý"). */
  readonly wordsAtStart: readonly string[];
  /** Small words inside names of persons ("bin", "al", "van"). */
  readonly nameParticles: readonly string[];
  /** Words that announce an organisation whose name follows in capitals ("Đảng", "Ủy ban"). */
  readonly bodyHeads: readonly string[];
  /** Words whose dot ends no sentence ("TP", "TS"). */
  readonly abbreviations: readonly string[];
  /** English words for unnamed holders of an office: names of actors known by office alone. */
  readonly outcomes: readonly { readonly phrase: string; readonly result: "agreed" | "partial" | "none" }[];
  readonly stances: StanceWords;
}
