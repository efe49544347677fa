export { briefFile } from "./file.ts";
export { type BriefFormat, briefFormats } from "./formats.ts";
export { type BriefQuery, gatherBrief } from "./gather.ts";
export { briefMeans } from "./means.ts";
export { briefText } from "./text.ts";
