import type { JSX } from "preact";
import { useEffect, useState } from "preact/hooks";
import type { RecordSource } from "../../src/schema/index.ts";
import type { SearchHit } from "../../src/store/service.ts";
import { entryLink, pageLink } from "../format/links.ts";
import { apiPath } from "../format/query.ts";
import { shortened } from "../format/text.ts";
import { dayText } from "../format/time.ts";
import { Await, Empty } from "../parts/notices.tsx";
import { DayField, Select } from "../parts/select.tsx";
import { useData, valueOr } from "../state/data.ts";
import { placeParameters } from "../state/negotiations.ts";
import { navigate, refocusOpened, useLocation, withParameters } from "../state/router.ts";
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
        {first.outlet && <span>{shortened(first.outlet, 60)}</span>}
        {first.published && <span>{dayText(first.published, language)}</span>}
      </p>
      <h2>{first.title === null ? labels.page.untitled : shortened(first.title, 300)}</h2>
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

/** Groups drawn at once, and with each further press. */
const step = 30;

function Hits({ hits }: { hits: readonly SearchHit[] }): JSX.Element {
  const { labels } = useSettings();
  const [most, setMost] = useState(step);
  useEffect(refocusOpened, []);
  if (hits.length === 0) return <Empty title={labels.search.none} hint={labels.search.noneHint} />;
  const groups = grouped(hits);
  return (
    <>
      <ol class="hits">
        {groups.slice(0, most).map((group) => (
          <Group key={`${group[0]?.type}${group[0]?.page}`} hits={group} />
        ))}
      </ol>
      {groups.length > most && (
        <div class="list-more">
          <button type="button" class="button" onClick={() => setMost(most + step)}>
            {labels.shell.listMore}
          </button>
        </div>
      )}
    </>
  );
}

const types = ["article", "statement", "entry"] as const;

/** What the API narrows a search by, as parameters of the address. */
const filterNames = ["since", "until", "outlet"] as const;

/** How many hits there are of each type; a press leaves only these. */
function TypeButtons({ hits }: { hits: readonly SearchHit[] }): JSX.Element {
  const { labels } = useSettings();
  const location = useLocation();
  const chosen = location.query.get("type") ?? "";
  const choose = (type: string): void =>
    navigate(withParameters(location, { type: type === chosen ? "" : type }), { replace: true });
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset's legend can't stand in one line with its buttons.
    <div class="toggles" role="group" aria-label={labels.search.type}>
      <span class="tally">{labels.count.hits(hits.length)}</span>
      {types.map((type) => {
        const count = hits.filter((hit) => hit.type === type).length;
        return (
          <button
            key={type}
            type="button"
            class="button"
            aria-pressed={chosen === type}
            disabled={count === 0 && chosen !== type}
            onClick={() => choose(type)}
          >
            {labels.search.types[type]} <span class="count">{count}</span>
          </button>
        );
      })}
    </div>
  );
}

function SearchFilters(): JSX.Element {
  const { filters } = useSettings().labels;
  const location = useLocation();
  const sources = valueOr(useData<RecordSource[]>("/api/sources"), []);
  const field = (name: (typeof filterNames)[number]) => ({
    label: filters[name],
    value: location.query.get(name) ?? "",
    onChange: (value: string) => navigate(withParameters(location, { [name]: value }), { replace: true }),
  });
  const outlets = sources
    .filter((one) => one.pages > 0)
    .map(({ name }) => ({ value: name, text: shortened(name, 60) }));
  return (
    <search class="filters search-filters" aria-label={filters.title}>
      <Select {...field("outlet")} all={filters.all} choices={outlets} />
      <DayField {...field("since")} />
      <DayField {...field("until")} />
    </search>
  );
}

function Found({ words }: { words: string }): JSX.Element {
  const location = useLocation();
  const hits = useData<SearchHit[]>(
    apiPath("/api/search", location, [...filterNames, ...placeParameters], { q: words }),
  );
  const type = location.query.get("type") ?? "";
  return (
    <>
      <SearchFilters />
      <Await of={hits}>
        {(value) => (
          <>
            <TypeButtons hits={value} />
            <Hits key={`${words} ${type}`} hits={value.filter((hit) => type === "" || hit.type === type)} />
          </>
        )}
      </Await>
    </>
  );
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
