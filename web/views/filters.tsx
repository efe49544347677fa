import type { JSX } from "preact";
import { useState } from "preact/hooks";
import type { Entry } from "../../src/schema/index.ts";
import { eventKinds, eventStatuses } from "../../src/schema/vocabulary.ts";
import { nameOf, sideName } from "../format/names.ts";
import { type Choice, DayField, Select } from "../parts/select.tsx";
import { type Location, navigate, useLocation, withParameters } from "../state/router.ts";
import { type Settings, useSettings } from "../state/settings.ts";

const filterNames = ["actor", "kind", "status", "since", "until"] as const;

/** The part of the address that the API filters by, as a query string with its question mark, or empty. */
export function apiQuery(location: Location): string {
  const query = new URLSearchParams();
  for (const name of filterNames) {
    const value = location.query.get(name);
    if (value) query.set(name, value);
  }
  const text = query.toString();
  return text === "" ? "" : `?${text}`;
}

export const isFiltered = (location: Location): boolean =>
  apiQuery(location) !== "" || location.query.get("onesided") === "1";

interface Counted {
  readonly text: string;
  count: number;
}

function countOnce(found: Map<string, Counted>, id: string, text: string): void {
  const known = found.get(id);
  if (known) known.count += 1;
  else found.set(id, { text, count: 1 });
}

/** Everybody on record with the number of their contacts, and the states that they act for; the busiest first. */
function actorChoices(entries: readonly Entry[], settings: Settings): Choice[] {
  const found = new Map<string, Counted>();
  for (const entry of entries) {
    const states = new Set(
      entry.participants.flatMap((one) => (one.for && one.for !== one.id ? [one.for] : [])),
    );
    for (const one of entry.participants) {
      states.delete(one.id);
      countOnce(found, one.id, nameOf(one, settings));
    }
    for (const state of states) countOnce(found, state, sideName(state, settings));
  }
  const sorted = [...found].sort(([, a], [, b]) => b.count - a.count || a.text.localeCompare(b.text));
  return sorted.map(([value, { text, count }]) => ({ value, text: `${text} (${count})` }));
}

function countedChoices<K extends string>(
  keys: readonly K[],
  names: Record<K, string>,
  of: (key: K) => number,
): Choice[] {
  return keys.filter((key) => of(key) > 0).map((key) => ({ value: key, text: `${names[key]} (${of(key)})` }));
}

const set = (location: Location, name: string) => (value: string) =>
  navigate(withParameters(location, { [name]: value }), { replace: true });

function Toggles(props: { location: Location; open: boolean; flip: () => void }): JSX.Element {
  const { location } = props;
  const { labels } = useSettings();
  const onesided = location.query.get("onesided") === "1";
  const oldest = location.query.get("order") === "oldest";
  return (
    <div class="toggles">
      <button type="button" class="button fold" aria-expanded={props.open} onClick={props.flip}>
        {labels.filters.title} {props.open ? "▴" : "▾"}
      </button>
      <button
        type="button"
        class="button toggle"
        aria-pressed={onesided}
        onClick={() => set(location, "onesided")(onesided ? "" : "1")}
      >
        {labels.filters.onesided}
      </button>
      <button type="button" class="button" onClick={() => set(location, "order")(oldest ? "" : "oldest")}>
        {oldest ? `↑ ${labels.filters.oldest}` : `↓ ${labels.filters.newest}`}
      </button>
      {isFiltered(location) && (
        <button type="button" class="button plain" onClick={() => navigate(location.path, { replace: true })}>
          {labels.filters.clear}
        </button>
      )}
    </div>
  );
}

/** The filters of the timeline. Their state is the address, so that a filtered view can be sent to a colleague. */
export function Filters({ entries }: { entries: readonly Entry[] }): JSX.Element {
  const location = useLocation();
  const settings = useSettings();
  // On a narrow screen the fields are folded away until asked for; on a wide one they always stand open.
  const [open, setOpen] = useState(apiQuery(location) !== "");
  const { labels } = settings;
  const value = (name: string): string => location.query.get(name) ?? "";
  const choices = {
    actor: actorChoices(entries, settings),
    kind: countedChoices(eventKinds, labels.kinds, (k) => entries.filter((e) => e.kind === k).length),
    status: countedChoices(
      eventStatuses,
      labels.statuses,
      (s) => entries.filter((e) => e.status === s).length,
    ),
  };
  return (
    <search class={`filters ${open ? "open" : ""}`} aria-label={labels.filters.title}>
      {(["actor", "kind", "status"] as const).map((name) => (
        <Select
          key={name}
          label={labels.filters[name]}
          all={labels.filters.all}
          value={value(name)}
          choices={choices[name]}
          onChange={set(location, name)}
        />
      ))}
      <DayField label={labels.filters.since} value={value("since")} onChange={set(location, "since")} />
      <DayField label={labels.filters.until} value={value("until")} onChange={set(location, "until")} />
      <Toggles location={location} open={open} flip={() => setOpen(!open)} />
    </search>
  );
}
