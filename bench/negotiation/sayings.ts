import type { Stance, Topic, Undertaking } from "../../src/schema/index.ts";
import type { State } from "./cast.ts";
import type { Contact } from "./contact.ts";
import { addDays, dayAt } from "./days.ts";
import { phrase } from "./grammar.ts";
import { Random } from "./random.ts";
import { rates } from "./rates.ts";
import { type Named, speakerOf, stateAs } from "./told.ts";

/** Words that somebody said once, and how they are told in other words. */
export interface Saying {
  readonly id: string;
  readonly speaker: Named;
  readonly moment: number;
  readonly words: string;
  readonly paraphrase: string;
  readonly topic: Topic;
  readonly stance: Stance;
}

/** Something offered, asked for or promised, with the other side's answer. */
export interface Thread {
  readonly id: string;
  readonly act: "offer" | "demand" | "promise";
  readonly actor: Named;
  readonly to: Named;
  readonly deed: string;
  readonly due: string | null;
  readonly moment: number;
  /** The contact that is promised; null where it is something else. */
  readonly pledged: Contact | null;
  readonly answer: {
    readonly act: Extract<Undertaking["act"], "acceptance" | "refusal">;
    readonly actor: Named;
    readonly moment: number;
  } | null;
}

export interface Sayings {
  readonly said: readonly Saying[];
  readonly thread: Thread | null;
  readonly pledge: Thread | null;
}

const topics: readonly Topic[] = [
  "ceasefire",
  "direct-talks",
  "sanctions",
  "prisoners",
  "humanitarian",
  "territory",
  "trade",
];
const stances: readonly Stance[] = ["supports", "demands", "opposes", "conditions"];

const after = (contact: Contact): number => contact.start + (contact.length - 1) * 1440 + 60;

function sayingOf(random: Random, contact: Contact, speaking: readonly State[], k: number): Saying {
  return {
    id: `${contact.id}-s${k}`,
    speaker: speakerOf(random, random.pick(speaking), contact.start),
    moment: after(contact) + random.between(0, 240),
    words: phrase(random, random.chance(rates.stockPhrase) ? "stock" : "said"),
    paraphrase: phrase(random, "said"),
    topic: random.pick(topics),
    stance: random.pick(stances),
  };
}

function threadOf(random: Random, contact: Contact): Thread | null {
  const [actor, to] = random.shuffled(contact.sides);
  if (!random.chance(rates.undertaking) || !actor || !to) return null;
  const act = random.pick(["offer", "offer", "demand", "promise"] as const);
  const moment = after(contact);
  const answered = act !== "promise" && random.chance(rates.answered);
  return {
    id: `${contact.id}-u`,
    act,
    actor: random.chance(0.5) ? stateAs(actor) : speakerOf(random, actor, contact.start),
    to: stateAs(to),
    deed: phrase(random, "deed"),
    due: random.chance(rates.dueTold) ? addDays(dayAt(contact.start, 0), random.between(10, 60)) : null,
    moment,
    pledged: null,
    answer: answered
      ? {
          act: random.chance(rates.accepted) ? "acceptance" : "refusal",
          actor: stateAs(to),
          moment: moment + random.between(300, 2400),
        }
      : null,
  };
}

const pledges: Partial<Record<Contact["kind"], string>> = {
  exchange: "pledgedExchange",
  talks: "pledgedTalks",
  meeting: "pledgedTalks",
};

/** One side's promise that an announced contact will take place by its day. */
function pledgeOf(random: Random, contact: Contact): Thread | null {
  const [actor, to] = random.shuffled(contact.sides);
  const words = pledges[contact.kind];
  const isPlain = contact.notice > 0 && (contact.fate === "held" || contact.fate === "silent");
  if (!words || !isPlain || !actor || !to || !random.chance(rates.pledged)) return null;
  return {
    id: `${contact.id}-p`,
    act: "promise",
    actor: stateAs(actor),
    to: stateAs(to),
    deed: phrase(random, words),
    due: addDays(dayAt(contact.start, contact.offset), contact.length - 1),
    moment: contact.start - contact.notice * 1440,
    pledged: contact,
    answer: null,
  };
}

const counts = { none: 0, one: 1, two: 2, three: 3 } as const;

const known = new WeakMap<Contact, Sayings>();

/** What was said and undertaken around a contact, the same each time. */
export function sayingsOf(contact: Contact): Sayings {
  const sayings = known.get(contact) ?? makeSayings(contact);
  known.set(contact, sayings);
  return sayings;
}

function makeSayings(contact: Contact): Sayings {
  const random = new Random(contact.start, contact.sides.length, contact.id.length, contact.notice);
  const pledge = pledgeOf(new Random(contact.start, 5), contact);
  if (contact.fate === "silent") return { said: [], thread: null, pledge };
  const attesting = contact.sides.filter(({ id }) => contact.attesting.includes(id));
  const speaking = attesting.length > 0 ? attesting : contact.sides;
  const count = counts[random.weighted(rates.utterances)];
  const said = Array.from({ length: count }, (_, k) => sayingOf(random, contact, speaking, k));
  return { said, thread: threadOf(random, contact), pledge };
}
