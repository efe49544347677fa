import type { JSX } from "preact";
import { useEffect } from "preact/hooks";
import type { SearchHit } from "../../src/store/service.ts";
import { entryLink, pageLink } from "../format/links.ts";
import { dayText } from "../format/time.ts";
import { Await, Empty } from "../parts/notices.tsx";
import { useData } from "../state/data.ts";
import { refocusOpened, useLocation } from "../state/router.ts";
import { useSettings } from "../state/settings.ts";
import { useTitle } from "../state/title.ts";

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

function Passage({ hit }: { hit: SearchHit }): JSX.Element {
  return (
    <p class="hit-passage">
      <a href={linkOf(hit)} data-item>
        {pieces(hit).map(({ text, marked }, n) => (marked ? <mark key={n}>{text}</mark> : text))}
      </a>
    </p>
  );
}

function Group({ hits }: { hits: readonly SearchHit[] }): JSX.Element | null {
  const { labels, language } = useSettings();
  const first = hits[0];
  if (!first) return null;
  return (
    <li class="hit">
      <p class="row-meta">
        <span class={`hit-type ${first.type}`}>{labels.search.types[first.type]}</span>
        {first.outlet && <span>{first.outlet}</span>}
        {first.published && <span>{dayText(first.published, language)}</span>}
      </p>
      <h2>{first.title ?? labels.page.untitled}</h2>
      {hits.map((hit) => (
        <Passage key={`${hit.id}${hit.passage.start}`} hit={hit} />
      ))}
    </li>
  );
}

/** Hits of one kind in one page together, where the best of them stands. */
function grouped(hits: readonly SearchHit[]): SearchHit[][] {
  const groups = new Map<string, SearchHit[]>();
  for (const hit of hits) {
    const key = `${hit.type} ${hit.page}`;
    const group = groups.get(key);
    if (group) group.push(hit);
    else groups.set(key, [hit]);
  }
  return [...groups.values()];
}

function Hits({ hits }: { hits: readonly SearchHit[] }): JSX.Element {
  const { labels } = useSettings();
  useEffect(refocusOpened, []);
  if (hits.length === 0) return <Empty title={labels.search.none} hint={labels.search.noneHint} />;
  return (
    <>
      <p class="tally">{labels.count.hits(hits.length)}</p>
      <ol class="hits">
        {grouped(hits).map((group) => (
          <Group key={`${group[0]?.type}${group[0]?.page}`} hits={group} />
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
  useTitle(words === "" ? labels.search.title : words);
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
