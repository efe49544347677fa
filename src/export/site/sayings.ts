import { html } from "hono/html";
import { capitalised, dayText, topicText } from "../../labels/index.ts";
import type { RecordPosition, RecordUndertaking, Utterance } from "../../schema/index.ts";
import { groupBy } from "../../text/group.ts";
import { oneLine, shortLine } from "../cite/plain.ts";
import type { Html, Making } from "./context.ts";
import { pageAt, paths } from "./paths.ts";
import { linkTo, listed, sheets, writePage } from "./shell.ts";

/** Items on one sheet of a long list. */
const ON_A_SHEET = 200;

/** Somebody by name, as a link where they have a page. */
const actorHtml = (ref: { id: string; name: string }, file: string, { names, actors }: Making): Html =>
  linkTo(file, actors.has(ref.id) ? paths.actor(ref.id) : null, oneLine(names.actor(ref)));

/** Where something is told: outlet and day, as links to the words in their pages. */
function tellingsHtml(tellings: Utterance["tellings"], file: string, making: Making): Html {
  const { site, words, cited } = making;
  const links = tellings.map(({ page, outlet, published, content }) => {
    const to = pageAt(page, content);
    if (to !== null) cited.add(page);
    const day = published === null ? site.undated : dayText(published.slice(0, 10), words);
    return linkTo(file, to, `${outlet === null ? site.noOutlet : shortLine(outlet)} ${day}`);
  });
  return html`<span class="quiet">${listed(links)}</span>`;
}

/** An utterance as an item of a list. */
export function utteranceRow(utterance: Utterance, file: string, making: Making): Html {
  const { site, words, names } = making;
  const { source, via, time, topics, content, tellings } = utterance;
  const about = [
    ...(time ? [dayText(time.value, words)] : []),
    ...(via ? [`${site.via} ${oneLine(names.actor(via))}`] : []),
    ...topics.map((topic) => oneLine(topicText(topic, words))),
  ];
  return html`<li><strong>${actorHtml(source, file, making)}</strong> <span class="quiet">${about.join(" · ")}</span>
<blockquote>${oneLine(content.text)}</blockquote>${tellingsHtml(tellings, file, making)}</li>`;
}

function undertakingRow(undertaking: RecordUndertaking, file: string, making: Making): Html {
  const { site, words, names } = making;
  const { act, actor, to, content, condition, due, state, tellings } = undertaking;
  const about = [
    words.acts[act],
    ...(to ? [`→ ${oneLine(names.actor(to))}`] : []),
    ...(due ? [`${site.due} ${dayText(due.value, words)}`] : []),
  ];
  const on = condition ? html`<p class="quiet">${site.condition}: “${oneLine(condition.text)}”</p>` : "";
  return html`<li><strong>${actorHtml(actor, file, making)}</strong> <span class="quiet">${about.join(" · ")}</span>
<span class="status state ${state}">${words.states[state]}</span>
<blockquote>${oneLine(content.text)}</blockquote>${on}${tellingsHtml(tellings, file, making)}</li>`;
}

/** How a long list is written: what it is asked by, and its rows. */
interface LongList<T> {
  readonly place: "statements" | "undertakings";
  readonly all: number;
  ask(after: string | undefined): Promise<readonly T[]>;
  key(item: T): string;
  row(item: T, file: string): Html;
}

/** A long list in sheets, of which one is held at a time. */
async function writeSheets<T>(list: LongList<T>, making: Making): Promise<void> {
  const path = paths[list.place];
  const count = Math.max(1, Math.ceil(list.all / ON_A_SHEET));
  let after: string | undefined;
  for (let n = 1; n <= count; n++) {
    const items = await list.ask(after);
    after = items.map(list.key).at(-1) ?? after;
    const file = path(n);
    const turn = sheets(n, count, path, making);
    const rows = items.map((item) => list.row(item, file));
    const body = rows.length === 0 ? html`<p>${making.site.none}</p>` : html`${turn}<ul>${rows}</ul>${turn}`;
    await writePage({ path: file, title: making.site.nav[list.place], body, place: list.place }, making);
  }
}

/** Counts a list a part at a time. */
async function counted<T>(
  ask: (after: string | undefined) => Promise<readonly T[]>,
  key: (item: T) => string,
) {
  let all = 0;
  let after: string | undefined;
  for (;;) {
    const some = await ask(after);
    all += some.length;
    after = some.map(key).at(-1);
    if (some.length < ON_A_SHEET || after === undefined) return all;
  }
}

const sliceFrom = (after: string | undefined) => ({ limit: ON_A_SHEET, ...(after ? { after } : {}) });

/** Everything that was said, in order of time. */
export async function writeStatements(making: Making): Promise<void> {
  const { service, filters } = making;
  const ask = (after: string | undefined) => service.statements({ ...filters, ...sliceFrom(after) });
  const key = (utterance: Utterance): string => utterance.key;
  const row = (utterance: Utterance, file: string): Html => utteranceRow(utterance, file, making);
  await writeSheets({ place: "statements", all: await counted(ask, key), ask, key, row }, making);
}

/** Everything that was offered, demanded, promised …, and what became of it. */
export async function writeUndertakings(making: Making): Promise<void> {
  const { service, filters } = making;
  const ask = (after: string | undefined) => service.undertakings({ ...filters, ...sliceFrom(after) });
  const key = (undertaking: RecordUndertaking): string => undertaking.key;
  const row = (undertaking: RecordUndertaking, file: string): Html =>
    undertakingRow(undertaking, file, making);
  await writeSheets({ place: "undertakings", all: await counted(ask, key), ask, key, row }, making);
}

const positionText = ({ stance, also, from, to }: RecordPosition, { words, site }: Making): string => {
  const stances = [stance, ...also.map((each) => each.stance)].map((each) => words.stances[each]).join(" / ");
  const days =
    from === null ? site.undated : dayText(from === to || to === null ? from : `${from}/${to}`, words);
  return `${stances} (${days})`;
};

/** Each side's stance on each topic over time. */
export async function writePositions(making: Making): Promise<void> {
  const { service, filters, words, site } = making;
  const file = paths.positions;
  const positions = await service.positions(filters);
  const sections = [...groupBy(positions, ({ actor }) => actor.id).values()].map((own) => {
    const topics = [...groupBy(own, ({ topic }) => topic)].map(
      ([topic, some]) =>
        html`<tr><th scope="row">${capitalised(oneLine(topicText(topic, words)))}</th><td>${some.map((each) => positionText(each, making)).join(" → ")}</td></tr>`,
    );
    const [first] = own;
    return html`<section><h2>${first ? actorHtml(first.actor, file, making) : ""}</h2><table>${topics}</table></section>`;
  });
  const body = sections.length === 0 ? html`<p>${site.none}</p>` : html`${sections}`;
  await writePage({ path: file, title: site.nav.positions, body, place: "positions" }, making);
}
