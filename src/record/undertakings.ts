import type { RecordUndertaking, Undertaking } from "../schema/index.ts";
import { distinctKeys, quotationKey, type Told } from "./reports.ts";
import { groupTellings, printedTelling, tellingMatter, textOf } from "./tellings.ts";
import type { ContactReport, Telling, UndertakingTelling } from "./types.ts";

/** The undertakings of a page, each under its key, with the telling of the statement and the report that they belong to. */
export function undertakingTellings(
  { page, reading }: Told,
  tellings: readonly Telling<{ readonly id: string }>[],
  reports: readonly ContactReport[],
): UndertakingTelling[] {
  const key = (undertaking: Undertaking): string =>
    quotationKey(reading, `${undertaking.act} of ${undertaking.actor.id}`, [undertaking.content]);
  return distinctKeys(reading.undertakings, key, (undertaking) => JSON.stringify(undertaking)).map(
    ({ key: own, item }) => ({
      key: own,
      page,
      item,
      content: textOf(reading, item.content),
      said: tellings.find((telling) => telling.item.id === item.statement)?.key ?? null,
      contact: reports.find((report) => report.event.id === item.event)?.key ?? null,
    }),
  );
}

const never = (): boolean => false;

/** The same act of the same actor in nearly the same words. */
export const undertakingMatter = tellingMatter<Undertaking>(
  ({ act, actor }) => `${act} of ${actor.id}`,
  never,
);

/** What an act says of itself: an acceptance is accepted, a refusal refused; everything else is open. */
function stateOf(act: Undertaking["act"]): RecordUndertaking["state"] {
  if (act === "acceptance") return "accepted";
  return act === "refusal" ? "refused" : "open";
}

function undertakingOf(tellings: readonly UndertakingTelling[]): RecordUndertaking[] {
  const [first] = tellings;
  if (!first) return [];
  const { item, key, page, said } = first;
  const state = stateOf(item.act);
  const history = [{ state, reported: page.published, page: page.id }];
  return [{ ...item, id: key, statement: said, key, state, history, tellings: tellings.map(printedTelling) }];
}

/** Compiles the undertakings of a part, each once with all its tellings. */
export function undertakingsOf(part: readonly UndertakingTelling[]): RecordUndertaking[] {
  const byKey = new Map(part.map((telling) => [telling.key, telling]));
  return groupTellings(part, undertakingMatter, never).flatMap((group) =>
    undertakingOf(group.flatMap(({ key }) => byKey.get(key) ?? [])),
  );
}
