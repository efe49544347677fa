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

/** Questions on their way, by path: parts of a view that ask the same thing share the answer. */
const asked = new Map<string, Promise<Answer>>();

async function fetchText(path: string): Promise<Answer> {
  const response = await fetch(path, { headers: { Accept: "application/json" } });
  return { ok: response.ok, text: await response.text() };
}

function ask(path: string): Promise<Answer> {
  const running = asked.get(path);
  if (running) return running;
  const answer = fetchText(path).finally(() => asked.delete(path));
  asked.set(path, answer);
  return answer;
}

/** The server and the app are of one build and share the types of src/schema. */
const value = <T>(text: string): Loaded<T> => ({ state: "ready", value: JSON.parse(text) as T });

function field(problem: unknown, name: string): string | null {
  if (typeof problem !== "object" || problem === null) return null;
  const found: unknown = Reflect.get(problem, name);
  return typeof found === "string" ? found : null;
}

function failed(text: string): Loaded<never> {
  try {
    const problem: unknown = JSON.parse(text);
    return { state: "failed", message: field(problem, "detail") ?? text, hint: field(problem, "hint") };
  } catch {
    return { state: "failed", message: text, hint: null };
  }
}

/** What a component shows: the answer and the text it was made of, so that an equal one changes nothing. */
interface Held<T> {
  readonly path: string;
  readonly text: string | null;
  readonly loaded: Loaded<T>;
}

async function refresh<T>(path: string): Promise<Held<T>> {
  try {
    const { ok, text } = await ask(path);
    if (!ok) return { path, text: null, loaded: failed(text) };
    known.set(path, text);
    return { path, text, loaded: value(text) };
  } catch (error) {
    return { path, text: null, loaded: { state: "failed", message: String(error), hint: null } };
  }
}

function initial<T>(path: string): Held<T> {
  const text = known.get(path) ?? null;
  return { path, text, loaded: text === null ? { state: "loading" } : value(text) };
}

/**
 * The answer of the API at `path`. Shows what was known before, asks anew, and again whenever the window
 * comes back to the front: pages may have been added meanwhile.
 */
export function useData<T>(path: string): Loaded<T> {
  const [held, setHeld] = useState<Held<T>>(() => initial(path));
  useEffect(() => {
    let current = true;
    const again = async (): Promise<void> => {
      if (document.visibilityState !== "visible") return;
      const next = await refresh<T>(path);
      const equal = (before: Held<T>): boolean =>
        before.path === path && before.text !== null && before.text === next.text;
      if (current) setHeld((before) => (equal(before) ? before : next));
    };
    setHeld((before) => (before.path === path ? before : initial(path)));
    void again();
    document.addEventListener("visibilitychange", again);
    return () => {
      current = false;
      document.removeEventListener("visibilitychange", again);
    };
  }, [path]);
  return held.path === path ? held.loaded : initial<T>(path).loaded;
}

/** The value when it is there, else what stands in for it. */
export const valueOr = <T>(loaded: Loaded<T>, fallback: T): T =>
  loaded.state === "ready" ? loaded.value : fallback;
