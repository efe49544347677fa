import { useEffect, useState } from "preact/hooks";
import { read } from "./ask.ts";
import { serverEvents } from "./event-stream.ts";

/** `waiting`: the server does not answer, and is tried again and again. */
export type Connection = "connecting" | "open" | "waiting";

/** Milliseconds before the next try, growing with each that failed. */
const pauses = [1000, 2000, 4000, 8000, 15_000];

/** A server without events is looked at no more than this often, in milliseconds. */
const withoutEvents = 60_000;

let connection: Connection = "connecting";
let revision: string | null = null;
let wake: (() => void) | null = null;

const changed = new Set<() => void>();
const watching = new Set<() => void>();

function become(next: Connection): void {
  if (connection === next) return;
  connection = next;
  for (const listener of watching) listener();
}

/** Tells every view to ask anew: the record was written to, by this window or by anybody. */
export function announceChange(): void {
  for (const listener of changed) listener();
}

/** Calls `listener` whenever the record has changed or the server is back; the returned function ends it. */
export function onRecordChange(listener: () => void): () => void {
  changed.add(listener);
  return () => {
    changed.delete(listener);
  };
}

function revisionOf(data: string): string | null {
  try {
    const value: unknown = JSON.parse(data);
    const found: unknown = typeof value === "object" && value ? Reflect.get(value, "revision") : null;
    return typeof found === "string" ? found : null;
  } catch {
    return null;
  }
}

/** A message names the revision at which the record is; one that this window knows already changes nothing. */
function hear(data: string): void {
  const next = revisionOf(data);
  if (next === null || next === revision) return;
  const first = revision === null;
  revision = next;
  if (!first) announceChange();
}

/** Listens until the stream ends. True when the server has events at all. */
async function listen(signal: AbortSignal): Promise<boolean> {
  const response = await read("/api/events", { signal, accept: "text/event-stream" });
  const back = connection === "waiting";
  become("open");
  if (back) announceChange();
  if (!response.ok) {
    await response.body?.cancel();
    return false;
  }
  for await (const { data } of serverEvents(response)) hear(data);
  return true;
}

const hidden = (): boolean => document.visibilityState === "hidden";

/** Waits so long, or until the window comes to the front. */
function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, milliseconds);
    wake = () => {
      clearTimeout(timer);
      resolve();
    };
  });
}

async function once(failures: number): Promise<number> {
  const controller = new AbortController();
  const stop = (): void => {
    if (hidden()) controller.abort();
  };
  document.addEventListener("visibilitychange", stop);
  try {
    const events = await listen(controller.signal);
    await pause(events ? (pauses[0] ?? 0) : withoutEvents);
    return 0;
  } catch {
    if (controller.signal.aborted) return 0;
    become("waiting");
    await pause(pauses[Math.min(failures, pauses.length - 1)] ?? 0);
    return failures + 1;
  } finally {
    document.removeEventListener("visibilitychange", stop);
  }
}

/**
 * Keeps one stream of events open as long as the window is seen: browsers allow few connections to one server, and
 * many windows may be open. Never returns.
 */
export async function listenToRecord(): Promise<never> {
  document.addEventListener("visibilitychange", () => {
    if (!hidden()) wake?.();
  });
  for (let failures = 0; ; ) {
    if (hidden()) await pause(withoutEvents);
    else failures = await once(failures);
  }
}

/** How the window stands with the server. */
export function useConnection(): Connection {
  const [shown, setShown] = useState(connection);
  useEffect(() => {
    const listener = (): void => setShown(connection);
    listener();
    watching.add(listener);
    return () => {
      watching.delete(listener);
    };
  }, []);
  return shown;
}
