import type { ComponentChildren, JSX } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import type { Act } from "../../src/schema/index.ts";
import type { Failed } from "../state/ask.ts";
import { useSettings } from "../state/settings.ts";
import type { Signature } from "./acts.ts";
import { knownAuthor } from "./author.ts";
import type { Faults } from "./contact-form.ts";
import { TextField, useFault } from "./fields.tsx";
import { decide } from "./send.ts";

const none: Faults = new Set();

/** Fields that a refusal of the record names, as a path like "values.url". */
const refused = ({ subject }: Failed): Faults => new Set(subject?.split(".") ?? []);

const isFaults = (made: Act | Faults): made is Faults => made instanceof Set;

/** A form of its own over the page. */
function Frame(props: {
  title: string;
  wide: boolean;
  onClose: () => void;
  children: ComponentChildren;
}): JSX.Element {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    if (!dialog.current?.open) dialog.current?.showModal();
  }, []);
  return (
    <dialog
      ref={dialog}
      class={props.wide ? "decide wide-dialog" : "decide"}
      aria-labelledby="decide-title"
      onClose={props.onClose}
    >
      <h2 id="decide-title">{props.title}</h2>
      {props.children}
    </dialog>
  );
}

function Refusal({ of }: { of: Failed | null }): JSX.Element | null {
  const { decide: words } = useSettings().labels;
  if (of === null) return null;
  return (
    <div class="refusal" role="alert">
      <b>{words.failed}</b>
      <p>{of.message === "" ? words.readOnly : of.message}</p>
      {of.hint && <p class="quiet">{of.hint}</p>}
    </div>
  );
}

export interface DecisionFormProps {
  readonly title: string;
  readonly hint?: string;
  readonly wide?: boolean;
  /** What the form says, or the names of fields that can't be. */
  readonly make: () => Act | Faults;
  readonly onClose: () => void;
  readonly children?: (faults: Faults) => ComponentChildren;
}

/** The state of a form: what is wrong with it, and sending it. */
function useSending({ make, onClose }: DecisionFormProps, signature: Signature) {
  const [faults, setFaults] = useState<Faults>(none);
  const [failed, setFailed] = useState<Failed | null>(null);
  const [busy, setBusy] = useState(false);
  const submit = async (): Promise<void> => {
    const made = make();
    const wrong = new Set([...(signature.by.trim() === "" ? ["by"] : []), ...(isFaults(made) ? made : [])]);
    setFaults(wrong);
    setFailed(null);
    if (wrong.size > 0 || isFaults(made)) return;
    setBusy(true);
    const written = await decide(made, signature);
    setBusy(false);
    if (written.state === "done") return onClose();
    setFaults(refused(written));
    setFailed(written);
  };
  return { faults, failed, busy, submit };
}

function SignatureFields(props: {
  faults: Faults;
  value: Signature;
  onChange: (signature: Signature) => void;
}): JSX.Element {
  const { faults, value, onChange } = props;
  const { decide: words } = useSettings().labels;
  return (
    <>
      <TextField
        label={words.reason}
        hint={words.reasonHint}
        name="reason"
        faults={faults}
        value={value.reason}
        onInput={(reason) => onChange({ ...value, reason })}
        lines={2}
        most={2000}
        wide
      />
      <TextField
        label={words.by}
        hint={words.byHint}
        name="by"
        faults={faults}
        value={value.by}
        onInput={(by) => onChange({ ...value, by })}
        most={200}
        wide
      />
    </>
  );
}

/** The form of a decision: what it says, who decides and why. Faults stand beside their fields. */
export function DecisionForm(props: DecisionFormProps): JSX.Element {
  const { decide: words } = useSettings().labels;
  const [signature, setSignature] = useState<Signature>(() => ({ by: knownAuthor(), reason: "" }));
  const { faults, failed, busy, submit } = useSending(props, signature);
  const form = useRef<HTMLFormElement>(null);
  const whole = useFault("nothing", faults);
  useEffect(() => {
    form.current?.querySelector<HTMLElement>("[aria-invalid=true]")?.focus();
  }, [faults]);
  const send = (event: Event): void => {
    event.preventDefault();
    void submit();
  };
  return (
    <Frame title={props.title} wide={props.wide ?? false} onClose={props.onClose}>
      {props.hint && <p class="quiet">{props.hint}</p>}
      <form ref={form} class="decide-form" onSubmit={send} noValidate>
        {props.children?.(faults)}
        <SignatureFields faults={faults} value={signature} onChange={setSignature} />
        {whole && (
          <p class="fault" role="alert">
            {whole}
          </p>
        )}
        <Refusal of={failed} />
        <div class="dialog-buttons">
          <button type="submit" class="button main" disabled={busy}>
            {busy ? words.saving : words.save}
          </button>
          <button type="button" class="button" onClick={props.onClose}>
            {words.cancel}
          </button>
        </div>
      </form>
    </Frame>
  );
}
