import type { JSX } from "preact";
import type { EntryOutline, RecordActor } from "../../src/schema/index.ts";
import { actorLink } from "../format/links.ts";
import { nameOf, nameOfId, sideName } from "../format/names.ts";
import { shortened } from "../format/text.ts";
import { Await, Empty } from "../parts/notices.tsx";
import { useData } from "../state/data.ts";
import { useSettings } from "../state/settings.ts";
import { useTitle } from "../state/title.ts";
import { Activity } from "./actor-activity.tsx";
import { Contacts, Partners, People, Positions, Undertakings, Utterances } from "./actor-parts.tsx";

interface Known {
  readonly id: string;
  /** Contacts that they or their people take part in. */
  readonly contacts: number;
  /** Null of a side of which only its people are on record. */
  readonly one: RecordActor | null;
  readonly people: readonly RecordActor[];
}

function Head({ id, one, people, contacts }: Known): JSX.Element {
  const settings = useSettings();
  const { labels } = settings;
  const side = one?.for && one.for !== id ? one.for : null;
  const utterances = people.reduce((sum, each) => sum + each.utterances, one?.utterances ?? 0);
  return (
    <header class="view-head">
      <p class="kicker">
        {one && <b>{labels.actor.kinds[one.kind]}</b>}
        {side && (
          <span>
            {labels.actor.actsFor} <a href={actorLink(side)}>{shortened(sideName(side, settings), 120)}</a>
          </span>
        )}
      </p>
      <h1>{shortened(one ? nameOf(one, settings) : nameOfId(id, settings), 300)}</h1>
      <p class="summary">
        <span>{labels.count.contacts(contacts)}</span>
        <span>{labels.count.statements(utterances)}</span>
      </p>
    </header>
  );
}

function Shown({ known, entries }: { known: Known; entries: readonly EntryOutline[] }): JSX.Element {
  const settings = useSettings();
  const { id, one } = known;
  const name = shortened(one ? nameOf(one, settings) : nameOfId(id, settings), 120);
  useTitle(name);
  return (
    <div class="desk actor-view">
      <div class="desk-main">
        <Head {...known} />
        <Activity entries={entries} name={name} />
        <Contacts id={id} entries={entries} />
        <Utterances id={id} />
        <Undertakings id={id} />
      </div>
      <aside class="rail">
        <Positions id={id} />
        <People people={known.people} />
        <Partners entries={entries} id={id} side={one?.for ?? null} />
      </aside>
    </div>
  );
}

function Found({ id, actors }: { id: string; actors: readonly RecordActor[] }): JSX.Element {
  const { labels } = useSettings();
  const one = actors.find((each) => each.id === id) ?? null;
  const people = actors.filter((each) => each.for === id && each.id !== id);
  const known = one !== null || people.length > 0;
  const entries = useData<EntryOutline[]>(
    known ? `/api/outline?actor=${encodeURIComponent(id)}&newest=true` : null,
  );
  if (!known)
    return (
      <Empty title={labels.actor.unknown}>
        <a href="/actors">{labels.actor.title}</a>
      </Empty>
    );
  return (
    <Await of={entries}>
      {(value) => <Shown known={{ id, one, people, contacts: value.length }} entries={value} />}
    </Await>
  );
}

/** One person, state or body: contacts, utterances, undertakings, positions, the people behind it. */
export function ActorView({ id }: { id: string }): JSX.Element {
  const actors = useData<RecordActor[]>("/api/actors");
  return <Await of={actors}>{(value) => <Found id={id} actors={value} />}</Await>;
}
