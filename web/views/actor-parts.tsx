import type { ComponentChildren, JSX } from "preact";
import type {
  EntryOutline,
  RecordActor,
  RecordPosition,
  RecordUndertaking,
  Utterance,
} from "../../src/schema/index.ts";
import { actorLink, entryLink } from "../format/links.ts";
import { headline, nameOf, nameOfId, placeName } from "../format/names.ts";
import { shortened } from "../format/text.ts";
import { timeText } from "../format/time.ts";
import { Await } from "../parts/notices.tsx";
import { StanceChip } from "../parts/stance.tsx";
import { StatusChip } from "../parts/status.tsx";
import { useData } from "../state/data.ts";
import { useSettings } from "../state/settings.ts";
import { spanText } from "./position-chart.tsx";
import { positionRows } from "./position-rows.ts";
import { UndertakingItem } from "./undertaking-item.tsx";
import { topicText, UtteranceItem } from "./utterance-item.tsx";

/** So many of each are shown; all of them have a view of their own. */
const most = { contacts: 6, utterances: 4, undertakings: 4, people: 24, partners: 10 };

/** A section with a link to all of its kind. `count` is null where only the beginning is known. */
function Section(props: {
  title: string;
  count?: number | null;
  all?: string | undefined;
  allText?: string;
  children: ComponentChildren;
}): JSX.Element {
  const { labels } = useSettings();
  return (
    <section class="actor-section">
      <h2 class="section-title">
        {props.title} {props.count ? <span class="count">{props.count}</span> : null}
        {props.all && <a href={props.all}>{props.allText ?? labels.actor.all}</a>}
      </h2>
      {props.children}
    </section>
  );
}

function ContactItem({ entry }: { entry: EntryOutline }): JSX.Element {
  const settings = useSettings();
  const { labels, language } = settings;
  const about = [
    labels.kinds[entry.kind],
    entry.time ? timeText(entry.time.value, language) : labels.timeline.undated,
    entry.place && shortened(placeName(entry.place.name, settings), 80),
  ].filter((part) => part !== null);
  return (
    <li>
      <a href={entryLink(entry.id)} data-item>
        {headline(entry, settings)}
      </a>
      <span class="quiet">{about.join(" · ")}</span>
      <StatusChip status={entry.status} />
    </li>
  );
}

/** The latest contacts of an actor. */
export function Contacts(props: { id: string; entries: readonly EntryOutline[] }): JSX.Element {
  const { labels } = useSettings();
  const { entries, id } = props;
  const all = entries.length > 0 ? `/?actor=${encodeURIComponent(id)}` : undefined;
  return (
    <Section title={labels.actor.contacts} count={entries.length} all={all} allText={labels.actor.allIn}>
      {entries.length === 0 && <p class="quiet">{labels.actor.noContacts}</p>}
      <ul class="contact-list">
        {entries.slice(0, most.contacts).map((entry) => (
          <ContactItem key={entry.id} entry={entry} />
        ))}
      </ul>
    </Section>
  );
}

/** The latest utterances of an actor. */
export function Utterances({ id }: { id: string }): JSX.Element {
  const { labels } = useSettings();
  const who = encodeURIComponent(id);
  const found = useData<Utterance[]>(`/api/statements?actor=${who}&newest=true&limit=${most.utterances}`);
  return (
    <Section title={labels.actor.utterances} all={`/statements?actor=${who}`}>
      <Await of={found}>
        {(value) => (
          <>
            {value.length === 0 && <p class="quiet">{labels.actor.noUtterances}</p>}
            <ol class="utterances">
              {value.map((utterance) => (
                <UtteranceItem key={utterance.key} utterance={utterance} who={utterance.source.id !== id} />
              ))}
            </ol>
          </>
        )}
      </Await>
    </Section>
  );
}

/** The latest undertakings of an actor. */
export function Undertakings({ id }: { id: string }): JSX.Element {
  const { labels } = useSettings();
  const who = encodeURIComponent(id);
  const found = useData<RecordUndertaking[]>(
    `/api/undertakings?actor=${who}&newest=true&limit=${most.undertakings}`,
  );
  return (
    <Section title={labels.actor.undertakings} all={`/undertakings?actor=${who}`}>
      <Await of={found}>
        {(value) => (
          <>
            {value.length === 0 && <p class="quiet">{labels.actor.noUndertakings}</p>}
            <ul class="undertakings">
              {value.map((one) => (
                <UndertakingItem key={one.key} undertaking={one} />
              ))}
            </ul>
          </>
        )}
      </Await>
    </Section>
  );
}

