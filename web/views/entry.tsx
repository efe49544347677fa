import type { JSX } from "preact";
import type { Entry } from "../../src/schema/index.ts";
import { headline } from "../format/names.ts";
import { timeText } from "../format/time.ts";
import { Kicker } from "../parts/kicker.tsx";
import { Attested, OpenMarks, Sources } from "../parts/marks.tsx";
import { Await } from "../parts/notices.tsx";
import { StatusChip } from "../parts/status.tsx";
import { useData, valueOr } from "../state/data.ts";
import { useSettings } from "../state/settings.ts";
import { useTitle } from "../state/title.ts";
import { useChecks } from "./checks.tsx";
import { Attestations, Conflicts, Facts, History, Nearby } from "./entry-facts.tsx";
import { Reports } from "./reports.tsx";

function Shown({ entry }: { entry: Entry }): JSX.Element {
  const settings = useSettings();
  const { labels, language } = settings;
  useTitle(`${labels.kinds[entry.kind]}: ${headline(entry, settings)}`);
  const all = valueOr(useData<Entry[]>("/api/timeline"), []);
  const due = useChecks().unconfirmed.find(({ id }) => id === entry.id)?.due;
  return (
    <div class="desk entry-view">
      <div class="desk-main">
        <header class="entry-head">
          <Kicker entry={entry} />
          <h1>{headline(entry, settings)}</h1>
          <p class="entry-when">
            <StatusChip status={entry.status} />
            <span>{entry.time ? timeText(entry.time.value, language) : labels.timeline.undated}</span>
          </p>
          <p class="row-meta">
            <Sources entry={entry} />
            <Attested entry={entry} />
            <OpenMarks entry={entry} due={due} />
          </p>
        </header>
        <h2 class="section-title">{labels.entry.evidence}</h2>
        <Reports entry={entry} />
      </div>
      <aside class="rail">
        <Facts entry={entry} />
        <Attestations entry={entry} />
        <Conflicts entry={entry} />
        <History entry={entry} />
        <Nearby entry={entry} all={all} />
      </aside>
    </div>
  );
}

/** One contact: what is known of it, on whose word, and the sentences it rests on. */
export function EntryView({ id }: { id: string }): JSX.Element {
  const entry = useData<Entry>(`/api/entries/${encodeURIComponent(id)}`);
  return <Await of={entry}>{(value) => <Shown entry={value} />}</Await>;
}
