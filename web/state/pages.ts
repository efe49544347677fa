import { useEffect, useRef, useState } from "preact/hooks";
import { ask, type Failed, refusal, silence } from "./ask.ts";
import { onRecordChange } from "./live.ts";

/** A list that comes in pieces. */
export interface Paged<T> {
  readonly state: "loading" | "ready";
  readonly items: readonly T[];
  /** Why the last piece did not come; what came before stays. */
  readonly failed: Failed | null;
  /** There is more behind the items. */
  readonly more: boolean;
  /** A further piece is on its way. */
  readonly loading: boolean;
  /** Asks for the next piece. */
  readonly next: () => void;
}

interface Held<T> {
  readonly path: string | null;
  readonly state: "loading" | "ready";
  readonly items: readonly T[];
  readonly failed: Failed | null;
  readonly next: string | null;
}

const nothing = <T>(path: string | null): Held<T> => ({
  path,
  state: "loading",
  items: [],
  failed: null,
  next: null,
});

/** Adds the piece at `at` to what is held. */
async function extend<T>(held: Held<T>, at: string, signal: AbortSignal): Promise<Held<T>> {
  try {
    const { ok, status, text, next } = await ask(at, signal);
    if (!ok) return { ...held, state: "ready", failed: refusal(status, text) };
    const items = JSON.parse(text) as T[];
    return { ...held, state: "ready", items: [...held.items, ...items], failed: null, next };
  } catch (error) {
    return { ...held, state: "ready", failed: silence(error) };
  }
}

/** Asks for the list from its beginning, as far as `count` items. */
async function load<T>(path: string, count: number, signal: AbortSignal): Promise<Held<T>> {
  let held = await extend(nothing<T>(path), path, signal);
  while (held.items.length < count && held.next !== null && held.failed === null && !signal.aborted)
    held = await extend(held, held.next, signal);
  return held;
}

/**
 * A list of the API that goes on (`Link: rel="next"`); `path` holds its filters and the `limit` of a piece, null asks
 * nothing. Asks anew, as far as it was shown, whenever the record changes.
 */
export function usePages<T>(path: string | null): Paged<T> {
  const [held, setHeld] = useState<Held<T>>(() => nothing(path));
  const [loading, setLoading] = useState(false);
  const latest = useRef(held);
  latest.current = held;
  const controller = useRef(new AbortController());
  const run = async (work: (signal: AbortSignal) => Promise<Held<T>>): Promise<void> => {
    controller.current.abort();
    controller.current = new AbortController();
    const { signal } = controller.current;
    setLoading(true);
    const next = await work(signal);
    if (signal.aborted) return;
    setLoading(false);
    // What was shown stays while the server is away.
    setHeld((before) =>
      next.failed && before.path === next.path && before.items.length > next.items.length ? before : next,
    );
  };
  useEffect(() => {
    if (path === null) return;
    const shown = (): number => (latest.current.path === path ? latest.current.items.length : 0);
    const again = (): Promise<void> => run((signal) => load<T>(path, shown(), signal));
    void again();
    const deaf = onRecordChange(() => void again());
    return () => {
      deaf();
      controller.current.abort();
    };
  }, [path]);
  const { state, items, failed, next } = held.path === path ? held : nothing<T>(path);
  const goOn = (): void => {
    if (next !== null && !loading) void run((signal) => extend(latest.current, next, signal));
  };
  return { state, items, failed, more: next !== null, loading, next: goOn };
}
