import { spanOf } from "../../record/index.ts";
import type { Entry, Reading, Utterance } from "../../schema/index.ts";
import type { Labels } from "../actors.ts";
import { kindMark, topicMark } from "./concepts.ts";
import type { PassagePart, SearchDocument } from "./documents.ts";

type Passage = SearchDocument["passages"][number];

/** What the rows of lists have alike. */
type Listed<T> = Pick<
  SearchDocument,
  "id" | "kind" | "status" | "first_day" | "last_day" | "actors" | "outlets" | "negotiation" | "track"
> & {
  readonly item: T;
};

/** Roles whose text a search looks through: the article itself, not what stands around it. */
const searchedRoles: ReadonlyMap<string, PassagePart> = new Map([
  ["title", "title"],
  ["lead", "lead"],
  ["body", "text"],
  ["subhead", "text"],
  ["caption", "text"],
]);

const unique = (values: readonly string[]): string[] => [...new Set(values)].sort();

/** An article as search finds it; `labels` of those whom it mentions. */
export function articleDocument(reading: Reading, labels: Labels): SearchDocument {
  const { page, article, actors } = reading;
  const days = spanOf(article.published?.value);
  return {
    id: page.id,
    kind: null,
    status: null,
    onesided: null,
    attested: [],
    negotiation: null,
    track: null,
    first_day: days?.from ?? null,
    last_day: days?.to ?? null,
    actors: [...new Set(actors.flatMap(({ id }) => labels.get(id) ?? [id]))].sort(),
    outlets: article.outlet === null ? [] : [article.outlet],
    names: [],
    marks: [],
    passages: article.blocks.flatMap(({ role, start, end }) => {
      const part = searchedRoles.get(role);
      return part ? [{ page: page.id, start, end, text: page.text.slice(start, end), part }] : [];
    }),
  };
}

/** Passages without those whose words were met before: copies tell the same sentence on many pages. */
function distinct(passages: readonly Passage[]): Passage[] {
  const met = new Set<string>();
  return passages.filter(({ text }) => {
    const known = met.has(text);
    met.add(text);
    return !known;
  });
}

/** A contact as search finds it: by the sentences that report it, its place and the names of those who take part. */
export function entryDocument(row: Listed<Entry>): SearchDocument {
  const { item, id, kind, status, first_day, last_day, actors, outlets, negotiation, track } = row;
  const place = item.place === null ? [] : [item.place.name];
  const passages = item.reports.flatMap(({ page, evidence }) =>
    evidence.map(({ start, end, text }) => ({ page, start, end, text, part: "lead" as const })),
  );
  return {
    ...{ id, kind, status, first_day, last_day, actors, outlets, negotiation, track },
    onesided: item.onesided,
    attested: item.attested.map(({ side }) => side),
    names: [...item.participants.map(({ name }) => name), ...actors, ...place],
    marks: unique([kindMark(item.kind), ...item.topics.map(topicMark)]),
    passages: distinct(passages),
  };
}

/** An utterance as search finds it, by each way in which it is told. */
export function utteranceDocument(row: Listed<Utterance>): SearchDocument {
  const { item, id, kind, status, first_day, last_day, actors, outlets, negotiation, track } = row;
  const passages = item.tellings.map(({ page, content: { start, end, text } }) => ({
    ...{ page, start, end, text },
    part: "text" as const,
  }));
  return {
    ...{ id, kind, status, first_day, last_day, actors, outlets, negotiation, track },
    onesided: null,
    attested: [],
    names: [],
    marks: unique(item.topics.map(topicMark)),
    passages: distinct(passages),
  };
}
