export * from "./page.ts";
export * from "./reading.ts";
export * from "./record.ts";
