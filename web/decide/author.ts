import { store, stored } from "../state/stored.ts";

const place = "parley.by";

/** Who decided last in this browser; empty while nobody has. */
export const knownAuthor = (): string => stored(place) ?? "";

/** Remembers who decides. */
export const keepAuthor = (name: string): void => store(place, name.trim() || null);
