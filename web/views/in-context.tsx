import type { JSX } from "preact";
import type { ArticleBlock, Reading } from "../../src/schema/index.ts";
import { pageLink } from "../format/links.ts";
import { shortened } from "../format/text.ts";
import { dayText } from "../format/time.ts";
import { Await } from "../parts/notices.tsx";
import { useData } from "../state/data.ts";
import { useSettings } from "../state/settings.ts";
import { type Highlight, type Segment, segmentsOf } from "./segments.ts";

interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** What is shown of a page: the words looked for, what else is marked, and how far around them is shown. */
interface Place {
  readonly page: string;
  readonly words: Stretch;
  /** The verb of saying, or a condition. */
  readonly cue?: Stretch | null;
}

/** Characters shown before and after the words within their own lines: some pages are one line. */
const around = 1200;

/** Lines that belong to the article's text. */
const prose: ReadonlySet<string> = new Set(["title", "lead", "body", "subhead"]);

/** The lines that hold the words, and the one before and after them, cut where they are far longer than a paragraph. */
function linesAround(blocks: readonly ArticleBlock[], words: Stretch): Stretch[] {
  const holds = ({ start, end }: Stretch): boolean => start < words.end && end > words.start;
  const kept = blocks.filter((block) => prose.has(block.role) || holds(block));
  const first = kept.findIndex(holds);
  if (first < 0) return [{ start: words.start, end: words.end }];
  const last = kept.findLastIndex(holds);
  return kept
    .slice(Math.max(0, first - 1), last + 2)
    .map(({ start, end }) => ({
      start: Math.max(start, words.start - around),
      end: Math.min(end, words.end + around),
    }))
    .filter(({ start, end }) => start < end);
}

function Piece({ segment, text }: { segment: Segment; text: string }): JSX.Element {
  const words = text.slice(segment.start, segment.end);
  if (segment.layers.includes("target")) return <mark class="s-target">{words}</mark>;
  if (segment.layers.includes("cue")) return <em class="s-cue">{words}</em>;
  return <>{words}</>;
}

function Lines({ reading, place }: { reading: Reading; place: Place }): JSX.Element {
  const { page, article } = reading;
  const marked: Highlight[] = [
    { start: place.words.start, end: place.words.end, layer: "target", note: "" },
    ...(place.cue ? [{ start: place.cue.start, end: place.cue.end, layer: "cue" as const, note: "" }] : []),
  ];
  return (
    <blockquote class="context" lang={page.language ?? undefined}>
      {linesAround(article.blocks, place.words).map((line) => (
        <p key={line.start}>
          {segmentsOf(line, marked).map((segment) => (
            <Piece key={segment.start} segment={segment} text={page.text} />
          ))}
        </p>
      ))}
    </blockquote>
  );
}

/** Words in the paragraphs around them, under the headline, outlet and day of their page, with the way into it. */
export function InContext({ place }: { place: Place }): JSX.Element {
  const { labels, language } = useSettings();
  const loaded = useData<Reading>(`/api/pages/${encodeURIComponent(place.page)}`);
  return (
    <Await of={loaded}>
      {(reading) => (
        <div class="in-context">
          <p class="context-head">
            <b>{shortened(reading.article.outlet ?? reading.page.source, 120)}</b>
            {reading.article.published && (
              <span class="quiet">{dayText(reading.article.published.value, language)}</span>
            )}
            <a href={pageLink(place.page, place.words)} data-item>
              {shortened(reading.article.title ?? labels.page.untitled, 300)}
            </a>
          </p>
          <Lines reading={reading} place={place} />
        </div>
      )}
    </Await>
  );
}
