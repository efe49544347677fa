import type { Reading } from "../../src/schema/index.ts";

export type Layer = "statement" | "cue" | "event" | "undertaking" | "conflict" | "time" | "actor" | "target";

/** A finding on the page, as far as highlighting goes. */
export interface Highlight {
  readonly start: number;
  readonly end: number;
  readonly layer: Layer;
  /** What the finding says, shown when pointed at. */
  readonly note: string;
}

/** A piece of a line throughout which the same highlights hold. */
export interface Segment {
  readonly start: number;
  readonly end: number;
  readonly layers: readonly Layer[];
  readonly note: string;
}

/** All findings of a reading as highlights. */
export function highlights(
  reading: Reading,
  nameOf: (someone: { id: string; name: string }) => string,
): Highlight[] {
  const { statements, events, undertakings, conflicts, times, actors } = reading;
  return [
    ...statements.flatMap(({ content, cue, source }): Highlight[] => [
      { start: content.start, end: content.end, layer: "statement", note: nameOf(source) },
      ...(cue ? [{ start: cue.start, end: cue.end, layer: "cue" as const, note: nameOf(source) }] : []),
    ]),
    ...events.flatMap(({ evidence, participants }) =>
      evidence.map(
        (span): Highlight => ({ ...span, layer: "event", note: participants.map(nameOf).join(" – ") }),
      ),
    ),
    ...undertakings.map(
      ({ content, actor }): Highlight => ({
        start: content.start,
        end: content.end,
        layer: "undertaking",
        note: nameOf(actor),
      }),
    ),
    ...conflicts.flatMap(({ values }) =>
      values.flatMap(({ value, evidence }) =>
        evidence.map((span): Highlight => ({ ...span, layer: "conflict", note: value })),
      ),
    ),
    ...times.map(({ start, end, value }): Highlight => ({ start, end, layer: "time", note: value })),
    ...actors.flatMap((actor) =>
      actor.mentions.map((span): Highlight => ({ ...span, layer: "actor", note: nameOf(actor) })),
    ),
  ];
}

/** Cuts a stretch of text at every edge of a highlight, so that overlapping findings can all be shown. */
export function segmentsOf(block: { start: number; end: number }, all: readonly Highlight[]): Segment[] {
  const inside = all.filter(({ start, end }) => start < block.end && end > block.start);
  const edges = inside.flatMap(({ start, end }) => [Math.max(start, block.start), Math.min(end, block.end)]);
  const cuts = [...new Set([block.start, ...edges, block.end])].sort((a, b) => a - b);
  return cuts.slice(1).map((end, n) => {
    const start = cuts[n] ?? block.start;
    const covering = inside.filter((one) => one.start <= start && one.end >= end);
    return {
      start,
      end,
      layers: [...new Set(covering.map(({ layer }) => layer))],
      note: [...new Set(covering.map(({ note }) => note).filter((note) => note !== ""))].join(" · "),
    };
  });
}
