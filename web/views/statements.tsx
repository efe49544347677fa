import type { JSX } from "preact";
import { useEffect } from "preact/hooks";
import type { RecordSource, Utterance } from "../../src/schema/index.ts";
import { apiPath } from "../format/query.ts";
import { shortened } from "../format/text.ts";
import { ActorField } from "../parts/actor-field.tsx";
import { ClearFilters } from "../parts/clear-filters.tsx";
import { AwaitPages } from "../parts/more.tsx";
import { Empty } from "../parts/notices.tsx";
import { type Choice, DayField, Select } from "../parts/select.tsx";
import { TextField } from "../parts/text-field.tsx";
import { useData, valueOr } from "../state/data.ts";
import { placeParameters } from "../state/negotiations.ts";
import { usePages } from "../state/pages.ts";
import { navigate, refocusOpened, useLocation, withParameters } from "../state/router.ts";
import { useSettings } from "../state/settings.ts";
import { useTitle } from "../state/title.ts";
import { UtteranceItem } from "./utterance-item.tsx";

const names = ["actor", "topic", "stance", "outlet", "since", "until", "words"] as const;

/** Utterances asked for at a time. */
const piece = "50";

const choicesOf = (words: Readonly<Record<string, string>>): Choice[] =>
  Object.entries(words).map(([value, text]) => ({ value, text }));

/** What is chosen is always among the choices: the user's own topics, and outlets of an address that was sent. */
const withChosen = (choices: readonly Choice[], value: string): readonly Choice[] =>
  value === "" || choices.some((one) => one.value === value) ? choices : [{ value, text: value }, ...choices];

const noSources: readonly RecordSource[] = [];

function useOutlets(): Choice[] {
  const sources = valueOr(useData<readonly RecordSource[]>("/api/sources"), noSources);
  return sources
    .filter(({ pages }) => pages > 0)
    .map(({ name }) => ({ value: name, text: shortened(name, 80) }));
}

function StatementFilters(): JSX.Element {
  const { labels } = useSettings();
  const location = useLocation();
  const outlets = useOutlets();
  const field = (name: (typeof names)[number]) => ({
    value: location.query.get(name) ?? "",
    onChange: (chosen: string) => navigate(withParameters(location, { [name]: chosen }), { replace: true }),
  });
  const choose = (name: (typeof names)[number], choices: readonly Choice[]) => ({
    ...field(name),
    all: labels.filters.all,
    choices: withChosen(choices, location.query.get(name) ?? ""),
  });
  return (
    <search class="filters" aria-label={labels.filters.title}>
      <ActorField label={labels.filters.actor} all={labels.filters.all} {...field("actor")} />
      <Select label={labels.filters.topic} {...choose("topic", choicesOf(labels.topics))} />
      <Select label={labels.sayings.filter.stance} {...choose("stance", choicesOf(labels.stances))} />
      <Select label={labels.sayings.filter.outlet} {...choose("outlet", outlets)} />
      <DayField label={labels.filters.since} {...field("since")} />
      <DayField label={labels.filters.until} {...field("until")} />
      <TextField label={labels.sayings.filter.words} {...field("words")} />
      <ClearFilters names={names} />
    </search>
  );
}

function List({ all, more }: { all: readonly Utterance[]; more: boolean }): JSX.Element {
  const { labels } = useSettings();
  useEffect(refocusOpened, []);
  if (all.length === 0) return <Empty title={labels.statements.none} hint={labels.timeline.noneHint} />;
  return (
    <>
      <p class="tally" role="status">
        {more ? labels.sayings.utterance.atLeast(all.length) : labels.count.statements(all.length)}
      </p>
      <ol class="utterances">
        {all.map((utterance) => (
          <UtteranceItem key={utterance.key} utterance={utterance} />
        ))}
      </ol>
    </>
  );
}

/** Who said what, the latest first. */
export function StatementsView(): JSX.Element {
  const { labels } = useSettings();
  useTitle(labels.statements.title);
  const location = useLocation();
  const found = usePages<Utterance>(
    apiPath("/api/statements", location, [...names, ...placeParameters], { newest: "true", limit: piece }),
  );
  return (
    <div class="narrow statements-view">
      <h1>{labels.statements.title}</h1>
      <p class="intro">{labels.statements.intro}</p>
      <StatementFilters />
      <AwaitPages of={found}>{(items) => <List all={items} more={found.more} />}</AwaitPages>
    </div>
  );
}
