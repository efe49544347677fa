import type { Citation, CitedSource } from "../../schema/index.ts";
import { frozenLink, pageLink, webAddress } from "./links.ts";
import { selectorsOf, type TextPositionSelector, type TextQuoteSelector } from "./selectors.ts";
import type { CitedSources } from "./sources.ts";

interface Target {
  readonly type: "SpecificResource";
  readonly source: string;
  readonly selector: readonly (TextQuoteSelector | TextPositionSelector)[];
  readonly state?: {
    readonly type: "TimeState";
    readonly sourceDate?: string;
    readonly cached: readonly string[];
  };
}

/** A Web Annotation (W3C Recommendation of 2017) on the words of a page. */
export interface Annotation {
  readonly "@context": "http://www.w3.org/ns/anno.jsonld";
  readonly id: string;
  readonly type: "Annotation";
  readonly motivation: "describing" | "highlighting";
  readonly body?: {
    readonly type: "TextualBody";
    readonly value: string;
    readonly language: string;
    readonly format: "text/plain";
  };
  readonly target: readonly Target[];
}

/**
 * One annotation for each passage that is cited. Its first target is the page as the record shows it, whose text positions
 * count in code points, with the frozen copy as its state; the second, where the page has an address, the page there.
 */
export const annotationsOf = (
  citation: Citation,
  sources: CitedSources,
  lang: "vi" | "en",
): Promise<Annotation[]> =>
  Promise.all(citation.sources.map((source) => annotationOf(source, citation.title, sources, lang)));

async function annotationOf(
  source: CitedSource,
  title: string | null,
  sources: CitedSources,
  lang: "vi" | "en",
): Promise<Annotation> {
  const { page, quote, prefix, suffix, url, captured, frozen, link } = source;
  const words: TextQuoteSelector = { type: "TextQuoteSelector", exact: quote.text, prefix, suffix };
  const found = await sources.page(page);
  const selector = found ? selectorsOf(found.reading.page.text, quote) : [words];
  const cached = found ? [frozen, frozenLink(sources.base, page)] : [frozen];
  const state = {
    type: "TimeState" as const,
    ...(captured === null ? {} : { sourceDate: captured }),
    cached,
  };
  const kept: Target = {
    type: "SpecificResource",
    source: found ? pageLink(sources.base, page) : link,
    selector,
    state,
  };
  const address = webAddress(url);
  const there: Target[] =
    address === null ? [] : [{ type: "SpecificResource", source: address, selector: [words] }];
  return {
    "@context": "http://www.w3.org/ns/anno.jsonld",
    id: `${link}#${found ? "annotation" : "note"}`,
    type: "Annotation",
    motivation: title === null ? "highlighting" : "describing",
    ...(title === null
      ? {}
      : { body: { type: "TextualBody", value: title, language: lang, format: "text/plain" } }),
    target: [kept, ...there],
  };
}
