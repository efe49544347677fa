import { sha256 } from "../../src/record/sha256.ts";
import type {
  Actor,
  Event,
  Participant,
  Position,
  Reading,
  Statement,
  Undertaking,
} from "../../src/schema/index.ts";
import { indexWorld } from "../../src/world/index-world.ts";
import { WorldData } from "../../src/world/schema.ts";
import type { World } from "../../src/world/world.ts";

type Span = { start: number; end: number };

const people = ["Vladimir Putin", "Donald Trump", "Dmitry Peskov", "Sergey Lavrov", "Marco Rubio"];

const smallData = (): WorldData =>
  WorldData.parse({
    states: [
      { id: "RU", names: { vi: "Nga", en: "Russia" }, spellings: ["Liên bang Nga"] },
      { id: "UA", names: both("Ukraine") },
      { id: "US", names: { vi: "Mỹ", en: "United States" }, spellings: ["Hoa Kỳ"] },
      { id: "TR", names: { vi: "Thổ Nhĩ Kỳ", en: "Turkey" } },
      { id: "BY", names: both("Belarus") },
    ],
    places: [
      place("istanbul", "city", "Istanbul", "TR"),
      place("ankara", "capital", "Ankara", "TR"),
      place("minsk", "capital", "Minsk", "BY"),
      place("alaska", "region", "Alaska", "US"),
    ],
    bodies: [{ id: "reuters", kind: "media", names: both("Reuters"), for: null }],
    persons: people.map((name) => ({
      id: slug(name),
      names: both(name),
      short: [name.split(" ")[1] ?? name],
    })),
    outlets: [
      { id: "tin-moi", name: "Tin Mới", marks: ["(Tin Mới) -"] },
      { id: "reuters", name: "Reuters", agency: "reuters" },
    ],
  });

/** A small world: a few states, cities and persons, an agency and an outlet; nobody holds an office in it. */
export const smallWorld = (): World => indexWorld(smallData());

function both(name: string): { vi: string; en: string } {
  return { vi: name, en: name };
}

const place = (id: string, kind: "city" | "capital" | "region", name: string, state: string) => ({
  id,
  kind,
  names: both(name),
  state,
});

const slug = (name: string): string => name.toLowerCase().replaceAll(" ", "-");

/** "Vladimir Putin/RU" is a person who acts for Russia, "Ivan Moroz/RU/a1" one known to a page alone; "RU" alone the state. */
function participant(spec: string, role: Participant["role"] = "party"): Participant {
  const [name = "", side, hash] = spec.split("/");
  const id = hash === undefined ? slug(name) : `${slug(name)}-${hash}`;
  return side === undefined ? { id: name, name, for: name, role } : { id, name, for: side, role };
}

function actorOf({ id, name, for: side }: Participant): Actor {
  const kind = id === side ? "state" : "person";
  return { id, name, names: both(name), kind, for: side, known: true, mentions: [] };
}

export interface EventSpec {
  readonly with: readonly string[];
  readonly mediators?: readonly string[];
  /** The sentence that tells it; appended to the page's text. */
  readonly sentence?: string;
  readonly kind?: Event["kind"];
  readonly level?: Event["level"];
  readonly day?: string | null;
  readonly zone?: "place" | "outlet" | null;
  /** The day that it had before it was put off. */
  readonly moved?: string;
  readonly place?: readonly [name: string, state: string | null] | null;
  readonly status?: Event["status"];
  readonly ordinal?: readonly [n: number, since: string | null] | null;
  readonly outcome?: Event["outcome"];
  readonly attested?: readonly string[];
}

export interface StatementSpec {
  readonly source: string;
  readonly content: string;
  readonly day?: string | null;
  readonly setting?: Statement["setting"];
  readonly topics?: readonly string[];
}

/** `in`: number of its statement on the page, `event`: that of its event, from 1. */
export interface UndertakingSpec {
  readonly act: Undertaking["act"];
  readonly actor: string;
  readonly to?: string;
  readonly content: string;
  readonly due?: string;
  readonly in?: number;
  readonly event?: number;
}

/** `in`: number of its statement on the page, from 1. */
export interface PositionSpec {
  readonly actor: string;
  readonly by?: string;
  readonly topic?: string;
  readonly stance: Position["stance"];
  readonly in: number;
}

export interface PageSpec {
  readonly source?: string;
  /** Vietnamese where none is told. */
  readonly language?: string;
  readonly url?: string | null;
  readonly captured?: string | null;
  readonly outlet?: string | null;
  readonly credits?: readonly string[];
  /** The agency or outlet that the page took its article from. */
  readonly syndicated?: string;
  readonly published?: string | null;
  readonly body?: string;
  readonly events?: readonly EventSpec[];
  readonly statements?: readonly StatementSpec[];
  readonly undertakings?: readonly UndertakingSpec[];
  readonly positions?: readonly PositionSpec[];
  readonly conflicts?: readonly { about: "place" | "day"; values: readonly (readonly [string, string])[] }[];
}

/** Collects the text of a page while findings are written into it. */
class Text {
  value: string;

  constructor(start: string) {
    this.value = start;
  }

  add(sentence: string): Span {
    const found = this.value.indexOf(sentence);
    if (found >= 0) return { start: found, end: found + sentence.length };
    const start = this.value.length + 1;
    this.value += `\n${sentence}`;
    return { start, end: start + sentence.length };
  }
}

