import { useEffect, useState } from "preact/hooks";
import { ask, type Failed, refusal, silence } from "./ask.ts";
import { onRecordChange } from "./live.ts";

/** What is known of an answer: nothing yet, the value, or why there is none. */
export type Loaded<T> =
  | { readonly state: "loading" }
  | { readonly state: "ready"; readonly value: T }
  | Failed;

/** Answers by path, as text, the latest used last: shown at once when a view comes back, then asked for anew. */
const known = new Map<string, string>();

/** Answers kept, and characters of all of them together. */
const mostKnown = { answers: 80, characters: 20_000_000 };

function remember(path: string, text: string): void {
  known.delete(path);
  known.set(path, text);
  let characters = 0;
  for (const one of known.values()) characters += one.length;
  for (const [oldest, one] of known) {
    if (known.size <= mostKnown.answers && characters <= mostKnown.characters) return;
    known.delete(oldest);
    characters -= one.length;
  }
}

/** The server and the app are of one build and share the types of src/schema. */
const value = <T>(text: string): Loaded<T> => ({ state: "ready", value: JSON.parse(text) as T });

/** What a component shows: the answer and the text it was made of, so that an equal one changes nothing. */
interface Held<T> {
  readonly path: string | null;
  readonly text: string | null;
  readonly loaded: Loaded<T>;
}

/** The answer; null where nobody waits for it any more. */
async function refresh<T>(path: string, before: Held<T>, signal: AbortSignal): Promise<Held<T> | null> {
  try {
    const { ok, status, text } = await ask(path, signal);
    if (signal.aborted) return null;
    if (!ok) return { path, text: null, loaded: refusal(status, text) };
    remember(path, text);
    return before.path === path && before.text === text ? before : { path, text, loaded: value(text) };
  } catch (error) {
    if (signal.aborted) return null;
    // What was there stays while the server is away; the head says that it is.
    return before.path === path && before.text !== null
      ? before
      : { path, text: null, loaded: silence(error) };
  }
}

function initial<T>(path: string | null): Held<T> {
  const text = path === null ? null : (known.get(path) ?? null);
  return { path, text, loaded: text === null ? { state: "loading" } : value(text) };
}

/**
 * The answer of the API at `path`; null asks nothing and stays "loading". Shows what was known before, asks anew, and
 * again whenever the record changes or the window comes back to the front; with `every` so many milliseconds as well, for
 * what changes without the record. A question that nobody waits for is aborted.
 */
export function useData<T>(path: string | null, every?: number): Loaded<T> {
  const [held, setHeld] = useState<Held<T>>(() => initial(path));
  useEffect(() => {
    if (path === null) return;
    let shown = held.path === path ? held : initial<T>(path);
    let controller = new AbortController();
    const again = async (): Promise<void> => {
      if (document.visibilityState !== "visible") return;
      controller.abort();
      controller = new AbortController();
      const next = await refresh<T>(path, shown, controller.signal);
      if (next === null || next === shown) return;
      shown = next;
      setHeld(next);
    };
    setHeld(shown);
    void again();
    document.addEventListener("visibilitychange", again);
    const deaf = onRecordChange(() => void again());
    const timer = every === undefined ? undefined : setInterval(again, every);
    return () => {
      controller.abort();
      document.removeEventListener("visibilitychange", again);
      deaf();
      clearInterval(timer);
    };
  }, [path, every]);
  return held.path === path ? held.loaded : initial<T>(path).loaded;
}

/** The value when it is there, else what stands in for it. */
export const valueOr = <T>(loaded: Loaded<T>, fallback: T): T =>
  loaded.state === "ready" ? loaded.value : fallback;
