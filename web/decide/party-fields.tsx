import type { JSX } from "preact";
import { useEffect, useId, useState } from "preact/hooks";
import { shortened } from "../format/text.ts";
import { useSettings } from "../state/settings.ts";
import type { Faults, PartyField } from "./contact-form.ts";
import { ChoiceField, choicesOf, TextField, useFault } from "./fields.tsx";
import { type KnownActors, useKnownActors } from "./known-actors.ts";

/** Names to choose from. */
export function Suggestions({ id, known }: { id: string; known: KnownActors }): JSX.Element {
  return (
    <datalist id={id}>
      {known.suggested.map((name) => (
        <option key={name} value={shortened(name, 80)} />
      ))}
    </datalist>
  );
}

const nobody: PartyField = { id: "", name: "", for: "", role: "party" };

/** The name of somebody, with the side that follows from it or is chosen. */
export function NameFields(props: {
  label: string;
  name: string;
  faults: Faults;
  party: PartyField;
  known: KnownActors;
  list: string;
  onChange: (party: PartyField) => void;
}): JSX.Element {
  const { label, name, faults, party, known, list, onChange } = props;
  const { labels, names } = useSettings();
  const shown = names[party.id] ?? party.name;
  const [typed, setTyped] = useState(shown);
  useEffect(() => setTyped(shown), [shown]);
  const choose = (text: string): void => {
    const found = known.find(text);
    onChange(
      found
        ? { ...party, id: found.id, name: found.name, for: found.for || party.for }
        : { ...party, id: "", name: text.trim() },
    );
  };
  const sides = known.states.some(([id]) => id === party.for) || party.for === "";
  return (
    <>
      <TextField
        label={label}
        name={name}
        faults={faults}
        value={typed}
        onInput={setTyped}
        onChange={choose}
        list={list}
        most={200}
      />
      <ChoiceField
        label={labels.decide.fields.side}
        name={`${name}-side`}
        faults={faults}
        value={party.for}
        none={labels.decide.none}
        choices={sides ? known.states : [[party.for, names[party.for] ?? party.for], ...known.states]}
        onChange={(side) => onChange({ ...party, for: side })}
      />
    </>
  );
}

function Party(props: {
  n: number;
  party: PartyField;
  faults: Faults;
  known: KnownActors;
  list: string;
  onChange: (party: PartyField) => void;
  onRemove: () => void;
}): JSX.Element {
  const { n, party, onChange, onRemove, ...shared } = props;
  const { labels, names } = useSettings();
  const words = labels.decide;
  const name = `party-${n}`;
  return (
    <div class="party">
      <NameFields
        {...shared}
        label={`${words.fields.participant} ${n + 1}`}
        name={name}
        party={party}
        onChange={onChange}
      />
      <ChoiceField
        label={words.fields.role}
        name={`${name}-role`}
        faults={shared.faults}
        value={party.role}
        choices={choicesOf(labels.participantRoles)}
        onChange={(role) => onChange({ ...party, role: role || "party" })}
      />
      <button
        type="button"
        class="button plain"
        aria-label={words.removeParticipant(names[party.id] ?? party.name)}
        onClick={onRemove}
      >
        ×
      </button>
    </div>
  );
}

/** Those who take part: each with a side and a role; more can be added. */
export function PartyFields(props: {
  parties: readonly PartyField[];
  faults: Faults;
  onChange: (parties: readonly PartyField[]) => void;
}): JSX.Element {
  const { parties, faults, onChange } = props;
  const words = useSettings().labels.decide;
  const known = useKnownActors();
  const list = useId();
  const fault = useFault("participants", faults);
  const replace = (at: number, party: PartyField): void =>
    onChange(parties.map((one, n) => (n === at ? party : one)));
  return (
    <fieldset class="parties wide-field">
      <legend>{words.fields.participants}</legend>
      <Suggestions id={list} known={known} />
      {parties.map((party, n) => (
        <Party
          key={n}
          n={n}
          party={party}
          faults={faults}
          known={known}
          list={list}
          onChange={(next) => replace(n, next)}
          onRemove={() => onChange(parties.filter((_, k) => k !== n))}
        />
      ))}
      {fault && <p class="fault">{fault}</p>}
      <button type="button" class="button" onClick={() => onChange([...parties, nobody])}>
        + {words.addParticipant}
      </button>
    </fieldset>
  );
}
