import { html } from "hono/html";
import { dayText } from "../../labels/index.ts";
import { sentence } from "../brief/context.ts";
import { gapItem } from "../brief/sentences/views.ts";
import { oneLine } from "../cite/plain.ts";
import type { Html, Making } from "./context.ts";
import { conflictHtml, entryLinkHtml } from "./entries.ts";
import { from, paths } from "./paths.ts";
import { writePage } from "./shell.ts";

const section = (title: string, items: readonly Html[], none: string): Html =>
  html`<section><h2>${title}</h2>${items.length === 0 ? html`<p>${none}</p>` : html`<ul>${items}</ul>`}</section>`;

/** What the record leaves open: what is overdue, missing numbers, and conflicts. `ids`: the contacts on the site. */
export async function writeOpen(ids: ReadonlySet<string>, making: Making): Promise<void> {
  const { service, filters, site, words, brief } = making;
  const file = paths.open;
  const overdue = (await service.unconfirmed(filters)).map(
    (entry) =>
      html`<li>${entryLinkHtml(entry, file, making)} <span class="flag">${site.overdue(dayText(entry.due, words))}</span></li>`,
  );
  const gaps = (await service.gaps(filters))
    .filter(({ next }) => ids.has(next))
    .map((gap) => {
      const text = gapItem(gap, null, brief)
        .text.map((run) => run.text)
        .join("");
      return html`<li><a href="${from(file, paths.entry(gap.next))}">${oneLine(text)}</a></li>`;
    });
  const conflicts: Html[] = [];
  for (const conflict of await service.conflicts(filters)) {
    if (conflict.settled !== null) continue;
    const entry =
      conflict.entry !== null && ids.has(conflict.entry) ? await service.entry(conflict.entry) : null;
    conflicts.push(
      html`<li>${entry ? entryLinkHtml(entry, file, making) : ""}${conflictHtml(conflict, making)}</li>`,
    );
  }
  const body = [
    section(site.unconfirmed, overdue, site.none),
    section(site.gaps, gaps, site.none),
    section(site.conflicts, conflicts, site.none),
  ];
  await writePage({ path: file, title: sentence(site.nav.open).slice(0, -1), body, place: "open" }, making);
}
