import type { JSX } from "preact";
import type { Negotiation } from "../../src/schema/index.ts";
import { useNegotiations } from "../state/negotiations.ts";
import { useSettings } from "../state/settings.ts";
import type { ContactForm, Faults } from "./contact-form.ts";
import { ChoiceField, choicesOf, TextField } from "./fields.tsx";
import { useKnownActors } from "./known-actors.ts";
import { PartyFields } from "./party-fields.tsx";

export interface ContactFieldsProps {
  readonly form: ContactForm;
  readonly faults: Faults;
  readonly onChange: (changes: Partial<ContactForm>) => void;
}

type Texts = "time" | "place" | "ordinal" | "since" | "outcomeText";

function What({ form, faults, onChange }: ContactFieldsProps): JSX.Element {
  const { labels } = useSettings();
  const { fields, none } = labels.decide;
  return (
    <>
      <ChoiceField
        label={fields.kind}
        name="kind"
        faults={faults}
        value={form.kind}
        choices={choicesOf(labels.kinds)}
        onChange={(kind) => kind && onChange({ kind })}
      />
      <ChoiceField
        label={fields.status}
        name="status"
        faults={faults}
        value={form.status}
        choices={choicesOf(labels.statuses)}
        onChange={(status) => status && onChange({ status })}
      />
      <ChoiceField
        label={fields.level}
        name="level"
        faults={faults}
        value={form.level}
        none={none}
        choices={choicesOf(labels.levels)}
        onChange={(level) => onChange({ level })}
      />
    </>
  );
}

function Outcome({ form, faults, onChange }: ContactFieldsProps): JSX.Element {
  const { labels } = useSettings();
  const { fields, none } = labels.decide;
  return (
    <>
      <ChoiceField
        label={fields.outcome}
        name="outcome"
        faults={faults}
        value={form.outcome}
        none={none}
        choices={choicesOf(labels.outcomes)}
        onChange={(outcome) => onChange({ outcome })}
      />
      <TextField
        label={fields.outcomeText}
        name="outcomeText"
        faults={faults}
        value={form.outcomeText}
        onInput={(outcomeText) => onChange({ outcomeText })}
        most={2000}
        wide
      />
    </>
  );
}

/** To which negotiation and track it belongs; nothing where the record has none. */
function Place({ form, faults, onChange }: ContactFieldsProps): JSX.Element | null {
  const { labels, language } = useSettings();
  const { fields, none } = labels.decide;
  const negotiations = useNegotiations();
  if (negotiations.length === 0) return null;
  const tracks = negotiations.find(({ id }) => id === form.negotiation)?.tracks ?? [];
  const choices = (some: readonly Pick<Negotiation, "id" | "names">[]) =>
    some.map(({ id, names }) => [id, names[language]] as const);
  return (
    <>
      <ChoiceField
        label={fields.negotiation}
        name="negotiation"
        faults={faults}
        value={form.negotiation}
        none={none}
        choices={choices(negotiations)}
        onChange={(negotiation) => onChange({ negotiation, track: "" })}
      />
      <ChoiceField
        label={fields.track}
        name="track"
        faults={faults}
        value={form.track}
        none={none}
        choices={choices(tracks)}
        onChange={(track) => onChange({ track })}
      />
    </>
  );
}

/** The fields of a contact. `outcome`: whether it may be said what came of it, and to what it belongs. */
export function ContactFields(props: ContactFieldsProps & { outcome: boolean }): JSX.Element {
  const { form, faults, onChange, outcome } = props;
  const { fields, none, timeHint } = useSettings().labels.decide;
  const { states } = useKnownActors();
  const text = (name: Texts) => ({
    name,
    label: fields[name],
    faults,
    value: form[name],
    onInput: (value: string) => onChange({ [name]: value }),
  });
  return (
    <>
      <What {...props} />
      <TextField {...text("time")} hint={timeHint} most={60} />
      <TextField {...text("place")} most={200} />
      <ChoiceField
        label={fields.state}
        name="state"
        faults={faults}
        value={form.state}
        none={none}
        choices={states}
        onChange={(state) => onChange({ state })}
      />
      <TextField {...text("ordinal")} type="number" most={7} />
      <TextField {...text("since")} most={60} />
      {outcome && <Outcome {...props} />}
      {outcome && <Place {...props} />}
      <PartyFields
        parties={form.participants}
        faults={faults}
        onChange={(participants) => onChange({ participants })}
      />
    </>
  );
}
