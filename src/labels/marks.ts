import type { EventStatus } from "../schema/index.ts";

/** A sign before each status, so that colour is never the only difference. */
export const statusMarks: Readonly<Record<EventStatus, string>> = {
  held: "●",
  ongoing: "◐",
  planned: "○",
  proposed: "◇",
  possible: "·",
  refused: "✕",
  cancelled: "✕",
};
