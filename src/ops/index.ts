export { logOf, openOps } from "./open.ts";
export { quietOps } from "./quiet.ts";
export { type Log, type Ops, type Part, parts } from "./types.ts";
