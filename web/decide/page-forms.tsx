import type { JSX } from "preact";
import { useId, useState } from "preact/hooks";
import type { PageValues, StatementValues } from "../../src/schema/index.ts";
import { useSettings } from "../state/settings.ts";
import { type Faults, isParty, isTime, type PartyField, participantOf, timeOf } from "./contact-form.ts";
import { DecisionForm } from "./decision-form.tsx";
import { TextField, TickField } from "./fields.tsx";
import { useKnownActors } from "./known-actors.ts";
import { NameFields, Suggestions } from "./party-fields.tsx";
import type { Request } from "./request.ts";

type Of<F extends Request["form"]> = Extract<Request, { form: F }>;

const nothing: Faults = new Set(["nothing"]);

/** Corrects what is known of a page: only what is changed is said. */
export function PageForm({ request, onClose }: { request: Of<"page">; onClose: () => void }): JSX.Element {
  const words = useSettings().labels.decide;
  const { page, article } = request.reading;
  const [before] = useState({
    published: article.published?.value ?? "",
    outlet: article.outlet ?? "",
    url: page.url ?? "",
    rejected: request.marks.rejected,
    confidential: request.marks.confidential,
  });
  const [form, setForm] = useState(before);
  const values: PageValues = {
    ...(form.published === before.published ? {} : { published: form.published.trim() }),
    ...(form.outlet === before.outlet ? {} : { outlet: form.outlet.trim() }),
    ...(form.url === before.url ? {} : { url: form.url.trim() }),
    ...(form.rejected === before.rejected ? {} : { rejected: form.rejected }),
    ...(form.confidential === before.confidential ? {} : { confidential: form.confidential }),
  };
  const make = () => {
    const { published, outlet, url } = values;
    const faults = new Set([
      ...(published !== undefined && !isTime(published) ? ["published"] : []),
      ...(outlet === "" ? ["outlet"] : []),
      ...(url !== undefined && !URL.canParse(url) ? ["url"] : []),
    ]);
    if (Object.keys(values).length === 0) return nothing;
    return faults.size > 0 ? faults : { act: "page" as const, page: page.id, values };
  };
  const text = (name: "published" | "outlet" | "url") => ({
    name,
    label: words.fields[name],
    value: form[name],
    onInput: (value: string) => setForm((held) => ({ ...held, [name]: value })),
  });
  return (
    <DecisionForm title={words.acts.page} hint={words.hints.page} onClose={onClose} make={make}>
      {(faults) => (
        <>
          <TextField {...text("published")} faults={faults} hint={words.timeHint} most={60} />
          <TextField {...text("outlet")} faults={faults} />
          <TextField {...text("url")} faults={faults} type="url" most={8192} wide />
          <TickField
            label={words.pageRejected}
            checked={form.rejected}
            onChange={(rejected) => setForm((held) => ({ ...held, rejected }))}
          />
          <TickField
            label={words.confidential}
            checked={form.confidential}
            onChange={(confidential) => setForm((held) => ({ ...held, confidential }))}
          />
        </>
      )}
    </DecisionForm>
  );
}

/** Corrects who said something and when, or that nobody did. */
export function StatementForm(props: { request: Of<"statement">; onClose: () => void }): JSX.Element {
  const { request, onClose } = props;
  const words = useSettings().labels.decide;
  const known = useKnownActors();
  const list = useId();
  const { id, name, for: side } = request.source;
  const [before] = useState<PartyField>({ id, name, for: side ?? "", role: "party" });
  const [party, setParty] = useState(before);
  const [day, setDay] = useState(request.day ?? "");
  const [rejected, setRejected] = useState(false);
  const changed = party.id !== before.id || party.name !== before.name || party.for !== before.for;
  const make = () => {
    const faults = new Set([
      ...(changed && !isParty(party) ? ["source"] : []),
      ...(day !== "" && !isTime(day) ? ["time"] : []),
    ]);
    const { role: _, ...source } = participantOf(party);
    const values: StatementValues = {
      ...(changed ? { source } : {}),
      ...(day === (request.day ?? "") ? {} : { time: day === "" ? null : timeOf(day) }),
      ...(rejected ? { rejected } : {}),
    };
    if (Object.keys(values).length === 0) return nothing;
    return faults.size > 0 ? faults : { act: "statement" as const, tellings: [...request.tellings], values };
  };
  return (
    <DecisionForm title={words.acts.statement} hint={words.hints.statement} onClose={onClose} make={make}>
      {(faults) => (
        <>
          <Suggestions id={list} known={known} />
          <NameFields
            label={words.fields.source}
            name="source"
            faults={faults}
            party={party}
            known={known}
            list={list}
            onChange={setParty}
          />
          <TextField
            label={words.fields.time}
            name="time"
            hint={words.timeHint}
            faults={faults}
            value={day}
            onInput={setDay}
            most={60}
          />
          <TickField label={words.statementRejected} checked={rejected} onChange={setRejected} />
        </>
      )}
    </DecisionForm>
  );
}
