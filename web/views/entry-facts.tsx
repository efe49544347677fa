import type { JSX } from "preact";
import { placeTexts, wordsIn } from "../../src/labels/index.ts";
import type { Decision, Entry, Reading } from "../../src/schema/index.ts";
import { actorLink, pageLink } from "../format/links.ts";
import { nameOf, nameOfId, placeName, sideName } from "../format/names.ts";
import { dayText, timeText } from "../format/time.ts";
import { StatusGlyph } from "../parts/status.tsx";
import { useNegotiations } from "../state/negotiations.ts";
import { type Settings, useSettings } from "../state/settings.ts";
import { Block } from "./block.tsx";
import { type Certainty, certaintyOf, type Fact } from "./certainty.ts";

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

function facts(entry: Entry, settings: Settings): readonly (readonly [Fact, string, string | null])[] {
  const { labels, language } = settings;
  const { ordinal, outcome } = entry;
  const since = ordinal?.since ? dayText(ordinal.since, language) : null;
  return [
    ["time", labels.entry.when, whenText(entry, settings)],
    ["place", labels.entry.where, whereText(entry, settings) ?? labels.entry.unknown],
    ["level", labels.entry.level, entry.level && labels.levels[entry.level]],
    ["ordinal", labels.entry.ordinal, ordinal && labels.entry.since(ordinal.n, since)],
    ["outcome", labels.entry.outcome, outcome && `${labels.outcomes[outcome.result]}: “${outcome.text}”`],
  ];
}

/** On what a fact rests, in a few words; nothing where no page was found to tell it. */
function Rests({ on, disputed }: { on: Certainty; disputed: boolean }): JSX.Element {
  const { labels } = useSettings();
  const { certainty } = labels.desk;
  const told = certainty.told(on.sources);
  return (
    <small class="rests">
      {on.decided && <span class="given">{certainty.given}</span>}
      {on.sources > 0 && <span>{on.more ? `≥ ${told}` : told}</span>}
      {on.inferred && <span class="inferred">{certainty.inferred}</span>}
      {disputed && <span class="disagree">{labels.entry.conflicts}</span>}
    </small>
  );
}

const conflictOf: Readonly<Partial<Record<Fact, Entry["conflicts"][number]["about"]>>> = {
  time: "day",
  place: "place",
  ordinal: "number",
  outcome: "outcome",
};

interface FactsProps {
  readonly entry: Entry;
  readonly readings: ReadonlyMap<string, Reading>;
  readonly decisions: readonly Decision[];
}

function Who({ entry }: { entry: Entry }): JSX.Element {
  const settings = useSettings();
  const { labels } = settings;
  return (
    <div>
      <dt>{labels.entry.who}</dt>
      <dd>
        {entry.participants.map((one) => (
          <a key={one.id} class="who" href={actorLink(one.id)}>
            <bdi>{nameOf(one, settings)}</bdi>
            {one.role !== "party" && <small> {labels.participantRoles[one.role]}</small>}
          </a>
        ))}
      </dd>
    </div>
  );
}

function Counts({ entry }: { entry: Entry }): JSX.Element | null {
  const { labels, language } = useSettings();
  if (entry.counts.length === 0) return null;
  return (
    <div>
      <dt>{labels.desk.counts}</dt>
      <dd>
        {entry.counts.map(({ n, since, independent, pages }) => (
          <a key={`${n} ${since}`} class="who" href={pageLink(pages[0] ?? "")}>
            {labels.entry.since(n, since && dayText(since, language))}
            <small class="rests"> {labels.desk.certainty.told(independent)}</small>
          </a>
        ))}
      </dd>
    </div>
  );
}

/** The negotiation and the track to which it belongs; each leads to the timeline of it. */
function Belongs({ entry }: { entry: Entry }): JSX.Element | null {
  const { labels, language } = useSettings();
  const { negotiation, track } = placeTexts(entry, useNegotiations(), language);
  if (negotiation === null) return null;
  const query = (names: Readonly<Record<string, string>>): string => `/?${new URLSearchParams(names)}`;
  const within = { negotiation: entry.negotiation ?? "" };
  return (
    <div>
      <dt>{labels.filters.negotiation}</dt>
      <dd>
        <a class="who" href={query(within)}>
          <bdi>{negotiation}</bdi>
        </a>
        {track !== null && (
          <a class="who" href={query({ ...within, track: entry.track ?? "" })}>
            <small>{labels.filters.track}</small> <bdi>{track}</bdi>
          </a>
        )}
      </dd>
    </div>
  );
}

/** What is known of the contact, and on what it rests. Level, series and outcome are left out where no page tells them. */
export function Facts(props: FactsProps): JSX.Element {
  const { entry } = props;
  const settings = useSettings();
  const { labels } = settings;
  const disputed = new Set(entry.conflicts.filter(({ settled }) => !settled).map(({ about }) => about));
  return (
    <Block title={labels.entry.facts}>
      <dl class="facts">
        {facts(entry, settings).map(([fact, name, value]) => {
          const about = conflictOf[fact];
          return value === null ? null : (
            <div key={fact}>
              <dt>{name}</dt>
              <dd>
                <bdi>{value}</bdi>
                <Rests
                  on={certaintyOf(fact, entry, props)}
                  disputed={about !== undefined && disputed.has(about)}
                />
              </dd>
            </div>
          );
        })}
        <Who entry={entry} />
        <Belongs entry={entry} />
        <Counts entry={entry} />
        <KnownFrom entry={entry} />
      </dl>
    </Block>
  );
}

function KnownFrom({ entry }: { entry: Entry }): JSX.Element {
  const { labels, language } = useSettings();
  const { knownFrom } = wordsIn(language);
  return (
    <div>
      <dt>{labels.desk.knownFrom}</dt>
      <dd>{entry.told_by.map((by) => knownFrom[by]).join(", ")}</dd>
    </div>
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
          {labels.entry.confirmed}: <bdi>{entry.confirmed.by}</bdi>{" "}
          {entry.confirmed.reason && <q>{entry.confirmed.reason}</q>}
        </p>
      )}
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
