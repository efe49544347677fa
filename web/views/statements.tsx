import type { JSX } from "preact";
import { useEffect } from "preact/hooks";
import type { Utterance } from "../../src/schema/index.ts";
import { pageLink } from "../format/links.ts";
import { nameOf } from "../format/names.ts";
import { dayText } from "../format/time.ts";
import { Await, Empty } from "../parts/notices.tsx";
import { type Choice, DayField, Select } from "../parts/select.tsx";
import { useData } from "../state/data.ts";
import { navigate, refocusOpened, useLocation, withParameters } from "../state/router.ts";
import { type Settings, useSettings } from "../state/settings.ts";
import { useTitle } from "../state/title.ts";
import { apiQuery, isFiltered } from "./filters.tsx";

function counted(items: readonly (readonly [string, string])[]): Choice[] {
  const found = new Map<string, { text: string; count: number }>();
  for (const [id, text] of items) {
    const known = found.get(id);
    if (known) known.count += 1;
    else found.set(id, { text, count: 1 });
  }
  const sorted = [...found].sort(([, a], [, b]) => b.count - a.count || a.text.localeCompare(b.text));
  return sorted.map(([value, { text, count }]) => ({ value, text: `${text} (${count})` }));
}

const topicText = (topic: string, { labels }: Settings): string => labels.topics[topic] ?? topic;

function StatementFilters({ all }: { all: readonly Utterance[] }): JSX.Element {
  const settings = useSettings();
  const { filters } = settings.labels;
  const location = useLocation();
  const value = (name: string): string => location.query.get(name) ?? "";
  const set = (name: string) => (chosen: string) =>
    navigate(withParameters(location, { [name]: chosen }), { replace: true });
  const actors = counted(all.map(({ source }) => [source.id, nameOf(source, settings)] as const));
  const topics = counted(
    all.flatMap((one) => one.topics.map((topic) => [topic, topicText(topic, settings)] as const)),
  );
  return (
    <search class="filters" aria-label={filters.title}>
      <Select
        label={filters.actor}
        all={filters.all}
        value={value("actor")}
        choices={actors}
        onChange={set("actor")}
      />
      <Select
        label={filters.topic}
        all={filters.all}
        value={value("topic")}
        choices={topics}
        onChange={set("topic")}
      />
      <DayField label={filters.since} value={value("since")} onChange={set("since")} />
      <DayField label={filters.until} value={value("until")} onChange={set("until")} />
      {(isFiltered(location) || location.query.has("topic")) && (
        <button type="button" class="button plain" onClick={() => navigate(location.path, { replace: true })}>
          {filters.clear}
        </button>
      )}
    </search>
  );
}

/** The utterance's words stand in the page of its first telling. */
function placeOf(utterance: Utterance): string {
  const telling = utterance.tellings[0];
  return telling ? pageLink(telling.page, telling.content) : "/pages";
}

/** When it was said; where no page tells, when it was published. */
function dayShown({ time, tellings }: Utterance, { labels, language }: Settings): string {
  if (time) return dayText(time.value, language);
  const published = tellings[0]?.published;
  return published ? labels.statements.published(dayText(published, language)) : labels.statements.undated;
}

function UtteranceItem({ utterance }: { utterance: Utterance }): JSX.Element {
  const settings = useSettings();
  const { labels } = settings;
  const { source, via, stance, quote, content, topics, tellings } = utterance;
  const outlets = [...new Set(tellings.map(({ outlet }) => outlet ?? labels.entry.unknown))];
  return (
    <li class="utterance">
      <p class="utterance-who">
        <b>{nameOf(source, settings)}</b>
        {stance && <span class="stance">{labels.stances[stance]}</span>}
        {via && <span class="quiet">{labels.page.via(nameOf(via, settings))}</span>}
      </p>
      <blockquote class={`quote-${quote}`}>
        <a href={placeOf(utterance)} data-item>
          {content.text}
        </a>
      </blockquote>
      <p class="row-meta">
        <span>{outlets.join(", ")}</span>
        {tellings.length > 1 && <span>{labels.statements.tellings(tellings.length)}</span>}
        <span class="quiet">{labels.quotes[quote]}</span>
        {topics.map((topic) => (
          <a key={topic} class="topic" href={`/statements?topic=${encodeURIComponent(topic)}`}>
            {topicText(topic, settings)}
          </a>
        ))}
      </p>
      <time class="utterance-day">{dayShown(utterance, settings)}</time>
    </li>
  );
}

const dayOf = (utterance: Utterance): string =>
  utterance.time?.value ?? utterance.tellings[0]?.published ?? "";

function List({ all, topic }: { all: readonly Utterance[]; topic: string }): JSX.Element {
  const { labels } = useSettings();
  useEffect(refocusOpened, []);
  const shown = topic === "" ? all : all.filter(({ topics }) => topics.includes(topic));
  const sorted = [...shown].sort((a, b) => (dayOf(a) < dayOf(b) ? 1 : dayOf(a) > dayOf(b) ? -1 : 0));
  if (sorted.length === 0) return <Empty title={labels.statements.none} hint={labels.timeline.noneHint} />;
  return (
    <>
      <p class="tally">{labels.count.statements(sorted.length)}</p>
      <ol class="utterances">
        {sorted.map((utterance) => (
          <UtteranceItem key={utterance.key} utterance={utterance} />
        ))}
      </ol>
    </>
  );
}

/** Who said what, newest first. */
export function StatementsView(): JSX.Element {
  const { labels } = useSettings();
  useTitle(labels.statements.title);
  const location = useLocation();
  const all = useData<Utterance[]>("/api/statements");
  const filtered = useData<Utterance[]>(`/api/statements${apiQuery(location)}`);
  return (
    <div class="narrow">
      <h1>{labels.statements.title}</h1>
      <p class="intro">{labels.statements.intro}</p>
      <StatementFilters all={all.state === "ready" ? all.value : []} />
      <Await of={filtered}>{(value) => <List all={value} topic={location.query.get("topic") ?? ""} />}</Await>
    </div>
  );
}
