import type { CitedSource, Reading } from "../../schema/index.ts";
import type { RecordService } from "../../store/service.ts";
import type { Span } from "../../text/span.ts";
import { niUri, pageLink } from "./links.ts";
import { surroundings } from "./selectors.ts";

/** Pages whose readings are kept at a time, the ones asked for last: enough for a report, little for an export. */
const KEPT = 200;

/** A page as far as citing it needs. */
export interface CitablePage {
  readonly reading: Reading;
  /** Its bytes as they were taken in, named by their hash. */
  readonly frozen: string;
}

/** The pages of a record as sources that can be cited; each page is asked for once. */
export interface CitedSources {
  /** The address that links begin with, as it was given. */
  readonly base: string;
  /** The words at a span of a page; null where the record does not hold the page or it has no such span. */
  at(page: string, span: Span): Promise<CitedSource | null>;
  /** What is known of a page; null where the record does not hold it. */
  page(page: string): Promise<CitablePage | null>;
}

/**
 * Sources of one record, for one answer, report or export: what it knows of a page does not change under it.
 * @param base the address at which the record is served; empty for links within the web app
 */
export function citedSources(service: RecordService, base: string): CitedSources {
  const page = remembered((id) => pageOf(service, id));
  return {
    base,
    page,
    at: async (id, span) => {
      const found = await page(id);
      return found && isWithin(found.reading, span) ? sourceAt(found, span, base) : null;
    },
  };
}

async function pageOf(service: RecordService, id: string): Promise<CitablePage | null> {
  const [reading, frozen] = await Promise.all([service.reading(id), service.frozen(id)]);
  return reading && frozen ? { reading, frozen: niUri(frozen.sha256) } : null;
}

const isWithin = ({ page }: Reading, { start, end }: Span): boolean =>
  start >= 0 && start < end && end <= page.text.length;

function sourceAt({ reading, frozen }: CitablePage, { start, end }: Span, base: string): CitedSource {
  const { page, article } = reading;
  return {
    page: page.id,
    quote: { start, end, text: page.text.slice(start, end) },
    ...surroundings(page.text, { start, end }),
    outlet: article.outlet,
    headline: article.title,
    authors: article.authors,
    published: article.published?.value ?? null,
    basis: article.published?.basis ?? null,
    url: page.url,
    captured: page.captured,
    language: page.language,
    link: pageLink(base, page.id, { start, end }),
    frozen,
  };
}

/** Remembers the answers to the questions asked last; one that fails is asked again. */
function remembered<T>(ask: (key: string) => Promise<T>): (key: string) => Promise<T> {
  const answers = new Map<string, Promise<T>>();
  return (key) => {
    const answer = answers.get(key) ?? ask(key);
    answers.delete(key);
    answers.set(key, answer);
    answer.catch(() => answers.delete(key));
    const [oldest] = answers.keys();
    if (answers.size > KEPT && oldest !== undefined) answers.delete(oldest);
    return answer;
  };
}
