import { statesOf } from "./cast.ts";
import type { Contact } from "./contact.ts";
import { dayAt } from "./days.ts";
import { capital, phrase, sentence } from "./grammar.ts";
import { Random } from "./random.ts";
import { rates } from "./rates.ts";
import { type Saying, sayingsOf, type Thread } from "./sayings.ts";
import {
  answerSentence,
  eventSentence,
  outcomeSentence,
  paraphraseSentence,
  type Sentence,
  saidSentence,
  threadSentence,
} from "./sentences.ts";
import type { Story } from "./stories.ts";
import { type Told, tell } from "./told.ts";

/** A statement as a story tells it. `utterance`: the same words of the same occasion have the same. */
export interface SaidTold {
  readonly saying: Saying;
  readonly utterance: string;
  readonly quote: "direct" | "indirect";
  readonly day: string | null;
}

export interface ThreadTold {
  readonly thread: Thread;
  readonly answers: boolean;
}

/** An article before an outlet prints it. */
export interface Draft {
  readonly story: Story;
  readonly title: string;
  readonly sentences: readonly Sentence[];
  readonly told: readonly Told[];
  readonly said: readonly SaidTold[];
  readonly threads: readonly ThreadTold[];
}

/** The negotiation that a story belongs to: all its contacts, in order of time. */
export interface Negotiation {
  readonly number: number;
  readonly contacts: readonly Contact[];
}

const DAY = 1440;

const sharesSides = (a: Contact, b: Contact): boolean => a.sides.every((side) => b.sides.includes(side));

/** Contacts that a story may mention beside its own: past ones that are known, and announced ones. */
function mentionable(story: Story, { contacts }: Negotiation): { past: Contact[]; ahead: Contact[] } {
  const { contact, moment } = story;
  const others = contacts.filter(
    (other) => other !== contact && Math.abs(other.start - moment) < 200 * DAY && sharesSides(contact, other),
  );
  const past = others.filter(
    (other) =>
      (other.fate === "held" || other.fate === "postponed") &&
      other.reported === "yes" &&
      other.start + (other.length + 1) * DAY < moment,
  );
  const ahead = others.filter(
    ({ fate, notice, start }) =>
      notice > 0 && fate === "held" && start - (notice - 1) * DAY < moment && start - DAY > moment,
  );
  return { past, ahead };
}

/** Contacts told in passing: mostly none, seldom two. */
function mentions(random: Random, story: Story, negotiation: Negotiation): Told[] {
  if (!random.chance(rates.passingMention)) return [];
  const [first] = mention(random, story, negotiation);
  const [second] = random.chance(rates.secondMention) ? mention(random, story, negotiation) : [];
  return [first, second].flatMap((told, k) =>
    !told || (k > 0 && told.contact === first?.contact) ? [] : [told],
  );
}

function mention(random: Random, story: Story, negotiation: Negotiation): Told[] {
  const { past, ahead } = mentionable(story, negotiation);
  const toCome = random.chance(rates.mentionAhead);
  const choice = toCome ? ahead : past;
  if (choice.length === 0) return [];
  const contact = random.chance(0.6)
    ? (choice.at(toCome ? 0 : -1) ?? random.pick(choice))
    : random.pick(choice);
  const mode = toCome ? "plan" : "late";
  const states = statesOf(negotiation.number);
  return [tell(random, contact, states, { ...story, contact, mode, mistake: null }, "new", true)];
}

function toldIn(random: Random, story: Story, negotiation: Negotiation): Told[] {
  const { contact, mode } = story;
  const states = statesOf(negotiation.number);
  if (mode === "postponed" && random.chance(rates.putOffOnly))
    return [tell(random, contact, states, { ...story, mode: "cancelled" }, "old")];
  const isOld = contact.firstPlan !== null && mode === "plan";
  return [tell(random, contact, states, story, isOld ? "old" : "new")];
}

