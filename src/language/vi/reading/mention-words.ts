import type { GroupWord, PronounWord } from "../../reading-words.ts";
import { koreas } from "../names.ts";

const pronoun = (of: PronounWord["of"], gender: PronounWord["gender"], ...phrases: string[]): PronounWord[] =>
  phrases.map((phrase) => ({ phrase, of, gender, nearest: phrase.endsWith(" này") }));

/** Words before a person's name that are no title. */
export const honorifics: readonly PronounWord[] = [
  ...pronoun("person", "male", "ông", "ngài"),
  ...pronoun("person", "female", "bà"),
];

/** Words for somebody or something told before. */
export const pronouns: readonly PronounWord[] = [
  ...pronoun("person", "male", "ông này", "ông ấy", "ông ta"),
  ...pronoun("person", "female", "bà này", "bà ấy", "bà ta", "nữ chính trị gia này"),
  ...pronoun(
    "person",
    null,
    "nhà lãnh đạo này",
    "vị này",
    "chính trị gia này",
    "quan chức này",
    "nhà ngoại giao này",
    "người này",
    "vị quan chức này",
    "người đứng đầu này",
    "nguồn tin này",
    "nguồn tin trên",
    "quan chức trên",
    "chuyên gia này",
    "nghị sĩ này",
    "tác giả này",
    "tiến sĩ này",
    "giáo sư này",
    "học giả này",
    "nhà phân tích này",
    "nhà quan sát này",
    "nhà báo này",
    "cây bút này",
    "nhà bình luận này",
  ),
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
