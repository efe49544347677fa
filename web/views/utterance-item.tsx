import type { JSX } from "preact";
import type { Utterance } from "../../src/schema/index.ts";
import { UNNAMED } from "../../src/schema/vocabulary.ts";
import { CiteButton } from "../cite/cite-button.tsx";
import { actorLink, pageLink, statementLink } from "../format/links.ts";
import { nameOf } from "../format/names.ts";
import { shortened } from "../format/text.ts";
import { dayText } from "../format/time.ts";
import { StanceChip } from "../parts/stance.tsx";
import { type Settings, useSettings } from "../state/settings.ts";

/** Characters of an utterance that lists show at most, and names of outlets. */
const most = { text: 600, outlets: 3 };

/** A topic in the chosen language; the user's own ones keep their names. */
export const topicText = (topic: string, { labels }: Settings): string => labels.topics[topic] ?? topic;

/** When it was said; where no page tells, when it was published. */
export function dayShown({ time, tellings }: Utterance, { labels, language }: Settings): string {
  if (time) return dayText(time.value, language);
  const published = tellings[0]?.published;
  return published ? labels.statements.published(dayText(published, language)) : labels.statements.undated;
}

/** The outlets that tell it, the first ones by name. */
function outletsText({ tellings }: Utterance, { labels }: Settings): string {
  const all = [...new Set(tellings.map(({ outlet }) => shortened(outlet ?? labels.entry.unknown, 80)))];
  const named = all.slice(0, most.outlets).join(", ");
  const rest = all.length - most.outlets;
  return rest > 0 ? labels.sayings.utterance.someOutlets(named, rest) : named;
}

/** The topics of something, each leading to what was said about it. */
export function Topics({ topics }: { topics: readonly string[] }): JSX.Element {
  const settings = useSettings();
  return (
    <>
      {topics.map((topic) => (
        <a key={topic} class="topic" href={`/statements?topic=${encodeURIComponent(topic)}`}>
          {topicText(topic, settings)}
        </a>
      ))}
    </>
  );
}

/** Who speaks, with the way to all that the record knows of them; nothing is known of those without a name. */
export function Speaker({ source }: { source: Utterance["source"] }): JSX.Element {
  const name = nameOf(source, useSettings());
  if (source.id === UNNAMED) return <span class="who-name">{name}</span>;
  return (
    <a class="who-name" href={actorLink(source.id)}>
      {name}
    </a>
  );
}

function Who({ utterance }: { utterance: Utterance }): JSX.Element {
  const settings = useSettings();
  const { source, via, stance } = utterance;
  return (
    <p class="utterance-who">
      <Speaker source={source} />
      {stance && <StanceChip stance={stance} />}
      {via && <span class="quiet">{settings.labels.page.via(shortened(nameOf(via, settings), 200))}</span>}
    </p>
  );
}

/** One utterance in a list: who, what, when, and who tells it. `who` false leaves the speaker out. */
export function UtteranceItem(props: { utterance: Utterance; who?: boolean }): JSX.Element {
  const settings = useSettings();
  const { labels } = settings;
  const { utterance, who = true } = props;
  const { key, quote, content, topics, tellings } = utterance;
  const first = tellings[0];
  return (
    <li class="utterance">
      {who && <Who utterance={utterance} />}
      <blockquote class={`quote-${quote}`}>
        <a href={statementLink(key)} data-item>
          {shortened(content.text, most.text)}
        </a>
      </blockquote>
      <p class="row-meta">
        <span>{outletsText(utterance, settings)}</span>
        {tellings.length > 1 && <span>{labels.statements.tellings(tellings.length)}</span>}
        <span class="quiet">{labels.quotes[quote]}</span>
        <Topics topics={topics} />
        {first && <a href={pageLink(first.page, first.content)}>{labels.sayings.utterance.openPage}</a>}
        <CiteButton of={{ utterance: key }} small />
      </p>
      <time class="utterance-day">{dayShown(utterance, settings)}</time>
    </li>
  );
}
