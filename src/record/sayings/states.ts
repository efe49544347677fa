import type { HistoryItem, RecordUndertaking } from "../../schema/index.ts";
import { groupBy } from "../../text/group.ts";
import { spanOf } from "../days.ts";
import { by, sortedUnique } from "../order.ts";
import { answersAmong, type Leads } from "./answers.ts";
import type { CompiledUndertaking } from "./undertakings.ts";

/** What is asked of an entry: what became of the contact. */
export interface ContactState {
  readonly id: string;
  readonly history: readonly HistoryItem[];
}

/** What the states of undertakings are judged by besides them. */
export interface StateContext {
  /** The entry that a report became part of; null when it is gone. */
  entryOf(report: string): ContactState | null;
  /** Key of the utterance that a telling of a statement became part of. */
  utteranceOf(telling: string): string;
  /** YYYY-MM-DD; null judges by nothing that days decide. */
  readonly asOf: string | null;
}

type State = RecordUndertaking["state"];
type Change = RecordUndertaking["history"][number];

/** What an act says of itself: an acceptance is accepted, a refusal refused; everything else is open. */
function firstState({ act }: CompiledUndertaking["item"]): State {
  if (act === "acceptance") return "accepted";
  return act === "refusal" ? "refused" : "open";
}

const firstChange = (state: State, undertaking: CompiledUndertaking): Change[] =>
  undertaking.tellings.slice(0, 1).map(({ published, page }) => ({ state, reported: published, page }));

const byAsOf = (reported: string | null, asOf: string | null): boolean =>
  asOf === null || reported === null || (spanOf(reported)?.from ?? reported) <= asOf;

/** Acts that a contact fulfils: a threat or a refusal is not made good by one. */
const hopeful: ReadonlySet<string> = new Set(["offer", "demand", "promise", "acceptance"]);

const ends: Readonly<Partial<Record<HistoryItem["status"], State>>> = {
  held: "fulfilled",
  cancelled: "lapsed",
  refused: "refused",
};

/** What became of the contact that an undertaking was to bring about, by reports no earlier than the undertaking. */
function contactChange(
  { item, first }: CompiledUndertaking,
  contact: ContactState | null,
  asOf: string | null,
): Change[] {
  if (contact === null || !hopeful.has(item.act)) return [];
  const since = contact.history.filter(
    ({ status, reported }) =>
      ends[status] !== undefined &&
      byAsOf(reported, asOf) &&
      (first === null || reported === null || (spanOf(reported)?.to ?? reported) >= first),
  );
  // The first report of how it ended, unless a later one tells another end.
  const last = since.at(-1);
  const found = since.find(({ status }) => status === last?.status);
  const state = found && ends[found.status];
  return found && state ? [{ state, reported: found.reported, page: found.page }] : [];
}

/** Open or accepted, and its due day has passed. */
function lapse({ item, dueIn }: CompiledUndertaking, state: State, asOf: string | null): Change[] {
  const due = spanOf(item.due?.value)?.to;
  const isPending = state === "open" || (state === "accepted" && item.act !== "acceptance");
  if (!isPending || due === undefined || dueIn === null || asOf === null || due >= asOf) return [];
  return [{ state: "lapsed", reported: due, page: dueIn }];
}

/** Where a page answers twice, what stands further down on it holds: the order in which pages came tells nothing. */
const downThePage = (a: CompiledUndertaking, b: CompiledUndertaking): number =>
  a.item.content.start - b.item.content.start || (a.key < b.key ? -1 : 1);

/** The changes of an undertaking's state, in order of time; the last one holds. */
function historyOf(
  undertaking: CompiledUndertaking,
  answers: readonly CompiledUndertaking[],
  contact: ContactState | null,
  asOf: string | null,
): Change[] {
  const answered = answers
    .toSorted(downThePage)
    .flatMap((answer) => firstChange(firstState(answer.item), answer));
  const later = [...answered, ...contactChange(undertaking, contact, asOf)].sort(
    by(
      (change) => change.reported,
      (change) => change.page,
    ),
  );
  const changes = [...firstChange(firstState(undertaking.item), undertaking), ...later];
  const distinct = changes.filter((change, k) => k === 0 || change.state !== changes[k - 1]?.state);
  return [...distinct, ...lapse(undertaking, distinct.at(-1)?.state ?? "open", asOf)];
}

/** The one entry that reports lead to; null where they lead to none or to several. */
function onlyEntry(reports: readonly string[], { entryOf }: StateContext): ContactState | null {
  const found = new Map(
    reports.map(entryOf).flatMap((entry) => (entry === null ? [] : [[entry.id, entry] as const])),
  );
  const [only, ...others] = found.values();
  return only && others.length === 0 ? only : null;
}

/** A text by which undertakings sort: by the day on which they were first told. */
const undertakingSortKey = ({ tellings, key }: RecordUndertaking): string =>
  [tellings[0]?.published ?? "~", key].join(" ");

/** What is told of one undertaking: what it answers, and what answers it. */
interface Exchange {
  readonly answers: string | null;
  readonly replies: readonly CompiledUndertaking[];
}

function recordUndertaking(
  undertaking: CompiledUndertaking,
  { answers, replies }: Exchange,
  context: StateContext,
): RecordUndertaking {
  const { key, item, side, through, topics, contacts, agreedIn, said, tellings } = undertaking;
  const { negotiation, track } = undertaking;
  const contact = onlyEntry(contacts, context);
  const history = historyOf(undertaking, replies, contact, context.asOf);
  const [statement] = said;
  return {
    ...item,
    statement: statement === undefined ? null : context.utteranceOf(statement),
    key,
    state: history.at(-1)?.state ?? "open",
    history,
    tellings: [...tellings],
    for: side,
    through: [...through],
    topics: [...topics],
    negotiation,
    track,
    entry: contact?.id ?? null,
    agreed_in: onlyEntry(agreedIn, context)?.id ?? null,
    answers,
    answered_by: sortedUnique(replies.map((reply) => reply.key)),
  };
}

/**
 * What became of all undertakings, in the order of their first telling: answers are tied to what they answer, and contacts
 * to what was to bring them about. `undertakings`: all of the record, since each may answer another; those told
 * only after `asOf` are left out.
 */
export function statesOf(
  undertakings: readonly CompiledUndertaking[],
  context: StateContext,
): RecordUndertaking[] {
  const { asOf, entryOf, utteranceOf } = context;
  const told = undertakings.filter(({ tellings }) => byAsOf(tellings[0]?.published ?? null, asOf));
  const leads: Leads = { entry: (report) => entryOf(report)?.id ?? null, utterance: utteranceOf };
  const answers = answersAmong(told, leads);
  const replies = groupBy(
    told.filter(({ key }) => answers.has(key)),
    ({ key }) => answers.get(key),
  );
  return told
    .map((each) => {
      const exchange = { answers: answers.get(each.key) ?? null, replies: replies.get(each.key) ?? [] };
      return recordUndertaking(each, exchange, context);
    })
    .sort(by(undertakingSortKey));
}

const pending: ReadonlySet<State> = new Set(["open", "accepted"]);

/** The last day by which an undertaking is due; null where it has none, or nothing is left to be done. */
const dueOf = ({ due, state }: RecordUndertaking): string | null =>
  pending.has(state) ? (spanOf(due?.value)?.to ?? null) : null;

/** What is still to be done by a day, the next first. */
export const dueNext = (undertakings: readonly RecordUndertaking[]): RecordUndertaking[] =>
  undertakings.filter((each) => dueOf(each) !== null).sort(by(dueOf, undertakingSortKey));
