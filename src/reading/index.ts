export { type ReadingContext, readArticlePage } from "./read.ts";
