/** The part of citation.js that the tests use. */
declare module "@citation-js/core" {
  /** Reads CSL-JSON, BibTeX and others into items of CSL-JSON. */
  export class Cite {
    constructor(data: unknown);
    readonly data: readonly Record<string, unknown>[];
  }
}

declare module "@citation-js/plugin-bibtex" {}
