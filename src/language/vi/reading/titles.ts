import { titlesAt } from "../../entries.ts";
import type { TitleWord } from "../../reading-words.ts";

type Role = TitleWord["role"];

const leaders = titlesAt("leaders");
const ministers = titlesAt("ministers");
const officials = titlesAt("officials");

/** What a minister is the minister of, by the office where there is one of that name. */
const portfolios: readonly (readonly [field: string, minister: Role, deputy: Role])[] = [
  ["ngoại giao", "foreign-minister", "deputy-foreign-minister"],
  ["quốc phòng", "defence-minister", "deputy-defence-minister"],
  ["tài chính", "finance-minister", null],
  ["thương mại", "trade-minister", null],
  ["công thương", "trade-minister", null],
  ["nội vụ", "interior-minister", null],
  ["kinh tế", null, null],
  ["năng lượng", null, null],
  ["tư pháp", null, null],
  ["thống nhất", null, null],
  ["tình báo", null, null],
  ["an ninh", null, null],
  ["công an", null, null],
  ["thông tin", null, null],
  ["y tế", null, null],
  ["nông nghiệp", null, null],
  ["giao thông", null, null],
  ["dầu mỏ", null, null],
];

/** "bộ trưởng quốc phòng", "thứ trưởng thứ nhất bộ quốc phòng". */
const ministry: readonly TitleWord[] = portfolios.flatMap(([field, minister, deputy]) => [
  ...ministers(minister, `bộ trưởng ${field}`, `bộ trưởng bộ ${field}`),
  ...officials(
    deputy,
    `thứ trưởng ${field}`,
    `thứ trưởng bộ ${field}`,
    `thứ trưởng thứ nhất ${field}`,
    `thứ trưởng thứ nhất bộ ${field}`,
  ),
]);

const heads: readonly TitleWord[] = [
  ...leaders("head-of-state", "tổng thống", "chủ tịch nước"),
  ...leaders("monarch", "quốc vương", "nhà vua", "vua", "nữ hoàng", "hoàng đế", "nhật hoàng", "tiểu vương"),
  ...leaders("supreme-leader", "lãnh tụ tối cao", "lãnh đạo tối cao", "giáo chủ", "đại giáo chủ"),
  ...leaders("deputy-head-of-state", "phó tổng thống", "phó chủ tịch nước"),
  ...leaders("head-of-government", "thủ tướng", "thủ hiến"),
  ...leaders("party-leader", "tổng bí thư", "bí thư thứ nhất"),
  ...leaders(
    "leader",
    "nhà lãnh đạo",
    "nhà lãnh đạo tối cao",
    "lãnh đạo",
    "vị lãnh đạo",
    "lãnh tụ",
    "người đứng đầu",
    "nguyên thủ",
    "nguyên thủ quốc gia",
    "chủ tịch",
    "thái tử",
    "hoàng thái tử",
    "thủ lĩnh",
    "ông chủ",
    "chủ nhân",
    "chính trị gia",
  ),
  ...ministers("deputy-head-of-government", "phó thủ tướng", "phó thủ tướng thứ nhất"),
];

const ministerial: readonly TitleWord[] = [
  ...ministry,
  ...ministers("foreign-minister", "ngoại trưởng", "bộ trưởng bộ ngoại giao và hợp tác quốc tế"),
  ...ministers("diplomat", "nhà ngoại giao hàng đầu", "nhà ngoại giao số một"),
  ...ministers("foreign-minister", "nhà lãnh đạo ngoại giao", "người đứng đầu ngành ngoại giao"),
  ...ministers("defence-minister", "bộ trưởng chiến tranh"),
  ...ministers("trade-minister", "đại diện thương mại"),
  ...ministers("speaker-of-parliament", "chủ tịch quốc hội", "chủ tịch hạ viện", "chủ tịch thượng viện"),
  ...ministers("secretary-general", "tổng thư ký"),
  ...ministers("high-representative", "đại diện cấp cao", "đại diện cấp cao phụ trách chính sách đối ngoại"),
  ...ministers(null, "bộ trưởng", "quốc vụ khanh"),
];

const offices: readonly TitleWord[] = [
  ...officials(
    "spokesperson",
    "người phát ngôn",
    "nữ người phát ngôn",
    "phát ngôn viên",
    "nữ phát ngôn viên",
    "thư ký báo chí",
    "phó phát ngôn viên",
    "phó người phát ngôn",
    "nữ phát ngôn",
    "phát ngôn nhân",
  ),
  ...officials("security-adviser", "cố vấn an ninh quốc gia", "trợ lý an ninh quốc gia"),
  ...officials("security-council-secretary", "thư ký hội đồng an ninh", "thư ký hội đồng an ninh quốc gia"),
  ...officials("chief-of-staff", "chánh văn phòng", "chánh văn phòng tổng thống"),
  ...officials("intelligence-chief", "giám đốc cia", "giám đốc tình báo", "giám đốc cơ quan tình báo"),
  ...officials(
    "army-chief",
    "tổng tham mưu trưởng",
    "tổng tư lệnh",
    "tư lệnh",
    "tham mưu trưởng",
    "tổng tư lệnh quân đội",
  ),
  ...officials("envoy", "đặc phái viên", "đặc sứ", "phái viên", "đại diện đặc biệt", "phái viên đặc biệt"),
  ...officials(
    "aide",
    "trợ lý",
    "cố vấn",
    "cố vấn cấp cao",
    "phụ tá",
    "trợ lý đối ngoại",
    "cố vấn đối ngoại",
  ),
  ...officials("diplomat", "nhà ngoại giao", "nhà ngoại giao cấp cao", "nữ nhà ngoại giao"),
  ...officials("ambassador", "đại sứ", "tân đại sứ", "nữ đại sứ", "đại biện", "đại biện lâm thời"),
  ...officials("ambassador-un", "đại sứ tại liên hợp quốc", "đại diện thường trực tại liên hợp quốc"),
  ...officials("head", "tổng giám đốc", "giám đốc", "giám đốc điều hành"),
];

