import type { Candidate, Candidates, Origin, PageMetadata } from "../types.ts";

/** More values of one kind are lists of other stories. */
const MAX_VALUES = 24;

/** Values in the order in which they were given, each once, with where each was found first. */
export function distinct(values: readonly Candidate[]): Candidate[] {
  const found = new Map<string, Candidate>();
  for (const candidate of values) {
    if (found.size >= MAX_VALUES) break;
    if (!found.has(candidate.value)) found.set(candidate.value, candidate);
  }
  return [...found.values()];
}

/** Values of one origin. */
export const all = (from: Origin, values: readonly (string | null)[]): Candidate[] =>
  values.flatMap((value) => (value === null ? [] : [{ value, from }]));

/** Metadata of a page that declares nothing. */
export const NO_METADATA: PageMetadata = {
  title: null,
  published: null,
  modified: null,
  outlet: null,
  authors: [],
  section: null,
  keywords: [],
  canonical: null,
  description: null,
  candidates: { title: [], published: [], modified: [], outlet: [], canonical: [] },
  amp: false,
  pages: null,
  paywalled: null,
  articleBody: null,
  language: null,
};

const KINDS = ["title", "published", "modified", "outlet", "canonical"] as const;

function joined(metadata: PageMetadata, declared: Partial<PageMetadata>): Candidates {
  const of = (kind: (typeof KINDS)[number]): Candidate[] =>
    distinct([...all("container", [declared[kind] ?? null]), ...metadata.candidates[kind]]);
  return {
    title: of("title"),
    published: of("published"),
    modified: of("modified"),
    outlet: of("outlet"),
    canonical: of("canonical"),
  };
}

const given = <T>(values: readonly T[] | undefined, others: readonly T[]): readonly T[] =>
  values?.length ? values : others;

/**
 * What a page declares with what its container declares of it. The container's values go first: it names one page,
 * while a page may carry data of several.
 */
export function withContainer(metadata: PageMetadata, declared: Partial<PageMetadata> | null): PageMetadata {
  if (!declared) return metadata;
  const stated = Object.entries(declared).filter(([, value]) => value !== null && value !== undefined);
  return {
    ...metadata,
    ...Object.fromEntries(stated),
    authors: given(declared.authors, metadata.authors),
    keywords: given(declared.keywords, metadata.keywords),
    candidates: joined(metadata, declared),
  };
}
