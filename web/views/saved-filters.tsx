import type { JSX } from "preact";
import { useState } from "preact/hooks";
import { Dropdown } from "../parts/dropdown.tsx";
import { navigate, useLocation } from "../state/router.ts";
import { useSettings } from "../state/settings.ts";
import { store, stored } from "../state/stored.ts";

/** A filter that somebody named, with the query string that makes it. */
interface Saved {
  readonly name: string;
  readonly query: string;
}

const place = "parley.filters";

const isSaved = (value: unknown): value is Saved =>
  typeof value === "object" &&
  value !== null &&
  typeof Reflect.get(value, "name") === "string" &&
  typeof Reflect.get(value, "query") === "string";

function savedFilters(): Saved[] {
  try {
    const kept: unknown = JSON.parse(stored(place) ?? "[]");
    return Array.isArray(kept) ? kept.filter(isSaved) : [];
  } catch {
    return [];
  }
}

/** The present address's parameters of these names, as a query string. */
function presentQuery(query: URLSearchParams, names: readonly string[]): string {
  const kept = [...query].filter(([name, value]) => names.includes(name) && value !== "");
  return new URLSearchParams(kept).toString();
}

function useSaved(): [Saved[], (next: Saved[]) => void] {
  const [saved, setSaved] = useState(savedFilters);
  const keep = (next: Saved[]): void => {
    store(place, JSON.stringify(next));
    setSaved(next);
  };
  return [saved, keep];
}

function List(props: { saved: readonly Saved[]; remove: (name: string) => void }): JSX.Element {
  const { saved } = useSettings().labels.lanes;
  const { path } = useLocation();
  if (props.saved.length === 0) return <p class="quiet">{saved.none}</p>;
  return (
    <ul>
      {props.saved.map(({ name, query }) => (
        <li key={name}>
          <a href={`${path}?${query}`}>{name}</a>
          <button
            type="button"
            class="button plain"
            aria-label={saved.remove(name)}
            title={saved.remove(name)}
            onClick={() => props.remove(name)}
          >
            ×
          </button>
        </li>
      ))}
    </ul>
  );
}

/** Filters that this browser keeps by name: each is a link, so that it can be sent to a colleague as well. */
export function SavedFilters({ names }: { names: readonly string[] }): JSX.Element {
  const { lanes } = useSettings().labels;
  const { query, path } = useLocation();
  const [saved, keep] = useSaved();
  const [name, setName] = useState("");
  const present = presentQuery(query, names);
  const submit = (event: Event): void => {
    event.preventDefault();
    const own = name.trim();
    if (own === "" || present === "") return;
    keep([...saved.filter((one) => one.name !== own), { name: own, query: present }]);
    setName("");
    navigate(`${path}?${present}`, { replace: true });
  };
  return (
    <Dropdown title={lanes.saved.title}>
      <List saved={saved} remove={(gone) => keep(saved.filter((one) => one.name !== gone))} />
      {present === "" ? (
        <p class="quiet">{lanes.saved.nothing}</p>
      ) : (
        <form onSubmit={submit}>
          <label class="field">
            <span>{lanes.saved.name}</span>
            <input
              required
              maxLength={80}
              value={name}
              onInput={(event) => setName(event.currentTarget.value)}
            />
          </label>
          <button type="submit" class="button">
            {lanes.saved.save}
          </button>
        </form>
      )}
    </Dropdown>
  );
}
