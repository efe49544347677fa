import type { ComponentChildren, JSX } from "preact";
import type { Entry, RecordUndertaking } from "../../src/schema/index.ts";
import { CiteButton } from "../cite/cite-button.tsx";
import { actorLink, entryLink, pageLink, statementLink } from "../format/links.ts";
import { headline, nameOf, nameOfId, sideName } from "../format/names.ts";
import { shortened } from "../format/text.ts";
import { dayText, timeText } from "../format/time.ts";
import { FactList } from "../parts/fact-list.tsx";
import { Await } from "../parts/notices.tsx";
import { StateChip } from "../parts/stance.tsx";
import { StatusGlyph } from "../parts/status.tsx";
import { useData } from "../state/data.ts";
import { useSettings } from "../state/settings.ts";
import { useTitle } from "../state/title.ts";
import { InContext } from "./in-context.tsx";
import { actText, toldOn, UndertakingItem } from "./undertaking-item.tsx";
import { Topics } from "./utterance-item.tsx";

/** Answers and tellings shown at most; the rest is counted. */
const most = { answers: 10, tellings: 40, text: 2000 };

const undertakingPath = (key: string): string => `/api/undertakings/${encodeURIComponent(key)}`;

function Block({ title, children }: { title: string; children: ComponentChildren }): JSX.Element {
  return (
    <section class="block">
      <h2>{title}</h2>
      {children}
    </section>
  );
}

function Course({ undertaking }: { undertaking: RecordUndertaking }): JSX.Element {
  const { labels, language } = useSettings();
  return (
    <Block title={labels.sayings.undertaking.history}>
      <ol class="course">
        {undertaking.history.map(({ state, reported, page }, n) => (
          <li key={n}>
            <StateChip state={state} />
            <a href={pageLink(page)}>
              {reported ? dayText(reported, language) : labels.sayings.undertaking.undated}
            </a>
          </li>
        ))}
      </ol>
    </Block>
  );
}

function Contact({ id, title }: { id: string; title: string }): JSX.Element {
  const settings = useSettings();
  const { labels, language } = settings;
  const entry = useData<Entry>(`/api/entries/${encodeURIComponent(id)}`);
  return (
    <Block title={title}>
      <Await of={entry}>
        {(value) => (
          <p class="contact-line">
            <StatusGlyph status={value.status} />{" "}
            <a href={entryLink(id)} data-item>
              {headline(value, settings)}
            </a>
            <small class="quiet">
              {[labels.kinds[value.kind], value.time && timeText(value.time.value, language)]
                .filter((part) => part !== null)
                .join(" · ")}
            </small>
          </p>
        )}
      </Await>
    </Block>
  );
}

function Other({ id }: { id: string }): JSX.Element {
  const other = useData<RecordUndertaking>(undertakingPath(id));
  return <Await of={other}>{(value) => <UndertakingItem undertaking={value} />}</Await>;
}

function Others({ title, keys }: { title: string; keys: readonly string[] }): JSX.Element | null {
  if (keys.length === 0) return null;
  return (
    <section>
      <h2 class="section-title">
        {title} <span class="count">{keys.length}</span>
      </h2>
      <ul class="undertakings">
        {keys.slice(0, most.answers).map((key) => (
          <Other key={key} id={key} />
        ))}
      </ul>
    </section>
  );
}

function Facts({ undertaking }: { undertaking: RecordUndertaking }): JSX.Element {
  const settings = useSettings();
  const { labels, language } = settings;
  const words = labels.sayings.undertaking;
  const { actor, through, due, topics, for: side } = undertaking;
  const told = toldOn(undertaking);
  const facts: [string, ComponentChildren][] = [
    [
      words.side,
      side !== actor.id && <a href={actorLink(side)}>{shortened(sideName(side, settings), 120)}</a>,
    ],
    [
      words.through,
      through.length > 0 &&
        through.map((id) => (
          <a key={id} class="who" href={actorLink(id)}>
            {nameOfId(id, settings)}
          </a>
        )),
    ],
    [words.told, told ? dayText(told, language) : words.undated],
    [words.dueDay, due && timeText(due.value, language)],
    [labels.sayings.utterance.topics, topics.length > 0 && <Topics topics={topics} />],
  ];
  return (
    <Block title={labels.sayings.utterance.facts}>
      <FactList facts={facts} />
    </Block>
  );
}

