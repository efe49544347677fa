import type { ComponentChildren, JSX } from "preact";
import type { ActorRef, RecordActor, Utterance } from "../../src/schema/index.ts";
import { CiteButton } from "../cite/cite-button.tsx";
import { actorLink, pageLink, statementLink } from "../format/links.ts";
import { nameOf } from "../format/names.ts";
import { sharedPieces } from "../format/shared-words.ts";
import { shortened } from "../format/text.ts";
import { dayText, timeText } from "../format/time.ts";
import { FactList } from "../parts/fact-list.tsx";
import { Await } from "../parts/notices.tsx";
import { StanceChip } from "../parts/stance.tsx";
import { useData, valueOr } from "../state/data.ts";
import { useSettings } from "../state/settings.ts";
import { useTitle } from "../state/title.ts";
import { InContext } from "./in-context.tsx";
import { dayShown, Speaker, Topics } from "./utterance-item.tsx";

type Telling = Utterance["tellings"][number];

/** Characters of one telling, and related utterances shown at most. */
const most = { text: 2000, related: 12 };

const noActors: readonly RecordActor[] = [];

/** Somebody's name, with the way to all that the record knows of them where it knows more: of agencies it does not. */
function Actor({ of }: { of: ActorRef }): JSX.Element {
  const name = nameOf(of, useSettings());
  const actors = valueOr(useData<readonly RecordActor[]>("/api/actors"), noActors);
  if (!actors.some(({ id }) => id === of.id)) return <span class="who">{name}</span>;
  return (
    <a class="who" href={actorLink(of.id)}>
      {name}
    </a>
  );
}

function facts(
  utterance: Utterance,
  { labels, language }: ReturnType<typeof useSettings>,
): [string, ComponentChildren][] {
  const { source, alongside, via, addressee, time, setting, quote, topics } = utterance;
  const words = labels.sayings.utterance;
  return [
    [words.who, <Actor key="who" of={source} />],
    [words.alongside, alongside.length > 0 && alongside.map((one) => <Actor key={one.id} of={one} />)],
    [words.via, via && <Actor key="via" of={via} />],
    [words.addressee, addressee && <Actor key="to" of={addressee} />],
    [words.when, time ? timeText(time.value, language) : null],
    [words.setting, setting && labels.sayings.settings[setting]],
    [words.how, labels.quotes[quote]],
    [words.topics, topics.length > 0 && <Topics key="topics" topics={topics} />],
  ];
}

function Facts({ utterance }: { utterance: Utterance }): JSX.Element {
  const settings = useSettings();
  return (
    <section class="block">
      <h2>{settings.labels.sayings.utterance.facts}</h2>
      <FactList facts={facts(utterance, settings)} />
    </section>
  );
}

const sameText = (a: string, b: string): boolean =>
  a.replace(/\s+/g, " ").trim() === b.replace(/\s+/g, " ").trim();

function TellingItem({ telling, words }: { telling: Telling; words: string }): JSX.Element {
  const { labels, language } = useSettings();
  const { outlet, published, content, page } = telling;
  const same = sameText(content.text, words);
  return (
    <li class="telling">
      <p class="row-meta">
        <a href={pageLink(page, content)} data-item>
          {shortened(outlet ?? labels.entry.unknown, 120)}
        </a>
        <span>{published ? dayText(published, language) : labels.statements.undated}</span>
        <span class="quiet">
          {same ? labels.sayings.utterance.sameWords : labels.sayings.utterance.otherWords}
        </span>
      </p>
      {!same && <p class="telling-words">{shortened(content.text, most.text)}</p>}
    </li>
  );
}

