import type { ComponentChildren, JSX } from "preact";
import { useId } from "preact/hooks";
import { useSettings } from "../state/settings.ts";
import type { Faults } from "./contact-form.ts";

/** What is wrong with a field in words; null where nothing is. */
export function useFault(name: string, faults: Faults): string | null {
  const words: Readonly<Record<string, string>> = useSettings().labels.decide.faults;
  return faults.has(name) ? (words[name] ?? null) : null;
}

interface Described {
  readonly id: string;
  readonly "aria-invalid": boolean;
  readonly "aria-describedby": string | undefined;
}

function Framed(props: {
  label: string;
  hint?: string | undefined;
  fault: string | null;
  wide?: boolean;
  children: (described: Described) => ComponentChildren;
}): JSX.Element {
  const id = useId();
  const { label, hint, fault, wide = false, children } = props;
  const notes = [...(fault ? [`${id}-fault`] : []), ...(hint ? [`${id}-hint`] : [])];
  return (
    <div class={`form-field ${wide ? "wide-field" : ""}`}>
      <label for={id}>{label}</label>
      {children({
        id,
        "aria-invalid": fault !== null,
        "aria-describedby": notes.length > 0 ? notes.join(" ") : undefined,
      })}
      {fault && (
        <p class="fault" id={`${id}-fault`}>
          {fault}
        </p>
      )}
      {hint && (
        <p class="form-hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
    </div>
  );
}

interface Common {
  readonly label: string;
  readonly hint?: string;
  /** The name under which faults tell of it. */
  readonly name: string;
  readonly faults: Faults;
  readonly wide?: boolean;
}

/** A labelled text with its fault beside it. `lines`: of more than one. `list`: id of a list of suggestions. */
export function TextField(
  props: Common & {
    value: string;
    onInput: (value: string) => void;
    onChange?: (value: string) => void;
    lines?: number;
    list?: string;
    most?: number;
    type?: "text" | "url" | "number";
  },
): JSX.Element {
  const { label, hint, name, faults, wide = false, value, onInput, onChange, lines, list } = props;
  const shared = { name, value, maxLength: props.most ?? 500 };
  return (
    <Framed label={label} hint={hint} fault={useFault(name, faults)} wide={wide}>
      {(described) =>
        lines ? (
          <textarea
            {...described}
            {...shared}
            rows={lines}
            onInput={(event) => onInput(event.currentTarget.value)}
          />
        ) : (
          <input
            {...described}
            {...shared}
            list={list}
            autocomplete="off"
            inputMode={props.type === "number" ? "numeric" : props.type === "url" ? "url" : "text"}
            onInput={(event) => onInput(event.currentTarget.value)}
            onChange={(event) => onChange?.(event.currentTarget.value)}
          />
        )
      }
    </Framed>
  );
}

/** A labelled choice. `none`: the words for no choice, where there may be none. */
export function ChoiceField<K extends string>(
  props: Common & {
    value: K | "";
    choices: readonly (readonly [K, string])[];
    none?: string;
    onChange: (value: K | "") => void;
  },
): JSX.Element {
  const { label, hint, name, faults, wide = false, value, choices, none, onChange } = props;
  const chosen = (typed: string): K | "" => choices.find(([key]) => key === typed)?.[0] ?? "";
  return (
    <Framed label={label} hint={hint} fault={useFault(name, faults)} wide={wide}>
      {(described) => (
        <select
          {...described}
          name={name}
          value={value}
          onChange={(event) => onChange(chosen(event.currentTarget.value))}
        >
          {none !== undefined && <option value="">{none}</option>}
          {choices.map(([key, text]) => (
            <option key={key} value={key}>
              {text}
            </option>
          ))}
        </select>
      )}
    </Framed>
  );
}

/** A labelled box to tick. */
export function TickField(props: {
  label: string;
  checked: boolean;
  onChange: (checked: boolean) => void;
}): JSX.Element {
  return (
    <label class="tick">
      <input
        type="checkbox"
        checked={props.checked}
        onChange={(event) => props.onChange(event.currentTarget.checked)}
      />
      <span>{props.label}</span>
    </label>
  );
}

/** Keys and words of a choice, as labels hold them. */
export const choicesOf = <K extends string>(words: Readonly<Record<K, string>>): [K, string][] =>
  Object.entries(words) as [K, string][];
