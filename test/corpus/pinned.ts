import { readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { halves } from "./score.ts";

const Pinned = z.record(z.enum(halves), z.record(z.string(), z.number().min(0).max(1)));

/** Where the pinned figures are kept. */
export const pinnedPath = join(import.meta.dirname, "pinned.json");

/** The figures below which the reading must not fall. */
export const loadPinned = (): z.infer<typeof Pinned> =>
  Pinned.parse(JSON.parse(readFileSync(pinnedPath, "utf8")));
