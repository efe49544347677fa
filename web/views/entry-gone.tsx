import type { JSX } from "preact";
import type { Rejection } from "../../src/schema/index.ts";
import { DecisionItem } from "../decide/decision-item.tsx";
import { useLogged } from "../decide/log.ts";
import { momentText } from "../format/time.ts";
import { Failure } from "../parts/notices.tsx";
import type { Failed } from "../state/ask.ts";
import { useData } from "../state/data.ts";
import { useSettings } from "../state/settings.ts";

/** The decision by which an entry is no more; it is told by who made it and when. */
function Cause({ of: { by, at } }: { of: Rejection }): JSX.Element | null {
  const [logged] = useLogged(({ decision }) => decision.by === by && decision.at === at, by === null ? 0 : 1);
  return logged ? (
    <ul>
      <DecisionItem logged={logged} about={false} />
    </ul>
  ) : null;
}

/** Why an id leads to no entry, and how to take that back. */
export function EntryGone({ id, failed }: { id: string; failed: Failed }): JSX.Element {
  const { labels, language } = useSettings();
  const rejection = useData<Rejection>(`/api/rejections/${encodeURIComponent(id)}`);
  if (rejection.state !== "ready") return <Failure of={failed} />;
  const { of, by, at, reason } = rejection.value;
  const titles = {
    contact: labels.desk.rejected,
    page: labels.desk.rejectedPage,
    note: labels.desk.note,
    version: labels.desk.version,
    reading: labels.desk.reading,
  };
  return (
    <div class="narrow gone">
      <h1>{titles[of]}</h1>
      {by && (
        <p>
          <bdi>{by}</bdi>
          {at && `, ${momentText(at, language)}`}
          {reason && (
            <>
              : <q>{reason}</q>
            </>
          )}
        </p>
      )}
      <Cause of={rejection.value} />
      <p>
        <a href="/">{labels.desk.toTimeline}</a>
      </p>
    </div>
  );
}
