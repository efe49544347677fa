import type { GroupWord, PronounWord } from "../../reading-words.ts";
import { koreas } from "../names.ts";

const pronoun = (of: PronounWord["of"], gender: PronounWord["gender"], ...phrases: string[]): PronounWord[] =>
  phrases.map((phrase) => ({ phrase, of, gender, nearest: phrase.endsWith(" này") }));

/** Words before a person's name that are no title. */
export const honorifics: readonly PronounWord[] = [
  ...pronoun("person", "male", "ông", "ngài"),
  ...pronoun("person", "female", "bà"),
];

/** Nouns for one person, with which "này" means one told before. */
const personNouns: readonly string[] = [
  "nhà lãnh đạo",
  "vị lãnh đạo",
  "chính trị gia",
  "chính khách",
  "quan chức",
  "vị quan chức",
  "nữ quan chức",
  "cựu quan chức",
  "nhà ngoại giao",
  "cựu nhà ngoại giao",
  "nhà đàm phán",
  "vị thứ trưởng",
  "vị tướng",
  "vị cố vấn",
  "vị cựu ngoại trưởng",
  "người đứng đầu",
  "nguồn tin",
  "nguồn thạo tin",
  "chuyên gia",
  "vị chuyên gia",
  "nữ chuyên gia",
  "nghị sĩ",
  "nghị sỹ",
  "thượng nghị sĩ",
  "hạ nghị sĩ",
  "nhà lập pháp",
  "tác giả",
  "tiến sĩ",
  "tiến sỹ",
  "giáo sư",
  "vị giáo sư",
  "học giả",
  "nhà phân tích",
  "nhà nghiên cứu",
  "nhà quan sát",
  "nhà báo",
  "phóng viên",
  "cây bút",
  "nhà bình luận",
  "nhà hoạt động",
  "luật sư",
  "nhân chứng",
  "phát ngôn viên",
  "người phát ngôn",
  "nữ phát ngôn viên",
  "nữ phát ngôn",
];

const toldBefore: readonly string[] = [
  "vị này",
  "người này",
  ...personNouns.map((noun) => `${noun} này`),
  "quan chức trên",
  "nguồn tin trên",
];

/** Words for somebody or something told before. */
export const pronouns: readonly PronounWord[] = [
  ...pronoun("person", "male", "ông này", "ông ấy", "ông ta"),
  ...pronoun("person", "female", "bà này", "bà ấy", "bà ta", "nữ chính trị gia này"),
  ...pronoun("person", null, ...toldBefore),
  ...pronoun(
    "state",
    null,
    "nước này",
    "quốc gia này",
    "chính phủ nước này",
    "phía bên này",
    "đất nước này",
    "chính quyền nước này",
  ),
  ...pronoun("group", null, "họ"),
  ...pronoun(
    "body",
    null,
    "bộ này",
    "bộ trên",
    "cơ quan này",
    "tổ chức này",
    "liên minh này",
    "khối này",
    "đảng này",
    "phong trào này",
    "nhóm này",
  ),
  ...pronoun(
    "medium",
    null,
    "tờ báo này",
    "hãng tin này",
    "hãng này",
    "báo này",
    "tờ này",
    "kênh này",
    "đài này",
  ),
];

type GroupRest = Partial<Pick<GroupWord, "role" | "members">>;

const group =
  (of: GroupWord["of"], count: number | null, rest: GroupRest = {}) =>
  (...phrases: string[]): GroupWord[] =>
    phrases.map((phrase) => ({ phrase, of, count, role: null, members: [], ...rest }));

/** "nhà lãnh đạo": "hai nhà lãnh đạo", "cả hai nhà lãnh đạo". */
const both = (...nouns: string[]): string[] => nouns.flatMap((noun) => [`hai ${noun}`, `cả hai ${noun}`]);

/** Words for parties that were told before. */
export const groups: readonly GroupWord[] = [
  ...group("persons", 2, { role: "leader" })(
    ...both("nhà lãnh đạo", "lãnh đạo", "vị lãnh đạo", "nguyên thủ", "vị nguyên thủ"),
    ...both("tổng thống", "vị tổng thống", "thủ tướng", "vị thủ tướng"),
  ),
  ...group("persons", 2, { role: "foreign-minister" })(...both("ngoại trưởng", "vị ngoại trưởng")),
  ...group(
    "persons",
    2,
  )(...both("ông", "người", "chính trị gia", "quan chức", "nhà ngoại giao", "bộ trưởng", "vị bộ trưởng")),
  ...group("persons", 3, { role: "leader" })("ba nhà lãnh đạo"),
  ...group("persons", 3, { role: "foreign-minister" })("ba ngoại trưởng"),
  ...group("states", 2)(
    ...both(
      "nước",
      "quốc gia",
      "phái đoàn",
      "đoàn đàm phán",
      "đoàn",
      "nước láng giềng",
      "quốc gia láng giềng",
    ),
    ...both("cường quốc", "chính phủ", "nền kinh tế"),
  ),
  ...group("states", 2, { members: koreas.members })(...both(...koreas.halves), ...koreas.phrases),
  ...group("states", 3)("ba nước", "cả ba nước", "ba quốc gia", "ba quốc gia này"),
  ...group("any", 2)(...both("bên", "phía"), "đôi bên", "cả hai"),
  ...group("any", 3)("ba bên", "cả ba bên"),
  ...group("any", 4)("bốn bên", "bốn nước"),
  ...group("any", null)("các bên"),
];
