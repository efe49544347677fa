/** A time as the words of a language put it: what EDTF tells, taken apart. */
export type When =
  | { readonly is: "day"; readonly day: PlainDay; readonly clock: string | null; readonly isAbout: boolean }
  | { readonly is: "month"; readonly year: number; readonly month: number }
  | { readonly is: "year"; readonly year: number }
  | { readonly is: "span"; readonly from: PlainDay; readonly to: PlainDay }
  | { readonly is: "other"; readonly text: string };

export interface PlainDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** A day or longer stretch, with a clock time, and EDTF's mark of doubt at the end. */
const STRETCH = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?(?:T(\d{2}:\d{2})[^?~%]*)?([?~%]?)$/;

function plainDay(text: string): PlainDay | null {
  const [, year, month, day] = STRETCH.exec(text) ?? [];
  return year && month && day ? { year: Number(year), month: Number(month), day: Number(day) } : null;
}

/** Takes an EDTF value apart; what is neither day, month, year nor a span of days is left as it is. */
export function whenOf(edtf: string): When {
  const [first = "", last] = edtf.split("/");
  if (last !== undefined) {
    const [from, to] = [plainDay(first), plainDay(last)];
    return from && to ? { is: "span", from, to } : { is: "other", text: edtf };
  }
  const [, year, month, , clock, doubt = ""] = STRETCH.exec(edtf) ?? [];
  const day = plainDay(edtf);
  if (day) return { is: "day", day, clock: clock ?? null, isAbout: doubt !== "" };
  if (year && month) return { is: "month", year: Number(year), month: Number(month) };
  return year ? { is: "year", year: Number(year) } : { is: "other", text: edtf };
}
