import { html } from "hono/html";
import { capitalised, dayText, placeTexts } from "../../labels/index.ts";
import { decisionOfPage } from "../../record/decisions/decisions.ts";
import type { Conflict, Entry, Report } from "../../schema/index.ts";
import { groupBy } from "../../text/group.ts";
import { sentence } from "../brief/context.ts";
import { valueText } from "../brief/sentences/changes.ts";
import { certaintyOf, contactParts, firstTold } from "../brief/sentences/entries.ts";
import { webAddress } from "../cite/index.ts";
import { oneLine, shortLine } from "../cite/plain.ts";
import type { Html, Making } from "./context.ts";
import { from, pageAt, paths } from "./paths.ts";
import { statusHtml, titleOf } from "./rows.ts";
import { linkTo, listed, writePage } from "./shell.ts";

/** Entries asked for at a time. */
const AT_ONCE = 100;

const actorLink = (file: string, id: string, name: string, { actors }: Making): Html =>
  linkTo(file, actors.has(id) ? paths.actor(id) : null, oneLine(name));

/** The negotiation and the track to which it belongs. */
function placeRows(entry: Entry, { words, negotiations }: Making): [string, string][] {
  const { negotiation, track } = placeTexts(entry, negotiations, words.lang);
  return [
    ...(negotiation === null
      ? []
      : [[capitalised(words.fields.negotiation), oneLine(negotiation)] as [string, string]]),
    ...(track === null ? [] : [[capitalised(words.fields.track), oneLine(track)] as [string, string]]),
  ];
}

function factsHtml(entry: Entry, file: string, making: Making): Html {
  const { site, words, names } = making;
  const { time, place, level, ordinal, outcome, participants } = entry;
  const reported = firstTold(entry);
  const who = participants.map(
    (each) =>
      html`${actorLink(file, each.id, names.actor(each), making)}${each.role === "party" ? "" : ` (${words.roles[each.role]})`}`,
  );
  const when = time
    ? dayText(time.value, words)
    : reported === null
      ? site.undated
      : site.told(dayText(reported, words));
  const rows: [string, Html | string][] = [
    [site.facts.who, listed(who)],
    [site.facts.when, when],
    ...(place ? [[site.facts.where, oneLine(names.place(place))] as [string, string]] : []),
    ...placeRows(entry, making),
    ...(level ? [[site.facts.level, words.levels[level]] as [string, string]] : []),
    ...(ordinal
      ? [
          [site.facts.nth, `${ordinal.n}${ordinal.since ? ` (${dayText(ordinal.since, words)} …)` : ""}`] as [
            string,
            string,
          ],
        ]
      : []),
    ...(outcome
      ? [
          [
            site.facts.outcome,
            `${words.outcomes[outcome.result]}${outcome.text ? `: “${oneLine(outcome.text)}”` : ""}`,
          ] as [string, string],
        ]
      : []),
  ];
  return html`<dl>${rows.map(([name, value]) => html`<dt>${name}</dt><dd>${value}</dd>`)}</dl>`;
}

function attestedHtml({ attested }: Entry, file: string, making: Making): Html {
  const { site, names } = making;
  if (attested.length === 0) return html`<p>${site.nobody}</p>`;
  const lines = attested.map(({ side, through }) => {
    const voices = through.map((id) => actorLink(file, id, names.actor({ id, name: id }), making));
    return html`<li>${actorLink(file, side, names.side(side), making)}${voices.length === 0 ? "" : html` (${site.via} ${listed(voices)})`}</li>`;
  });
  return html`<ul>${lines}</ul>`;
}

/** A page by its outlet and day, as a link to its sentence where it has a page of its own. */
function reportHead(report: Report, file: string, making: Making): Html {
  const { site, words } = making;
  const day = report.published === null ? site.undated : dayText(report.published.slice(0, 10), words);
  if (decisionOfPage(report.page) !== null) return html`<span>${site.byHand}, ${day}</span>`;
  const outlet = report.outlet === null ? site.noOutlet : shortLine(report.outlet);
  const title = report.title === null ? site.untitled : shortLine(report.title);
  const address = webAddress(report.url);
  return html`${outlet}, ${day}: ${linkTo(file, pageAt(report.page), title)}${address === null ? "" : html` · <a href="${address}" rel="noreferrer">${site.original}</a>`}`;
}

