import type { LanguagePack } from "../language/types.ts";
import type { DecodedPage } from "../page/types.ts";
import type { Article, EventTime, Reading, Statement } from "../schema/index.ts";
import { groupBy } from "../text/group.ts";
import { contains, type Span } from "../text/span.ts";
import type { World } from "../world/world.ts";
import { type Annotated, annotate } from "./annotate.ts";
import { findConflicts } from "./conflicts.ts";
import { buildEvents } from "./events/build.ts";
import { findContacts } from "./events/find.ts";
import { mergeContacts } from "./events/merge.ts";
import type { ContactDraft } from "./events/types.ts";
import { withSpeakers } from "./speakers.ts";
import { type ContactTime, statementDays } from "./statements/days.ts";
import { draftStatements } from "./statements/drafts.ts";
import type { StatementDraft } from "./statements/types.ts";

/** What a reading depends on besides its page: the world and the words of its language. */
export interface ReadingContext {
  readonly world: World;
  readonly language: LanguagePack;
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
  days: readonly (EventTime | null)[],
): Statement[] {
  const { registry } = annotated;
  return drafts
    .flatMap((draft, index) =>
      draft.sources.map((source) => ({
        id: "",
        source: registry.ref(source),
        via: draft.via === null ? null : registry.ref(draft.via),
        quote: draft.quote,
        cue: draft.cue ? quoted(text, draft.cue) : null,
        content: quoted(text, draft.content),
        time: days[index] ?? null,
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

/** The publication day, where one is known to the day. */
function storyDay(article: Article): string | null {
  const published = article.published;
  if (!published) return null;
  return published.value.split("/").at(-1)?.slice(0, 10) ?? null;
}

/** Reads lead and body of an article: times, actors, reported speech, contacts, contradictions. Pure. */
export function readArticlePage(decoded: DecodedPage, article: Article, context: ReadingContext): Reading {
  const { page } = decoded;
  const { world, language } = context;
  const annotated = annotate(page.text, article, { world, language, hash: page.id.slice(-8) });
  const { registry, sentences, mainSides } = annotated;
  const speech = draftStatements(sentences, (id) => world.bodies.get(id)?.kind === "media");
  const contacts = findContacts(
    {
      world,
      words: language.reading,
      text: page.text,
      registry,
      today: storyDay(article),
      mainSides,
    },
    withSpeakers(registry, sentences, speech),
  );
  const drafts = mergeContacts({ world, registry, mainSides }, contacts);
  const days = statementDays(sentences, speech, contactTimeIn(drafts));
  const statements = buildStatements(page.text, annotated, speech, days);
  const events = buildEvents(page.text, annotated, drafts, speech, { world, today: storyDay(article) });
  return {
    page,
    article,
    times: [...annotated.times],
    actors: registry.list(),
    statements,
    events,
    undertakings: [],
    positions: [],
    conflicts: findConflicts(annotated, drafts, world),
  };
}
