import type { JSX } from "preact";
import { useState } from "preact/hooks";
import type { RecordSource } from "../../src/schema/index.ts";
import { contactLevels, eventKinds, eventStatuses } from "../../src/schema/vocabulary.ts";
import { narrows } from "../format/query.ts";
import { shortened } from "../format/text.ts";
import { ActorField } from "../parts/actor-field.tsx";
import { ClearFilters } from "../parts/clear-filters.tsx";
import { type Choice, DayField, Select } from "../parts/select.tsx";
import { useData, valueOr } from "../state/data.ts";
import { placeParameters } from "../state/negotiations.ts";
import { type Location, navigate, useLocation, withParameters } from "../state/router.ts";
import { useSettings } from "../state/settings.ts";
import { SavedFilters } from "./saved-filters.tsx";
import { TakeAway } from "./take-away.tsx";

const mainNames = ["actor", "with", "kind", "status", "since", "until"] as const;
const moreNames = ["level", "outlet", "attested"] as const;
const flagNames = ["onesided", "disputed"] as const;
const moreFlags = ["doubtful", "review"] as const;

/** What the timeline can be narrowed by, as parameters of the address and of the API alike. */
const filterNames = [...mainNames, ...moreNames, ...flagNames, ...moreFlags] as const;

/** The part of the address that the API filters by, as a query string without its question mark. */
export function apiQuery(location: Location): string {
  const query = new URLSearchParams();
  for (const name of [...filterNames, ...placeParameters]) {
    const value = location.query.get(name);
    if (value) query.set(name, value);
  }
  return query.toString();
}

export const isFiltered = (location: Location): boolean =>
  narrows(location, [...filterNames, ...placeParameters]);

function choicesOf<K extends string>(keys: readonly K[], names: Readonly<Record<K, string>>): Choice[] {
  return keys.map((key) => ({ value: key, text: names[key] }));
}

const setIn = (location: Location, name: string) => (value: string) =>
  navigate(withParameters(location, { [name]: value }), { replace: true });

function Toggle(props: { name: string; value: string; text: string }): JSX.Element {
  const location = useLocation();
  const on = location.query.get(props.name) === props.value;
  return (
    <button
      type="button"
      class="button toggle"
      aria-pressed={on}
      onClick={() => setIn(location, props.name)(on ? "" : props.value)}
    >
      {props.text}
    </button>
  );
}

function Toggles(props: { folds: JSX.Element }): JSX.Element {
  const location = useLocation();
  const { filters } = useSettings().labels;
  const oldest = location.query.get("order") === "oldest";
  return (
    <div class="toggles">
      {props.folds}
      {flagNames.map((name) => (
        <Toggle key={name} name={name} value="true" text={filters[name]} />
      ))}
      <button type="button" class="button" onClick={() => setIn(location, "order")(oldest ? "" : "oldest")}>
        {oldest ? `↑ ${filters.oldest}` : `↓ ${filters.newest}`}
      </button>
      <SavedFilters names={[...filterNames, ...placeParameters, "order", "span", "lanes"]} />
      <TakeAway filter={apiQuery(location)} />
      <ClearFilters names={filterNames} />
    </div>
  );
}

/** Outlets of the record by name, those with most pages first. */
function useOutlets(): Choice[] {
  const sources = valueOr(useData<RecordSource[]>("/api/sources"), []);
  return sources
    .filter(({ pages }) => pages > 0)
    .map(({ name }) => ({ value: name, text: shortened(name, 60) }));
}

interface FieldProps {
  readonly location: Location;
}

function MainFields({ location }: FieldProps): JSX.Element {
  const { labels } = useSettings();
  const { filters } = labels;
  const field = (name: (typeof mainNames)[number]) => ({
    label: filters[name],
    all: filters.all,
    value: location.query.get(name) ?? "",
    onChange: setIn(location, name),
  });
  return (
    <>
      <ActorField {...field("actor")} />
      <ActorField {...field("with")} />
      <Select {...field("kind")} choices={choicesOf(eventKinds, labels.kinds)} />
      <Select {...field("status")} choices={choicesOf(eventStatuses, labels.statuses)} />
      <DayField {...field("since")} />
      <DayField {...field("until")} />
    </>
  );
}

function MoreFields({ location }: FieldProps): JSX.Element {
  const { labels } = useSettings();
  const { filters } = labels;
  const outlets = useOutlets();
  const field = (name: (typeof moreNames)[number]) => ({
    label: filters[name],
    all: filters.all,
    value: location.query.get(name) ?? "",
    onChange: setIn(location, name),
  });
  return (
    <>
      <Select {...field("level")} choices={choicesOf(contactLevels, labels.levels)} />
      <Select {...field("outlet")} choices={outlets} />
      <ActorField {...field("attested")} />
      <div class="toggles">
        <Toggle name="doubtful" value="true" text={filters.doubtful} />
        <Toggle name="review" value="unread" text={filters.unread} />
      </div>
    </>
  );
}

/** The filters of the timeline. Their state is the address, so that a filtered view can be sent to a colleague. */
export function Filters(): JSX.Element {
  const location = useLocation();
  const { filters } = useSettings().labels;
  // On a narrow screen the fields are folded away until asked for; on a wide one the main ones always stand open.
  const [open, setOpen] = useState(narrows(location, mainNames));
  const [more, setMore] = useState(narrows(location, [...moreNames, ...moreFlags]));
  const folds = (
    <>
      <button type="button" class="button fold" aria-expanded={open} onClick={() => setOpen(!open)}>
        {filters.title} {open ? "▴" : "▾"}
      </button>
      <button type="button" class="button more" aria-expanded={more} onClick={() => setMore(!more)}>
        {more ? `${filters.fewer} ▴` : `${filters.more} ▾`}
      </button>
    </>
  );
  return (
    <search class={`filters ${open ? "open" : ""}`} aria-label={filters.title}>
      <MainFields location={location} />
      {more && <MoreFields location={location} />}
      <Toggles folds={folds} />
    </search>
  );
}
