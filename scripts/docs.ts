// `npm run docs`: writes the pages of docs/ that are made from the sources.
import { writeFileSync } from "node:fs";
import { commandsMarkdown } from "./commands-markdown.ts";

writeFileSync(new URL("../docs/commands.md", import.meta.url), commandsMarkdown());
