import type { JSX } from "preact";
import { useSettings } from "../state/settings.ts";
import { CorrectForm, EnterForm } from "./contact-forms.tsx";
import { DecisionForm } from "./decision-form.tsx";
import { MergeForm, SplitForm } from "./entry-forms.tsx";
import { PageForm, StatementForm } from "./page-forms.tsx";
import { openForm, type Request } from "./request.ts";

const close = (): void => openForm(null);

function ActForm({ act }: Extract<Request, { form: "act" }>): JSX.Element {
  const { acts, hints } = useSettings().labels.decide;
  const hint = (hints as Readonly<Record<string, string>>)[act.act];
  return (
    <DecisionForm
      title={acts[act.act]}
      {...(hint ? { hint } : {})}
      onClose={close}
      make={() => act}
    ></DecisionForm>
  );
}

/** The form that a request asks for. */
export function Form({ request }: { request: Request }): JSX.Element {
  switch (request.form) {
    case "act":
      return <ActForm {...request} />;
    case "merge":
      return <MergeForm entry={request.entry} onClose={close} />;
    case "split":
      return <SplitForm entry={request.entry} onClose={close} />;
    case "correct":
      return <CorrectForm entry={request.entry} onClose={close} />;
    case "page":
      return <PageForm request={request} onClose={close} />;
    case "statement":
      return <StatementForm request={request} onClose={close} />;
    case "enter":
      return <EnterForm onClose={close} />;
  }
}
