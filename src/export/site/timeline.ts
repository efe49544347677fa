import { html } from "hono/html";
import { dayText } from "../../labels/index.ts";
import { compareText } from "../../record/order.ts";
import type { EntryOutline, RecordSummary } from "../../schema/index.ts";
import { groupBy } from "../../text/group.ts";
import type { Html, Making } from "./context.ts";
import { from, paths } from "./paths.ts";
import { dayOf, entryRow, titleOf, whenText } from "./rows.ts";
import { writePage } from "./shell.ts";

/** How many contacts the first page shows. */
const LATEST = 25;

const UNDATED = "undated";

const yearOf = (entry: EntryOutline): string => dayOf(entry)?.slice(0, 4) ?? UNDATED;

async function writeYear(year: string, entries: readonly EntryOutline[], making: Making): Promise<void> {
  const file = paths.year(year);
  const months = groupBy(entries, (entry) => dayOf(entry)?.slice(0, 7) ?? UNDATED);
  const body = [...months].map(
    ([month, some]) => html`<section id="${month}"><h2>${monthText(month, making)}</h2>
<ul>${some.map((entry) => entryRow(entry, file, making))}</ul></section>`,
  );
  const title = year === UNDATED ? making.site.undated : year;
  await writePage(
    { path: file, title: `${making.site.nav.timeline}: ${title}`, body, place: "timeline" },
    making,
  );
}

const monthText = (month: string, { words, site }: Making): string =>
  month === UNDATED ? site.undated : dayText(month, words);

/** The years with how many contacts each holds, month by month. */
function yearsHtml(years: ReadonlyMap<string, readonly EntryOutline[]>, making: Making): Html {
  const rows = [...years].map(([year, entries]) => {
    const months = groupBy(entries, (entry) => dayOf(entry)?.slice(0, 7) ?? UNDATED);
    const links = [...months].map(
      ([month, { length }]) =>
        html`<li><a href="${from(paths.index, `${paths.year(year)}#${month}`)}">${monthText(month, making)}</a> <span class="quiet">${length}</span></li>`,
    );
    const name = year === UNDATED ? making.site.undated : year;
    return html`<h3><a href="${paths.year(year)}">${name}</a> · ${making.site.contacts(entries.length)}</h3><ul class="chips">${links}</ul>`;
  });
  return html`<section><h2>${making.site.years}</h2>${rows}</section>`;
}

/** The timeline: a page for each year, and the first page with the latest contacts. `entries` in order of time. */
export async function writeTimeline(
  entries: readonly EntryOutline[],
  summary: RecordSummary,
  making: Making,
): Promise<void> {
  const years = new Map([...groupBy(entries, yearOf)].sort(([a], [b]) => compareText(a, b)));
  for (const [year, some] of years) await writeYear(year, some, making);
  const { site, words } = making;
  const latest = entries.slice(-LATEST).reverse();
  const span = summary.latest === null ? "" : `, ${site.told(dayText(summary.latest, words))}`;
  const body = [
    html`<p class="quiet">${site.contacts(entries.length)}${span}. <a href="${paths.about}">${site.nav.about}</a></p>`,
    latest.length === 0 ? html`<p>${site.none}</p>` : yearsHtml(years, making),
    html`<section><h2>${site.latest}</h2><ul>${latest.map((entry) => entryRow(entry, paths.index, making))}</ul></section>`,
  ];
  await writePage({ path: paths.index, title: site.nav.timeline, body, place: "timeline" }, making);
  for (const entry of entries)
    making.found.push([`${whenText(entry, making)} · ${titleOf(entry, making)}`, paths.entry(entry.id), ""]);
}
