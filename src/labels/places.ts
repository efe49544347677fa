import type { Negotiation } from "../schema/index.ts";

/** Ids of the negotiation and the track to which something belongs; null where that is not known. */
interface Place {
  readonly negotiation: string | null;
  readonly track: string | null;
}

/** The names of a negotiation and its track; ids that the project does not know (any more) stand for themselves. */
export function placeTexts(
  { negotiation, track }: Place,
  negotiations: readonly Negotiation[],
  language: "vi" | "en",
): Place {
  const found = negotiations.find(({ id }) => id === negotiation);
  // A track may be asked for alone.
  const tracks = negotiation === null ? negotiations.flatMap((one) => one.tracks) : found?.tracks;
  const within = tracks?.find(({ id }) => id === track);
  return {
    negotiation: negotiation && (found?.names[language] ?? negotiation),
    track: track && (within?.names[language] ?? track),
  };
}
