import type { JSX } from "preact";
import type { Decision, Entry, LoggedDecision, RecordSummary } from "../../src/schema/index.ts";
import { DecisionItem } from "../decide/decision-item.tsx";
import { useLogged } from "../decide/log.ts";
import { headline } from "../format/names.ts";
import { timeText } from "../format/time.ts";
import { Kicker } from "../parts/kicker.tsx";
import { Attested, OpenMarks, Sources } from "../parts/marks.tsx";
import { Await } from "../parts/notices.tsx";
import { StatusChip } from "../parts/status.tsx";
import { useData } from "../state/data.ts";
import { useSettings } from "../state/settings.ts";
import { useTitle } from "../state/title.ts";
import { EntryActions } from "./entry-actions.tsx";
import { Nearby, type Neighbours, Possibly, Undertakings, useNeighbours } from "./entry-around.tsx";
import { Conflicts } from "./entry-conflicts.tsx";
import { Attestations, Facts, History } from "./entry-facts.tsx";
import { EntryGone } from "./entry-gone.tsx";
import { Twins } from "./entry-twins.tsx";
import { useReadings } from "./readings.ts";
import { pagesInContext, Reports } from "./reports.tsx";

/** The day by which something should have been heard of a contact, where that day has passed. */
function useOverdue({ due }: Neighbours): string | undefined {
  const summary = useData<RecordSummary>(due === null ? null : "/api/summary");
  const latest = summary.state === "ready" ? summary.value.latest : null;
  return due !== null && latest !== null && due < latest ? due : undefined;
}

/** `beside`: it stands beside a list, whose view has the main heading. */
function Head(props: { entry: Entry; due: string | undefined; beside: boolean }): JSX.Element {
  const { entry, due, beside } = props;
  const settings = useSettings();
  const { labels, language } = settings;
  const Heading = beside ? "h2" : "h1";
  return (
    <header class="entry-head">
      <Kicker entry={entry} />
      <Heading class="entry-title">
        <bdi>{headline(entry, settings)}</bdi>
      </Heading>
      <p class="entry-when">
        <StatusChip status={entry.status} />
        <span>{entry.time ? timeText(entry.time.value, language) : labels.timeline.undated}</span>
      </p>
      <p class="row-meta">
        <Sources entry={entry} />
        <Attested entry={entry} />
        <OpenMarks entry={entry} due={due} />
        {entry.confidential && <span class="flag confidential">{labels.desk.confidential}</span>}
      </p>
      <EntryActions entry={entry} />
    </header>
  );
}

/** The decisions that shape an entry, in order of time. */
const useShaping = ({ decisions }: Entry): readonly LoggedDecision[] =>
  useLogged(({ decision }) => decisions.includes(decision.id), decisions.length);

function Shaping({ logged }: { logged: readonly LoggedDecision[] }): JSX.Element | null {
  const { desk } = useSettings().labels;
  if (logged.length === 0) return null;
  return (
    <section aria-labelledby="shaping-title">
      <h2 class="section-title" id="shaping-title">
        {desk.decisions}
      </h2>
      <ul>
        {logged.map((one) => (
          <DecisionItem key={one.decision.id} logged={one} about={false} />
        ))}
      </ul>
    </section>
  );
}

const standing = (logged: readonly LoggedDecision[]): Decision[] =>
  logged.filter(({ state }) => state === "in-force").map(({ decision }) => decision);

/** An entry, as it stands on its own and beside the work list. */
export function EntryShown({ entry, beside = false }: { entry: Entry; beside?: boolean }): JSX.Element {
  const { labels } = useSettings();
  const readings = useReadings(pagesInContext(entry.reports));
  const shaping = useShaping(entry);
  const neighbours = useNeighbours(entry);
  return (
    <div class="desk entry-view">
      <div class="desk-main">
        <Head entry={entry} due={useOverdue(neighbours)} beside={beside} />
        <Twins entry={entry} />
        <Conflicts entry={entry} readings={readings} />
        <h2 class="section-title">{labels.entry.evidence}</h2>
        <Reports entry={entry} readings={readings} />
        <Shaping logged={shaping} />
      </div>
      <aside class="rail">
        <Facts entry={entry} readings={readings} decisions={standing(shaping)} />
        <Attestations entry={entry} />
        <Possibly entry={entry} />
        <Undertakings entry={entry} />
        <History entry={entry} />
        <Nearby of={neighbours} />
      </aside>
    </div>
  );
}

function Titled({ entry }: { entry: Entry }): JSX.Element {
  const settings = useSettings();
  useTitle(`${settings.labels.kinds[entry.kind]}: ${headline(entry, settings)}`);
  return <EntryShown entry={entry} />;
}

/** One contact: what is known of it, on whose word, the sentences it rests on, and what people decided on it. */
export function EntryView({ id }: { id: string }): JSX.Element {
  const entry = useData<Entry>(`/api/entries/${encodeURIComponent(id)}`);
  if (entry.state === "failed" && entry.status === 404) return <EntryGone id={id} failed={entry} />;
  return <Await of={entry}>{(value) => <Titled entry={value} />}</Await>;
}