/** Titles of no single office, of officials. */
const servants: readonly TitleWord[] = officials(
  null,
  "thứ trưởng",
  "thứ trưởng thứ nhất",
  "trợ lý ngoại trưởng",
  "trợ lý bộ trưởng",
  "công sứ",
  "tổng lãnh sự",
  "tùy viên",
  "trưởng đoàn đàm phán",
  "trưởng phái đoàn",
  "trưởng đoàn",
  "trưởng phái đoàn đàm phán",
  "nhà đàm phán",
  "nhà đàm phán hàng đầu",
  "nhà đàm phán hạt nhân",
  "nhà thương thuyết",
  "phó chủ tịch",
  "ủy viên",
  "bí thư",
  "thư ký",
  "trưởng ban",
  "trưởng nhóm",
  "cục trưởng",
  "tổng cục trưởng",
  "vụ trưởng",
  "viện trưởng",
  "thượng nghị sĩ",
  "hạ nghị sĩ",
  "nghị sĩ",
  "nghị sỹ",
  "dân biểu",
  "thống đốc",
  "thị trưởng",
  "tướng",
  "tướng lĩnh",
  "đại tướng",
  "thượng tướng",
  "trung tướng",
  "thiếu tướng",
  "chuẩn tướng",
  "thống chế",
  "nguyên soái",
  "đô đốc",
  "đại tá",
  "thượng tá",
  "trung tá",
  "chỉ huy",
  "phó trợ lý",
  "phó trợ lý ngoại trưởng",
  "ứng cử viên tổng thống",
  "ứng viên tổng thống",
  "công tố viên",
  "thẩm phán",
  "hoàng tử",
  "người phụ trách",
  "cục phó",
  "vụ phó",
  "viện phó",
  "trưởng phòng",
  "trưởng khoa",
  "trưởng đại diện",
  "trưởng công an",
  "phó công an",
  "phó trưởng công an",
  "hiệu trưởng",
  "chánh án",
  "chánh thanh tra",
  "tổng thanh tra",
  "tổng kiểm toán",
  "tổng biên tập",
  "tổng công tố",
  "tổng chưởng lý",
  "chủ nhiệm",
  "thiếu tá",
  "đại úy",
  "thượng úy",
  "trung úy",
  "giám mục",
  "tổng giám mục",
  "hồng y",
);

/** Titles of those who are asked for their view. */
const experts: readonly TitleWord[] = officials(
  null,
  "chuyên gia",
  "chuyên viên",
  "nhà phân tích",
  "chuyên gia phân tích",
  "nhà nghiên cứu",
  "học giả",
  "giáo sư",
  "phó giáo sư",
  "tiến sĩ",
  "tiến sỹ",
  "nhà kinh tế",
  "nhà kinh tế học",
  "nhà sử học",
  "nhà khoa học",
  "nhà bình luận",
  "bình luận viên",
  "nhà quan sát",
  "nhà báo",
  "phóng viên",
  "biên tập viên",
  "cây bút",
  "nhà hoạt động",
  "luật sư",
  "chiến lược gia",
  "người sáng lập",
  "nhà sáng lập",
  "pgs",
  "pgs.ts",
  "gs.ts",
  "huấn luyện viên",
  "hlv",
);

const plain: readonly TitleWord[] = [...heads, ...ministerial, ...offices, ...servants, ...experts];

/** The title with a word before it: one who is new in the office or only acts holds it, others are officials. */
const grades: readonly { readonly word: string; readonly holds: boolean }[] = [
  { word: "quyền", holds: true },
  { word: "tân", holds: true },
  { word: "cựu", holds: false },
  { word: "nguyên", holds: false },
  { word: "cố", holds: false },
  { word: "phó", holds: false },
];

function graded(): TitleWord[] {
  const known = new Set(plain.map(({ phrase }) => phrase));
  return grades.flatMap(({ word, holds }) =>
    plain
      .filter(({ phrase }) => !known.has(`${word} ${phrase}`) && !phrase.startsWith(`${word} `))
      .map(
        ({ phrase, role, level }): TitleWord => ({
          phrase: `${word} ${phrase}`,
          role: holds ? role : null,
          level: holds ? level : "officials",
        }),
      ),
  );
}

/** Titles as Vietnamese newspapers write them, by the office that they name. */
export const titles: readonly TitleWord[] = [
  ...plain,
  ...graded(),
  ...officials(
    null,
    "cựu quan chức",
    "cựu quan chức cấp cao",
    "cựu quan chức ngoại giao",
    "quan chức ngoại giao",
  ),
];
