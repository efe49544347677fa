import type { JSX } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import { places } from "../places.ts";
import { presentKeys } from "../state/keyboard.ts";
import { useSettings } from "../state/settings.ts";

type Row = readonly [keys: readonly string[], meaning: string];

function Rows({ title, rows }: { title: string; rows: readonly Row[] }): JSX.Element | null {
  if (rows.length === 0) return null;
  return (
    <section>
      <h3>{title}</h3>
      <dl class="keys">
        {rows.map(([keys, meaning]) => (
          <div key={keys.join()}>
            <dt>
              {keys.map((one) => (
                <kbd key={one}>{one}</kbd>
              ))}
            </dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

/** Keys that do the same stand in one line. */
function ownRows(): Row[] {
  const byText = new Map<string, string[]>();
  for (const { key, text } of presentKeys()) {
    const keys = byText.get(text);
    if (keys) keys.push(key);
    else byText.set(text, [key]);
  }
  return [...byText].map(([text, keys]) => [keys, text]);
}

/** The keys that work now, over the app: the view's own, and those of everywhere. The browser closes it on Escape. */
export function KeysDialog({ onClose }: { onClose: () => void }): JSX.Element {
  const { keys, shell } = useSettings().labels;
  const dialog = useRef<HTMLDialogElement>(null);
  const [own] = useState(ownRows);
  useEffect(() => dialog.current?.showModal(), []);
  const everywhere: Row[] = [
    [["/"], keys.focus],
    [["j", "k"], keys.move],
    [["Enter"], keys.open],
    [["Esc"], keys.back],
    [["?"], keys.help],
  ];
  const views: Row[] = places.map(({ key, name }) => [["g", key], shell.nav[name]]);
  return (
    <dialog ref={dialog} class="keys-dialog" onClose={onClose} aria-labelledby="keys-title">
      <h2 id="keys-title">{keys.title}</h2>
      <div class="keys-groups">
        <div>
          <Rows title={shell.keys.here} rows={own} />
          <Rows title={shell.keys.global} rows={everywhere} />
        </div>
        <Rows title={shell.keys.go} rows={views} />
      </div>
      <button type="button" class="button" onClick={onClose}>
        {keys.close}
      </button>
    </dialog>
  );
}
