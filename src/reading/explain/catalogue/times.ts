import type { TimeRule } from "../../../time/types.ts";
import type { Rule } from "./types.ts";

/** Which words are a time. */
const wordRules: Readonly<Record<TimeRule, Rule>> = {
  "time/fixed-phrase": {
    vi: "Cụm từ chỉ thời gian cố định (“hôm qua”, “mới đây”).",
    en: 'A fixed phrase of time ("yesterday", "recently").',
  },
  "time/weekday": { vi: "Thứ trong tuần.", en: "A day of the week." },
  "time/lunar-day": {
    vi: "Ngày đầu tháng hoặc ngày âm lịch.",
    en: "A day early in the month, or of the lunar calendar.",
  },
  "time/day": {
    vi: "Một hay nhiều ngày, với chữ “ngày”, “hôm” hoặc tên tháng.",
    en: 'Days with a word for "day" or the name of their month.',
  },
  "time/bare-day": { vi: "Ngày và tháng chỉ bằng số.", en: "Day and month in digits alone." },
  "time/iso-day": {
    vi: "Ngày viết theo thứ tự năm, tháng, ngày.",
    en: "A day written year, month, day.",
  },
  "time/month": { vi: "Tháng, có hoặc không có năm.", en: "A month, with or without its year." },
  "time/months-of-year": {
    vi: "Vài tháng đầu hoặc cuối năm.",
    en: "The first or last months of a year.",
  },
  "time/year": { vi: "Một hay nhiều năm.", en: "One or several years." },
  "time/decade": { vi: "Thập niên.", en: "A decade." },
  "time/century": { vi: "Thế kỷ.", en: "A century." },
  "time/quarter": { vi: "Quý.", en: "A quarter of a year." },
  "time/half": { vi: "Nửa đầu hoặc nửa cuối.", en: "The first or second half." },
  "time/season": { vi: "Mùa.", en: "A season." },
  "time/same": {
    vi: "“Cùng” ngày, tháng, năm với lúc đang kể.",
    en: "The same day, month or year as is being told of.",
  },
  "time/relative": {
    vi: "Tuần, tháng, năm hoặc ngày “này”, “trước”, “tới”.",
    en: 'A "this", "last" or "next" week, month, year or day.',
  },
  "time/vague": { vi: "Những ngày, tháng, năm qua hoặc tới.", en: "Past or coming days, months or years." },
  "time/daypart": { vi: "Buổi trong ngày.", en: "A part of the day." },
  "time/edge": { vi: "Đầu, giữa hoặc cuối một quãng.", en: "The start, middle or end of a stretch." },
  "time/clock": { vi: "Giờ trong ngày.", en: "A time of day." },
  "time/distance": {
    vi: "Cách một mốc khác bao lâu, trước hoặc sau.",
    en: "So much before or after another time.",
  },
  "time/duration": {
    vi: "Một quãng thời gian: kéo dài bao lâu, cách đây bao lâu.",
    en: "A stretch of time: how long something lasts, or how long ago it was.",
  },
  "time/set": { vi: "Thời gian lặp lại.", en: "A time that comes again and again." },
};

/** By what a time has its value. */
const valueRules = {
  "value/publication": {
    vi: "Tính từ ngày đăng bài.",
    en: "Counted from the publication day.",
  },
  "value/time-told": {
    vi: "Tính từ thời điểm đang được kể.",
    en: "Counted from the time being told of.",
  },
  "value/nearest": {
    vi: "Phần không ghi (năm, tháng) lấy theo ngày đăng bài, thì của động từ và mạch kể.",
    en: "What is left out (year, month) follows from the publication day, the tense and the story told.",
  },
} as const satisfies Readonly<Record<string, Rule>>;

/** Which words are a time, and which one. */
export const timeRules: typeof wordRules & typeof valueRules = { ...wordRules, ...valueRules };
