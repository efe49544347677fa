import { createHash } from "node:crypto";
import { pageId } from "../../src/page/identity.ts";
import type {
  ActorRef,
  Event,
  Position,
  Quoted,
  Reading,
  Statement,
  Undertaking,
} from "../../src/schema/index.ts";
import { type Outlet, outlets } from "./cast.ts";
import { dayAt, minuteAt } from "./days.ts";
import type { Draft, SaidTold, ThreadTold } from "./drafts.ts";
import { type Laid, layOut, type Placed, printed } from "./layout.ts";
import { Random } from "./random.ts";
import { rates } from "./rates.ts";
import type { Mark } from "./sentences.ts";
import type { PagePlan } from "./stories.ts";
import type { Named, Told } from "./told.ts";

/** A page with what each of its findings truly is. */
export interface WrittenPage {
  readonly reading: Reading;
  readonly copy: PagePlan["copy"];
  readonly seed: number;
  readonly events: readonly { readonly id: string; readonly told: Told }[];
  readonly statements: readonly { readonly start: number; readonly said: SaidTold }[];
  readonly undertakings: readonly { readonly start: number; readonly thread: ThreadTold }[];
}

const ref = ({ id, name }: Named): ActorRef => ({ id, name });

/** People whom nobody knows beforehand have an id of their own on each page. */
function onPage<T extends Named>(who: T, page: string): T {
  if (who.kind !== "person" || who.known) return who;
  return { ...who, id: `${who.id}-${page.slice(7, 15)}` };
}

const marksOf = (laid: Laid, as: Mark["as"], at: number): Placed[] =>
  laid.marks.filter((mark) => mark.as === as && mark.ref === at);

const quoted = ({ start, end, text }: Placed): Quoted => ({ start, end, text });
const span = ({ start, end }: Placed): { start: number; end: number } => ({ start, end });

function eventOf(told: Told, at: number, laid: Laid, page: string): Event[] {
  const evidence = marksOf(laid, "event", at).map(span);
  if (evidence.length === 0) return [];
  const results = marksOf(laid, "outcome", at);
  const [first] = results;
  const outcome =
    told.outcome === null || !first
      ? null
      : { result: told.outcome, text: first.text, evidence: results.map(span) };
  const participants = told.participants.map((who) => {
    const { id, name, role } = onPage(who, page);
    return { id, name, for: who.for, role };
  });
  const { kind, level, time, movedFrom, place, status, ordinal } = told;
  const attested = told.attested.map(({ id }) => id);
  return [
    {
      id: `e${at + 1}`,
      kind,
      level,
      participants,
      time,
      place,
      status,
      ordinal,
      outcome,
      attested,
      evidence,
      ...(movedFrom === null ? {} : { moved_from: movedFrom }),
    },
  ];
}

function statementOf(said: SaidTold, at: number, laid: Laid): Statement[] {
  const [content] = marksOf(laid, "statement", at);
  const [cue] = marksOf(laid, "cue", at);
  if (!content) return [];
  const { speaker, topic, stance } = said.saying;
  return [
    {
      id: `s${at + 1}`,
      source: ref(speaker),
      alongside: [],
      via: null,
      quote: said.quote,
      cue: cue ? quoted(cue) : null,
      content: quoted(content),
      time: said.day === null ? null : { value: said.day, precision: "day", zone: null },
      setting: null,
      addressee: null,
      topics: [topic],
      stance: said.quote === "direct" ? stance : null,
    },
  ];
}

/** A stance belongs to the state or body that somebody speaks for. */
const positionOf = (said: SaidTold, { id, stance }: Statement): Position[] =>
  stance === null
    ? []
    : [
        {
          actor: said.saying.speaker.for ?? said.saying.speaker.id,
          by: said.saying.speaker.id,
          topic: said.saying.topic,
          stance,
          statement: id,
        },
      ];

function undertakingOf({ thread, answers }: ThreadTold, at: number, laid: Laid): Undertaking[] {
  const [content] = marksOf(laid, "undertaking", at);
  if (!content) return [];
  const { answer, due } = thread;
  const answering = answers && answer !== null;
  return [
    {
      id: `u${at + 1}`,
      act: answering ? answer.act : thread.act,
      actor: ref(answering ? answer.actor : thread.actor),
      to: ref(answering ? thread.actor : thread.to),
      content: quoted(content),
      condition: null,
      due: due === null || answering ? null : { value: due, precision: "day", zone: null },
      statement: null,
      event: thread.pledged === null ? null : "e1",
    },
  ];
}

