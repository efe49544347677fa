import type { ComponentChildren, JSX } from "preact";
import type { Entry } from "../../src/schema/index.ts";
import { entryLink, pageLink, partiesKey } from "../format/links.ts";
import { nameOf, nameOfId, placeName, sideName } from "../format/names.ts";
import { dayText, timeText } from "../format/time.ts";
import { StatusGlyph } from "../parts/status.tsx";
import { type Settings, useSettings } from "../state/settings.ts";

function Block({ title, children }: { title: string; children: ComponentChildren }): JSX.Element {
  return (
    <section class="block">
      <h2>{title}</h2>
      {children}
    </section>
  );
}

function whenText(entry: Entry, { labels, language }: Settings): string {
  if (!entry.time) return labels.timeline.undated;
  const zones = { place: labels.entry.placeZone, outlet: labels.entry.outletZone };
  const zone = entry.time.zone ? ` (${zones[entry.time.zone]})` : "";
  return timeText(entry.time.value, language) + zone;
}

function whereText({ place }: Entry, settings: Settings): string | null {
  if (!place) return null;
  const name = placeName(place.name, settings);
  const state = place.state ? sideName(place.state, settings) : null;
  return state && state !== name ? `${name}, ${state}` : name;
}

function facts(entry: Entry, settings: Settings): [string, string | null][] {
  const { labels, language } = settings;
  const { ordinal, outcome } = entry;
  const since = ordinal?.since ? dayText(ordinal.since, language) : null;
  return [
    [labels.entry.when, whenText(entry, settings)],
    [labels.entry.where, whereText(entry, settings) ?? labels.entry.unknown],
    [labels.entry.level, entry.level && labels.levels[entry.level]],
    [labels.entry.ordinal, ordinal && labels.entry.since(ordinal.n, since)],
    [labels.entry.outcome, outcome && `${labels.outcomes[outcome.result]}: “${outcome.text}”`],
  ];
}

/** What is known of the contact. Level, series and outcome are left out where no page tells them. */
export function Facts({ entry }: { entry: Entry }): JSX.Element {
  const settings = useSettings();
  const { labels } = settings;
  return (
    <Block title={labels.entry.facts}>
      <dl class="facts">
        {facts(entry, settings).map(([name, value]) =>
          value === null ? null : (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ),
        )}
        <div>
          <dt>{labels.entry.who}</dt>
          <dd>
            {entry.participants.map((one) => (
              <a key={one.id} class="who" href={`/?actor=${encodeURIComponent(one.id)}`}>
                {nameOf(one, settings)}
                {one.role !== "party" && <small> {labels.participantRoles[one.role]}</small>}
              </a>
            ))}
          </dd>
        </div>
      </dl>
    </Block>
  );
}

/** The sides whose own people say that the contact takes place. */
export function Attestations({ entry }: { entry: Entry }): JSX.Element {
  const settings = useSettings();
  const { labels } = settings;
  return (
    <Block title={labels.entry.attested}>
      {entry.attested.length === 0 && <p class="quiet">{labels.timeline.unattested}</p>}
      <ul class="plain-list">
        {entry.attested.map(({ side, through }) => (
          <li key={side}>
            <b>{sideName(side, settings)}</b>
            {through.length > 0 && (
              <span class="quiet">
                {" "}
                {labels.entry.through} {through.map((id) => nameOfId(id, settings)).join(", ")}
              </span>
            )}
          </li>
        ))}
      </ul>
      {entry.confirmed && (
        <p>
          {labels.entry.confirmed}: {entry.confirmed.by} {entry.confirmed.reason}
        </p>
      )}
    </Block>
  );
}

/** Values on which the reports disagree, side by side, each with the pages that say so. */
export function Conflicts({ entry }: { entry: Entry }): JSX.Element | null {
  const settings = useSettings();
  const { labels } = settings;
  if (entry.conflicts.length === 0) return null;
  const titles = new Map(entry.reports.map((report) => [report.page, report.outlet ?? report.source]));
  return (
    <Block title={labels.entry.conflicts}>
      {entry.conflicts.map((conflict) => (
        <dl class="facts disputed" key={`${conflict.about}${conflict.values[0]?.value}`}>
          {conflict.values.map(({ value, pages }) => (
            <div key={value}>
              <dt>{labels.conflictAbout[conflict.about]}</dt>
              <dd>
                <b>{placeName(value, settings)}</b>
                {pages.map((page) => (
                  <a key={page} class="who" href={pageLink(page)}>
                    {titles.get(page) ?? labels.page.original}
                  </a>
                ))}
              </dd>
            </div>
          ))}
        </dl>
      ))}
    </Block>
  );
}

/** Which status was reported when. */
export function History({ entry }: { entry: Entry }): JSX.Element {
  const { labels, language } = useSettings();
  return (
    <Block title={labels.entry.history}>
      <ol class="history">
        {entry.history.map(({ status, reported, page }, n) => (
          <li key={n}>
            <StatusGlyph status={status} />
            <span>{labels.statuses[status]}</span>
            <a href={pageLink(page)}>{reported ? dayText(reported, language) : labels.entry.unknown}</a>
          </li>
        ))}
      </ol>
    </Block>
  );
}

/** Where the last and the next contact of the same parties stand. */
export function Nearby({ entry, all }: { entry: Entry; all: readonly Entry[] }): JSX.Element | null {
  const { labels, language } = useSettings();
  const same = all.filter(
    (other) => other.time && partiesKey(other.participants) === partiesKey(entry.participants),
  );
  const at = same.findIndex(({ id }) => id === entry.id);
  const steps = [
    [labels.entry.earlier, same[at - 1]],
    [labels.entry.later, same[at + 1]],
  ] as const;
  if (at < 0 || same.length < 2) return null;
  return (
    <Block title={labels.entry.nearby}>
      <ul class="plain-list">
        {steps.map(([name, other]) =>
          other?.time ? (
            <li key={name}>
              <span class="quiet">{name} </span>
              <a href={entryLink(other.id)}>
                {labels.kinds[other.kind]}, {timeText(other.time.value, language)}
              </a>
            </li>
          ) : null,
        )}
      </ul>
    </Block>
  );
}
