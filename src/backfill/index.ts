export { type ArchiveOptions, openArchive, sizeOfArchive } from "./archive.ts";
export { fileWork } from "./file-work.ts";
export { type PageFilter, pageFilter } from "./filter/index.ts";
export { archivesOf } from "./list.ts";
export { type Part, partsOf } from "./part.ts";
export { cameBetween, countInMetrics, sumOf } from "./progress.ts";
export { readFile } from "./read-file.ts";
export { FILES, type FileTask, fileTask, taskId } from "./tasks.ts";
