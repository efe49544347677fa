/** A page of docs/ by its file name, or one that is made from the sources. */
export interface NavPage {
  readonly name: string;
  readonly title: string;
}

export interface NavGroup {
  readonly title: string;
  readonly pages: readonly NavPage[];
}

/** The order of the documentation: learning, doing, looking up, understanding (diataxis.fr). */
export const navigation: readonly NavGroup[] = [
  {
    title: "Tutorial",
    pages: [
      { name: "tutorial", title: "A first record" },
      { name: "samples", title: "The sample pages" },
    ],
  },
  {
    title: "How to",
    pages: [
      { name: "negotiations", title: "Say what it is about" },
      { name: "sources", title: "Add pages" },
      { name: "watching", title: "Follow the news" },
      { name: "backfill", title: "Read in web archives" },
      { name: "decisions", title: "Check and correct" },
      { name: "brief", title: "Report to a chief" },
      { name: "citations", title: "Cite" },
      { name: "exports", title: "Export and share" },
      { name: "api", title: "Use it from programs" },
      { name: "mcp", title: "Use it from an assistant" },
      { name: "operations", title: "Keep it running" },
      { name: "cluster", title: "Work on many machines" },
      { name: "world", title: "Add people and places" },
      { name: "languages", title: "Add a language" },
    ],
  },
  {
    title: "Reference",
    pages: [
      { name: "commands", title: "Commands" },
      { name: "routes", title: "HTTP routes" },
      { name: "contract", title: "JSON objects" },
      { name: "errors", title: "Errors" },
      { name: "fetching", title: "What is fetched, and what not" },
      { name: "codes", title: "PLOVER and CAMEO codes" },
    ],
  },
  {
    title: "Explanation",
    pages: [
      { name: "record", title: "How a record is put together" },
      { name: "reading", title: "How well pages are read" },
      { name: "article", title: "How articles are found" },
      { name: "search", title: "Searching" },
      { name: "store", title: "Where a record is kept" },
      { name: "sizing", title: "How much it takes" },
      { name: "growing", title: "Growing further" },
      { name: "security", title: "Security" },
    ],
  },
];
