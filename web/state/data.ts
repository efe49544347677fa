import { useEffect, useState } from "preact/hooks";

/** What is known of an answer: nothing yet, the value, or why there is none. */
export type Loaded<T> =
  | { readonly state: "loading" }
  | { readonly state: "ready"; readonly value: T }
  | { readonly state: "failed"; readonly message: string; readonly hint: string | null };

/** Answers by path, as text: shown at once when a view comes back, then asked for anew. */
const known = new Map<string, string>();

interface Answer {
  readonly ok: boolean;
  readonly text: string;
}

async function ask(path: string, signal: AbortSignal): Promise<Answer> {
  const response = await fetch(path, { signal, headers: { Accept: "application/json" } });
  return { ok: response.ok, text: await response.text() };
}

/** The server and the app are of one build and share the types of src/schema. */
const value = <T>(text: string): Loaded<T> => ({ state: "ready", value: JSON.parse(text) as T });

function failed(text: string): Loaded<never> {
  try {
    const problem: unknown = JSON.parse(text);
    const field = (name: string): string | null =>
      typeof problem === "object" && problem && name in problem
        ? String((problem as Record<string, unknown>)[name] ?? "")
        : null;
    return { state: "failed", message: field("detail") ?? text, hint: field("hint") };
  } catch {
    return { state: "failed", message: text, hint: null };
  }
}

async function refresh<T>(
  path: string,
  signal: AbortSignal,
  show: (loaded: Loaded<T>) => void,
): Promise<void> {
  try {
    const answer = await ask(path, signal);
    if (!answer.ok) return show(failed(answer.text));
    if (known.get(path) === answer.text) return;
    known.set(path, answer.text);
    show(value(answer.text));
  } catch (error) {
    if (!signal.aborted) show({ state: "failed", message: String(error), hint: null });
  }
}

function initial<T>(path: string): Loaded<T> {
  const text = known.get(path);
  return text === undefined ? { state: "loading" } : value(text);
}

/**
 * The answer of the API at `path`. Shows what was known before, asks anew, and again whenever the window
 * comes back to the front: pages may have been added meanwhile.
 */
export function useData<T>(path: string): Loaded<T> {
  const [held, setHeld] = useState<{ path: string; loaded: Loaded<T> }>(() => ({
    path,
    loaded: initial(path),
  }));
  useEffect(() => {
    const aborter = new AbortController();
    const show = (loaded: Loaded<T>): void => setHeld({ path, loaded });
    const again = (): void => {
      if (document.visibilityState === "visible") void refresh<T>(path, aborter.signal, show);
    };
    setHeld((before) => (before.path === path ? before : { path, loaded: initial(path) }));
    void refresh<T>(path, aborter.signal, show);
    document.addEventListener("visibilitychange", again);
    return () => {
      aborter.abort();
      document.removeEventListener("visibilitychange", again);
    };
  }, [path]);
  return held.path === path ? held.loaded : initial(path);
}

/** The value when it is there, else what stands in for it. */
export const valueOr = <T>(loaded: Loaded<T>, fallback: T): T =>
  loaded.state === "ready" ? loaded.value : fallback;
