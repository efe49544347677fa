import type { JSX } from "preact";

export interface Choice {
  readonly value: string;
  readonly text: string;
}

/** A labelled list of choices; the empty value stands for all. */
export function Select(props: {
  label: string;
  all: string;
  value: string;
  choices: readonly Choice[];
  onChange: (value: string) => void;
}): JSX.Element {
  return (
    <label class={`field ${props.value === "" ? "" : "field-set"}`}>
      <span>{props.label}</span>
      <select value={props.value} onChange={(event) => props.onChange(event.currentTarget.value)}>
        <option value="">{props.all}</option>
        {props.choices.map(({ value, text }) => (
          <option key={value} value={value}>
            {text}
          </option>
        ))}
      </select>
    </label>
  );
}

/** A labelled day. */
export function DayField(props: {
  label: string;
  value: string;
  onChange: (value: string) => void;
}): JSX.Element {
  return (
    <label class={`field ${props.value === "" ? "" : "field-set"}`}>
      <span>{props.label}</span>
      <input
        type="date"
        min="1900-01-01"
        max="2199-12-31"
        value={props.value}
        onChange={(event) => props.onChange(event.currentTarget.value)}
      />
    </label>
  );
}
