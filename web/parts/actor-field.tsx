import type { JSX } from "preact";
import { useEffect, useId, useMemo, useState } from "preact/hooks";
import type { RecordActor } from "../../src/schema/index.ts";
import { nameOf, nameOfId } from "../format/names.ts";
import { shortened } from "../format/text.ts";
import { useData, valueOr } from "../state/data.ts";
import { type Settings, useSettings } from "../state/settings.ts";

/** So many actors are suggested, the busiest ones; any other name can be typed. */
const mostSuggested = 200;

const noActors: readonly RecordActor[] = [];

/** The id of whoever has this name in the language chosen; what nobody is called stays as typed: the API knows spellings. */
const idOf = (typed: string, actors: readonly RecordActor[], settings: Settings): string =>
  actors.find((one) => nameOf(one, settings) === typed)?.id ?? typed;

const isId = (value: string): boolean => /^(?:[A-Z]{2}|[a-z\d]+(?:-[a-z\d]+)*)$/.test(value);

/**
 * A labelled field for a person, state or body, with suggestions. Its value is an id, or what was typed where nobody
 * on record has this name.
 */
export function ActorField(props: {
  label: string;
  all: string;
  value: string;
  onChange: (value: string) => void;
}): JSX.Element {
  const settings = useSettings();
  const list = useId();
  const actors = valueOr(useData<readonly RecordActor[]>("/api/actors"), noActors);
  const chosen = useMemo(() => {
    if (props.value === "") return "";
    const known = actors.find(({ id }) => id === props.value);
    return known
      ? nameOf(known, settings)
      : isId(props.value)
        ? nameOfId(props.value, settings)
        : props.value;
  }, [actors, props.value, settings]);
  const [typed, setTyped] = useState(chosen);
  useEffect(() => setTyped(chosen), [chosen]);
  return (
    <label class={`field ${props.value === "" ? "" : "field-set"}`}>
      <span>{props.label}</span>
      <input
        list={list}
        placeholder={props.all}
        maxLength={200}
        value={typed}
        onInput={(event) => setTyped(event.currentTarget.value)}
        onChange={(event) => props.onChange(idOf(event.currentTarget.value.trim(), actors, settings))}
      />
      <datalist id={list}>
        {actors.slice(0, mostSuggested).map((one) => (
          <option key={one.id} value={shortened(nameOf(one, settings), 80)} />
        ))}
      </datalist>
    </label>
  );
}
