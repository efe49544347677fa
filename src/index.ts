/**
 * Parley as a library: one page to one reading, readings to a record. All of this is pure and needs no store.
 *
 *     import { readPage, compileRecord, world } from "parley";
 *     const reading = readPage({ bytes, source: "page.txt" });
 *     const record = compileRecord([reading], { world });
 */
export { readArticle } from "./article/index.ts";
export { ParleyError } from "./errors.ts";
export { languages } from "./language/index.ts";
export { decodePage } from "./page/index.ts";
export type { PageInput } from "./page/types.ts";
export { readPage } from "./read.ts";
export { rules } from "./reading/explain/rules.ts";
export { readArticlePage } from "./reading/index.ts";
export { compileRecord, unconfirmed } from "./record/index.ts";
export type * from "./schema/index.ts";
export { openStore } from "./store/index.ts";
export type { RecordService } from "./store/service.ts";
export { buildWorld, world } from "./world/index.ts";