function reportsHtml({ reports }: Entry, file: string, making: Making): Html {
  const items = [...groupBy(reports, ({ origin }) => origin).values()].flatMap((same) =>
    same.map((report) => {
      if (pageAt(report.page) !== null) making.cited.add(report.page);
      const quotes = report.evidence.map(
        (span) =>
          html`<blockquote>${oneLine(span.text)} ${pageAt(report.page) === null ? "" : linkTo(file, pageAt(report.page, span), `(${making.site.context})`)}</blockquote>`,
      );
      return html`<li>${reportHead(report, file, making)}${quotes}</li>`;
    }),
  );
  return html`<ul>${items}</ul>`;
}

function historyHtml({ history, reports }: Entry, making: Making): Html {
  const { site, words } = making;
  const outlets = new Map(reports.map(({ page, outlet }) => [page, outlet]));
  const lines = history.map(({ status, reported, page }) => {
    const day = reported === null ? site.undated : dayText(reported, words);
    const outlet = outlets.get(page);
    return html`<li>${day} · ${statusHtml(status, making)}${outlet ? ` · ${shortLine(outlet)}` : ""}</li>`;
  });
  return html`<ul>${lines}</ul>`;
}

/** A conflict with its values side by side. */
export function conflictHtml(conflict: Conflict, { brief, words, site }: Making): Html {
  const values = conflict.values.map(
    ({ value, independent }) =>
      html`<li>${oneLine(valueText(conflict.about, value, brief))} <span class="quiet">· ${brief.say.sources(independent)}</span></li>`,
  );
  const settled = conflict.settled
    ? html`<p class="quiet">→ ${oneLine(valueText(conflict.about, conflict.settled.value, brief))}</p>`
    : "";
  return html`<h3>${capitalised(site.disputed(words.conflictAbout[conflict.about]))}</h3><ul class="chips">${values}</ul>${settled}`;
}

async function writeEntry(entry: Entry, making: Making): Promise<void> {
  const { site, brief } = making;
  const path = paths.entry(entry.id);
  const part = (title: string, content: Html): Html => html`<section><h2>${title}</h2>${content}</section>`;
  const body = [
    html`<p>${oneLine(sentence(brief.say.contact(contactParts(entry, brief))))} ${statusHtml(entry.status, making)}</p>`,
    html`<p class="certainty">${oneLine(certaintyOf(entry, brief))}</p>`,
    factsHtml(entry, path, making),
    part(site.attested, attestedHtml(entry, path, making)),
    ...(entry.conflicts.length === 0
      ? []
      : [part(site.conflicts, html`${entry.conflicts.map((each) => conflictHtml(each, making))}`)]),
    part(site.reports, reportsHtml(entry, path, making)),
    part(site.history, historyHtml(entry, making)),
  ];
  await writePage({ path, title: titleOf(entry, making), body, place: "timeline" }, making);
}

/** A page for each contact; notes which pages they lead to. */
export async function writeEntries(making: Making): Promise<void> {
  let after: string | undefined;
  for (;;) {
    const some = await making.service.timeline({
      ...making.filters,
      limit: AT_ONCE,
      ...(after ? { after } : {}),
    });
    for (const entry of some) await writeEntry(entry, making);
    const last = some.at(-1);
    if (some.length < AT_ONCE || !last) return;
    after = last.id;
  }
}

/** A contact by its title, as a link. */
export const entryLinkHtml = (
  entry: Pick<Entry, "id" | "kind" | "participants">,
  file: string,
  making: Making,
): Html => html`<a href="${from(file, paths.entry(entry.id))}">${titleOf(entry, making)}</a>`;
