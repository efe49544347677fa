import { pack } from "../pack.ts";

/** Any language without a pack of its own: the article is found, and nothing is read of it. */
export const other = pack({ id: "und" });
