export {
  type CiteTarget,
  type Citing,
  citationOf,
  evidenceSource,
} from "./citation.ts";
export { citationFile } from "./format.ts";
export { type CitationFormat, citationFormats } from "./formats.ts";
export {
  entryLink,
  pageLink,
  statementLink,
  undertakingLink,
  webAddress,
} from "./links.ts";
export { oneLine, shortLine } from "./plain.ts";
export { codePointsBefore, selectorsOf } from "./selectors.ts";
export { type CitablePage, type CitedSources, citedSources } from "./sources.ts";
export { spanFrom } from "./spans.ts";
export { originText, sourceText } from "./text.ts";
export { entryTitle, utteranceTitle } from "./title.ts";
