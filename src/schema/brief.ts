import { z } from "zod";
import { CitedSource } from "./citation.ts";
import { EventKind, Level } from "./reading.ts";

/** A stretch of a sentence with the numbers of the sources that it rests on. */
const BriefRun = z.object({ text: z.string(), sources: z.array(z.int().positive()) });

/**
 * One thing that a brief tells. `certainty`: who says so and who does not, and how many independent sources; `id`: of
 * the entry, or key of the undertaking; `link`: its place in the web app, null where it has none.
 */
export const BriefItem = z.object({
  of: z.enum(["entry", "undertaking", "position", "gap", "conflict"]),
  id: z.string().nullable(),
  text: z.array(BriefRun),
  certainty: z.string().nullable(),
  link: z.string().nullable(),
});

/**
 * A part of a brief. `none`: the sentence that stands for it where it has no items; `rest`: what of it is older and
 * was only counted.
 */
export const BriefSection = z.object({
  id: z.enum(["new", "changed", "onesided", "promised", "unconfirmed", "shifts", "conflicts"]),
  title: z.string(),
  items: z.array(BriefItem),
  none: z.string().nullable(),
  rest: z.string().nullable(),
});

/** A source of a brief by its number: the order of first mention, from 1. */
export const BriefSource = CitedSource.extend({ n: z.int().positive() });

/** To what a brief is narrowed, as it was asked for; null: not narrowed. */
export const BriefScope = z.object({
  actor: z.string().nullable(),
  with: z.string().nullable(),
  kind: EventKind.nullable(),
  level: Level.nullable(),
  /** Ids. */
  negotiation: z.string().nullable(),
  track: z.string().nullable(),
});

/**
 * The report to the chief. `since`, `until`: days, both inclusive; `by`: whether they are days on which something was
 * told, or the moment from which pages were added; `figures`: what the sections hold, in order.
 */
export const Brief = z.object({
  title: z.string(),
  lang: z.enum(["vi", "en"]),
  by: z.enum(["told", "added"]),
  since: z.string(),
  until: z.string(),
  scope: BriefScope,
  intro: z.string(),
  figures: z.array(z.object({ id: z.string(), label: z.string(), value: z.int().min(0) })),
  sections: z.array(BriefSection),
  sources: z.array(BriefSource),
});

export type BriefItem = z.infer<typeof BriefItem>;
export type BriefSection = z.infer<typeof BriefSection>;
export type BriefSource = z.infer<typeof BriefSource>;
export type BriefScope = z.infer<typeof BriefScope>;
export type Brief = z.infer<typeof Brief>;