function saidIn(random: Random, story: Story, said: readonly Saying[]): SaidTold[] {
  const known = said.filter(({ moment }) => moment <= story.moment && story.mode !== "late");
  return known.flatMap((saying) => {
    if (!random.chance(rates.utteranceTold)) return [];
    const indirect = random.chance(rates.paraphrased);
    const day = random.chance(0.6) ? dayAt(saying.moment, 420) : null;
    const utterance = indirect ? `${saying.id}-p` : saying.id;
    return [{ saying, utterance, quote: indirect ? "indirect" : "direct", day }];
  });
}

function threadsIn(random: Random, story: Story, own: Thread | null, before: Thread | null): ThreadTold[] {
  if (story.mode === "late") return [];
  const threads = [own, before].flatMap((thread) =>
    thread === null || thread.moment > story.moment ? [] : [thread],
  );
  return threads.flatMap((thread): ThreadTold[] => {
    if (!random.chance(rates.undertakingTold)) return [];
    const answered = thread.answer !== null && thread.answer.moment < story.moment;
    if (thread !== own) return answered ? [{ thread, answers: true }] : [];
    return answered && random.chance(0.7)
      ? [
          { thread, answers: false },
          { thread, answers: true },
        ]
      : [{ thread, answers: false }];
  });
}

/** The thread that was last begun between the same sides, at most a month ago. */
function threadBefore({ contact }: Story, { contacts }: Negotiation): Thread | null {
  const found = contacts.findLast(
    (other) =>
      other.start < contact.start &&
      contact.start - other.start < 30 * DAY &&
      sharesSides(contact, other) &&
      other.sides.length === contact.sides.length &&
      sayingsOf(other).thread !== null,
  );
  return found ? sayingsOf(found).thread : null;
}

/** The beginning of what was said, up to a comma. */
function cut(random: Random, text: string): string {
  const comma = text.lastIndexOf(",");
  return comma > text.length * 0.6 && random.chance(rates.cutShort) ? text.slice(0, comma) : text;
}

const spoken = (random: Random, { saying, quote, day }: SaidTold, ref: number): Sentence =>
  quote === "direct"
    ? saidSentence(random, saying, cut(random, saying.words), day, ref)
    : paraphraseSentence(random, saying, day, ref);

function undertaken({ thread, answers }: ThreadTold, ref: number): Sentence {
  const { answer } = thread;
  return answers && answer
    ? answerSentence(thread, answer.actor, answer.act === "acceptance", ref)
    : threadSentence(thread, ref);
}

export function titleOf(random: Random, { contact }: Story): string {
  const parties = contact.sides.map(({ vi }) => vi).join(" - ");
  return capital(phrase(random, "headline").replace("<>", parties));
}

/** Writes a story: the same one each time. */
export function draftOf(story: Story, negotiation: Negotiation): Draft {
  const random = new Random(story.seed);
  const main = toldIn(random, story, negotiation);
  const told = [...main, ...mentions(random, story, negotiation)];
  const { said: all, thread, pledge } = sayingsOf(story.contact);
  const said = saidIn(random, story, all);
  const threads =
    story.mode === "plan"
      ? threadsIn(random, story, pledge, null)
      : threadsIn(random, story, thread, threadBefore(story, negotiation));
  const events = told.map((event, ref) => eventSentence(random, event, ref));
  const outcomes = told.flatMap((event, ref) => outcomeSentence(random, event, ref) ?? []);
  const background = Array.from({ length: random.between(5, 9) }, () => sentence(random, "background"));
  const rest = [
    ...said.map((item, ref) => spoken(random, item, ref)),
    ...threads.map((item, ref) => undertaken(item, ref)),
    ...events.slice(1),
    ...background.map((text) => ({ text, marks: [] })),
  ];
  const sentences = [...events.slice(0, 1), ...outcomes, ...random.shuffled(rest)];
  return { story, title: titleOf(random, story), sentences, told, said, threads };
}
