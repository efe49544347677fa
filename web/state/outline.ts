import { useEffect, useState } from "preact/hooks";
import type { EntryOutline } from "../../src/schema/index.ts";
import { ask, type Failed, refusal, silence } from "./ask.ts";
import { onRecordChange } from "./live.ts";

/** The contacts of the timeline as far as they are here. */
export interface Outline {
  readonly state: "loading" | "ready";
  readonly entries: readonly EntryOutline[];
  /** All that match are here. */
  readonly complete: boolean;
  readonly failed: Failed | null;
}

/** How many come first, to be seen soon, and how many in each piece after that. */
const pieces = { first: 100, rest: 2000 };

const nothing: Outline = { state: "loading", entries: [], complete: false, failed: null };

/** What was loaded last, by query: shown at once when the timeline comes back. */
const known = new Map<string, { readonly texts: readonly string[]; readonly outline: Outline }>();

/** Queries whose contacts are kept. */
const mostKnown = 6;

function remember(query: string, texts: readonly string[], outline: Outline): void {
  known.delete(query);
  known.set(query, { texts, outline });
  for (const oldest of known.keys()) if (known.size > mostKnown) known.delete(oldest);
}

function pathOf(query: string, after: EntryOutline | undefined): string {
  const parameters = new URLSearchParams(query);
  parameters.set("limit", String(after ? pieces.rest : pieces.first));
  if (after) parameters.set("after", after.id);
  return `/api/outline?${parameters}`;
}

/** Asks for one piece after the other; `tell` hears what is there so far. */
async function load(query: string, signal: AbortSignal, tell: (outline: Outline) => void): Promise<void> {
  const entries: EntryOutline[] = [];
  const texts: string[] = [];
  for (let more = true; more; ) {
    const path = pathOf(query, entries.at(-1));
    const { ok, status, text } = await ask(path, signal);
    if (signal.aborted) return;
    if (!ok) return tell({ state: "ready", entries, complete: false, failed: refusal(status, text) });
    const piece = JSON.parse(text) as EntryOutline[];
    more = piece.length >= (entries.length === 0 ? pieces.first : pieces.rest);
    entries.push(...piece);
    texts.push(text);
    // The same answers as last time leave the same entries: nothing is drawn anew.
    const before = known.get(query);
    const same = !more && before?.texts.join() === texts.join() ? before.outline : null;
    const outline = same ?? { state: "ready" as const, entries: [...entries], complete: !more, failed: null };
    if (!more) remember(query, texts, outline);
    tell(outline);
  }
}

/**
 * The contacts that match a query string of `/api/outline`: the first hundred soon, the rest behind. Asks anew when the
 * record changes; what is shown then stays until all of the new is here.
 */
export function useOutline(query: string): Outline {
  const [held, setHeld] = useState<{ query: string; outline: Outline }>(() => ({
    query,
    outline: known.get(query)?.outline ?? nothing,
  }));
  useEffect(() => {
    let controller = new AbortController();
    let shown = known.get(query)?.outline ?? nothing;
    const show = (outline: Outline): void => {
      if (outline === shown || (shown.complete && !outline.complete)) return;
      shown = outline;
      setHeld({ query, outline });
    };
    const again = (): void => {
      if (document.visibilityState !== "visible") return;
      controller.abort();
      controller = new AbortController();
      const { signal } = controller;
      load(query, signal, show).catch((error: unknown) => {
        if (!signal.aborted) show({ ...shown, state: "ready", failed: silence(error) });
      });
    };
    if (shown.complete) setHeld({ query, outline: shown });
    again();
    document.addEventListener("visibilitychange", again);
    const deaf = onRecordChange(again);
    return () => {
      controller.abort();
      document.removeEventListener("visibilitychange", again);
      deaf();
    };
  }, [query]);
  // Until the first of the new are here, the old ones stand, so that nothing jumps.
  return held.query === query
    ? held.outline
    : (known.get(query)?.outline ?? { ...held.outline, complete: false });
}
