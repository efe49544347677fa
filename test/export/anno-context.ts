const xsd = "http://www.w3.org/2001/XMLSchema#";
const iri = (id: string) => ({ "@id": id, "@type": "@id" });

/** What the terms of Web Annotation that are used here stand for (W3C, Web Annotation Vocabulary), as a JSON-LD context. */
export const annotationContext = {
  "@context": {
    oa: "http://www.w3.org/ns/oa#",
    rdf: "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
    dc: "http://purl.org/dc/elements/1.1/",
    id: "@id",
    type: "@type",
    Annotation: "oa:Annotation",
    SpecificResource: "oa:SpecificResource",
    TextQuoteSelector: "oa:TextQuoteSelector",
    TextPositionSelector: "oa:TextPositionSelector",
    TimeState: "oa:TimeState",
    TextualBody: "oa:TextualBody",
    describing: "oa:describing",
    highlighting: "oa:highlighting",
    body: iri("oa:hasBody"),
    target: iri("oa:hasTarget"),
    source: iri("oa:hasSource"),
    selector: iri("oa:hasSelector"),
    state: iri("oa:hasState"),
    cached: iri("oa:cachedSource"),
    sourceDate: { "@id": "oa:sourceDate", "@type": `${xsd}dateTime` },
    motivation: { "@id": "oa:motivatedBy", "@type": "@vocab" },
    value: "rdf:value",
    language: "dc:language",
    format: "dc:format",
    exact: "oa:exact",
    prefix: "oa:prefix",
    suffix: "oa:suffix",
    start: { "@id": "oa:start", "@type": `${xsd}nonNegativeInteger` },
    end: { "@id": "oa:end", "@type": `${xsd}nonNegativeInteger` },
  },
} as const;
