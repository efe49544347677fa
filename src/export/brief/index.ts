export { type BriefFile, briefFile } from "./file.ts";
export { type BriefFormat, briefFormats } from "./formats.ts";
export { type BriefMeans, type BriefQuery, gatherBrief } from "./gather.ts";
export { briefMeans } from "./means.ts";
export { briefText, type TextLayout } from "./text.ts";
