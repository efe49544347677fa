export { findTimes } from "./find.ts";
export { resolveTimes } from "./resolve.ts";
