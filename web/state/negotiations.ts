import type { Negotiation } from "../../src/schema/index.ts";
import { useData, valueOr } from "./data.ts";

/** The parameters that narrow every view to a negotiation and a track of it, in the address and in the API alike. */
export const placeParameters = ["negotiation", "track"] as const;

const none: readonly Negotiation[] = [];

/** The negotiations of the record; none while they are not known. */
export const useNegotiations = (): readonly Negotiation[] =>
  valueOr(useData<readonly Negotiation[]>("/api/negotiations"), none);
