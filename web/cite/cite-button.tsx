import type { JSX } from "preact";
import { useState } from "preact/hooks";
import { useSettings } from "../state/settings.ts";
import { CiteDialog } from "./cite-dialog.tsx";
import type { Cited } from "./cited.ts";

/** A button that shows how to cite a sentence, an utterance or an entry. `small`: among other words of a line. */
export function CiteButton({ of, small = false }: { of: Cited; small?: boolean }): JSX.Element {
  const { labels } = useSettings();
  const [open, setOpen] = useState(false);
  return (
    <>
      <button
        type="button"
        class={small ? "cite-small" : "button cite"}
        aria-haspopup="dialog"
        onClick={() => setOpen(true)}
      >
        {labels.cite.button}
      </button>
      {open && <CiteDialog of={of} onClose={() => setOpen(false)} />}
    </>
  );
}
