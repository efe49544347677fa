export { readArticlePage } from "./read.ts";
