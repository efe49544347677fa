import type { JSX } from "preact";
import { useEffect } from "preact/hooks";
import type { RecordUndertaking } from "../../src/schema/index.ts";
import { apiPath } from "../format/query.ts";
import { ActorField } from "../parts/actor-field.tsx";
import { ClearFilters } from "../parts/clear-filters.tsx";
import { AwaitPages } from "../parts/more.tsx";
import { Await, Empty } from "../parts/notices.tsx";
import { DayField, Select } from "../parts/select.tsx";
import { useData } from "../state/data.ts";
import { placeParameters } from "../state/negotiations.ts";
import { usePages } from "../state/pages.ts";
import { navigate, refocusOpened, useLocation, withParameters } from "../state/router.ts";
import { useSettings } from "../state/settings.ts";
import { useTitle } from "../state/title.ts";
import { UndertakingItem } from "./undertaking-item.tsx";

/** What narrows the list; the board has a column for each state, and narrows by the others. */
const names = ["actor", "act", "topic", "state", "due", "since", "until"] as const;
const boardNames = ["actor", "act", "topic", "since", "until"] as const;

/** How many a column shows. */
const inColumn = 12;

/** How many of the list are asked for at a time. */
const piece = "50";

const columns = ["due", "open", "accepted", "fulfilled", "refused", "lapsed"] as const;
type Column = (typeof columns)[number];

function Filters({ board }: { board: boolean }): JSX.Element {
  const { labels } = useSettings();
  const { sayings } = labels;
  const location = useLocation();
  const field = (name: (typeof names)[number]) => ({
    value: location.query.get(name) ?? "",
    onChange: (chosen: string) => navigate(withParameters(location, { [name]: chosen }), { replace: true }),
  });
  const list = (words: Readonly<Record<string, string>>) => ({
    all: labels.filters.all,
    choices: Object.entries(words).map(([value, text]) => ({ value, text })),
  });
  const known = board ? boardNames : names;
  return (
    <search class="filters" aria-label={labels.filters.title}>
      <ActorField label={labels.filters.actor} all={labels.filters.all} {...field("actor")} />
      <Select label={sayings.filter.act} {...list(sayings.acts)} {...field("act")} />
      <Select label={labels.filters.topic} {...list(labels.topics)} {...field("topic")} />
      {!board && <Select label={sayings.filter.state} {...list(sayings.states)} {...field("state")} />}
      <DayField label={labels.filters.since} {...field("since")} />
      <DayField label={labels.filters.until} {...field("until")} />
      <ClearFilters names={known} />
    </search>
  );
}

/** What is due comes in the order of its days, all else the latest first. */
const asked = (column: Column): Readonly<Record<string, string>> =>
  column === "due" ? { due: "true" } : { state: column, newest: "true" };

function BoardColumn({ column }: { column: Column }): JSX.Element {
  const { labels } = useSettings();
  const { undertaking, states } = labels.sayings;
  const location = useLocation();
  const limit = String(inColumn + 1);
  const found = useData<RecordUndertaking[]>(
    apiPath("/api/undertakings", location, [...boardNames, ...placeParameters], {
      ...asked(column),
      limit,
    }),
  );
  const narrowed = column === "due" ? { due: "true", state: "" } : { due: "", state: column };
  const all = withParameters(location, { view: "list", ...narrowed });
  return (
    <section class={`column column-${column}`}>
      <h2>
        <a href={all}>{column === "due" ? undertaking.due : states[column]}</a>
      </h2>
      <p class="quiet">{undertaking.why[column]}</p>
      <Await of={found}>{(items) => <Cards items={items} all={all} />}</Await>
    </section>
  );
}

/** The first of a column, and the way to all of them. */
function Cards({ items, all }: { items: readonly RecordUndertaking[]; all: string }): JSX.Element {
  const { labels } = useSettings();
  if (items.length === 0) return <p class="nothing">{labels.sayings.undertaking.nothing}</p>;
  return (
    <>
      <ul>
        {items.slice(0, inColumn).map((one) => (
          <UndertakingItem key={one.key} undertaking={one} />
        ))}
      </ul>
      {items.length > inColumn && (
        <p class="column-all">
          <a href={all}>{labels.actor.all}</a>
        </p>
      )}
    </>
  );
}

function List(): JSX.Element {
  const { labels } = useSettings();
  const { undertaking } = labels.sayings;
  const location = useLocation();
  const order = location.query.get("due") === "true" ? {} : { newest: "true" };
  const found = usePages<RecordUndertaking>(
    apiPath("/api/undertakings", location, [...names, ...placeParameters], { ...order, limit: piece }),
  );
  return (
    <AwaitPages of={found}>
      {(items) =>
        items.length === 0 ? (
          <Empty title={undertaking.none} hint={undertaking.noneHint} />
        ) : (
          <>
            {!found.more && (
              <p class="tally" role="status">
                {undertaking.count(items.length)}
              </p>
            )}
            <ul class="undertakings">
              {items.map((one) => (
                <UndertakingItem key={one.key} undertaking={one} />
              ))}
            </ul>
          </>
        )
      }
    </AwaitPages>
  );
}

function Switch({ board }: { board: boolean }): JSX.Element {
  const { undertaking } = useSettings().labels.sayings;
  const location = useLocation();
  const show = (view: string) => () => navigate(withParameters(location, { view }), { replace: true });
  return (
    <fieldset class="switch">
      <legend class="unseen">{undertaking.views}</legend>
      <button type="button" class="button" aria-pressed={board} onClick={show("")}>
        {undertaking.board}
      </button>
      <button type="button" class="button" aria-pressed={!board} onClick={show("list")}>
        {undertaking.list}
      </button>
    </fieldset>
  );
}

/** What was offered, demanded, promised or threatened, by what became of it; `view=list` in one list. */
export function UndertakingsView(): JSX.Element {
  const { labels } = useSettings();
  const { undertaking } = labels.sayings;
  useTitle(undertaking.title);
  const board = useLocation().query.get("view") !== "list";
  useEffect(refocusOpened, []);
  return (
    <div class="undertakings-view">
      <header class="view-head">
        <h1>{undertaking.title}</h1>
        <p class="intro">{undertaking.intro}</p>
      </header>
      <Filters board={board} />
      <Switch board={board} />
      {board ? (
        <div class="board">
          {columns.map((column) => (
            <BoardColumn key={column} column={column} />
          ))}
        </div>
      ) : (
        <List />
      )}
    </div>
  );
}
