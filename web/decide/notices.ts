import { useEffect, useState } from "preact/hooks";
import type { Decision } from "../../src/schema/index.ts";
import type { Failed } from "../state/ask.ts";

/** Something that was just recorded, or could not be. `contraries`: decisions of others that say otherwise. */
export type Notice =
  | { readonly decision: Decision; readonly contraries: number }
  | { readonly failed: Pick<Failed, "message" | "hint"> };

let shown: Notice | null = null;
const listeners = new Set<() => void>();

/** Shows a notice in the place of the one before, until it is closed (null). */
export function notify(notice: Notice | null): void {
  shown = notice;
  for (const listener of listeners) listener();
}

/** The notice that is shown. */
export function useNotice(): Notice | null {
  const [held, setHeld] = useState(shown);
  useEffect(() => {
    const listener = (): void => setHeld(shown);
    listener();
    listeners.add(listener);
    return () => {
      listeners.delete(listener);
    };
  }, []);
  return held;
}
