import type { Tool } from "../tool.ts";
import { changes } from "./changes.ts";
import { conflicts } from "./conflicts.ts";
import { overview, timeline, unconfirmed } from "./contacts.ts";
import { entry } from "./entry.ts";
import { actors, sources } from "./lists.ts";
import { gaps, positions } from "./overviews.ts";
import { cite, page } from "./pages.ts";
import { statements, undertakings } from "./sayings.ts";
import { search } from "./search.ts";

/** Every tool, in the order in which models see them. */
export const tools: readonly Tool[] = [
  overview,
  search,
  timeline,
  entry,
  statements,
  undertakings,
  positions,
  unconfirmed,
  gaps,
  conflicts,
  changes,
  actors,
  page,
  sources,
  cite,
];
