import { gregorianOfIranian } from "./iranian.ts";
import { dated, iranianYearAt, isSign, type Rule, yearAt } from "./parts.ts";
import { numberAt, type Piece } from "./pieces.ts";

const IRANIAN_LANGUAGES = new Set(["fa", "ps", "ckb"]);

/** White space inside a date of figures: "5. 7. 2021", "5 / 7 / 2021", "05 | 07 | 2021". */
const WIDEST = 1;
const close = (pieces: readonly Piece[], at: number): boolean =>
  (pieces[at]?.start ?? 0) - (pieces[at - 1]?.end ?? 0) <= WIDEST;

/** A time of day before a dash: "20:12 - 15/06/2016", "20h12 - 15/06/2016". */
const endsClock = (pieces: readonly Piece[], at: number): boolean =>
  isSign(pieces[at - 1], "-") && /^(?::|h|g|giờ)$/u.test(pieces[at - 3]?.text ?? "");

/** Three figures with the same sign between them begin at the position. */
function tripleAt(pieces: readonly Piece[], at: number): boolean {
  const sign = pieces[at + 1];
  if (!isSign(sign, "/.-–‐‑|") || pieces[at + 3]?.text !== sign?.text) return false;
  const joined = isSign(pieces[at - 1], "/.-") && pieces[at - 2]?.kind === "number" && close(pieces, at);
  if (joined && !endsClock(pieces, at)) return false;
  return [1, 2, 3, 4].every((step) => close(pieces, at + step)) && pieces[at + 4]?.kind === "number";
}

const isIranian = (language: string | null): boolean => language !== null && IRANIAN_LANGUAGES.has(language);

/** "2019-11-19", "2019/11/19", "2019. 11. 19", "1398/08/28". */
export const yearFirst: Rule = (pieces, at, language) => {
  if (!tripleAt(pieces, at)) return null;
  const month = numberAt(pieces, at + 2, 2);
  const day = numberAt(pieces, at + 4, 2);
  const iranian = isIranian(language) ? iranianYearAt(pieces, at) : null;
  if (iranian !== null) return dated(gregorianOfIranian({ year: iranian, month, day }), at, at + 5);
  const year = yearAt(pieces, at);
  return year === null ? null : dated({ year, month, day }, at, at + 5);
};

const CENTURY = 2000;
/** Years written in two digits are those of the web. */
const SHORT_FROM = 10;
const SHORT_TO = 40;

function lastYear(pieces: readonly Piece[], at: number): number | null {
  const piece = pieces[at];
  if (piece?.text.length !== 2) return yearAt(pieces, at);
  const short = numberAt(pieces, at, 2);
  return short >= SHORT_FROM && short <= SHORT_TO ? CENTURY + short : null;
}

/** "19/11/2019", "19.11.2019", "11/19/2019", "19.11.19": the day first where either may be. */
export const yearLast: Rule = (pieces, at) => {
  if (!tripleAt(pieces, at)) return null;
  const first = numberAt(pieces, at, 2);
  const second = numberAt(pieces, at + 2, 2);
  const year = lastYear(pieces, at + 4);
  // "1.2.15" is a version or a number of a section.
  const padded = pieces[at]?.text.length === 2 && pieces[at + 2]?.text.length === 2;
  if (year === null || (pieces[at + 4]?.text.length === 2 && !padded)) return null;
  if (second > 12) return dated({ year, month: first, day: second }, at, at + 5);
  const open = first <= 12 && first !== second && pieces[at + 1]?.text !== ".";
  return dated({ year, month: second, day: first }, at, at + 5, open);
};

/** Eras of the years before "年": Reiwa, Heisei, the Republic of China. */
const ERAS: ReadonlyMap<string, number> = new Map([
  ["令和", 2018],
  ["平成", 1988],
  ["民國", 1911],
  ["民国", 1911],
]);

function yearOfEra(pieces: readonly Piece[], at: number): number | null {
  const era = [...ERAS].find(([name]) => pieces[at - 1]?.text.endsWith(name));
  return era ? era[1] + numberAt(pieces, at, 3) : yearAt(pieces, at);
}

/** "2019年11月19日", "2019년 11월 19일", "令和2年5月1日". */
export const eastAsian: Rule = (pieces, at) => {
  const marks = [pieces[at + 1], pieces[at + 3], pieces[at + 5]].map((piece) => piece?.text[0] ?? "");
  if (!/^(?:年月[日号號]|년월일)$/u.test(marks.join(""))) return null;
  const year = yearOfEra(pieces, at);
  const month = numberAt(pieces, at + 2, 2);
  const day = numberAt(pieces, at + 4, 2);
  return year === null ? null : dated({ year, month, day }, at, at + 6);
};
