// `npm run docs:site [-- DIR]`: the documentation as a static site, from docs/, the commands, the HTTP description and the schemas.
import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { sitePages } from "./pages.ts";
import { siteHtml } from "./shell.ts";

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const directory = process.argv[2] ?? here("../../dist/docs");

mkdirSync(directory, { recursive: true });
for (const page of await sitePages())
  writeFileSync(join(directory, `${page.name}.html`), await siteHtml(page));
writeFileSync(join(directory, "style.css"), readFileSync(here("./style.css")));
const images = here("../../docs/images");
if (existsSync(images)) cpSync(images, join(directory, "images"), { recursive: true });
