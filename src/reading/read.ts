import type { Topics } from "../language/stance-words.ts";
import type { LanguagePack } from "../language/types.ts";
import type { DecodedPage } from "../page/types.ts";
import type { Article, Reading, Statement } from "../schema/index.ts";
import { groupBy } from "../text/group.ts";
import { contains, type Span } from "../text/span.ts";
import { nearDaysOfEdtf } from "../time/edtf.ts";
import type { World } from "../world/world.ts";
import { type Annotated, annotate } from "./annotate.ts";
import { findConflicts } from "./conflicts.ts";
import { buildEvents } from "./events/build.ts";
import { findContacts } from "./events/find.ts";
import { mergeContacts } from "./events/merge.ts";
import type { ContactDraft } from "./events/types.ts";
import { explain } from "./explain/index.ts";
import { withSpeakers } from "./speakers.ts";
import { readStances } from "./stances/index.ts";
import { type TopicsOf, topicTable } from "./stances/topics.ts";
import { type ContactTime, type SaidOn, statementDays } from "./statements/days.ts";
import { draftStatements } from "./statements/drafts.ts";
import type { StatementDraft } from "./statements/types.ts";

/** What a reading depends on besides its page: the world and the words of its language. */
export interface ReadingContext {
  readonly world: World;
  readonly language: LanguagePack;
  /** Topics of the user's own, beside those of the language. */
  readonly topics?: Topics;
  /** The reading also tells which rule made each finding. */
  readonly explain?: boolean;
}

const quoted = (text: string, span: Span) => ({
  start: span.start,
  end: span.end,
  text: text.slice(span.start, span.end),
});

function buildStatements(
  text: string,
  annotated: Annotated,
  drafts: readonly StatementDraft[],
  days: readonly (SaidOn | null)[],
): Statement[] {
  const { registry } = annotated;
  return drafts
    .flatMap((draft, index) =>
      draft.sources.slice(0, 1).map((source) => ({
        id: "",
        source: registry.ref(source),
        alongside: draft.sources.slice(1).map((other) => registry.ref(other)),
        via: draft.via === null ? null : registry.ref(draft.via),
        quote: draft.quote,
        cue: draft.cue ? quoted(text, draft.cue) : null,
        content: quoted(text, draft.content),
        time: days[index]?.time ?? null,
        setting: draft.setting,
        addressee: draft.addressee === null ? null : registry.ref(draft.addressee),
        topics: [],
        stance: draft.stance,
      })),
    )
    .map((statement, index) => ({ ...statement, id: `s${index + 1}` }));
}

/** The day of the contact named inside a frame of a sentence. */
function contactTimeIn(drafts: readonly ContactDraft[]): ContactTime {
  const told = drafts.flatMap(({ mentions, time }) =>
    mentions.map(({ sentence, span }) => ({ sentence, span, time })),
  );
  const bySentence = groupBy(told, ({ sentence }) => sentence);
  return (sentence, frame) =>
    bySentence.get(sentence)?.find(({ span }) => contains(frame, span))?.time ?? null;
}

/** The publication day, or the last of the few days that it may be. */
const storyDay = ({ published }: Article): string | null =>
  published ? (nearDaysOfEdtf(published.value)?.to ?? null) : null;

/** Reads lead and body of an article: times, actors, reported speech, contacts, contradictions. Pure. */
export function readArticlePage(decoded: DecodedPage, article: Article, context: ReadingContext): Reading {
  const { page } = decoded;
  const { world, language } = context;
  const annotated = annotate(decoded, article, { world, language, hash: page.id.slice(-8) });
  const { registry, sentences, mainSides } = annotated;
  const today = storyDay(article);
  const speech = draftStatements(sentences, {
    isMedia: (id) => world.bodies.get(id)?.kind === "media",
    unnamed: (sentence, { from, to }) => {
      const id = registry.addUnnamed();
      const start = sentence.items[from]?.start ?? sentence.start;
      registry.mention(id, { start, end: sentence.items[to - 1]?.end ?? start });
      return id;
    },
  });
  const voiced = withSpeakers(registry, sentences, speech);
  const contacts = findContacts({ world, text: page.text, registry, today, mainSides }, voiced);
  const drafts = mergeContacts({ world, registry, mainSides, today }, contacts);
  const days = statementDays(sentences, speech, {
    contactTime: contactTimeIn(drafts),
    sideOf: (id) => registry.sideOf(id),
  });
  const topics: TopicsOf = ({ words }) => topicTable(words.stances.topics, context.topics);
  const stances = readStances({
    text: page.text,
    world,
    topics,
    registry,
    sentences: voiced,
    statements: buildStatements(page.text, annotated, speech, days),
    contacts: drafts,
    today,
  });
  const events = buildEvents(page.text, annotated, drafts, speech, { world, today, topics });
  const reading: Reading = {
    page,
    article,
    times: annotated.times.map(({ timex }) => timex),
    actors: registry.list(),
    statements: stances.statements,
    events,
    undertakings: stances.undertakings.map(({ undertaking }, index) => ({
      id: `u${index + 1}`,
      ...undertaking,
    })),
    positions: stances.positions.map(({ position }) => position),
    conflicts: findConflicts(annotated, drafts, world),
  };
  if (!context.explain) return reading;
  const { undertakings, positions } = stances;
  const { times } = annotated;
  const explained = { reading, world, registry, times, sentences: voiced, speech, days, contacts: drafts };
  return { ...reading, explanations: explain({ ...explained, undertakings, positions }) };
}
