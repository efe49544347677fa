import jsonld from "jsonld";
import { describe, expect, test } from "vitest";
import { type Thing, things } from "../../src/export/index.ts";
import { itemsOf } from "../../src/export/items.ts";
import { collected, exported } from "./exporting.ts";
import { recordOf, somePages } from "./record-of.ts";

const record = recordOf(somePages);

const linesOf = (text: string): unknown[] =>
  text
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line));

describe("jsonl", () => {
  test.each(things.filter((thing) => thing !== "reports"))(
    "of %s is the record's own objects",
    async (thing) => {
      const { text } = await exported(record, "jsonl", thing);
      expect(linesOf(text)).toEqual(JSON.parse(JSON.stringify(await collected(itemsOf(record, thing, {})))));
    },
  );

  test("of reports has each with its contact", async () => {
    const reports = (await record.timeline()).flatMap(({ id, reports: own }) =>
      own.map((report) => ({ entry: id, ...report })),
    );
    expect(linesOf((await exported(record, "jsonl", "reports")).text)).toEqual(reports);
  });
});

/** Nothing is fetched: the context stands in the document. */
const documentLoader = async (url: string): Promise<never> => {
  throw new Error(`asked the network for ${url}`);
};

interface Node {
  readonly [key: string]: unknown;
}

const isNode = (value: unknown): value is Node => typeof value === "object" && value !== null;

/** All nodes of an expanded document, wherever they stand. */
function nodesIn(value: unknown): Node[] {
  if (Array.isArray(value)) return value.flatMap(nodesIn);
  return isNode(value) ? [value, ...Object.values(value).flatMap(nodesIn)] : [];
}

const SCHEMA = "https://schema.org/";
const OA = "http://www.w3.org/ns/oa#";

const ofType = (nodes: readonly Node[], type: string): Node[] =>
  nodes.filter((node) => Array.isArray(node["@type"]) && node["@type"].includes(type));

/** The only value of a property. */
function valueAt(node: Node, property: string): unknown {
  const [only] = Array.isArray(node[property]) ? node[property] : [];
  return isNode(only) ? (only["@value"] ?? only["@id"]) : undefined;
}

async function graphOf(thing: Thing, service = record): Promise<Node[]> {
  const document: unknown = JSON.parse((await exported(service, "jsonld", thing)).text);
  return nodesIn(await jsonld.expand(document, { documentLoader, safe: true }));
}

describe("jsonld", () => {
  test("is a graph that any processor reads without the network", async () => {
    for (const thing of ["entries", "utterances", "pages"] as const) {
      const document: unknown = JSON.parse((await exported(record, "jsonld", thing)).text);
      const quads = `${await jsonld.toRDF(document, { documentLoader, format: "application/n-quads", safe: true })}`;
      expect(quads).toContain("<https://schema.org/NewsArticle>");
    }
  });

  test("has contacts as events that are derived from sentences", async () => {
    const events = ofType(await graphOf("entries"), `${SCHEMA}Event`);
    const entries = await record.timeline();
    expect(events.map((event) => valueAt(event, `${SCHEMA}identifier`))).toEqual(entries.map(({ id }) => id));
    const derived = events.map((event) => nodesIn(event["http://www.w3.org/ns/prov#wasDerivedFrom"]));
    expect(derived.map((nodes) => ofType(nodes, `${OA}SpecificResource`).length)).toEqual(
      entries.map(({ reports }) => reports.flatMap(({ evidence }) => evidence).length),
    );
  });

  test("says what schema.org has a word for: planned, called off", async () => {
    const statuses = ofType(await graphOf("entries"), `${SCHEMA}Event`).map((event) =>
      valueAt(event, `${SCHEMA}eventStatus`),
    );
    expect(statuses).toContain(`${SCHEMA}EventScheduled`);
    expect(statuses).toContain(`${SCHEMA}EventCancelled`);
    expect(statuses).toContain(undefined);
  });

  test("counts code points: the words stand where it says, behind emoji too", async () => {
    const nodes = ofType(await graphOf("utterances"), `${OA}SpecificResource`);
    const pages = new Map<string, string>();
    for (const { id } of await record.pages())
      pages.set(encodeURIComponent(id), (await record.reading(id))?.page.text ?? "");
    expect([...pages.values()].some((text) => text.startsWith("😀"))).toBe(true);
    for (const node of nodes) {
      const [source] = ofType(nodesIn(node[`${OA}hasSource`]), `${SCHEMA}NewsArticle`);
      const text = pages.get(`${source?.["@id"]}`.split("/").at(-1) ?? "") ?? "";
      const selectors = nodesIn(node[`${OA}hasSelector`]);
      const [at] = ofType(selectors, `${OA}TextPositionSelector`);
      const [quote] = ofType(selectors, `${OA}TextQuoteSelector`);
      const words = [...text].slice(
        Number(at && valueAt(at, `${OA}start`)),
        Number(at && valueAt(at, `${OA}end`)),
      );
      expect(words.join("")).toBe(quote && valueAt(quote, `${OA}exact`));
    }
    expect(nodes.length).toBe((await record.statements()).flatMap(({ tellings }) => tellings).length);
  });

  test("has utterances as quotations of who spoke, in articles", async () => {
    const quotations = ofType(await graphOf("utterances"), `${SCHEMA}Quotation`);
    const utterances = await record.statements();
    expect(quotations.map((node) => valueAt(node, `${SCHEMA}text`))).toEqual(
      utterances.map(({ content }) => content.text),
    );
    const speakers = quotations.flatMap((node) => nodesIn(node[`${SCHEMA}spokenByCharacter`]));
    expect(ofType(speakers, `${SCHEMA}Person`).length).toBe(utterances.length);
    for (const node of quotations)
      expect(valueAt(node, "http://www.w3.org/ns/prov#wasQuotedFrom")).toMatch(/\/pages\/sha256/);
  });

  test("has pages as articles, with addresses that are some", async () => {
    const articles = ofType(await graphOf("pages"), `${SCHEMA}NewsArticle`);
    const listed = await record.pages();
    expect(articles.map((node) => valueAt(node, `${SCHEMA}headline`))).toEqual(
      listed.map(({ title }) => title),
    );
    const [first] = articles;
    expect(first && valueAt(first, `${SCHEMA}url`)).toBe("https://example.org/a?x=1&y=%3Cb%3E");
    const odd = recordOf([{ url: "javascript:alert(1)" }, { url: "không phải địa chỉ", body: "khác" }]);
    for (const node of ofType(await graphOf("pages", odd), `${SCHEMA}NewsArticle`))
      expect(node).not.toHaveProperty([`${SCHEMA}url`]);
  });

  test("of nothing is a graph of nothing", async () => {
    expect(JSON.parse((await exported(recordOf([]), "jsonld")).text)["@graph"]).toEqual([]);
  });
});
