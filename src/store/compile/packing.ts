import type { ItemChange } from "./compile.ts";
import type { Pending } from "./pending.ts";

const nothing = { gone: [], fresh: [], parts: [] } as const;

/** What is pending with nothing in it. */
export const nothingPending: Pending = {
  articles: { gone: [], fresh: [] },
  contacts: nothing,
  tellings: nothing,
  undertakings: nothing,
};

const together = <T>(one: ItemChange<T>, other: ItemChange<T>): ItemChange<T> => ({
  gone: [...one.gone, ...other.gone],
  fresh: [...one.fresh, ...other.fresh],
  parts: [...one.parts, ...other.parts],
});

/** A piece of any matter, as what is pending with nothing else in it. */
export interface PendingPiece {
  readonly pending: Pending;
  /** Items that it looks at, about. */
  readonly weight: number;
}

/** Puts pieces together to blocks of much the same weight, `least` or more each; the heaviest first. */
export function packed(pieces: readonly PendingPiece[], least: number): Pending[] {
  const whole = pieces.reduce((sum, { weight }) => sum + weight, 0);
  const count = Math.min(pieces.length, Math.max(1, Math.round(whole / least)));
  const bins = Array.from({ length: count }, () => ({ pieces: [] as PendingPiece[], weight: 0 }));
  for (const piece of pieces.toSorted((a, b) => b.weight - a.weight)) {
    const [lightest] = bins.toSorted((a, b) => a.weight - b.weight);
    lightest?.pieces.push(piece);
    if (lightest) lightest.weight += piece.weight;
  }
  return bins
    .toSorted((a, b) => b.weight - a.weight)
    .map((bin) =>
      bin.pieces.reduce(
        (all, { pending }) => ({
          articles: {
            gone: [...all.articles.gone, ...pending.articles.gone],
            fresh: [...all.articles.fresh, ...pending.articles.fresh],
          },
          contacts: together(all.contacts, pending.contacts),
          tellings: together(all.tellings, pending.tellings),
          undertakings: together(all.undertakings, pending.undertakings),
        }),
        nothingPending,
      ),
    );
}
