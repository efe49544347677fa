import type { JSX } from "preact";
import type { Entry } from "../../src/schema/index.ts";
import { merging, parting } from "../decide/acts.ts";
import { openForm } from "../decide/request.ts";
import { entryLink, pageLink } from "../format/links.ts";
import { headline, nameOf, placeName } from "../format/names.ts";
import { shortened } from "../format/text.ts";
import { dayText, timeText } from "../format/time.ts";
import { Sources } from "../parts/marks.tsx";
import { StatusChip } from "../parts/status.tsx";
import { useData, valueOr } from "../state/data.ts";
import { useSettings } from "../state/settings.ts";

/** So much of a sentence stands beside the other's. */
const SENTENCE = 320;

function Rows({ entry, other }: { entry: Entry; other: Entry }): JSX.Element {
  const settings = useSettings();
  const { labels, language } = settings;
  const rows: readonly (readonly [string, (one: Entry) => string])[] = [
    [labels.filters.kind, (one) => labels.kinds[one.kind]],
    [labels.entry.when, (one) => (one.time ? timeText(one.time.value, language) : labels.timeline.undated)],
    [labels.entry.where, (one) => (one.place ? placeName(one.place.name, settings) : labels.entry.unknown)],
    [labels.entry.level, (one) => (one.level ? labels.levels[one.level] : labels.entry.unknown)],
    [labels.entry.who, (one) => one.participants.map((person) => nameOf(person, settings)).join(", ")],
  ];
  return (
    <tbody>
      {rows.map(([name, of]) => {
        const [left, right] = [of(entry), of(other)];
        return (
          <tr key={name} class={left === right ? "" : "differs"}>
            <th scope="row">{name}</th>
            <td>{left}</td>
            <td>{right}</td>
          </tr>
        );
      })}
    </tbody>
  );
}

function Told({ entry }: { entry: Entry }): JSX.Element {
  const { language } = useSettings();
  const [report] = entry.reports;
  const [first] = report?.evidence ?? [];
  return (
    <td>
      <StatusChip status={entry.status} /> <Sources entry={entry} />
      {report && first && (
        <blockquote>
          <a href={pageLink(report.page, first)}>
            <bdi>{shortened(first.text, SENTENCE)}</bdi>
          </a>
          <small>
            {shortened(report.outlet ?? report.source, 80)}
            {report.published && `, ${dayText(report.published, language)}`}
          </small>
        </blockquote>
      )}
    </td>
  );
}

/** Two entries that may be one contact, side by side; what they are is decided here. */
function Compared({ entry, other }: { entry: Entry; other: Entry }): JSX.Element {
  const settings = useSettings();
  const { desk, entry: words } = settings.labels;
  const pair = [entry, other];
  return (
    <div class="compared">
      <div class="compared-table">
        <table class="data">
          <thead>
            <tr>
              <td />
              <th scope="col">{desk.thisOne}</th>
              <th scope="col">
                <a href={entryLink(other.id)}>{headline(other, settings)}</a>
              </th>
            </tr>
          </thead>
          <Rows entry={entry} other={other} />
          <tbody>
            <tr>
              <th scope="row">{words.evidence}</th>
              <Told entry={entry} />
              <Told entry={other} />
            </tr>
          </tbody>
        </table>
      </div>
      <p class="acts">
        <button type="button" class="button" onClick={() => openForm({ form: "act", act: merging(pair) })}>
          {desk.same}
        </button>
        <button type="button" class="button" onClick={() => openForm({ form: "act", act: parting(pair) })}>
          {desk.different}
        </button>
      </p>
    </div>
  );
}

function Twin({ entry, id }: { entry: Entry; id: string }): JSX.Element | null {
  const other = valueOr<Entry | null>(useData<Entry>(`/api/entries/${encodeURIComponent(id)}`), null);
  return other && <Compared entry={entry} other={other} />;
}

/** Entries that may be the same contact, each beside this one. */
export function Twins({ entry }: { entry: Entry }): JSX.Element | null {
  const { desk } = useSettings().labels;
  if (entry.doubtful.length === 0) return null;
  return (
    <section class="twins" aria-labelledby="twins-title">
      <h2 class="section-title" id="twins-title">
        {desk.twins}
      </h2>
      <p class="quiet">{desk.twinsWhy}</p>
      {entry.doubtful.map(({ id }) => (
        <Twin key={id} entry={entry} id={id} />
      ))}
    </section>
  );
}
