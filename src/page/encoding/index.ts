export { textOf, utf16Of } from "./charset.ts";
export { cleanText } from "./clean.ts";
export { withoutEntities } from "./entities.ts";
export { fromLegacyVietnamese } from "./legacy.ts";
export { withoutMojibake } from "./mojibake.ts";
