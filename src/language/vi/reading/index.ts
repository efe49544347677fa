import type { ReadingWords } from "../../reading-words.ts";
import { contacts, levels, outcomes, settings, statuses } from "./contacts.ts";
import { cueWords, speechNouns } from "./cues.ts";
import { groups, honorifics, notNames, pronouns, words } from "./function-words.ts";
import { titles } from "./titles.ts";

/** What the reading needs of Vietnamese. */
export const reading: ReadingWords = {
  titles,
  honorifics,
  pronouns,
  groups,
  counterparts: ["người đồng cấp", "người đồng nhiệm", "đồng cấp", "đồng nhiệm"],
  titleAdjectives: [
    "đắc cử", "mãn nhiệm", "lâm thời", "tạm quyền", "đương nhiệm", "cấp cao", "hàng đầu", "thường trực", "thứ nhất",
    "sắp mãn nhiệm", "nước chủ nhà", "đặc biệt", "chính", "trưởng", "phe đối lập", "kiêm",
  ],
  cues: cueWords,
  speechNouns,
  contacts,
  statuses,
  settings,
  levels,
  words,
  numerals: {
    một: 1, nhất: 1, hai: 2, nhì: 2, ba: 3, tư: 4, bốn: 4, năm: 5, sáu: 6, bảy: 7, bẩy: 7, tám: 8, chín: 9, mười: 10,
  },
  notNames,
  nameParticles: ["bin", "al", "el", "van", "von", "de", "da", "di", "der", "bint", "ibn", "ul", "abu"],
  bodyHeads: ["đảng", "tổ chức", "ủy ban", "uỷ ban", "cơ quan", "viện", "hội đồng", "liên minh", "mặt trận", "phong trào", "hiệp hội"],
  abbreviations: ["tp", "ts", "gs", "pgs", "ths", "bs", "mr", "mrs", "ms", "dr", "st", "tt", "q", "p", "no", "jr", "sr"],
  outcomes,
};
