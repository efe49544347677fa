import type { JSX } from "preact";
import { useEffect } from "preact/hooks";
import type { SearchHit } from "../../src/store/service.ts";
import { entryLink, pageLink } from "../format/links.ts";
import { dayText } from "../format/time.ts";
import { Await, Empty } from "../parts/notices.tsx";
import { useData } from "../state/data.ts";
import { refocusOpened, useLocation } from "../state/router.ts";
import { useSettings } from "../state/settings.ts";

/** Characters shown before the first mark of a long passage. */
const lead = 90;

/** Characters of a passage shown at most. */
const window = 320;

interface Piece {
  readonly text: string;
  readonly marked: boolean;
}

/** The passage around its first mark, cut into marked and unmarked pieces. */
function pieces({ passage, marks }: SearchHit): Piece[] {
  const first = marks[0]?.start ?? 0;
  const from = first > lead ? passage.text.indexOf(" ", first - lead) + 1 : 0;
  const to = Math.min(passage.text.length, from + window);
  const cut: Piece[] = from > 0 ? [{ text: "… ", marked: false }] : [];
  let at = from;
  for (const { start, end } of marks) {
    if (start < at || end > to) continue;
    cut.push(
      { text: passage.text.slice(at, start), marked: false },
      { text: passage.text.slice(start, end), marked: true },
    );
    at = end;
  }
  cut.push({ text: passage.text.slice(at, to) + (to < passage.text.length ? " …" : ""), marked: false });
  return cut;
}

function linkOf(hit: SearchHit): string {
  if (hit.type === "entry") return entryLink(hit.id);
  const mark = hit.marks[0];
  const { start } = hit.passage;
  if (hit.type === "statement" || !mark) return pageLink(hit.page, hit.passage);
  return pageLink(hit.page, { start: start + mark.start, end: start + mark.end });
}

function Hit({ hit }: { hit: SearchHit }): JSX.Element {
  const { labels, language } = useSettings();
  return (
    <li class="hit">
      <p class="row-meta">
        <span class={`hit-type ${hit.type}`}>{labels.search.types[hit.type]}</span>
        {hit.outlet && <span>{hit.outlet}</span>}
        {hit.published && <span>{dayText(hit.published, language)}</span>}
      </p>
      <h2>
        <a href={linkOf(hit)} data-item>
          {hit.title ?? labels.page.untitled}
        </a>
      </h2>
      <p class="hit-passage">
        {pieces(hit).map(({ text, marked }, n) => (marked ? <mark key={n}>{text}</mark> : text))}
      </p>
    </li>
  );
}

function Hits({ hits }: { hits: readonly SearchHit[] }): JSX.Element {
  const { labels } = useSettings();
  useEffect(refocusOpened, []);
  if (hits.length === 0) return <Empty title={labels.search.none} hint={labels.search.noneHint} />;
  return (
    <>
      <p class="quiet">{labels.count.hits(hits.length)}</p>
      <ol class="hits">
        {hits.map((hit) => (
          <Hit key={`${hit.type}${hit.id}${hit.page}${hit.passage.start}`} hit={hit} />
        ))}
      </ol>
    </>
  );
}

function Found({ words }: { words: string }): JSX.Element {
  const hits = useData<SearchHit[]>(`/api/search?q=${encodeURIComponent(words)}`);
  return <Await of={hits}>{(value) => <Hits hits={value} />}</Await>;
}

/** Passages that hold the words looked for. */
export function SearchView(): JSX.Element {
  const { labels } = useSettings();
  const words = useLocation().query.get("q")?.trim() ?? "";
  return (
    <div class="narrow">
      <h1>{words === "" ? labels.search.title : `“${words}”`}</h1>
      {words === "" ? (
        <Empty title={labels.search.start} hint={labels.search.noneHint} />
      ) : (
        <Found words={words} />
      )}
    </div>
  );
}