function Stances({ id, positions }: { id: string; positions: readonly RecordPosition[] }): JSX.Element {
  const settings = useSettings();
  const rows = positionRows(positions);
  const topics = rows.flatMap((row) =>
    [...row.topics].map(([topic, course]) => ({ topic, actor: row.actor, last: course.at(-1) })),
  );
  return (
    <ul class="stance-list">
      {topics.map(({ topic, actor, last }) => (
        <li key={`${actor.id} ${topic}`}>
          <a href={`/positions?${new URLSearchParams({ actor: id, row: actor.id, about: topic })}`} data-item>
            {shortened(topicText(topic, settings), 80)}
          </a>
          {last && <StanceChip stance={last.stance} />}
          {last && <span class="quiet">{spanText(last, settings)}</span>}
          {actor.id !== id && <span class="quiet">{shortened(nameOf(actor, settings), 80)}</span>}
        </li>
      ))}
    </ul>
  );
}

/** The present stance on each topic; of a person those that were voiced through him. */
export function Positions({ id }: { id: string }): JSX.Element {
  const { labels } = useSettings();
  const found = useData<RecordPosition[]>(`/api/positions?actor=${encodeURIComponent(id)}`);
  const all = `/positions?${new URLSearchParams({ actor: id, row: id })}`;
  return (
    <Section title={labels.actor.positions} all={all}>
      <Await of={found}>
        {(value) =>
          value.length === 0 ? (
            <p class="quiet">{labels.actor.noPositions}</p>
          ) : (
            <Stances id={id} positions={value} />
          )
        }
      </Await>
    </Section>
  );
}

/** Those who act for a state or body. */
export function People({ people }: { people: readonly RecordActor[] }): JSX.Element | null {
  const settings = useSettings();
  const { actor } = settings.labels;
  if (people.length === 0) return null;
  return (
    <section class="block">
      <h2>
        {actor.people} <span class="count">{people.length}</span>
      </h2>
      <ul class="plain-list">
        {people.slice(0, most.people).map((one) => (
          <li key={one.id}>
            <a href={actorLink(one.id)} data-item>
              {shortened(nameOf(one, settings), 120)}
            </a>{" "}
            <span class="quiet">
              {settings.labels.count.contacts(one.entries)}
              {one.utterances > 0 && `, ${settings.labels.count.statements(one.utterances)}`}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Whom the others in one's contacts are, those met most first; who acts for one's own side is no partner. */
export function partnersOf(
  entries: readonly EntryOutline[],
  id: string,
  side: string | null,
): { id: string; count: number }[] {
  const counts = new Map<string, number>();
  const own = new Set([id, ...(side === null ? [] : [side])]);
  for (const { participants } of entries) {
    const others = participants.filter((one) => !own.has(one.id) && !own.has(one.for ?? ""));
    for (const other of new Set(others.map((one) => one.id))) counts.set(other, (counts.get(other) ?? 0) + 1);
  }
  const found = [...counts].map(([other, count]) => ({ id: other, count }));
  return found.sort((a, b) => b.count - a.count || (a.id < b.id ? -1 : 1));
}

/** With whom an actor is in contact most. */
export function Partners(props: {
  entries: readonly EntryOutline[];
  id: string;
  side: string | null;
}): JSX.Element | null {
  const settings = useSettings();
  const partners = partnersOf(props.entries, props.id, props.side);
  if (partners.length === 0) return null;
  const known = new Map(props.entries.flatMap((entry) => entry.participants.map((one) => [one.id, one])));
  return (
    <section class="block">
      <h2>{settings.labels.actor.partners}</h2>
      <ol class="plain-list">
        {partners.slice(0, most.partners).map(({ id, count }) => {
          const one = known.get(id);
          return (
            <li key={id}>
              <a href={actorLink(id)} data-item>
                {shortened(one ? nameOf(one, settings) : nameOfId(id, settings), 120)}
              </a>{" "}
              <span class="quiet">{settings.labels.count.contacts(count)}</span>
            </li>
          );
        })}
      </ol>
    </section>
  );
}
