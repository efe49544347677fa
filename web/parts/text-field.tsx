import type { JSX } from "preact";
import { useEffect, useState } from "preact/hooks";

/** A labelled line of text; its value counts when it is entered or left. */
export function TextField(props: {
  label: string;
  value: string;
  onChange: (value: string) => void;
}): JSX.Element {
  const [typed, setTyped] = useState(props.value);
  useEffect(() => setTyped(props.value), [props.value]);
  return (
    <label class={`field ${props.value === "" ? "" : "field-set"}`}>
      <span>{props.label}</span>
      <input
        type="text"
        maxLength={500}
        value={typed}
        onInput={(event) => setTyped(event.currentTarget.value)}
        onChange={(event) => props.onChange(event.currentTarget.value.trim())}
      />
    </label>
  );
}
