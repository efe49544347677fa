import type { Reader } from "./reader.ts";

/** A number in digits or words. `value` null: not told ("vài"). */
export interface ReadNumber {
  readonly to: number;
  readonly value: number | null;
  /** Ends of a range of numbers ("2-3", "hai đến ba"). */
  readonly upTo?: number;
}

/** "C1", "V1000", "3.000": the digits are the tail of something else. */
function gluedBefore(r: Reader, i: number): boolean {
  if (!r.touches(i)) return false;
  const before = r.at(i - 1);
  const joining = before?.text === "." || before?.text === "/";
  return before?.kind === "word" || (joining && r.at(i - 2)?.kind === "number" && r.touches(i - 1));
}

/** Thousands and decimals behind the signs of the language: "1.000" and "2,5", or "1,000" and "2.5". */
function numberInDigits(r: Reader, i: number): ReadNumber | undefined {
  const token = r.at(i);
  if (token?.kind !== "number" || token.text.length > 6 || gluedBefore(r, i)) return undefined;
  const value = Number(token.text);
  if (Number.isNaN(value)) return undefined;
  const tail = r.touches(i + 1) && r.touches(i + 2) ? r.at(i + 2) : undefined;
  if (tail?.kind !== "number") return { to: i + 1, value };
  if (r.match("thousandsSign", i + 1) && tail.text.length === 3)
    return { to: i + 3, value: value * 1000 + Number(tail.text) };
  if (r.match("decimalSign", i + 1) && tail.text.length <= 2)
    return { to: i + 3, value: Number(`${token.text}.${tail.text}`) };
  return { to: i + 1, value };
}

/** Up to ninety-nine, then "trăm" or "nghìn": "mười lăm", "hai mươi mốt", "một trăm", "twenty-one". */
function numberInWords(r: Reader, i: number): ReadNumber | undefined {
  const ten = r.match("tens", i);
  if (ten) {
    const rest = r.match("afterTens", ten.to) ?? unitDigit(r, r.skip("unitDash", ten.to));
    return { to: rest?.to ?? ten.to, value: ten.value + (rest?.value ?? 0) };
  }
  const digit = r.match("digit", i);
  if (!digit) return undefined;
  const power = r.match("power", digit.to);
  if (!power) return { to: digit.to, value: digit.value };
  const rest = power.value === 10 ? (r.match("afterTens", power.to) ?? unitDigit(r, power.to)) : undefined;
  return { to: rest?.to ?? power.to, value: digit.value * power.value + (rest?.value ?? 0) };
}

/** "mười năm" is ten years: a last digit counts only when a unit still follows it. */
function unitDigit(r: Reader, i: number): { to: number; value: number } | undefined {
  const digit = r.match("digit", i);
  if (!digit || !r.match("unit", i)) return digit;
  return r.match("unit", digit.to) ? digit : undefined;
}

/** A number at the token, without ranges. */
export function readNumber(r: Reader, i: number): ReadNumber | undefined {
  const vague = r.match("vagueNumber", i);
  if (vague) return { to: vague.to, value: null };
  return numberInDigits(r, i) ?? numberInWords(r, i);
}

/** A number or a range of two ("2-3", "hai đến ba", "5 hoặc 6"), the second greater than the first. */
export function readQuantity(r: Reader, i: number): ReadNumber | undefined {
  const first = readNumber(r, i);
  if (first?.value == null) return first;
  const joint = r.match("rangeWord", first.to) ?? alternative(r, first.to);
  if (!joint) return first;
  const second = readNumber(r, joint.to);
  if (second?.value == null || second.value <= first.value) return first;
  return { to: second.to, value: first.value, upTo: second.value };
}

const alternative = (r: Reader, i: number) =>
  r.is(i, ",") || r.is(i, ";") ? undefined : r.match("listWord", i);