/** Outlets by name, each with its tellings in the order of their days. */
function byOutlet(tellings: readonly Telling[]): Telling[] {
  const day = (one: Telling): string => one.published ?? "9";
  const name = (one: Telling): string => one.outlet ?? "";
  return [...tellings].sort((a, b) =>
    day(a) === day(b) ? compare(name(a), name(b)) : compare(day(a), day(b)),
  );
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function Tellings({ utterance }: { utterance: Utterance }): JSX.Element {
  const { labels } = useSettings();
  const { tellings, content } = utterance;
  return (
    <section>
      <h2 class="section-title">
        {labels.sayings.utterance.tellings} <span class="count">{tellings.length}</span>
      </h2>
      <ul class="tellings">
        {byOutlet(tellings).map((telling) => (
          <TellingItem key={telling.key} telling={telling} words={content.text} />
        ))}
      </ul>
    </section>
  );
}

function Side({ utterance, other }: { utterance: Utterance; other: Utterance }): JSX.Element {
  const settings = useSettings();
  const text = shortened(utterance.content.text, most.text);
  return (
    <div class="alike-side">
      <p class="row-meta">
        <b>{dayShown(utterance, settings)}</b>
        <span>{shortened(utterance.tellings[0]?.outlet ?? settings.labels.entry.unknown, 120)}</span>
      </p>
      <blockquote class={`quote-${utterance.quote}`}>
        {sharedPieces(text, other.content.text).map((piece, n) =>
          piece.shared ? <u key={n}>{piece.text}</u> : piece.text,
        )}
      </blockquote>
    </div>
  );
}

function Related({ utterance, id }: { utterance: Utterance; id: string }): JSX.Element {
  const { labels } = useSettings();
  const other = useData<Utterance>(statementPath(id));
  return (
    <li class="related">
      <Await of={other}>
        {(value) => (
          <>
            <div class="alike">
              <Side utterance={utterance} other={value} />
              <Side utterance={value} other={utterance} />
            </div>
            <a href={statementLink(id)} data-item>
              {labels.sayings.undertaking.utterance}
            </a>
          </>
        )}
      </Await>
    </li>
  );
}

function RelatedList({ utterance }: { utterance: Utterance }): JSX.Element | null {
  const { labels } = useSettings();
  const { related } = utterance;
  if (related.length === 0) return null;
  return (
    <section>
      <h2 class="section-title">
        {labels.sayings.utterance.related} <span class="count">{related.length}</span>
      </h2>
      <p class="quiet">{labels.sayings.utterance.relatedWhy}</p>
      <ul>
        {related.slice(0, most.related).map((id) => (
          <Related key={id} utterance={utterance} id={id} />
        ))}
      </ul>
    </section>
  );
}

function Shown({ utterance }: { utterance: Utterance }): JSX.Element {
  const settings = useSettings();
  const { labels } = settings;
  const { source, stance, quote, content, cue, tellings, key } = utterance;
  const name = shortened(nameOf(source, settings), 200);
  const first = tellings[0];
  useTitle(`${name}: ${shortened(content.text, 80)}`);
  return (
    <div class="desk statement-view">
      <div class="desk-main">
        <header class="view-head">
          <h1>
            <Speaker source={source} />
          </h1>
          <p class="row-meta">
            {stance && <StanceChip stance={stance} />}
            <span>{dayShown(utterance, settings)}</span>
            <CiteButton of={{ utterance: key }} />
          </p>
          <blockquote class={`words quote-${quote}`}>{shortened(content.text, most.text)}</blockquote>
        </header>
        {first && (
          <section>
            <h2 class="section-title">{labels.sayings.utterance.context}</h2>
            <InContext place={{ page: first.page, words: first.content, cue }} />
          </section>
        )}
        <Tellings utterance={utterance} />
        <RelatedList utterance={utterance} />
      </div>
      <aside class="rail">
        <Facts utterance={utterance} />
      </aside>
    </div>
  );
}

const statementPath = (key: string): string => `/api/statements/${encodeURIComponent(key)}`;

/** One utterance: the words in their paragraph, who tells them, and what may say the same. */
export function StatementView({ id }: { id: string }): JSX.Element {
  const utterance = useData<Utterance>(statementPath(id));
  return <Await of={utterance}>{(value) => <Shown utterance={value} />}</Await>;
}
