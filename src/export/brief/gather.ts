import { type Names, placeTexts, wordsIn } from "../../labels/index.ts";
import type { Titled } from "../../labels/titles.ts";
import type { Brief, BriefScope } from "../../schema/brief.ts";
import type { ListedPage, RecordService } from "../../store/service.ts";
import { citedSources } from "../cite/index.ts";
import { materialAdded } from "./added.ts";
import type { BriefContext } from "./context.ts";
import { A_WEEK, type BriefSpan, briefSpan } from "./days.ts";
import type { DraftSection } from "./draft.ts";
import { numbered } from "./numbering.ts";
import { scoped } from "./scope.ts";
import { sectionsOf } from "./sections.ts";
import { materialTold, pagesTold } from "./told.ts";
import { type BriefWords, briefWords, type ScopeParts } from "./words/index.ts";

/** What a brief is asked for. */
export interface BriefQuery {
  readonly lang: "vi" | "en";
  /** "7d" (so many days up to `until`) or a day; a week where absent. */
  readonly since?: string | undefined;
  /** Its last day, YYYY-MM-DD; the publication day of the record's latest page where absent. */
  readonly until?: string | undefined;
  /**
   * An instant (ISO 8601): the brief tells what pages added and decisions made from then on changed, not what was
   * published in its days.
   */
  readonly addedSince?: string | undefined;
  readonly scope?: Partial<BriefScope> | undefined;
}

/** With what the sentences are made. */
export interface BriefMeans {
  readonly names: Names;
  readonly titled: Titled;
  /** The address that links begin with; empty for links within the web app. */
  readonly base: string;
  /** The last day of a brief over a record none of whose pages tells its day, YYYY-MM-DD. */
  readonly today: string;
}

const everything: BriefScope = {
  ...{ actor: null, with: null, kind: null, level: null },
  ...{ negotiation: null, track: null },
};

/** The names of the negotiation and the track that are asked for; ids that the record does not know stay. */
async function placeNames(
  service: RecordService,
  { negotiation, track }: BriefScope,
  lang: "vi" | "en",
): Promise<Pick<ScopeParts, "negotiation" | "track">> {
  if (negotiation === null && track === null) return { negotiation, track };
  return placeTexts({ negotiation, track }, await service.negotiations(), lang);
}

const scopeParts = (
  scope: BriefScope,
  places: Pick<ScopeParts, "negotiation" | "track">,
  { words }: BriefContext,
): ScopeParts => ({
  ...places,
  actor: scope.actor,
  with: scope.with,
  kind: scope.kind && words.kinds[scope.kind],
  level: scope.level && words.levels[scope.level],
});

/** The days that a brief names, and those by which it judges what is due. */
interface Spans {
  readonly named: BriefSpan;
  readonly judged: BriefSpan;
}

async function spansFor(service: RecordService, query: BriefQuery, today: string): Promise<Spans> {
  const until = query.until ?? (await service.summary()).latest ?? today;
  if (query.addedSince === undefined) {
    const span = briefSpan(query.since ?? A_WEEK, until);
    return { named: span, judged: span };
  }
  const since = query.addedSince.slice(0, 10);
  return {
    named: { since, until: since > today ? since : today },
    judged: { since: until, until },
  };
}

/** How much each section holds; pages and outlets where the brief is not narrowed. */
function figuresOf(
  sections: readonly DraftSection[],
  pages: readonly ListedPage[] | null,
  say: BriefWords,
): Brief["figures"] {
  const outlets = new Set(pages?.flatMap(({ outlet }) => (outlet === null ? [] : [outlet])));
  const read = pages
    ? [
        { id: "pages", label: say.figures.pages, value: pages.length },
        { id: "outlets", label: say.figures.outlets, value: outlets.size },
      ]
    : [];
  return [...read, ...sections.map(({ id, items }) => ({ id, label: say.figures[id], value: items.length }))];
}

/**
 * The report over a record: what is new, what changed, what one side alone says, what was promised and is due, what is
 * unconfirmed, shifts of position and open conflicts, as sentences made of the record's fields, with numbered sources.
 * The same record and question give the same brief. Throws `bad-argument` for days that make no span.
 */
export async function gatherBrief(
  service: RecordService,
  query: BriefQuery,
  means: BriefMeans,
): Promise<Brief> {
  const { lang } = query;
  const { named, judged: span } = await spansFor(service, query, means.today);
  const asked: BriefScope = { ...everything, ...query.scope };
  const say = briefWords(lang, span.until);
  const context: BriefContext = { ...means, say, words: wordsIn(lang), span };
  const cited = citedSources(service, means.base);
  const scope = scoped(service, asked);
  const isAdded = query.addedSince !== undefined;
  const pages = isAdded ? [] : await pagesTold(service, span);
  const material = isAdded
    ? await materialAdded(service, scope, query.addedSince ?? "", span.until)
    : await materialTold(service, scope, span, pages, cited);
  const drafts = await sectionsOf({ service, scope, material, context, cited });
  const { sections, sources } = await numbered(drafts, cited);
  const parts = scopeParts(asked, await placeNames(service, asked, lang), context);
  const isWhole = Object.values(asked).every((value) => value === null);
  const by = isAdded ? "added" : "told";
  return {
    title: say.title(named.since, named.until, parts),
    lang,
    by,
    ...named,
    scope: asked,
    intro: say.intro(named.since, named.until, by, parts),
    figures: figuresOf(drafts, isWhole && !isAdded ? pages : null, say),
    sections,
    sources,
  };
}
