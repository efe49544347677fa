const MARKS = /\p{M}/gu;

/** Lower-case text without any marks: "đàm" becomes "dam". NFD leaves đ as it is, so it is folded by hand. */
export const withoutMarks = (lower: string): string =>
  lower.normalize("NFD").replace(MARKS, "").replaceAll("đ", "d");
