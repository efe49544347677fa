import { formats } from "../src/export/formats.ts";
import { tables } from "../src/export/tables/index.ts";
import { things } from "../src/export/things.ts";

const BEGIN = "<!-- written by `npm run docs` -->";
const END = "<!-- /written -->";

const formatRows = (): string[] =>
  Object.entries(formats).map(
    ([name, { extension, media, things: held }]) =>
      `| \`${name}\` | .${extension} | ${media} | ${held.length === things.length ? "everything" : held.join(", ")} |`,
  );

const columnTable = (thing: (typeof things)[number]): string =>
  [
    `### ${thing}`,
    "",
    "| column | holds | what |",
    "| --- | --- | --- |",
    ...tables[thing].headings.map(({ name, type, does }) => `| \`${name}\` | ${type} | ${does} |`),
  ].join("\n");

const written = (): string =>
  [
    BEGIN,
    "| format | ending | media type | holds |",
    "| --- | --- | --- | --- |",
    ...formatRows(),
    "",
    "## Columns",
    "",
    "Of `csv`, `tsv` and `parquet`. They keep their names and their order; new ones come last.",
    "",
    things.map(columnTable).join("\n\n"),
    END,
  ].join("\n");

/** docs/exports.md with what is written of the formats and columns anew. */
export function exportsMarkdown(page: string): string {
  const [before] = page.split(BEGIN);
  const [, after] = page.split(END);
  if (before === undefined || after === undefined) throw new Error("The marks of what is written are gone.");
  return `${before}${written()}${after}`;
}
