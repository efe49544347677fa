export {
  type CiteTarget,
  type Citing,
  citationOf,
  citedEntry,
  citedUtterance,
  evidenceSource,
} from "./citation.ts";
export { type CitationFile, citationFile } from "./format.ts";
export { type CitationFormat, citationFormats } from "./formats.ts";
export {
  entryLink,
  frozenLink,
  niUri,
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
