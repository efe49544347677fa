import type { ComponentChildren, JSX } from "preact";
import type { Change, Entry } from "../../src/schema/index.ts";
import { type EntryFields, fieldText, topicName } from "../format/changes.ts";
import { entryLink, pageLink } from "../format/links.ts";
import { conflictValues, headline, nameOf, sideName } from "../format/names.ts";
import { shortened } from "../format/text.ts";
import { dayText, timeText } from "../format/time.ts";
import { Kicker } from "../parts/kicker.tsx";
import { StatusChip } from "../parts/status.tsx";
import { useSettings } from "../state/settings.ts";

function EntryHead({ entry }: { entry: Entry }): JSX.Element {
  const settings = useSettings();
  return (
    <>
      <div class="row-top">
        <Kicker entry={entry} />
        <StatusChip status={entry.status} />
      </div>
      <h3>
        <a href={entryLink(entry.id)} data-item>
          {headline(entry, settings)}
        </a>
        {entry.time && <span class="quiet"> {timeText(entry.time.value, settings.language)}</span>}
      </h3>
    </>
  );
}

function Became({ before, after }: { before: string; after: string }): JSX.Element {
  const { changes } = useSettings().labels;
  return (
    <>
      <s>{before || changes.nothing}</s> → <b>{after || changes.nothing}</b>
    </>
  );
}

function Fields({ before, after }: { before: EntryFields; after: EntryFields }): JSX.Element {
  const settings = useSettings();
  const { fields } = settings.labels;
  const names = (Object.keys(fields) as (keyof EntryFields)[]).filter(
    (name) => name in before || name in after,
  );
  return (
    <dl class="change-fields">
      {names.map((name) => (
        <div key={name}>
          <dt>{fields[name]}</dt>
          <dd>
            <Became before={fieldText(before, name, settings)} after={fieldText(after, name, settings)} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

type Of<T extends Change["type"]> = Extract<Change, { type: T }>;

function Position({ change: { before, after } }: { change: Of<"position"> }): JSX.Element {
  const settings = useSettings();
  const { labels } = settings;
  return (
    <>
      <h3>
        <a href={`/positions?actor=${encodeURIComponent(after.actor.id)}`} data-item>
          {nameOf(after.actor, settings)}
        </a>
        <span class="quiet"> {topicName(after.topic, settings)}</span>
      </h3>
      <p>
        <Became before={labels.stances[before.stance]} after={labels.stances[after.stance]} />
      </p>
    </>
  );
}

/** Characters shown of what somebody undertook. */
const most = 240;

function Undertaking({ change }: { change: Of<"undertaking"> }): JSX.Element {
  const settings = useSettings();
  const { undertaking, before, after } = change;
  const { states } = settings.labels.sayings;
  return (
    <>
      <h3>
        <a href={`/undertakings/${encodeURIComponent(undertaking.key)}`} data-item>
          {nameOf(undertaking.actor, settings)}
        </a>
      </h3>
      <p class="row-quote">{shortened(undertaking.content.text, most)}</p>
      <p>
        {before === null ? <b>{states[after]}</b> : <Became before={states[before]} after={states[after]} />}
      </p>
    </>
  );
}

/** What a change of a contact tells besides the contact itself. */
function Detail({
  change,
}: {
  change: Exclude<Change, { type: "position" | "undertaking" }>;
}): JSX.Element | null {
  const settings = useSettings();
  const { labels, language } = settings;
  const sides = (ids: readonly string[]): string => ids.map((id) => sideName(id, settings)).join(", ");
  if (change.type === "changed") return <Fields before={change.before} after={change.after} />;
  if (change.type === "two-sided")
    return (
      <p>
        <Became before={sides(change.before)} after={sides(change.after)} />
      </p>
    );
  if (change.type === "unconfirmed")
    return <p class="flag overdue">{labels.timeline.overdue(dayText(change.due, language))}</p>;
  const told = change.type === "conflict" ? (change.after ?? change.before) : null;
  if (!told) return null;
  return (
    <p>
      {labels.timeline.conflict(labels.conflictAbout[told.about])}: {conflictValues(told, settings)}
      {told.settled && <b> → {told.settled.value}</b>}
    </p>
  );
}

function Body({ change }: { change: Change }): ComponentChildren {
  if (change.type === "position") return <Position change={change} />;
  if (change.type === "undertaking") return <Undertaking change={change} />;
  return (
    <>
      <EntryHead entry={change.entry} />
      <Detail change={change} />
    </>
  );
}

/** One thing in which the record differs from what it said before, with the new pages that tell it. */
export function ChangeItem({ change, fresh }: { change: Change; fresh: boolean }): JSX.Element {
  const { changes } = useSettings().labels;
  const [page] = change.pages;
  return (
    <li class={`change ${fresh ? "fresh" : ""}`}>
      {fresh && <span class="flag fresh-mark">{changes.isNew}</span>}
      <Body change={change} />
      <p class="row-meta">
        {page === undefined ? (
          <span class="quiet">{changes.decided}</span>
        ) : (
          <a href={pageLink(page)}>{changes.pages(change.pages.length)}</a>
        )}
      </p>
    </li>
  );
}