function precisionOf(value: string): "interval" | "minute" | "day" | "month" | "year" {
  if (value.includes("/")) return "interval";
  if (value.length > 10) return "minute";
  return value.length === 10 ? "day" : value.length === 7 ? "month" : "year";
}

function eventOf(spec: EventSpec, k: number, text: Text): Event {
  const { day = null, zone = null, ordinal = null, place: where = null } = spec;
  const sentence =
    spec.sentence ?? `Câu ${k + 1}: ${spec.kind ?? "call"} ${spec.with.join(", ")} ${day ?? "chưa rõ ngày"}.`;
  return {
    id: `e${k + 1}`,
    kind: spec.kind ?? "call",
    level: spec.level ?? null,
    participants: [
      ...spec.with.map((name) => participant(name)),
      ...(spec.mediators ?? []).map((name) => participant(name, "mediator")),
    ],
    time: day === null ? null : { value: day, precision: precisionOf(day), zone },
    place: where === null ? null : { name: where[0], state: where[1] },
    status: spec.status ?? "held",
    ordinal: ordinal === null ? null : { n: ordinal[0], since: ordinal[1] },
    outcome: spec.outcome ?? null,
    attested: (spec.attested ?? []).map((name) => participant(name).id),
    evidence: [text.add(sentence)],
    ...(spec.moved ? { moved_from: { value: spec.moved, precision: precisionOf(spec.moved), zone } } : {}),
  };
}

function statementOf(spec: StatementSpec, k: number, text: Text): Statement {
  const { id, name } = participant(spec.source);
  const content = { ...text.add(spec.content), text: spec.content };
  const time = spec.day ? { value: spec.day, precision: "day" as const } : null;
  const unknown = {
    alongside: [],
    via: null,
    cue: null,
    setting: spec.setting ?? null,
    addressee: null,
    topics: [...(spec.topics ?? [])],
    stance: null,
  };
  return { id: `s${k + 1}`, source: { id, name }, quote: "indirect", content, time, ...unknown };
}

function undertakingOf(spec: UndertakingSpec, k: number, text: Text): Undertaking {
  const ref = (name: string) => ({ id: participant(name).id, name: participant(name).name });
  return {
    id: `u${k + 1}`,
    act: spec.act,
    actor: ref(spec.actor),
    to: spec.to === undefined ? null : ref(spec.to),
    content: { ...text.add(spec.content), text: spec.content },
    condition: null,
    due: spec.due === undefined ? null : { value: spec.due, precision: precisionOf(spec.due) },
    statement: spec.in === undefined ? null : `s${spec.in}`,
    event: spec.event === undefined ? null : `e${spec.event}`,
  };
}

const positionOf = ({ actor, by, topic = "ceasefire", stance, in: statement }: PositionSpec): Position => ({
  actor: participant(actor).id,
  by: participant(by ?? actor).id,
  topic,
  stance,
  statement: `s${statement}`,
});

function actorsOf(spec: PageSpec): Actor[] {
  const names = [
    ...(spec.events ?? []).flatMap((e) => [...e.with, ...(e.mediators ?? []), ...(e.attested ?? [])]),
    ...(spec.statements ?? []).map((s) => s.source),
    ...(spec.undertakings ?? []).flatMap((u) => [u.actor, ...(u.to === undefined ? [] : [u.to])]),
    ...(spec.positions ?? []).flatMap((p) => [p.actor, p.by ?? p.actor]),
  ];
  return [...new Map(names.map((name) => [name, actorOf(participant(name))])).values()];
}

function articleOf(spec: PageSpec, body: Span): Reading["article"] {
  const { published = "2025-06-05" } = spec;
  return {
    title: "Tiêu đề",
    lead: null,
    published:
      published === null
        ? null
        : {
            value: published,
            precision: precisionOf(published),
            basis: "stated",
            alternatives: [],
            evidence: [],
            reliable: true,
          },
    outlet: spec.outlet ?? null,
    credits: [...(spec.credits ?? [])],
    syndicated: spec.syndicated ? { from: spec.syndicated, basis: "credit", evidence: [] } : null,
    authors: [],
    topics: [],
    blocks: [{ ...body, line: 1, role: "body" }],
    teasers: [],
    modified: null,
    truncated: false,
    declared: { title: [], published: [], modified: [], outlet: [], canonical: [] },
  };
}

/** A reading as a page with these findings would give it. */
export function readingOf(spec: PageSpec): Reading {
  const text = new Text(spec.body ?? `Bài của ${spec.source ?? "một trang"}`);
  const body = { start: 0, end: text.value.length };
  const events = (spec.events ?? []).map((event, k) => eventOf(event, k, text));
  const statements = (spec.statements ?? []).map((statement, k) => statementOf(statement, k, text));
  const conflicts = (spec.conflicts ?? []).map(({ about, values }) => ({
    about,
    values: values.map(([value, sentence]) => ({ value, evidence: [text.add(sentence)] })),
  }));
  const undertakings = (spec.undertakings ?? []).map((each, k) => undertakingOf(each, k, text));
  const positions = (spec.positions ?? []).map(positionOf);
  const { source = "page.txt", url = null, captured = null } = spec;
  const id = `sha256:${sha256(`${url ?? ""}\n${text.value}`)}`;
  const { language = "vi" } = spec;
  const page = { id, source, url, captured, kind: "text" as const, language, text: text.value };
  return {
    page,
    article: articleOf(spec, body),
    actors: actorsOf(spec),
    statements,
    events,
    conflicts,
    undertakings,
    positions,
    times: [],
  };
}
