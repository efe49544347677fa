import type { JSX } from "preact";
import { useEffect, useMemo, useRef } from "preact/hooks";
import type { RecordPosition, Stance } from "../../src/schema/index.ts";
import { nameOf } from "../format/names.ts";
import { apiPath } from "../format/query.ts";
import { shortened } from "../format/text.ts";
import { ActorField } from "../parts/actor-field.tsx";
import { ClearFilters } from "../parts/clear-filters.tsx";
import { Await, Empty } from "../parts/notices.tsx";
import { DayField, Select } from "../parts/select.tsx";
import { StanceChip } from "../parts/stance.tsx";
import { useData } from "../state/data.ts";
import { placeParameters } from "../state/negotiations.ts";
import { navigate, useLocation, withParameters } from "../state/router.ts";
import { useSettings } from "../state/settings.ts";
import { useTitle } from "../state/title.ts";
import { PositionChart } from "./position-chart.tsx";
import { type Opened, PositionMatrix } from "./position-matrix.tsx";
import { type PositionRow, positionRows, topicsOf } from "./position-rows.ts";
import { PositionWords } from "./position-words.tsx";
import { topicText } from "./utterance-item.tsx";

const names = ["actor", "topic", "since", "until"] as const;

function Filters(): JSX.Element {
  const { labels } = useSettings();
  const location = useLocation();
  const field = (name: (typeof names)[number]) => ({
    value: location.query.get(name) ?? "",
    onChange: (chosen: string) => navigate(withParameters(location, { [name]: chosen }), { replace: true }),
  });
  const topics = Object.entries(labels.topics).map(([value, text]) => ({ value, text }));
  return (
    <search class="filters" aria-label={labels.filters.title}>
      <ActorField label={labels.filters.actor} all={labels.filters.all} {...field("actor")} />
      <Select label={labels.filters.topic} all={labels.filters.all} choices={topics} {...field("topic")} />
      <DayField label={labels.filters.since} {...field("since")} />
      <DayField label={labels.filters.until} {...field("until")} />
      <ClearFilters names={names} also={["row", "about"]} />
    </search>
  );
}

function Legend(): JSX.Element {
  const { labels } = useSettings();
  return (
    <ul class="legend" aria-label={labels.sayings.position.legend}>
      {(Object.keys(labels.stances) as Stance[]).map((stance) => (
        <li key={stance}>
          <StanceChip stance={stance} />
        </li>
      ))}
    </ul>
  );
}

interface DetailProps {
  readonly row: PositionRow;
  readonly topic: string;
  readonly topics: readonly string[];
  readonly link: (opened: Opened) => string;
}

/** What was opened comes into view; its heading takes the focus, so that a reader's voice goes on there. */
function Detail({ row, topic, topics, link }: DetailProps): JSX.Element {
  const settings = useSettings();
  const { position } = settings.labels.sayings;
  const heading = useRef<HTMLHeadingElement>(null);
  const actor = row.actor.id;
  useEffect(() => {
    heading.current?.focus({ preventScroll: true });
    heading.current?.scrollIntoView({ block: "start" });
  }, [actor, topic]);
  const name = shortened(nameOf(row.actor, settings), 120);
  return (
    <section class="position-detail">
      <header>
        <h2 ref={heading} tabIndex={-1}>
          {topic === "" ? position.over(name) : position.words(name, topicText(topic, settings))}
        </h2>
        <a class="button" href={link({ actor: "", topic: "" })}>
          {position.close}
        </a>
      </header>
      <PositionChart
        row={row}
        topics={topic === "" ? topics : [topic]}
        link={(other) => link({ actor, topic: other })}
      />
      {topic !== "" && <PositionWords positions={row.topics.get(topic) ?? []} />}
    </section>
  );
}

function Shown({ positions }: { positions: readonly RecordPosition[] }): JSX.Element {
  const { labels } = useSettings();
  const location = useLocation();
  const rows = useMemo(() => positionRows(positions), [positions]);
  const topics = useMemo(() => topicsOf(positions, Object.keys(labels.topics)), [positions, labels]);
  const { position } = labels.sayings;
  if (rows.length === 0) return <Empty title={position.none} hint={position.noneHint} />;
  const opened = { actor: location.query.get("row") ?? "", topic: location.query.get("about") ?? "" };
  const link = ({ actor, topic }: Opened): string => withParameters(location, { row: actor, about: topic });
  const row = rows.find(({ actor }) => actor.id === opened.actor);
  return (
    <>
      <Legend />
      <PositionMatrix rows={rows} topics={topics} opened={opened} link={link} />
      {row && <Detail row={row} topic={opened.topic} topics={topics} link={link} />}
    </>
  );
}

/** Where each side stands on each topic, and how that changed. */
export function PositionsView(): JSX.Element {
  const { labels } = useSettings();
  const { position } = labels.sayings;
  useTitle(position.title);
  const positions = useData<RecordPosition[]>(
    apiPath("/api/positions", useLocation(), [...names, ...placeParameters]),
  );
  return (
    <div class="positions-view">
      <header class="view-head">
        <h1>{position.title}</h1>
        <p class="intro">{position.intro}</p>
      </header>
      <Filters />
      <Await of={positions}>{(value) => <Shown positions={value} />}</Await>
    </div>
  );
}
