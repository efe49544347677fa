import { type Decided, decisionsOn } from "../record/index.ts";
import type { ReviewState } from "../schema/index.ts";

/** Who looked at a page last, and how far; null while nobody has. */
export interface PageReview {
  readonly state: ReviewState;
  readonly by: string;
  readonly at: string;
}

/** What people decided on a page as lists of pages tell it. */
export interface PageMarks {
  readonly review: PageReview | null;
  /** It is none of this record's: it counts no more and stays readable. */
  readonly rejected: boolean;
  /** It is kept out of exports. */
  readonly confidential: boolean;
}

/** The marks of a page. */
export function marksOf(decided: Decided, page: string): PageMarks {
  const review = decisionsOn(decided, page, "review-page").at(-1);
  const values = Object.assign({}, ...decisionsOn(decided, page, "page").map((decision) => decision.values));
  return {
    review: review ? { state: review.state, by: review.by, at: review.at } : null,
    rejected: values.rejected === true,
    confidential: values.confidential === true,
  };
}
