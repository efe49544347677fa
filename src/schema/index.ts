export * from "./change.ts";
export * from "./citation.ts";
export * from "./decision.ts";
export * from "./outline.ts";
export * from "./page.ts";
export * from "./reading.ts";
export * from "./record.ts";
export * from "./token.ts";
