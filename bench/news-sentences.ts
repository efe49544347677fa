import type { Reading } from "../src/schema/index.ts";
import { overlaps, type Span } from "../src/text/span.ts";
import { hasNews, loadNews, type NewsText, readNews } from "../test/seeds/news.ts";
import { draw } from "./draw.ts";

/**
 * Prints 100 sentences of real news drawn at random, always the same, each with what is read from it, for judging by
 * hand what is right, wrong and missed: `npx tsx bench/news-sentences.ts`. docs/reading.md tells what came of it.
 */
const SIZE = 100;
/** Shorter ones are headings and captions that were taken for text. */
const MIN_WORDS = 8;

/** A sentence of one of the texts; what marks its end is no matter of ours, so that a change of ours draws no others. */
interface Drawn {
  readonly text: NewsText;
  readonly sentence: string;
}

const segmenter = new Intl.Segmenter("vi", { granularity: "sentence" });

const sentencesOf = (text: NewsText): Drawn[] =>
  text.text
    .normalize("NFC")
    .split("\n")
    .flatMap((line) => [...segmenter.segment(line)])
    .map(({ segment }) => ({ text, sentence: segment.trim() }))
    .filter(({ sentence }) => sentence.split(/\s+/u).length >= MIN_WORDS);

const spanOf = ({ page }: Reading, sentence: string): Span => {
  const start = page.text.indexOf(sentence);
  return { start, end: start + sentence.length };
};

function print({ text, sentence }: Drawn, index: number): void {
  const reading = readNews(text);
  const { times, statements, events } = reading;
  const span = spanOf(reading, sentence);
  console.log(`\n${index + 1}. ${text.id} ${text.published}: ${sentence}`);
  for (const time of times)
    if (overlaps(time, span))
      console.log(`   T ${time.text} = ${time.value}${time.mod ? ` ${time.mod}` : ""}`);
  for (const { source, via, quote, content } of statements)
    if (overlaps(content, span))
      console.log(`   S ${source.name}${via ? ` via ${via.name}` : ""} | ${quote} | ${content.text}`);
  for (const { kind, participants, time, place, status, evidence } of events)
    if (evidence.some((part) => overlaps(part, span)))
      console.log(
        `   E ${kind} | ${participants.map(({ name }) => name).join(" + ")} | ${time?.value ?? "-"} | ${place?.name ?? "-"} | ${status}`,
      );
}

if (hasNews) draw(loadNews().flatMap(sentencesOf), SIZE).forEach(print);
else console.log("The collection of news texts is not beside this repository.");
