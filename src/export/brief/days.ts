import { ParleyError } from "../../errors.ts";
import { daysFrom } from "../../record/days.ts";

/** Days that a brief covers, YYYY-MM-DD, both inclusive. */
export interface BriefSpan {
  readonly since: string;
  readonly until: string;
}

const AGO = /^(\d{1,4})d$/;
const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** How far back a brief goes where nothing else is asked for. */
export const A_WEEK = "7d";

/**
 * The days that are meant by "7d" (that many days up to and with the last one) or by a first day. Throws `bad-argument`
 * for anything else, and where the first day lies behind the last.
 */
export function briefSpan(since: string, until: string): BriefSpan {
  const count = Number(AGO.exec(since)?.[1] ?? 0);
  const first = count > 0 ? daysFrom(until, 1 - count).from : since;
  if (!DAY.test(first))
    throw new ParleyError(
      "bad-argument",
      `"${since}" is no day and no number of days; write 7d or 2025-06-04.`,
      {
        subject: since,
      },
    );
  if (first > until)
    throw new ParleyError("bad-argument", `The brief would begin on ${first} and end on ${until}.`, {
      subject: since,
    });
  return { since: first, until };
}
