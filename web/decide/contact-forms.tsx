import type { JSX } from "preact";
import { useState } from "preact/hooks";
import type { Entry } from "../../src/schema/index.ts";
import { useSettings } from "../state/settings.ts";
import { reportsOf } from "./acts.ts";
import { ContactFields } from "./contact-fields.tsx";
import { type ContactForm, correction, emptyForm, entered, formOf } from "./contact-form.ts";
import { DecisionForm } from "./decision-form.tsx";
import { TextField, TickField } from "./fields.tsx";

/** Corrects what is on record of a contact: only what is changed is said. */
export function CorrectForm({ entry, onClose }: { entry: Entry; onClose: () => void }): JSX.Element {
  const { acts, hints } = useSettings().labels.decide;
  const [before] = useState(() => formOf(entry));
  const [form, setForm] = useState<ContactForm>(before);
  return (
    <DecisionForm
      title={acts.correct}
      hint={hints.correct}
      wide
      onClose={onClose}
      make={() => {
        const { values, faults } = correction(before, form);
        return faults.size > 0 ? faults : { act: "correct", reports: reportsOf(entry), values };
      }}
    >
      {(faults) => (
        <ContactFields
          form={form}
          faults={faults}
          outcome
          onChange={(changes) => setForm((held) => ({ ...held, ...changes }))}
        />
      )}
    </DecisionForm>
  );
}

/** Enters a contact that one knows of without a page. */
export function EnterForm({ onClose }: { onClose: () => void }): JSX.Element {
  const { acts, hints, fields, confidential } = useSettings().labels.decide;
  const [form, setForm] = useState<ContactForm>({
    ...emptyForm,
    participants: ["", ""].map((id) => ({ id, name: "", for: "", role: "party" as const })),
  });
  const [text, setText] = useState("");
  const [kept, setKept] = useState(true);
  const make = () => {
    const { contact, faults } = entered(form);
    const wrong = new Set([...faults, ...(text.trim() === "" ? ["text"] : [])]);
    return wrong.size > 0 ? wrong : { act: "enter" as const, contact, text: text.trim(), confidential: kept };
  };
  return (
    <DecisionForm title={acts.enter} hint={hints.enter} wide onClose={onClose} make={make}>
      {(faults) => (
        <>
          <TextField
            label={fields.text}
            name="text"
            faults={faults}
            value={text}
            onInput={setText}
            lines={3}
            most={10_000}
            wide
          />
          <ContactFields
            form={form}
            faults={faults}
            outcome={false}
            onChange={(changes) => setForm((held) => ({ ...held, ...changes }))}
          />
          <TickField label={confidential} checked={kept} onChange={setKept} />
        </>
      )}
    </DecisionForm>
  );
}
