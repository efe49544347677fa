import { html } from "hono/html";
import { capitalised } from "../../labels/index.ts";
import { by } from "../../record/order.ts";
import type { EntryOutline, Participant, Utterance } from "../../schema/index.ts";
import { oneLine } from "../cite/plain.ts";
import type { Html, Making } from "./context.ts";
import { paths } from "./paths.ts";
import { entryRow } from "./rows.ts";
import { utteranceRow } from "./sayings.ts";
import { linkTo, writePage } from "./shell.ts";

/** Statements that an actor's page shows: the latest. */
const SAID = 40;

/** Somebody who takes part in contacts, with those in which they or who acts for them do. */
interface Taking {
  readonly someone: Pick<Participant, "id" | "name" | "for">;
  readonly entries: EntryOutline[];
  readonly people: Map<string, Pick<Participant, "id" | "name" | "for">>;
}

/** Everybody who takes part, and the states and bodies for which they act. */
function takingPart(entries: readonly EntryOutline[], { names }: Making): Map<string, Taking> {
  const all = new Map<string, Taking>();
  const noted = (someone: Taking["someone"], entry: EntryOutline): Taking => {
    const known: Taking = all.get(someone.id) ?? { someone, entries: [], people: new Map() };
    all.set(someone.id, known);
    if (known.entries.at(-1)?.id !== entry.id) known.entries.push(entry);
    return known;
  };
  for (const entry of entries)
    for (const each of entry.participants) {
      noted(each, entry);
      if (each.for !== null && each.for !== each.id)
        noted({ id: each.for, name: names.side(each.for), for: each.for }, entry).people.set(each.id, each);
    }
  return all;
}

async function writeActor({ someone, entries, people }: Taking, making: Making): Promise<void> {
  const { site, names, service, filters } = making;
  const path = paths.actor(someone.id);
  const name = oneLine(names.actor(someone));
  const { since, until, outlet, negotiation, track } = filters;
  const shared = { since, until, outlet, negotiation, track };
  const narrowed = Object.fromEntries(Object.entries(shared).filter(([, value]) => value));
  const said: Utterance[] = await service.statements({
    ...narrowed,
    actor: someone.id,
    limit: SAID,
    newest: true,
  });
  const side =
    someone.for !== null && someone.for !== someone.id
      ? html`<p class="quiet">${linkTo(path, making.actors.has(someone.for) ? paths.actor(someone.for) : null, oneLine(names.side(someone.for)))}</p>`
      : html``;
  const members = [...people.values()].map(
    (each) => html`<li>${linkTo(path, paths.actor(each.id), oneLine(names.actor(each)))}</li>`,
  );
  const section = (title: string, content: Html, isThere: boolean): Html =>
    isThere ? html`<section><h2>${title}</h2>${content}</section>` : html``;
  const body = [
    side,
    section(site.people, html`<ul class="chips">${members}</ul>`, members.length > 0),
    section(
      capitalised(site.contacts(entries.length)),
      html`<ul>${entries.toReversed().map((entry) => entryRow(entry, path, making))}</ul>`,
      entries.length > 0,
    ),
    section(
      site.said,
      html`<ul>${said.map((utterance) => utteranceRow(utterance, path, making))}</ul><p>${linkTo(path, paths.statements(1), site.allStatements)}</p>`,
      said.length > 0,
    ),
  ];
  await writePage({ path, title: name, body, place: "actors" }, making);
  making.found.push([name, path, ""]);
}

/** Notes who has a page of their own: everybody who takes part in a contact, and whom they act for. */
export function actorsOf(entries: readonly EntryOutline[], making: Making): Map<string, Taking> {
  const all = takingPart(entries, making);
  for (const id of all.keys()) making.actors.add(id);
  return all;
}

/** A page for each actor and the list of them, those with most contacts first. */
export async function writeActors(all: ReadonlyMap<string, Taking>, making: Making): Promise<void> {
  const { site, names } = making;
  const sorted = [...all.values()]
    .sort(by(({ someone }) => someone.id))
    .sort((a, b) => b.entries.length - a.entries.length);
  for (const taking of sorted) await writeActor(taking, making);
  const rows = sorted.map(
    ({ someone, entries }) =>
      html`<li>${linkTo(paths.actors, paths.actor(someone.id), oneLine(names.actor(someone)))} <span class="quiet">${site.contacts(entries.length)}</span></li>`,
  );
  const body = rows.length === 0 ? html`<p>${site.none}</p>` : html`<ul>${rows}</ul>`;
  await writePage({ path: paths.actors, title: site.nav.actors, body, place: "actors" }, making);
}
