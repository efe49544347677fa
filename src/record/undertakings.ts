import type { RecordUndertaking, Undertaking } from "../schema/index.ts";
import { groupBy } from "../text/group.ts";
import { by } from "./order.ts";
import { distinctKeys, quotationKey } from "./reports.ts";
import { groupTellings, printedTelling, type Telling, textOf } from "./tellings.ts";
import type { PageFacts } from "./types.ts";
import type { Utterances } from "./utterances.ts";

function tellingsOf(page: PageFacts): Telling<Undertaking>[] {
  const { reading } = page;
  const key = (undertaking: Undertaking): string =>
    quotationKey(reading, `${undertaking.act} of ${undertaking.actor.id}`, [undertaking.content]);
  return distinctKeys(reading.undertakings, key, (undertaking) => JSON.stringify(undertaking)).map(
    (found) => ({
      key: found.key,
      page,
      item: found.item,
      content: textOf(reading, found.item.content),
    }),
  );
}

/** What an act says of itself: an acceptance is accepted, a refusal refused; everything else is open. */
function stateOf(act: Undertaking["act"]): RecordUndertaking["state"] {
  if (act === "acceptance") return "accepted";
  return act === "refusal" ? "refused" : "open";
}

function undertakingOf(
  tellings: readonly Telling<Undertaking>[],
  utterances: Utterances,
): RecordUndertaking[] {
  const [first] = tellings;
  if (!first) return [];
  const { item, key, page } = first;
  const state = stateOf(item.act);
  const statement = item.statement === null ? null : utterances.keyOf(page.id, item.statement);
  const history = [{ state, reported: page.published, page: page.id }];
  return [{ ...item, id: key, statement, key, state, history, tellings: tellings.map(printedTelling) }];
}

/** Undertakings, each once with all its tellings: the same act of the same actor in nearly the same words. */
export function undertakingsOf(pages: readonly PageFacts[], utterances: Utterances): RecordUndertaking[] {
  const acts = groupBy(pages.flatMap(tellingsOf), ({ item }) => `${item.act} of ${item.actor.id}`);
  return [...acts.values()]
    .flatMap((tellings) => groupTellings(tellings, () => false))
    .flatMap((group) => undertakingOf(group, utterances))
    .sort(
      by(
        (u) => u.tellings[0]?.published ?? null,
        (u) => u.key,
      ),
    );
}
