import { useEffect, useState } from "preact/hooks";
import type { Event, Reading, Report } from "../../src/schema/index.ts";
import { ask } from "../state/ask.ts";

type Readings = ReadonlyMap<string, Reading>;

const none: Readings = new Map();

async function fetchReading(id: string, signal: AbortSignal): Promise<Reading | null> {
  const { ok, text } = await ask(`/api/pages/${encodeURIComponent(id)}`, signal);
  return ok ? (JSON.parse(text) as Reading) : null;
}

/** Readings of some pages, as they come. A page that can't be had is left out: what is shown can do without. */
export function useReadings(pages: readonly string[]): Readings {
  const [held, setHeld] = useState<Readings>(none);
  const key = pages.join(" ");
  useEffect(() => {
    const controller = new AbortController();
    const { signal } = controller;
    const load = async (id: string): Promise<void> => {
      const reading = await fetchReading(id, signal).catch(() => null);
      if (reading && !signal.aborted) setHeld((before) => new Map([...before, [id, reading]]));
    };
    for (const id of key === "" ? [] : key.split(" ")) void load(id);
    return () => controller.abort();
  }, [key]);
  return held;
}

/** The contact of a page that a report rests on; null where the page is read anew and tells it otherwise. */
export function eventOf(reading: Reading, { evidence }: Pick<Report, "evidence">): Event | null {
  const [first] = evidence;
  if (!first) return null;
  const rests = ({ start, end }: { start: number; end: number }): boolean =>
    start === first.start && end === first.end;
  return reading.events.find((event) => event.evidence.some(rests)) ?? null;
}
