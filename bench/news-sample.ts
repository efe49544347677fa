import type { Reading } from "../src/schema/index.ts";
import { hasNews, loadNews, type NewsText, readNews } from "../test/seeds/news.ts";
import { draw } from "./draw.ts";

/**
 * Prints every event and statement found in 60 texts drawn at random, always the same, for judging by hand how many are
 * invented: `npx tsx bench/news-sample.ts`. docs/reading.md tells what came of it.
 */
const SIZE = 60;
const eventLines = ({ events, page }: Reading): string[] =>
  events.map(
    ({ kind, participants, time, place, status, ordinal, evidence }) =>
      `  E ${kind} | ${participants.map(({ name }) => name).join(" + ")} | ${time?.value ?? "-"} | ${place?.name ?? "-"} | ${status} | ${ordinal?.n ?? "-"}\n` +
      evidence.map(({ start, end }) => `      ${page.text.slice(start, end)}`).join("\n"),
  );

const statementLines = ({ statements, page }: Reading): string[] =>
  statements.map(({ source, via, quote, cue, content }) => {
    const from = page.text.lastIndexOf("\n", content.start) + 1;
    const before = page.text.slice(Math.max(from, content.start - 90), content.start);
    return `  S ${source.name}${via ? ` via ${via.name}` : ""} | ${quote} | ${cue?.text ?? "-"}\n      …${before}[[${content.text}]]`;
  });

function print(text: NewsText): void {
  const reading = readNews(text);
  console.log(`\n# ${text.id} ${text.published} ${reading.article.title}`);
  for (const line of [...eventLines(reading), ...statementLines(reading)]) console.log(line);
}

if (hasNews) draw(loadNews(), SIZE).forEach(print);
else console.log("The collection of news texts is not beside this repository.");
