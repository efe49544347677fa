import type { CommandDefinition } from "./context.ts";
import { filterOptions } from "./options.ts";

const common = ["record", "json", "lang"] as const;
const own = ["world", "topics"] as const;
const pages = ["captured", "language", "maxSize", "errors", ...own] as const;
const paths =
  'files, folders, patterns and archives of pages; "-" reads standard input (docs/sources.md lists the formats)';

/** Every command, in the order of help and documentation: first what fills a record, then what asks it. */
export const commands: readonly CommandDefinition[] = [
  {
    name: "read",
    argument: "<path...>",
    argumentHelp: paths,
    summary: "read pages and print what each says, without a record",
    options: ["json", "explain", "lang", "published", ...pages],
    examples: [
      { line: "parley read page.txt", does: "a digest of one page" },
      { line: "parley read --explain page.txt", does: "the text with each finding and why it was made" },
      {
        line: "parley read --json pages/ > readings.jsonl",
        does: "the full readings, one JSON object a line",
      },
      {
        line: "parley read --json --errors failed.jsonl crawl.warc.gz > readings.jsonl",
        does: "every page of a web archive; what fails is listed in failed.jsonl",
      },
    ],
    load: () => import("./commands/read.ts"),
  },
  {
    name: "add",
    argument: "<path...>",
    argumentHelp: paths,
    summary: "read pages and add them to the record",
    options: [...common, "published", ...pages],
    examples: [
      { line: "parley add pages/", does: "add a folder; pages already there are left as they are" },
      { line: "parley add 'news/**/*.html' export.jsonl", does: "add what a pattern finds, and an export" },
      { line: "parley add --published 2025-06-05 page.txt", does: "add a page whose day you know" },
    ],
    load: () => import("./commands/add.ts"),
  },
  {
    name: "timeline",
    argument: "",
    argumentHelp: "",
    summary: "list the contacts in order of time",
    options: [...common, ...filterOptions],
    examples: [
      {
        line: "parley timeline --actor Putin --since 2025-03-01",
        does: "contacts of one person from March on",
      },
    ],
    load: () => import("./commands/timeline.ts"),
  },
  {
    name: "show",
    argument: "<entry>",
    argumentHelp: "id of an entry, or its first 6 characters or more",
    summary: "show an entry with the sentences that it rests on",
    options: common,
    examples: [{ line: "parley show 3fa81c02", does: "one entry of the timeline" }],
    load: () => import("./commands/show.ts"),
  },
  {
    name: "statements",
    argument: "",
    argumentHelp: "",
    summary: "list who said what, and which outlets tell it",
    options: [...common, ...filterOptions],
    examples: [{ line: "parley statements --actor Peskov", does: "what one speaker said" }],
    load: () => import("./commands/statements.ts"),
  },
  {
    name: "search",
    argument: "<words...>",
    argumentHelp: "words without marks match any marks",
    summary: "find passages that hold the words",
    options: [...common, ...filterOptions],
    examples: [{ line: 'parley search "dam phan"', does: 'finds "đàm phán"' }],
    load: () => import("./commands/search.ts"),
  },
  {
    name: "gaps",
    argument: "",
    argumentHelp: "",
    summary: "list contacts of a counted series that no page reports",
    options: [...common, ...filterOptions],
    examples: [{ line: "parley gaps --kind call", does: "calls that must have taken place" }],
    load: () => import("./commands/gaps.ts"),
  },
  {
    name: "conflicts",
    argument: "",
    argumentHelp: "",
    summary: "list what reports disagree on",
    options: [...common, ...filterOptions],
    examples: [{ line: "parley conflicts --json", does: "one JSON object a line" }],
    load: () => import("./commands/conflicts.ts"),
  },
  {
    name: "unconfirmed",
    argument: "",
    argumentHelp: "",
    summary: "list announced contacts whose day has passed without a report",
    options: [...common, ...filterOptions, "asOf"],
    examples: [{ line: "parley unconfirmed --as-of 2025-09-01", does: "what was overdue on that day" }],
    load: () => import("./commands/unconfirmed.ts"),
  },
  {
    name: "serve",
    argument: "",
    argumentHelp: "",
    summary: "serve the web app and share the record until Ctrl-C",
    options: [...common, "port", ...own],
    examples: [{ line: "parley serve --port 4700", does: "the record at http://127.0.0.1:4700/" }],
    untilInterrupted: true,
    load: () => import("./commands/serve.ts"),
  },
  {
    name: "completion",
    argument: "<shell>",
    argumentHelp: "bash or zsh",
    summary: "print the completion script of a shell",
    options: [],
    examples: [
      { line: "source <(parley completion bash)", does: "complete commands and options in this bash" },
      {
        line: "parley completion zsh > ~/.zsh/completions/_parley",
        does: "the same, from a folder of fpath",
      },
    ],
    load: () => import("./commands/completion.ts"),
  },
];
