export { logOf, openOps } from "./open.ts";
export { quietOps } from "./quiet.ts";
export type { Fields, Log, LogForm, LogLevel, Ops, OpsSettings, Part, Readiness } from "./types.ts";
export { parts } from "./types.ts";
