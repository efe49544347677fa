export { type DaySpan, spanOfEdtf } from "./edtf.ts";
export { findTimes } from "./find.ts";
export { resolveTimes } from "./resolve.ts";