function Tellings({ undertaking }: { undertaking: RecordUndertaking }): JSX.Element {
  const { labels, language } = useSettings();
  const { tellings } = undertaking;
  return (
    <Block title={labels.sayings.utterance.tellings}>
      <ul class="plain-list">
        {tellings.slice(0, most.tellings).map(({ key, page, content, outlet, published }) => (
          <li key={key}>
            <a href={pageLink(page, content)}>{shortened(outlet ?? labels.entry.unknown, 120)}</a>{" "}
            <span class="quiet">{published && dayText(published, language)}</span>
          </li>
        ))}
      </ul>
    </Block>
  );
}

function Words({ undertaking }: { undertaking: RecordUndertaking }): JSX.Element | null {
  const { labels } = useSettings();
  const words = labels.sayings.undertaking;
  const { tellings, condition, statement } = undertaking;
  const first = tellings[0];
  if (!first) return null;
  return (
    <section>
      <h2 class="section-title">{words.words}</h2>
      <InContext place={{ page: first.page, words: first.content, cue: condition }} />
      {statement && (
        <p>
          <a href={statementLink(statement)} data-item>
            {words.utterance}
          </a>
        </p>
      )}
    </section>
  );
}

function Head({ undertaking }: { undertaking: RecordUndertaking }): JSX.Element {
  const settings = useSettings();
  const { labels, language } = settings;
  const words = labels.sayings.undertaking;
  const { actor, state, due, content, condition, tellings } = undertaking;
  const first = tellings[0];
  return (
    <header class="view-head">
      <p class="kicker">
        <b>{actText(undertaking, settings)}</b>
      </p>
      <h1>
        <a href={actorLink(actor.id)}>{shortened(nameOf(actor, settings), 200)}</a>
      </h1>
      <p class="row-meta">
        <StateChip state={state} />
        {due && <span class="due">{words.dueBy(timeText(due.value, language))}</span>}
        {first && <CiteButton of={{ page: first.page, at: first.content }} />}
      </p>
      <blockquote class="words">{shortened(content.text, most.text)}</blockquote>
      {condition && (
        <p class="undertaking-condition">
          <span class="quiet">{words.condition}:</span> {shortened(condition.text, most.text)}
        </p>
      )}
    </header>
  );
}

function Shown({ undertaking }: { undertaking: RecordUndertaking }): JSX.Element {
  const settings = useSettings();
  const words = settings.labels.sayings.undertaking;
  const { actor, content, answers, answered_by, entry, agreed_in } = undertaking;
  useTitle(`${shortened(nameOf(actor, settings), 80)}: ${shortened(content.text, 80)}`);
  return (
    <div class="desk undertaking-view">
      <div class="desk-main">
        <Head undertaking={undertaking} />
        <Words undertaking={undertaking} />
        <Others title={words.answers} keys={answers === null ? [] : [answers]} />
        <Others title={words.answeredBy} keys={answered_by} />
      </div>
      <aside class="rail">
        <Course undertaking={undertaking} />
        {entry && <Contact id={entry} title={words.entry} />}
        {agreed_in && <Contact id={agreed_in} title={words.agreedIn} />}
        <Facts undertaking={undertaking} />
        <Tellings undertaking={undertaking} />
      </aside>
    </div>
  );
}

/** One undertaking: its words, its condition and day, what became of it, and what answers it. */
export function UndertakingView({ id }: { id: string }): JSX.Element {
  const undertaking = useData<RecordUndertaking>(undertakingPath(id));
  return <Await of={undertaking}>{(value) => <Shown undertaking={value} />}</Await>;
}
