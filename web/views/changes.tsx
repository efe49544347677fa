import type { JSX } from "preact";
import { useMemo, useState } from "preact/hooks";
import type { Change } from "../../src/schema/index.ts";
import { type Heading, headingOf, headings } from "../format/changes.ts";
import { apiPath } from "../format/query.ts";
import { momentText } from "../format/time.ts";
import { Await, Empty } from "../parts/notices.tsx";
import { useData } from "../state/data.ts";
import { placeParameters } from "../state/negotiations.ts";
import { navigate, useLocation, withParameters } from "../state/router.ts";
import { useSettings } from "../state/settings.ts";
import { useTitle } from "../state/title.ts";
import { lastVisit, markSeen } from "../state/visit.ts";
import { ChangeItem } from "./change-item.tsx";

const spans = ["last", "1d", "7d", "30d"] as const;

type Span = (typeof spans)[number];

const days: Readonly<Record<Exclude<Span, "last">, number>> = { "1d": 1, "7d": 7, "30d": 30 };

const hour = 60 * 60 * 1000;

/** The moment from which a span reaches until now, to the hour, so that its address stays the same for a while. */
function startOf(span: Span, now: number): string | null {
  if (span === "last") return lastVisit();
  const moment = now - days[span] * 24 * hour;
  return new Date(Math.floor(moment / hour) * hour).toISOString();
}

/** The span that the address asks for; without one the last visit, on the first visit a week. */
function useSpanAsked(): Span {
  const asked = useLocation().query.get("since");
  return spans.find((span) => span === asked) ?? (lastVisit() === null ? "7d" : "last");
}

function SpanButtons({ span, onSeen }: { span: Span; onSeen: () => void }): JSX.Element {
  const { changes } = useSettings().labels;
  const location = useLocation();
  return (
    <div class="toggles">
      <span class="quiet">{changes.since}</span>
      {spans.map((one) => (
        <button
          key={one}
          type="button"
          class="button"
          aria-pressed={one === span}
          onClick={() => navigate(withParameters(location, { since: one }), { replace: true })}
        >
          {changes.spans[one]}
        </button>
      ))}
      <button type="button" class="button plain" onClick={onSeen}>
        {changes.seen}
      </button>
    </div>
  );
}

/** Changes drawn under each heading before more is asked for. */
const atOnce = 50;

function Group(props: { heading: Heading; changes: readonly Change[]; fresh: boolean }): JSX.Element {
  const { labels } = useSettings();
  const [all, setAll] = useState(false);
  const { heading, changes, fresh } = props;
  const shown = all ? changes : changes.slice(0, atOnce);
  return (
    <section class="change-group">
      <h2 class="section-title">
        {labels.changeHeadings[heading]} <span class="count">{changes.length}</span>
      </h2>
      <ul>
        {shown.map((change, n) => (
          <ChangeItem key={n} change={change} fresh={fresh} />
        ))}
      </ul>
      {shown.length < changes.length && (
        <button type="button" class="button" onClick={() => setAll(true)}>
          {labels.shell.listMore}
        </button>
      )}
    </section>
  );
}

function Groups({ changes, fresh }: { changes: readonly Change[]; fresh: boolean }): JSX.Element {
  const { labels } = useSettings();
  const groups = useMemo(
    () => headings.map((heading) => [heading, changes.filter((one) => headingOf(one) === heading)] as const),
    [changes],
  );
  if (changes.length === 0) return <Empty title={labels.changes.none} hint={labels.changes.noneHint} />;
  return (
    <>
      {groups.map(
        ([heading, group]) =>
          group.length > 0 && <Group key={heading} heading={heading} changes={group} fresh={fresh} />,
      )}
    </>
  );
}

/** In what the record differs from what it said before the pages came that were added since then. */
export function ChangesView(): JSX.Element {
  const { labels, language } = useSettings();
  useTitle(labels.changes.title);
  const span = useSpanAsked();
  const [seen, setSeen] = useState(0);
  const [now] = useState(Date.now);
  const since = useMemo(() => startOf(span, now), [span, now, seen]);
  const location = useLocation();
  const changes = useData<Change[]>(since && apiPath("/api/changes", location, placeParameters, { since }));
  const onSeen = (): void => {
    markSeen();
    setSeen(seen + 1);
  };
  return (
    <div class="narrow">
      <h1>{labels.changes.title}</h1>
      <p class="intro">
        {labels.changes.intro} {since && labels.changes.from(momentText(since, language))}
      </p>
      <SpanButtons span={span} onSeen={onSeen} />
      {since === null ? (
        <Empty title={labels.changes.first} />
      ) : (
        <Await of={changes}>{(value) => <Groups changes={value} fresh={span === "last"} />}</Await>
      )}
    </div>
  );
}
