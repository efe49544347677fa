import type { JSX } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import { useSettings } from "../state/settings.ts";
import { forgetToken, keepToken, refuseToken, useToken } from "../state/token.ts";

/** Where the token is pasted; over the app. Leaving it goes on without a token. */
export function TokenDialog({ onClose }: { onClose: () => void }): JSX.Element {
  const { shell } = useSettings().labels;
  const { canWrite, refused } = useToken();
  const dialog = useRef<HTMLDialogElement>(null);
  const [text, setText] = useState("");
  useEffect(() => dialog.current?.showModal(), []);
  const close = (): void => {
    refuseToken();
    onClose();
  };
  const submit = (event: Event): void => {
    event.preventDefault();
    keepToken(text);
    onClose();
  };
  return (
    <dialog ref={dialog} onClose={close} aria-labelledby="token-title">
      <form onSubmit={submit}>
        <h2 id="token-title">{shell.token.title}</h2>
        <p>{canWrite ? shell.token.kept : shell.token.why}</p>
        {refused && (
          <p class="refusal" role="alert">
            {shell.token.wrong}
          </p>
        )}
        <label class="field">
          <span>{shell.token.field}</span>
          <input
            type="text"
            autocomplete="off"
            spellcheck={false}
            required
            value={text}
            onInput={(event) => setText(event.currentTarget.value)}
          />
        </label>
        <p class="dialog-buttons">
          <button type="submit" class="button main">
            {shell.token.keep}
          </button>
          {canWrite && (
            <button type="button" class="button" onClick={forgetToken}>
              {shell.token.forget}
            </button>
          )}
          <button type="button" class="button plain" onClick={close}>
            {shell.token.cancel}
          </button>
        </p>
      </form>
    </dialog>
  );
}
