import type { ReadingWords } from "../../language/reading-words.ts";
import type { EventTime } from "../../schema/index.ts";
import type { World } from "../../world/world.ts";
import type { ActorRegistry } from "../actors.ts";
import type { ReadSentence } from "../clause.ts";
import { isWord, senseOf } from "../items.ts";
import type { Mention } from "../mentions/types.ts";
import { contactCount, contactLevel, contactOrdinal, contactPlace, contactTime, listedDays } from "./circumstances.ts";
import { contactOutcome } from "./outcome.ts";
import { type FoundParties, findParties } from "./parties.ts";
import { contactStatus } from "./status.ts";
import type { ContactMention } from "./types.ts";
import { windowEnd } from "./window.ts";

/** What finding contacts needs to know. `today`: the publication day, YYYY-MM-DD, or null. */
export interface ContactContext {
  readonly world: World;
  readonly words: ReadingWords;
  readonly registry: ActorRegistry;
  readonly today: string | null;
  /** Whom "chúng tôi" means at an offset: the side of the one who is quoted there. */
  readonly speakerAt: (offset: number) => string | null;
}

const persons: ReadonlySet<string> = new Set(["call", "meeting", "visit"]);

/** An actor as a party: persons talk, meet and visit; states negotiate, exchange and agree. */
function asParty(context: ContactContext, kind: string, id: string): string {
  const { registry } = context;
  if (persons.has(kind) && registry.kindOf(id) === "person") return id;
  const side = registry.sideOf(id);
  return side !== null && side !== id ? registry.add(side) : id;
}

const isUsable = (context: ContactContext, id: string): boolean => {
  const body = context.world.bodies.get(id);
  return id !== "unnamed-sources" && body?.kind !== "media";
};

const actorsOf = (context: ContactContext, mentions: readonly Mention[]): string[] =>
  mentions.flatMap((mention) => {
    if (mention.reference.type !== "we") return mention.actors;
    const side = context.speakerAt(mention.start);
    return side === null ? [] : [side];
  });

/** Groups of parties: one for each contact that the words tell of. */
function partyGroups(context: ContactContext, kind: string, found: FoundParties): string[][] {
  const convert = (ids: readonly string[]) => [
    ...new Set(ids.filter((id) => isUsable(context, id)).map((id) => asParty(context, kind, id))),
  ];
  const subject = actorsOf(context, found.subject).map((id) => (found.speaker ? (context.registry.sideOf(id) ?? id) : id));
  const complements = actorsOf(context, found.complements);
  if (found.each && complements.length > 1 && subject.length === 1 && kind === "call")
    return complements.map((id) => convert([...subject, id]));
  return [convert([...subject, ...complements])];
}

/** "cuộc điện đàm này", "cuộc gặp trên": a contact told before. */
const isDefinite = (sentence: ReadSentence, at: number): boolean => isWord(sentence.items[at + 1], "deictic");

/** "tuyên bố về đàm phán": a verb of contact that a noun phrase holds tells of no contact of its own. */
function isContact(sentence: ReadSentence, at: number): boolean {
  const contact = senseOf(sentence.items[at], "contact");
  if (!contact) return false;
  return contact.contact.use !== "verb" || !isWord(sentence.items[at - 1], "determiner", "of");
}

function mentionsAt(context: ContactContext, sentence: ReadSentence, index: number, at: number): ContactMention[] {
  const contact = senseOf(sentence.items[at], "contact")?.contact;
  const item = sentence.items[at];
  if (!contact || !item || !isContact(sentence, at)) return [];
  const found = findParties(sentence, at);
  const left = found.subject.filter((mention) => mention.to <= at);
  const own = new Set([...found.complements, ...left].map((mention) => mention.from));
  const end = windowEnd(sentence, at, own);
  const time = contactTime(sentence, at, end);
  const base = {
    sentence: index,
    at,
    span: { start: item.start, end: item.end },
    contact,
    kind: contact.kind,
    place: contactPlace(context.world, sentence, at, end, own),
    ordinal: contactOrdinal(context.world, context.words, sentence, at),
    level: contactLevel(sentence, at, end) ?? contact.level,
    outcome: contactOutcome(sentence, at),
    definite: isDefinite(sentence, at),
  };
  const times = timesOf(context, sentence, at, time);
  return partyGroups(context, contact.kind, found).flatMap((parties) =>
    times.map((each) => ({ ...base, parties, time: each, status: contactStatus(sentence, at, end, each, context.today) })),
  );
}

/** One time, or as many as a counted list of days names. */
function timesOf(context: ContactContext, sentence: ReadSentence, at: number, time: EventTime | null): (EventTime | null)[] {
  const count = contactCount(context.words, sentence, at);
  const days = count !== null && count > 1 ? listedDays(sentence, at) : [];
  return days.length > 1 && days.length === count ? days : [time];
}

/** All contact words of the page with what their clauses say, in the order of reading. */
export const findContacts = (context: ContactContext, sentences: readonly ReadSentence[]): ContactMention[] =>
  sentences.flatMap((sentence, index) =>
    sentence.items.flatMap((_, at) => mentionsAt(context, sentence, index, at)),
  );
