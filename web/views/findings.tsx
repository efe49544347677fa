import type { ComponentChildren, JSX } from "preact";
import { wordsIn } from "../../src/labels/index.ts";
import type { Actor, Reading, Undertaking } from "../../src/schema/index.ts";
import { pageLink } from "../format/links.ts";
import { nameOf, placeName } from "../format/names.ts";
import { shortened } from "../format/text.ts";
import { timeText } from "../format/time.ts";
import { useSettings } from "../state/settings.ts";
import { EventItem, StatementItem } from "./correctable.tsx";
import { Why } from "./explanation.tsx";
import { useFindingKeys } from "./finding-keys.ts";

/** So much of a finding's words is shown. */
const WORDS = 200;
/** So many times and actors are listed; all of them are marked in the text. */
const MOST = 300;

function UndertakingItem({ item, page }: { item: Undertaking; page: string }): JSX.Element {
  const settings = useSettings();
  const { language, labels } = settings;
  const { act, actor, to, content, condition, due } = item;
  return (
    <li class="finding">
      <a href={pageLink(page, content)} data-item>
        {nameOf(actor, settings)} <span class="stance">{wordsIn(language).acts[act]}</span>
        {to && ` → ${nameOf(to, settings)}`}
      </a>
      <bdi class="clamp">{shortened(content.text, WORDS)}</bdi>
      <small>
        {condition && `${labels.desk.page.condition} “${shortened(condition.text, WORDS)}” `}
        {due && labels.checks.due(timeText(due.value, language))}
      </small>
      <Why page={page} finding={{ kind: "undertaking", id: item.id, start: content.start }} />
    </li>
  );
}

function Positions({ reading }: { reading: Reading }): JSX.Element {
  const settings = useSettings();
  const { labels } = settings;
  const names = new Map(reading.actors.map((actor) => [actor.id, actor]));
  const name = (id: string): string => nameOf(names.get(id) ?? { id, name: id }, settings);
  return (
    <Section title={labels.desk.page.positions} count={reading.positions.length}>
      {reading.positions.map(({ actor, topic, stance, statement }, n) => {
        const said = reading.statements.find(({ id }) => id === statement);
        return (
          <li class="finding" key={n}>
            <a href={pageLink(reading.page.id, said?.content)} data-item>
              {name(actor)} <span class="stance">{labels.stances[stance]}</span>
            </a>
            <small>{labels.topics[topic] ?? topic}</small>
            <Why page={reading.page.id} finding={{ kind: "position", id: `p${n + 1}`, start: 0 }} />
          </li>
        );
      })}
    </Section>
  );
}

function PageConflicts({ reading }: { reading: Reading }): JSX.Element {
  const settings = useSettings();
  const { labels } = settings;
  return (
    <Section title={labels.desk.page.conflicts} count={reading.conflicts.length}>
      {reading.conflicts.map(({ about, values }, n) => (
        <li class="finding disputed" key={n}>
          <small>{labels.conflictAbout[about]}</small>
          {values.map(({ value, evidence }) => (
            <a key={value} href={pageLink(reading.page.id, evidence[0])} data-item>
              {placeName(value, settings)}
            </a>
          ))}
        </li>
      ))}
    </Section>
  );
}

function Times({ reading }: { reading: Reading }): JSX.Element {
  const { labels } = useSettings();
  const { page, times } = reading;
  return (
    <Section title={labels.page.times} count={times.length} folded>
      {times.slice(0, MOST).map(({ start, end, text, value }, n) => (
        <li class="finding" key={n}>
          <a href={pageLink(page.id, { start, end })}>
            <bdi>{shortened(text, WORDS)}</bdi>
          </a>
          <small>{value}</small>
          <Why page={page.id} finding={{ kind: "time", id: `t${n + 1}`, start }} />
        </li>
      ))}
    </Section>
  );
}

function ActorItem({ actor, page }: { actor: Actor; page: string }): JSX.Element {
  const settings = useSettings();
  const { id, for: side, mentions } = actor;
  const [first] = mentions;
  return (
    <li class="finding">
      <a href={pageLink(page, first)}>
        <bdi>{shortened(nameOf(actor, settings), WORDS)}</bdi>
      </a>
      <small>
        {side && side !== id && `${settings.names[side] ?? side} · `}
        {mentions.length}×
      </small>
      {first && <Why page={page} finding={{ kind: "actor", id, start: first.start }} />}
    </li>
  );
}

function Section(props: {
  title: string;
  count: number;
  folded?: boolean;
  children: ComponentChildren;
}): JSX.Element | null {
  const { title, count, folded = false, children } = props;
  if (count === 0) return null;
  const name = (
    <>
      {title} <span class="count">{count}</span>
    </>
  );
  return folded ? (
    <details class="block">
      <summary>{name}</summary>
      <ul>{children}</ul>
    </details>
  ) : (
    <section class="block">
      <h3>{name}</h3>
      <ul>{children}</ul>
    </section>
  );
}

/** Everything that was read on a page: each finding leads to its place, says why it was made, and can be corrected. */
export function Findings({ reading }: { reading: Reading }): JSX.Element {
  const { labels } = useSettings();
  const keys = useFindingKeys(reading);
  const { events, statements, undertakings, actors, page } = reading;
  const sides = new Map(actors.map(({ id, for: side }) => [id, side]));
  return (
    <aside class="rail findings" aria-label={labels.page.findings}>
      <h2 class="rail-title">{labels.page.findings}</h2>
      {events.length + statements.length === 0 && (
        <>
          <p>{labels.page.none}</p>
          <p class="quiet">{labels.page.noneHint}</p>
        </>
      )}
      <PageConflicts reading={reading} />
      <Section title={labels.page.events} count={events.length}>
        {events.map((event) => (
          <EventItem key={event.id} item={event} page={page.id} keys={keys} />
        ))}
      </Section>
      <Section title={labels.page.statements} count={statements.length}>
        {statements.map((one) => (
          <StatementItem key={one.id} item={one} page={page.id} keys={keys} sides={sides} />
        ))}
      </Section>
      <Section title={labels.desk.page.undertakings} count={undertakings.length}>
        {undertakings.map((one) => (
          <UndertakingItem key={one.id} item={one} page={page.id} />
        ))}
      </Section>
      <Positions reading={reading} />
      <Section title={labels.page.actors} count={actors.length} folded>
        {actors.slice(0, MOST).map((actor) => (
          <ActorItem key={actor.id} actor={actor} page={page.id} />
        ))}
      </Section>
      <Times reading={reading} />
    </aside>
  );
}
