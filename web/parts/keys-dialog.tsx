import type { JSX } from "preact";
import { useEffect, useRef } from "preact/hooks";
import { useSettings } from "../state/settings.ts";

/** The list of keys, over the app. The browser closes it on Escape. */
export function KeysDialog({ onClose }: { onClose: () => void }): JSX.Element {
  const { keys } = useSettings().labels;
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  const rows = [
    ["/", keys.focus],
    ["j  k", keys.move],
    ["Enter", keys.open],
    ["Esc", keys.back],
    ["?", keys.help],
  ] as const;
  return (
    <dialog ref={dialog} onClose={onClose} aria-labelledby="keys-title">
      <h2 id="keys-title">{keys.title}</h2>
      <dl class="keys">
        {rows.map(([key, meaning]) => (
          <div key={key}>
            <dt>
              {key.split("  ").map((one) => (
                <kbd key={one}>{one}</kbd>
              ))}
            </dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
      <button type="button" class="button" onClick={onClose}>
        {keys.close}
      </button>
    </dialog>
  );
}
