import { html } from "hono/html";
import { capitalised, dayText, statusMarks } from "../../labels/index.ts";
import { firstDayOf } from "../../record/days.ts";
import type { EntryOutline, EventStatus } from "../../schema/index.ts";
import { oneLine } from "../cite/plain.ts";
import type { Html, Making } from "./context.ts";
import { from, paths } from "./paths.ts";

/** A status with its sign. */
export const statusHtml = (status: EventStatus, { words }: Making): Html =>
  html`<span class="status ${status}">${statusMarks[status]} ${words.statuses[status]}</span>`;

/** Who takes part, parties first. */
function whoText({ participants }: Pick<EntryOutline, "participants">, { names }: Making): string {
  const named = (isParty: boolean): string[] =>
    participants
      .filter(({ role }) => (role === "party") === isParty)
      .map((each) => oneLine(names.actor(each)));
  const others = named(false);
  return `${named(true).join(" – ")}${others.length > 0 ? ` (${others.join(", ")})` : ""}`;
}

/** A contact in a line: its kind and who takes part. */
export const titleOf = (entry: Pick<EntryOutline, "kind" | "participants">, making: Making): string =>
  `${capitalised(making.words.kinds[entry.kind])}: ${whoText(entry, making)}`;

/** When a contact takes place; where nobody tells, when it was first reported. */
export function whenText(
  { time, reported }: Pick<EntryOutline, "time" | "reported">,
  making: Making,
): string {
  if (time) return dayText(time.value, making.words);
  return reported === null ? making.site.undated : making.site.told(dayText(reported, making.words));
}

/** Where a contact stands in time, YYYY-MM-DD; null where no page tells a day. */
export const dayOf = ({ time, reported }: Pick<EntryOutline, "time" | "reported">): string | null =>
  firstDayOf([time?.value ?? null]) ?? firstDayOf([reported]);

function flags(entry: EntryOutline, { site, words }: Making): string[] {
  return [
    ...(entry.onesided ? [site.onesided] : []),
    ...entry.disputed.map((about) => site.disputed(words.conflictAbout[about])),
    ...(entry.due === null ? [] : [site.overdue(dayText(entry.due, words))]),
    ...(entry.doubtful > 0 ? [site.doubtful] : []),
  ];
}

/** A contact as a row of a list. */
export function entryRow(entry: EntryOutline, file: string, making: Making): Html {
  const { names, brief } = making;
  const place = entry.place ? ` · ${oneLine(names.place(entry.place))}` : "";
  return html`<li class="row"><span class="day">${whenText(entry, making)}</span>
<span><a href="${from(file, paths.entry(entry.id))}">${titleOf(entry, making)}</a>${place}<br>
${statusHtml(entry.status, making)} <span class="quiet">· ${brief.say.sources(entry.independent)}</span>
${flags(entry, making).map((flag) => html` <span class="flag">${flag}</span>`)}</span></li>`;
}
