import type { EventStatus } from "../../src/schema/index.ts";

/** What overviews tell apart: it took place, it is to come, it came to nothing. */
export type StatusGroup = "done" | "ahead" | "off";

export const statusGroups: Readonly<Record<EventStatus, StatusGroup>> = {
  held: "done",
  ongoing: "done",
  planned: "ahead",
  proposed: "ahead",
  possible: "ahead",
  refused: "off",
  cancelled: "off",
};
