import type { JSX } from "preact";
import type { Conflict, Entry, Gap, Reading } from "../../src/schema/index.ts";
import { DecisionItem } from "../decide/decision-item.tsx";
import { openForm } from "../decide/request.ts";
import { entryLink, pageLink } from "../format/links.ts";
import { nameOf, placeName } from "../format/names.ts";
import { dayText } from "../format/time.ts";
import { Await } from "../parts/notices.tsx";
import { useData } from "../state/data.ts";
import { useSettings } from "../state/settings.ts";
import { EntryShown } from "./entry.tsx";
import { PageShown } from "./page.tsx";
import type { WorkItem } from "./work-items.ts";

function EntryBeside({ id }: { id: string }): JSX.Element {
  const entry = useData<Entry>(`/api/entries/${encodeURIComponent(id)}`);
  return <Await of={entry}>{(value) => <EntryShown key={value.id} entry={value} beside />}</Await>;
}

function PageBeside({ id }: { id: string }): JSX.Element {
  const reading = useData<Reading>(`/api/pages/${encodeURIComponent(id)}`);
  return <Await of={reading}>{(value) => <PageShown key={id} reading={value} beside />}</Await>;
}

function Links(props: {
  title: string;
  ids: readonly string[];
  link: (id: string) => string;
}): JSX.Element | null {
  const { title, ids, link } = props;
  if (ids.length === 0) return null;
  return (
    <p>
      <span class="quiet">{title}: </span>
      {ids.map((id, n) => (
        <a key={id} href={link(id)}>
          {n + 1}{" "}
        </a>
      ))}
    </p>
  );
}

function GapBeside({ gap }: { gap: Gap }): JSX.Element {
  const settings = useSettings();
  const { labels, language } = settings;
  const day = (value: string | null): string | null => value && dayText(value, language);
  const around = [...(gap.last ? [gap.last] : []), gap.next];
  return (
    <div class="beside-short">
      <h2>{labels.timeline.gap(labels.kinds[gap.kind], gap.missing.join(", "))}</h2>
      <p>{gap.participants.map((one) => nameOf(one, settings)).join(" – ")}</p>
      <p>{labels.timeline.gapBetween(day(gap.after), day(gap.before))}</p>
      <Links title={labels.work.between} ids={around} link={entryLink} />
      <Links title={labels.work.possibly} ids={gap.possibly} link={entryLink} />
      <Links title={labels.work.toldBy} ids={gap.told_by} link={pageLink} />
      <div class="acts">
        <button type="button" class="button" onClick={() => openForm({ form: "enter" })}>
          {labels.decide.acts.enter}
        </button>
        <a class="button" href="/add">
          {labels.add.title}
        </a>
      </div>
    </div>
  );
}

function ConflictBeside({ conflict }: { conflict: Conflict }): JSX.Element {
  const settings = useSettings();
  const { labels } = settings;
  return (
    <div class="beside-short">
      <h2>{labels.timeline.conflict(labels.conflictAbout[conflict.about])}</h2>
      <div class="sides">
        {conflict.values.map(({ value, pages, independent }) => (
          <section class="side" key={value}>
            <h3>
              <bdi>{placeName(value, settings)}</bdi>
            </h3>
            <p class="quiet">{labels.desk.certainty.told(independent)}</p>
            <Links title={labels.work.toldBy} ids={pages} link={pageLink} />
          </section>
        ))}
      </div>
      <Links title={labels.decide.log.anEntry} ids={conflict.entries} link={entryLink} />
    </div>
  );
}

/** The chosen item of the work list, whole, with what can be decided on it. */
export function WorkPanel({ item }: { item: WorkItem }): JSX.Element {
  switch (item.kind) {
    case "page":
      return <PageBeside id={item.id} />;
    case "entry":
      return <EntryBeside id={item.id} />;
    case "gap":
      return <GapBeside gap={item.gap} />;
    case "conflict":
      return <ConflictBeside conflict={item.conflict} />;
    case "decision":
      return (
        <ul class="beside-short">
          <DecisionItem logged={item.logged} />
        </ul>
      );
  }
}