function actorsOf(draft: Draft, text: string, page: string): Reading["actors"] {
  const states = draft.told.flatMap(({ contact }) =>
    contact.sides.map(({ id, name, vi }): Named => ({ id, name, vi, kind: "state", for: id, known: true })),
  );
  const all = [
    ...states,
    ...draft.told.flatMap(({ participants, attested }) => [...participants, ...attested]),
    ...draft.said.map(({ saying }) => saying.speaker),
    ...draft.threads.flatMap(({ thread }) => [thread.actor, thread.to]),
  ].map((who) => onPage(who, page));
  return [...new Map(all.map((who) => [who.id, who])).values()].map((who) => {
    const start = text.indexOf(who.vi);
    const mentions = start < 0 ? [] : [{ start, end: start + who.vi.length }];
    const { id, name, kind, known } = who;
    return { id, name, names: { vi: who.vi, en: name }, kind, for: who.for, known, mentions };
  });
}

interface Sheet {
  readonly outlet: Outlet;
  readonly laid: Laid;
  readonly title: string;
  readonly from: string | null;
}

function publishedOf(random: Random, moment: number, outlet: Outlet): Reading["article"]["published"] {
  if (random.chance(rates.noPublicationDay)) return null;
  const offset = outlet.offset(moment);
  const toTheDay = random.chance(rates.dayPrecisionOnly);
  return {
    value: toTheDay ? dayAt(moment, offset) : minuteAt(moment, offset),
    precision: toTheDay ? "day" : "minute",
    basis: "metadata",
    alternatives: [],
    evidence: [],
    reliable: true,
  };
}

function articleOf(random: Random, moment: number, { outlet, laid, title, from }: Sheet): Reading["article"] {
  const lead = laid.blocks.find(({ role }) => role === "lead");
  const credit = laid.blocks.find(({ role }) => role === "credit");
  const evidence = credit ? [{ start: credit.start, end: credit.end }] : [];
  return {
    title,
    lead: lead ? laid.text.slice(lead.start, lead.end) : null,
    published: publishedOf(random, moment, outlet),
    modified: null,
    outlet: outlet.name,
    credits: from === null ? [] : [from],
    syndicated: from === null ? null : { from, basis: "credit", evidence },
    authors: [],
    topics: [],
    blocks: laid.blocks,
    teasers: [],
    truncated: false,
    declared: { title: [], published: [], modified: [], outlet: [], canonical: [] },
  };
}

const slug = (text: string): string => createHash("sha256").update(text).digest("hex").slice(0, 10);

/** Prints a story, or a copy of it, as its outlet does. */
export function writePage(plan: PagePlan, draft: Draft, title: string): WrittenPage {
  const random = new Random(plan.seed, 7);
  const outlet = outlets[plan.outlet];
  const source = outlets[plan.story.outlet];
  if (!outlet || !source) throw new RangeError("a page of no outlet");
  const from = plan.copy !== null && random.chance(rates.creditKept) ? source.name : null;
  const laid = layOut(random, title, printed(random, draft, plan.copy), from);
  const url = `https://${outlet.host}/${dayAt(plan.published, 0).replaceAll("-", "/")}/${slug(`${plan.seed}`)}.html`;
  const id = pageId(url, laid.text);
  const events = draft.told.flatMap((told, at) =>
    eventOf(told, at, laid, id).map((event) => ({ event, told })),
  );
  const statements = draft.said.flatMap((said, at) =>
    statementOf(said, at, laid).map((statement) => ({ statement, said })),
  );
  const undertakings = draft.threads.flatMap((thread, at) =>
    undertakingOf(thread, at, laid).map((undertaking) => ({ undertaking, thread })),
  );
  const reading: Reading = {
    page: {
      id,
      source: url,
      url,
      captured: minuteAt(plan.moment + 30, 0),
      kind: "html",
      language: "vi",
      text: laid.text,
    },
    article: articleOf(random, plan.published, { outlet, laid, title, from }),
    times: [],
    actors: actorsOf(draft, laid.text, id),
    statements: statements.map(({ statement }) => statement),
    events: events.map(({ event }) => event),
    undertakings: undertakings.map(({ undertaking }) => undertaking),
    positions: statements.flatMap(({ statement, said }) => positionOf(said, statement)),
    conflicts: [],
  };
  return {
    reading,
    copy: plan.copy,
    seed: plan.story.seed,
    events: events.map(({ event, told }) => ({ id: event.id, told })),
    statements: statements.map(({ statement, said }) => ({ start: statement.content.start, said })),
    undertakings: undertakings.map(({ undertaking, thread }) => ({
      start: undertaking.content.start,
      thread,
    })),
  };
}
