import { stringify } from "csv-stringify/sync";
import type { Entry, RecordUndertaking, Utterance } from "../../schema/index.ts";
import { alpha3Of } from "../codes/countries.ts";
import { type Coded, dyadsOf } from "../codes/dyads.ts";
import {
  contactRecord,
  type EventRecord,
  sidesIn,
  undertakingRecord,
  utteranceRecord,
} from "../codes/records.ts";
import type { Write, WriteContext } from "./types.ts";

/** An item as event data; null where it has no code. */
export type RecordOf<Item> = (
  context: Pick<WriteContext, "service" | "base">,
) => Promise<(item: Item) => EventRecord | null>;

/** Contacts as event data. */
export const ofEntries: RecordOf<Entry> =
  async ({ base }) =>
  (entry) =>
    contactRecord(entry, base);

/** Undertakings as event data. */
export const ofUndertakings: RecordOf<RecordUndertaking> = async ({ service, base }) => {
  const sideOf = await sidesIn(service);
  return (undertaking) => undertakingRecord(undertaking, base, sideOf);
};

/** Utterances as event data. */
export const ofUtterances: RecordOf<Utterance> = async ({ service, base }) => {
  const sideOf = await sidesIn(service);
  return (utterance) => utteranceRecord(utterance, base, sideOf);
};

/** PLOVER's quadrants: verbal and material cooperation, verbal conflict. */
const quadrants: Readonly<Record<string, number>> = {
  AGREE: 1,
  CONSULT: 1,
  SUPPORT: 1,
  CONCEDE: 1,
  RETREAT: 2,
  REQUEST: 3,
  REJECT: 3,
  THREATEN: 3,
};

const entityOf = ({ id, name, code }: Coded): object => ({
  code: code.code,
  ...(code.sector === null ? {} : { sector: code.sector }),
  entity_text: name,
  identifier_id: id,
});

function placeOf({ place }: EventRecord): object {
  if (!place) return {};
  const country = place.state === null ? null : alpha3Of(place.state);
  return { event_loc: { resolved_place: place.name, ...(country ? { country_code: country } : {}) } };
}

/** The events of one record in PLOVER's JSON; those of one contact share their link. */
function ploverOf(record: EventRecord): object[] {
  const { id, from, to, time, texts, outlets, link } = record;
  return record.events.map(({ code, actors, recipients }, k) => ({
    id: `${id}-${k + 1}`,
    date: from,
    ...(time === null ? {} : { time }),
    ...(to === from ? {} : { enddate: to }),
    actor: actors.map(entityOf),
    ...(recipients.length === 0 ? {} : { recipient: recipients.map(entityOf) }),
    event: [code.event],
    mode: code.modes,
    context: code.contexts,
    quad_code: quadrants[code.event],
    ...placeOf(record),
    event_text: texts,
    link: id,
    cite_info: { url: link, publication: outlets },
    coder: "Parley",
  }));
}

/** Event data in PLOVER's JSON, one event a line. What has no code is left out. */
export const plover = <Item>(recordOf: RecordOf<Item>): Write<Item> =>
  async function* write(items, context) {
    const coded = await recordOf(context);
    for await (const item of items) {
      const record = coded(item);
      if (!record) context.leaveOut();
      else for (const event of ploverOf(record)) yield `${JSON.stringify(event)}\n`;
    }
  };

const cameoColumns = [
  "id",
  "date",
  "end_date",
  "source",
  "source_name",
  "cameo",
  "target",
  "target_name",
  "place",
  "place_country",
  "text",
  "outlets",
  "link",
] as const;

const cameoRows = (record: EventRecord): string[][] =>
  record.events
    .flatMap(dyadsOf)
    .map(({ code, source, target }, k) => [
      `${record.id}-${k + 1}`,
      record.from,
      record.to,
      source.code.cameo,
      source.name,
      code.cameo,
      target.code.cameo,
      target.name,
      record.place?.name ?? "",
      (record.place?.state && alpha3Of(record.place.state)) || "",
      record.texts[0] ?? "",
      record.outlets.join("; "),
      record.link,
    ]);

const tabbed = (rows: string[][]): string =>
  stringify(rows, { delimiter: "\t", record_delimiter: "windows", escape_formulas: true });

/** Event data with CAMEO's codes, one pair of actors a line. What has no code, or no target, is left out. */
export const cameo = <Item>(recordOf: RecordOf<Item>): Write<Item> =>
  async function* write(items, context) {
    const coded = await recordOf(context);
    yield tabbed([[...cameoColumns]]);
    for await (const item of items) {
      const record = coded(item);
      const rows = record ? cameoRows(record) : [];
      if (rows.length === 0) context.leaveOut();
      else yield tabbed(rows);
    }
  };
