import type { JSX } from "preact";
import type { Conflict, Entry, Quoted, Reading, Report } from "../../src/schema/index.ts";
import { pageLink } from "../format/links.ts";
import { conflictValue } from "../format/names.ts";
import { shortened } from "../format/text.ts";
import { dayText } from "../format/time.ts";
import { useData, valueOr } from "../state/data.ts";
import { useSettings } from "../state/settings.ts";
import { namingSentence } from "./naming.ts";

/** So much of a sentence stands beside the others. */
const SENTENCE = 260;
/** So many sentences stand under a value. */
const SENTENCES = 3;

function Sentence({ report, sentence }: { report: Report; sentence: Quoted | null }): JSX.Element {
  const { labels, language } = useSettings();
  return (
    <li>
      <a href={pageLink(report.page, sentence ?? undefined)} class={sentence ? "" : "not-named"}>
        <bdi>{sentence ? shortened(sentence.text, SENTENCE) : labels.desk.notNamed}</bdi>
      </a>
      <small>
        {shortened(report.outlet ?? report.source, 80)}
        {report.published && `, ${dayText(report.published, language)}`}
      </small>
    </li>
  );
}

type Readings = ReadonlyMap<string, Reading>;

/** What a place is called in the languages of the pages. */
function useNames(value: string): readonly string[] {
  const names = (["vi", "en"] as const).map((lang) =>
    valueOr(useData<Readonly<Record<string, string>>>(`/api/names?lang=${lang}`), noNames),
  );
  return [value, ...names.flatMap((known) => known[`name:${value}`] ?? [])];
}

const noNames: Readonly<Record<string, string>> = {};

function Value(props: {
  conflict: Conflict;
  value: Conflict["values"][number];
  entry: Entry;
  readings: Readings;
}): JSX.Element {
  const { conflict, value, entry, readings } = props;
  const settings = useSettings();
  const { labels } = settings;
  const stands = conflict.settled?.value === value.value;
  const names = useNames(value.value);
  const telling = entry.reports.filter(({ page }) => value.pages.includes(page));
  return (
    <section class={`side ${stands ? "side-stands" : ""}`}>
      <h3>
        {stands && <span aria-hidden="true">✓ </span>}
        <bdi>{conflictValue(conflict.about, value.value, settings)}</bdi>
      </h3>
      <p class="quiet">{labels.desk.certainty.told(value.independent)}</p>
      <ul>
        {telling.slice(0, SENTENCES).map((report) => (
          <Sentence
            key={report.key}
            report={report}
            sentence={namingSentence(report, {
              about: conflict.about,
              value: value.value,
              names,
              reading: readings.get(report.page) ?? null,
            })}
          />
        ))}
      </ul>
    </section>
  );
}

function Settled({ conflict }: { conflict: Conflict }): JSX.Element | null {
  const settings = useSettings();
  const { desk } = settings.labels;
  const { settled, about } = conflict;
  if (settled === null) return null;
  return (
    <p class="settled">
      {desk.settledBy[settled.by]}; {desk.stands(conflictValue(about, settled.value, settings))}
    </p>
  );
}

/** Values on which the reports disagree, side by side, each with the sentences that say so. */
export function Conflicts(props: { entry: Entry; readings: Readings }): JSX.Element | null {
  const { entry, readings } = props;
  const { labels } = useSettings();
  if (entry.conflicts.length === 0) return null;
  return (
    <section class="conflicts" aria-labelledby="conflicts-title">
      <h2 class="section-title" id="conflicts-title">
        {labels.entry.conflicts}
      </h2>
      {entry.conflicts.map((conflict) => (
        <div class="dispute" key={`${conflict.about}${conflict.values[0]?.value}`}>
          <p class="dispute-about">{labels.conflictAbout[conflict.about]}</p>
          <div class="sides">
            {conflict.values.map((value) => (
              <Value key={value.value} conflict={conflict} value={value} entry={entry} readings={readings} />
            ))}
          </div>
          <Settled conflict={conflict} />
        </div>
      ))}
    </section>
  );
}
