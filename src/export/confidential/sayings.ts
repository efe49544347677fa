import { spanOf } from "../../record/index.ts";
import { sortedUnique } from "../../record/order.ts";
import type { Quoted, RecordPosition, RecordUndertaking, Utterance } from "../../schema/index.ts";
import type { RecordService } from "../../store/service.ts";
import type { Hidden } from "./hidden.ts";

const sameWords = (a: Quoted, b: Quoted): boolean => a.start === b.start && a.end === b.end;

/**
 * An utterance as visible pages tell it: where a hidden page is among its tellings, in the words of the first visible
 * one; null where no visible page tells it.
 */
export async function visibleUtterance(
  utterance: Utterance,
  hidden: Hidden,
  service: RecordService,
): Promise<Utterance | null> {
  const related = utterance.related.filter((key) => !hidden.utteranceKeys.has(key));
  const tellings = utterance.tellings.filter(({ page }) => !hidden.pages.has(page));
  if (tellings.length === utterance.tellings.length) return { ...utterance, related };
  const [first] = tellings;
  const reading = first ? await service.reading(first.page) : null;
  const told = reading?.statements.find(({ content }) => first && sameWords(content, first.content));
  if (!told) return null;
  const { id, key, source, negotiation, track } = utterance;
  return { ...told, id, key, source, tellings, related, negotiation, track };
}

const visibleKey = (key: string | null, keys: ReadonlySet<string>): string | null =>
  key === null || keys.has(key) ? null : key;

/** An undertaking as visible pages tell it, likewise. */
export async function visibleUndertaking(
  undertaking: RecordUndertaking,
  hidden: Hidden,
  service: RecordService,
): Promise<RecordUndertaking | null> {
  const tellings = undertaking.tellings.filter(({ page }) => !hidden.pages.has(page));
  const history = undertaking.history.filter(({ page }) => !hidden.pages.has(page));
  const kept = {
    history,
    state: history.at(-1)?.state ?? "open",
    tellings,
    statement: visibleKey(undertaking.statement, hidden.utteranceKeys),
    entry: visibleKey(undertaking.entry, hidden.entryIds),
    agreed_in: visibleKey(undertaking.agreed_in, hidden.entryIds),
    answers: visibleKey(undertaking.answers, hidden.undertakings),
    answered_by: undertaking.answered_by.filter((key) => !hidden.undertakings.has(key)),
  };
  if (tellings.length === undertaking.tellings.length) return { ...undertaking, ...kept };
  const [first] = tellings;
  const reading = first ? await service.reading(first.page) : null;
  const told = reading?.undertakings.find(
    ({ act, content }) => act === undertaking.act && first && sameWords(content, first.content),
  );
  if (!reading || !told) return null;
  const said = reading.statements.find(({ id }) => id === told.statement);
  const { to, condition, due, content, actor } = told;
  return {
    ...undertaking,
    ...kept,
    ...{ to, condition, due, content, actor },
    through: undertaking.through.filter((id) => id === said?.source.id),
    topics: sortedUnique(said?.topics ?? []),
  };
}

type Also = RecordPosition["also"][number];

/** The utterances that are left of a position, by stance; the one with most weight first. */
function visibleStances({ stance, statements, also }: RecordPosition, hidden: Hidden): Also[] {
  return [{ stance, statements }, ...also]
    .map((each) => ({ ...each, statements: each.statements.filter((key) => !hidden.utteranceKeys.has(key)) }))
    .filter((each) => each.statements.length > 0);
}

/** The day on which an utterance was said, or else first told. */
const dayOf = ({ time, tellings }: Utterance): string | null =>
  spanOf(time?.value)?.from ?? spanOf(tellings[0]?.published ?? undefined)?.from ?? null;

/** Utterances as visible pages tell them. */
async function utterancesOf(
  keys: readonly string[],
  hidden: Hidden,
  service: RecordService,
): Promise<Utterance[]> {
  const found: Utterance[] = [];
  for (const key of keys) {
    const utterance = await service.utterance(key);
    const visible = utterance && (await visibleUtterance(utterance, hidden, service));
    if (visible) found.push(visible);
  }
  return found;
}

/** A position by the visible utterances that carry it; null where none is left. */
export async function visiblePosition(
  position: RecordPosition,
  hidden: Hidden,
  service: RecordService,
): Promise<RecordPosition | null> {
  const stances = visibleStances(position, hidden);
  const [main, ...also] = stances;
  if (!main) return null;
  const told = [position, ...position.also].flatMap(({ statements }) => statements);
  if (!told.some((key) => hidden.utteranceKeys.has(key) || hidden.sharedUtterances.has(key))) return position;
  const carriers = await utterancesOf(main.statements, hidden, service);
  const days = sortedUnique(carriers.flatMap((utterance) => dayOf(utterance) ?? []));
  const voices = new Set(carriers.map(({ source }) => source.id));
  return {
    ...position,
    ...main,
    from: days[0] ?? null,
    to: days.at(-1) ?? null,
    through: position.through.filter((id) => voices.has(id)),
    also,
  };
}
