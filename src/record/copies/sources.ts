import type { RecordSource } from "../../schema/index.ts";
import { groupBy } from "../../text/group.ts";
import type { World } from "../../world/world.ts";
import { by, mostFrequent, sortedUnique } from "../order.ts";
import type { Origin } from "../types.ts";
import { originNameOf } from "./origin-names.ts";

/** A page as its source is told. */
export interface SourcePage {
  readonly id: string;
  readonly outlet: string | null;
  /** YYYY-MM-DD on which it was published; null when unknown. */
  readonly day: string | null;
  readonly origin: Origin;
}

/** That one independent source reports a contact, and the day (YYYY-MM-DD) on which it does so first. */
export interface SourceReport {
  readonly entry: string;
  readonly origin: string;
  readonly day: string | null;
}

/** The page as it counts for one source: printed by it, and taken from another or not; or printed by another. */
interface Share {
  readonly source: string;
  readonly page: SourcePage;
  readonly as: "original" | "taken" | "given";
}

function sharesOf(page: SourcePage, world: World): Share[] {
  const { outlet, origin } = page;
  const own = outlet === null ? null : originNameOf(outlet, world);
  const others = origin.sources.filter((source) => source !== own);
  const isOwn = others.length === origin.sources.length && origin.sources.length > 0 ? "taken" : "original";
  const printed = own === null ? [] : [{ source: own, page, as: isOwn } as const];
  return [...printed, ...others.map((source) => ({ source, page, as: "given" }) as const)];
}

/** The source that reported a contact on a day before all others; null where two did so on one day, or none tells a day. */
function firstOf(reports: readonly SourceReport[]): string | null {
  const [first, second] = reports.filter(({ day }) => day !== null).toSorted(by(({ day }) => day));
  return first && first.day !== second?.day ? first.origin : null;
}

const counted = (names: readonly (string | null)[]): Map<string | null, number> =>
  new Map([...groupBy(names, (name) => name)].map(([name, same]) => [name, same.length]));

/** The name that most of its pages give it; that of the world's data where it printed none itself. */
function nameOf(id: string, shares: readonly Share[], world: World): string {
  const printed = shares.filter(({ as }) => as !== "given").map(({ page }) => page.outlet ?? id);
  return (
    mostFrequent(printed.toSorted(by((name) => name)), (name) => name) ?? world.bodies.get(id)?.names.vi ?? id
  );
}

/**
 * The outlets and agencies of a record, those with most pages first: how many pages each printed, how many of these come
 * from others, how many others printed of its own, and the contacts that it reported first or alone. Pages of unknown
 * outlets count for the agencies that they name.
 */
export function sourcesOf(
  pages: readonly SourcePage[],
  reports: readonly SourceReport[],
  world: World,
): RecordSource[] {
  const contacts = [...groupBy(reports, ({ entry }) => entry).values()];
  const first = counted(contacts.map(firstOf));
  const alone = counted(contacts.map((same) => (same.length === 1 ? (same[0]?.origin ?? null) : null)));
  const shares = groupBy(
    pages.flatMap((page) => sharesOf(page, world)),
    ({ source }) => source,
  );
  const rows = [...shares].map(([id, own]): RecordSource => {
    const number = (as: Share["as"]): number => own.filter((share) => share.as === as).length;
    const days = sortedUnique(own.flatMap(({ page }) => (page.day === null ? [] : [page.day])));
    const [original, taken, given] = [number("original"), number("taken"), number("given")];
    const span = { from: days[0] ?? null, to: days.at(-1) ?? null };
    const scoops = { first: first.get(id) ?? 0, alone: alone.get(id) ?? 0 };
    return {
      id,
      name: nameOf(id, own, world),
      pages: original + taken,
      original,
      taken,
      given,
      ...span,
      ...scoops,
    };
  });
  return rows.sort(
    (a, b) => b.pages - a.pages || b.given - a.given || by<RecordSource>(({ id }) => id)(a, b),
  );
}
