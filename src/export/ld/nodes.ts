import { sortedUnique } from "../../record/order.ts";
import type { Entry, Participant, Utterance } from "../../schema/index.ts";
import type { ListedPage } from "../../store/service.ts";
import { type CitedSources, entryLink, entryTitle, pageLink, statementLink } from "../cite/index.ts";
import { alpha3Of } from "../codes/countries.ts";
import { daysOf } from "../dated.ts";
import type { NodesOf } from "../write/json-ld.ts";
import type { WriteContext } from "../write/types.ts";
import { actorNode, articleNode, known, wordsNode } from "./articles.ts";

/** schema.org's word for a status; null where it has none: what took place has no status there. */
const eventStatuses: Readonly<Record<Entry["status"], string | null>> = {
  held: null,
  ongoing: null,
  planned: "schema:EventScheduled",
  proposed: null,
  possible: null,
  refused: "schema:EventCancelled",
  cancelled: "schema:EventCancelled",
};

/** A state or body by its id. */
const sideType = (id: string): string => (alpha3Of(id) === null ? "Organization" : "Country");

/** People act for somebody else. */
const typeOf = ({ id, for: side }: Participant): string =>
  side !== null && side !== id ? "Person" : sideType(id);

const property = (name: string, value: string | number | boolean | null): object[] =>
  value === null ? [] : [{ "@type": "PropertyValue", name, value }];

/** The words that something rests on; what stands on no page of the record has none. */
async function evidenceOf(
  quotes: readonly { page: string; quote: Entry["reports"][number]["evidence"][number] }[],
  sources: CitedSources,
): Promise<object[]> {
  const nodes = await Promise.all(quotes.map(({ page, quote }) => wordsNode(page, quote, sources)));
  return nodes.filter((node) => node !== null);
}

/** Contacts as events that are derived from sentences of articles. */
export const events: NodesOf<Entry> = async (context) => (entry) => eventNode(entry, context);

async function eventNode(entry: Entry, context: WriteContext): Promise<object> {
  const { base, names, words, sources } = context;
  const days = daysOf(entry.time);
  const quotes = entry.reports.flatMap(({ page, evidence }) => evidence.map((quote) => ({ page, quote })));
  const { place } = entry;
  return known({
    "@id": entryLink(base, entry.id),
    "@type": ["Event", "Entity"],
    identifier: entry.id,
    name: entryTitle(entry, { words, names }),
    startDate: days?.from,
    endDate: days?.to,
    temporalCoverage: entry.time?.value,
    eventStatus: eventStatuses[entry.status],
    location: place && known({ "@type": "Place", name: names.place(place), addressCountry: place.state }),
    attendee: entry.participants.map((one) =>
      known({
        ...actorNode({ id: one.id, name: names.actor(one) }, typeOf(one)),
        affiliation:
          one.for === null || one.for === one.id
            ? null
            : actorNode({ id: one.for, name: names.side(one.for) }, sideType(one.for)),
      }),
    ),
    additionalProperty: [
      ...property("kind", entry.kind),
      ...property("level", entry.level),
      ...property("status", entry.status),
      ...property("independent", entry.independent),
      ...property("onesided", entry.onesided),
      ...property("negotiation", entry.negotiation),
      ...property("track", entry.track),
      ...sortedUnique(entry.attested.map(({ side }) => side)).flatMap((side) => property("attested", side)),
    ],
    wasDerivedFrom: await evidenceOf(quotes, sources),
  });
}

/** Utterances as quotations with the articles that tell them. */
export const quotations: NodesOf<Utterance> = async (context) => {
  const kinds = new Map((await context.service.actors()).map(({ id, kind }) => [id, kind]));
  return (utterance) => {
    const { id } = utterance.source;
    const speaker = kinds.get(id) === "person" ? "Person" : sideType(id);
    return quotationNode(utterance, speaker, context);
  };
};

async function quotationNode(
  { key, source, content, time, topics, stance, quote, tellings }: Utterance,
  speaker: string,
  { base, names, sources }: WriteContext,
): Promise<object> {
  const quotes = tellings.map(({ page, content: told }) => ({ page, quote: told }));
  return known({
    "@id": statementLink(base, key),
    "@type": ["Quotation", "Entity"],
    identifier: key,
    text: content.text,
    spokenByCharacter: actorNode({ id: source.id, name: names.actor(source) }, speaker),
    dateCreated: time?.value,
    about: topics.length === 0 ? null : topics,
    additionalProperty: [...property("quote", quote), ...property("stance", stance)],
    wasQuotedFrom: sortedUnique(tellings.map(({ page }) => pageLink(base, page))),
    wasDerivedFrom: await evidenceOf(quotes, sources),
  });
}

/** Pages as articles. */
export const articles: NodesOf<ListedPage> =
  async ({ sources, base }) =>
  async ({ id }) => {
    const found = await sources.page(id);
    return found && articleNode(found.reading, found.frozen, base);
  };
