// `npm run docs`: writes the pages of docs/ that are made from the sources.
import { readFileSync, writeFileSync } from "node:fs";
import { codesMarkdown } from "./codes-markdown.ts";
import { commandsMarkdown } from "./commands-markdown.ts";
import { exportsMarkdown } from "./exports-markdown.ts";

writeFileSync(new URL("../docs/commands.md", import.meta.url), commandsMarkdown());
writeFileSync(new URL("../docs/codes.md", import.meta.url), codesMarkdown());

const exportsPage = new URL("../docs/exports.md", import.meta.url);
writeFileSync(exportsPage, exportsMarkdown(readFileSync(exportsPage, "utf8")));
