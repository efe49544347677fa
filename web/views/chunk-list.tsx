import type { JSX } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import { entryLink } from "../format/links.ts";
import { monthHeading } from "../format/time.ts";
import { openedHere, refocusOpened } from "../state/router.ts";
import { useSettings } from "../state/settings.ts";
import type { Chunk, Row } from "./rows.ts";
import { EntryRow, GapRow } from "./timeline-rows.tsx";

/** Pixels of a row before it was ever drawn. */
const rowHeight = 128;

/** Chunks drawn at once, before the browser has told what is near the screen. */
const atOnce = 2;

/** Whether an element is near the screen. What is printed is all near. */
function useNear(initially: boolean): [{ current: HTMLElement | null }, boolean] {
  const element = useRef<HTMLElement>(null);
  const [near, setNear] = useState(initially);
  useEffect(() => {
    if (!element.current) return;
    const all = (): void => setNear(true);
    const seen = new IntersectionObserver((entries) => setNear(entries.at(-1)?.isIntersecting ?? false), {
      rootMargin: "1000px",
    });
    seen.observe(element.current);
    window.addEventListener("beforeprint", all);
    return () => {
      seen.disconnect();
      window.removeEventListener("beforeprint", all);
    };
  }, []);
  return [element, near];
}

/** Remembers how tall an element was when it was last drawn. */
function useHeight(element: { current: HTMLElement | null }, drawn: boolean, estimate: number): number {
  const height = useRef(estimate);
  useEffect(() => {
    if (drawn && element.current) height.current = element.current.offsetHeight;
  });
  return height.current;
}

const keyOf = (row: Row): string =>
  "gap" in row ? `gap ${row.gap.kind} ${row.gap.before} ${row.gap.missing.join()}` : row.entry.id;

function Rows({ chunk }: { chunk: Chunk }): JSX.Element {
  const { language, labels } = useSettings();
  const { key, rows, first, year } = chunk;
  const heading =
    key === null ? labels.timeline.undated : (monthHeading(key, language) ?? labels.timeline.noMonth);
  return (
    <>
      {year && key && <h2 class="year">{key.slice(0, 4)}</h2>}
      {first && (
        <h3 class="month-name">
          {heading}
          {key && <span> {key.slice(0, 4)}</span>}
        </h3>
      )}
      <ol class="rows">
        {rows.map((row) =>
          "gap" in row ? (
            <GapRow key={keyOf(row)} gap={row.gap} />
          ) : (
            <EntryRow key={keyOf(row)} entry={row.entry} />
          ),
        )}
      </ol>
    </>
  );
}

function Section({ chunk, initially }: { chunk: Chunk; initially: boolean }): JSX.Element {
  const [element, near] = useNear(initially);
  const height = useHeight(element, near, chunk.rows.length * rowHeight);
  return (
    <section
      ref={element}
      class="month"
      data-month={chunk.key ?? "undated"}
      style={near ? {} : { height: `${height}px` }}
    >
      {near && <Rows chunk={chunk} />}
    </section>
  );
}

const holds = (chunk: Chunk, link: string | null): boolean =>
  chunk.rows.some((row) => "entry" in row && entryLink(row.entry.id) === link);

/** The rows of the timeline. Only what is near the screen is drawn; the rest keeps its room. */
export function ChunkList({ chunks }: { chunks: readonly Chunk[] }): JSX.Element {
  const [opened] = useState(openedHere);
  useEffect(refocusOpened, []);
  return (
    <div class="months">
      {chunks.map((chunk, n) => (
        <Section
          key={`${chunk.key} ${chunk.rows[0] ? keyOf(chunk.rows[0]) : ""}`}
          chunk={chunk}
          initially={n < atOnce || holds(chunk, opened)}
        />
      ))}
    </div>
  );
}
