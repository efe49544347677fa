import { ParleyError } from "../errors.ts";
import type { Negotiation } from "../schema/index.ts";
import { storableValue } from "../text/storable.ts";
import type { Executor } from "./ground/catalog.ts";
import type { PlaceFilters } from "./service.ts";

/** The one row. */
const ROW = 1;

/** The negotiations to which what the record holds may belong; none where no project was given yet. */
export async function negotiationsIn(reading: Executor): Promise<readonly Negotiation[]> {
  const row = await reading
    .selectFrom("negotiations")
    .select("items")
    .where("id", "=", ROW)
    .executeTakeFirst();
  return row?.items ?? [];
}

/** Replaces them. */
export async function writeNegotiations(
  writing: Executor,
  negotiations: readonly Negotiation[],
): Promise<void> {
  const items = JSON.stringify(storableValue(negotiations));
  await writing
    .insertInto("negotiations")
    .values({ id: ROW, items })
    .onConflict((conflict) => conflict.column("id").doUpdateSet({ items }))
    .execute();
}

const listed = (ids: readonly string[]): string => (ids.length === 0 ? "none" : ids.join(", "));

/** Throws `bad-argument` where a narrowing names a negotiation or a track that the record does not know. */
export async function checkPlace(reading: Executor, { negotiation, track }: PlaceFilters): Promise<void> {
  if (negotiation === undefined && track === undefined) return;
  const all = await negotiationsIn(reading);
  const meant = negotiation === undefined ? all : all.filter(({ id }) => id === negotiation);
  if (meant.length === 0) {
    const known = listed(all.map(({ id }) => id));
    const message = `The record knows no negotiation "${negotiation ?? ""}"; there are: ${known}.`;
    throw new ParleyError("bad-argument", message, { subject: negotiation ?? "" });
  }
  const tracks = meant.flatMap((one) => one.tracks.map(({ id }) => id));
  if (track === undefined || tracks.includes(track)) return;
  const message = `There is no track "${track}"; there are: ${listed(tracks)}.`;
  throw new ParleyError("bad-argument", message, { subject: track });
}
