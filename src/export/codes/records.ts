import { sortedUnique } from "../../record/order.ts";
import type { ActorRef, Entry, EventPlace, RecordUndertaking, Utterance } from "../../schema/index.ts";
import type { RecordService } from "../../store/service.ts";
import { entryLink, statementLink, undertakingLink } from "../cite/index.ts";
import { clockOf, daysOf } from "../dated.ts";
import { firstDay } from "../tables/columns.ts";
import { actorCode } from "./actors.ts";
import { type Coded, type CodedEvent, codedEvents } from "./dyads.ts";
import { type ActCodes, byAct, byStance, contextOf, type EventCode } from "./tables.ts";

/** One item of the record as event data, whichever way it is written. */
export interface EventRecord {
  readonly id: string;
  readonly link: string;
  /** First and last day, YYYY-MM-DD. */
  readonly from: string;
  readonly to: string;
  /** Clock time in UTC, HH:MM:SS with Z; null where no instant is told. */
  readonly time: string | null;
  readonly place: EventPlace | null;
  readonly texts: readonly string[];
  readonly events: readonly CodedEvent[];
  /** Names of those who published it. */
  readonly outlets: readonly string[];
}

/** The state or body that somebody acts for, by id. */
export type SideOf = (id: string) => string | null;

/** For whom the actors of a record act. */
export async function sidesIn(service: RecordService): Promise<SideOf> {
  const sides = new Map((await service.actors()).map(({ id, for: side }) => [id, side]));
  return (id) => sides.get(id) ?? null;
}

function codedOf({ id, name }: ActorRef, side: string | null): Coded[] {
  const code = actorCode(id, side);
  return code ? [{ id, name, side: side ?? id, code }] : [];
}

const distinctOutlets = (items: readonly { readonly outlet: string | null }[]): string[] => [
  ...new Set(items.flatMap(({ outlet }) => outlet ?? [])),
];

/** The day on which a page first tells it; null where none has a day. */
function firstTold({ reports }: Entry): EventRecord["from"] | null {
  return sortedUnique(reports.flatMap(({ published }) => firstDay(published) ?? []))[0] ?? null;
}

/** What somebody intends happens on the day on which it is told, not on the one that is planned. */
function daysOfContact(entry: Entry): { readonly from: string; readonly to: string } | null {
  if (entry.status !== "planned") return daysOf(entry.time);
  const told = firstTold(entry);
  return told === null ? null : { from: told, to: told };
}

/** A contact as event data; null where it has no day or no code. */
export function contactRecord(entry: Entry, base: string): EventRecord | null {
  const days = daysOfContact(entry);
  const events = codedEvents(entry);
  if (!days || events.length === 0) return null;
  const clock = entry.status === "planned" ? null : clockOf(entry.time);
  return {
    id: entry.id,
    link: entryLink(base, entry.id),
    ...(clock?.utc ? { from: clock.value.slice(0, 10), to: clock.value.slice(0, 10) } : days),
    time: clock?.utc ? `${clock.value.slice(11)}Z` : null,
    place: entry.place,
    texts: entry.reports.flatMap(({ evidence }) => evidence.map(({ text }) => text)),
    events,
    outlets: distinctOutlets(entry.reports),
  };
}

const contexts: Readonly<Record<string, string | undefined>> = contextOf;

/** The code of an act about some topics: the more exact one where there is one topic alone. */
function codeOf({ general, topics }: ActCodes, about: readonly string[]): EventCode {
  const [only, ...others] = about;
  const exact: Readonly<Record<string, EventCode | undefined>> = topics;
  const code = (others.length === 0 && only !== undefined && exact[only]) || general;
  if (code.contexts.length > 0) return code;
  return { ...code, contexts: [...new Set(about.flatMap((topic) => contexts[topic] ?? []))] };
}

interface Said {
  readonly key: string;
  readonly codes: ActCodes;
  readonly topics: readonly string[];
  readonly actors: readonly Coded[];
  readonly recipients: readonly Coded[];
  readonly day: Utterance["time"];
  readonly content: { readonly text: string };
  readonly tellings: RecordUndertaking["tellings"];
}

function saidRecord(
  { key, codes, topics, actors, recipients, ...said }: Said,
  link: string,
): EventRecord | null {
  const published = said.tellings[0]?.published ?? null;
  const told = published === null ? null : daysOf({ value: published, precision: "day" });
  const days = daysOf(said.day) ?? told;
  if (!days || actors.length === 0) return null;
  return {
    id: key,
    link,
    ...days,
    time: null,
    place: null,
    texts: [said.content.text],
    events: [{ code: codeOf(codes, topics), actors, recipients }],
    outlets: distinctOutlets(said.tellings),
  };
}

/** An undertaking as event data, on the day of its first telling; null where that or its actor is not known. */
export function undertakingRecord(
  undertaking: RecordUndertaking,
  base: string,
  sideOf: SideOf,
): EventRecord | null {
  const { key, act, actor, to, topics, content, tellings } = undertaking;
  const side = undertaking.for;
  const said = {
    key,
    codes: byAct[act],
    topics,
    actors: codedOf(actor, side),
    recipients: to ? codedOf(to, sideOf(to.id)) : [],
    day: null,
    content,
    tellings,
  };
  return saidRecord(said, undertakingLink(base, key));
}

/** An utterance that takes a stance as event data; null where it takes none that has a code, or its day is not known. */
export function utteranceRecord(utterance: Utterance, base: string, sideOf: SideOf): EventRecord | null {
  const { key, stance, source, addressee, topics, content, time, tellings } = utterance;
  const codes = stance === null ? null : byStance[stance];
  if (!codes) return null;
  const said = {
    key,
    codes,
    topics,
    actors: codedOf(source, sideOf(source.id)),
    recipients: addressee ? codedOf(addressee, sideOf(addressee.id)) : [],
    day: time,
    content,
    tellings,
  };
  return saidRecord(said, statementLink(base, key));
}
