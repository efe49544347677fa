import type { JSX } from "preact";
import { useId, useState } from "preact/hooks";
import type { Act, PageValues, StatementValues } from "../../src/schema/index.ts";
import { useSettings } from "../state/settings.ts";
import { type Faults, isParty, isTime, type PartyField, participantOf, timeOf } from "./contact-form.ts";
import { DecisionForm } from "./decision-form.tsx";
import { TextField, TickField } from "./fields.tsx";
import { useKnownActors } from "./known-actors.ts";
import { NameFields, Suggestions } from "./party-fields.tsx";
import type { Request } from "./request.ts";

type Of<F extends Request["form"]> = Extract<Request, { form: F }>;

const nothing: Faults = new Set(["nothing"]);

interface PageFields {
  readonly published: string;
  readonly outlet: string;
  readonly url: string;
  readonly rejected: boolean;
  readonly confidential: boolean;
}

const pageFields = ({ reading: { page, article }, marks }: Of<"page">): PageFields => ({
  published: article.published?.value ?? "",
  outlet: article.outlet ?? "",
  url: page.url ?? "",
  rejected: marks.rejected,
  confidential: marks.confidential,
});

/** What was changed of a page, or the names of fields that can't be. */
function pageAct(page: string, before: PageFields, form: PageFields): Act | Faults {
  const values: PageValues = {
    ...(form.published === before.published ? {} : { published: form.published.trim() }),
    ...(form.outlet === before.outlet ? {} : { outlet: form.outlet.trim() }),
    ...(form.url === before.url ? {} : { url: form.url.trim() }),
    ...(form.rejected === before.rejected ? {} : { rejected: form.rejected }),
    ...(form.confidential === before.confidential ? {} : { confidential: form.confidential }),
  };
  const { published, outlet, url } = values;
  const faults = new Set([
    ...(published !== undefined && !isTime(published) ? ["published"] : []),
    ...(outlet === "" ? ["outlet"] : []),
    ...(url !== undefined && !URL.canParse(url) ? ["url"] : []),
  ]);
  if (Object.keys(values).length === 0) return nothing;
  return faults.size > 0 ? faults : { act: "page", page, values };
}

/** Corrects what is known of a page: only what is changed is said. */
export function PageForm({ request, onClose }: { request: Of<"page">; onClose: () => void }): JSX.Element {
  const words = useSettings().labels.decide;
  const [before] = useState(() => pageFields(request));
  const [form, setForm] = useState(before);
  const text = (name: "published" | "outlet" | "url") => ({
    name,
    label: words.fields[name],
    value: form[name],
    onInput: (value: string) => setForm((held) => ({ ...held, [name]: value })),
  });
  return (
    <DecisionForm
      title={words.acts.page}
      hint={words.hints.page}
      onClose={onClose}
      make={() => pageAct(request.reading.page.id, before, form)}
    >
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

interface StatementFields {
  readonly party: PartyField;
  readonly day: string;
  readonly rejected: boolean;
}

const statementFields = ({ source: { id, name, for: side }, day }: Of<"statement">): StatementFields => ({
  party: { id, name, for: side ?? "", role: "party" },
  day: day ?? "",
  rejected: false,
});

/** What was changed of a statement, or the names of fields that can't be. */
function statementAct(
  request: Of<"statement">,
  before: StatementFields,
  form: StatementFields,
): Act | Faults {
  const { party, day, rejected } = form;
  const changed = JSON.stringify(party) !== JSON.stringify(before.party);
  const faults = new Set([
    ...(changed && !isParty(party) ? ["source"] : []),
    ...(day !== "" && !isTime(day) ? ["time"] : []),
  ]);
  const { role: _, ...source } = participantOf(party);
  const values: StatementValues = {
    ...(changed ? { source } : {}),
    ...(day === before.day ? {} : { time: day === "" ? null : timeOf(day) }),
    ...(rejected ? { rejected } : {}),
  };
  if (Object.keys(values).length === 0) return nothing;
  return faults.size > 0 ? faults : { act: "statement", tellings: [...request.tellings], values };
}

/** Corrects who said something and when, or that nobody did. */
export function StatementForm(props: { request: Of<"statement">; onClose: () => void }): JSX.Element {
  const { request, onClose } = props;
  const words = useSettings().labels.decide;
  const known = useKnownActors();
  const list = useId();
  const [before] = useState(() => statementFields(request));
  const [form, setForm] = useState(before);
  const change = (changes: Partial<StatementFields>): void => setForm((held) => ({ ...held, ...changes }));
  return (
    <DecisionForm
      title={words.acts.statement}
      hint={words.hints.statement}
      onClose={onClose}
      make={() => statementAct(request, before, form)}
    >
      {(faults) => (
        <>
          <Suggestions id={list} known={known} />
          <NameFields
            label={words.fields.source}
            name="source"
            faults={faults}
            party={form.party}
            known={known}
            list={list}
            onChange={(party) => change({ party })}
          />
          <TextField
            label={words.fields.time}
            name="time"
            hint={words.timeHint}
            faults={faults}
            value={form.day}
            onInput={(day) => change({ day })}
            most={60}
          />
          <TickField
            label={words.statementRejected}
            checked={form.rejected}
            onChange={(rejected) => change({ rejected })}
          />
        </>
      )}
    </DecisionForm>
  );
}
