import type { JSX } from "preact";
import { useEffect, useId, useState } from "preact/hooks";
import type { Entry, EntryOutline } from "../../src/schema/index.ts";
import type { SearchHit } from "../../src/store/service.ts";
import { headline } from "../format/names.ts";
import { shortened } from "../format/text.ts";
import { dayText, timeText } from "../format/time.ts";
import { useData, valueOr } from "../state/data.ts";
import { useSettings } from "../state/settings.ts";
import { merging, splitting } from "./acts.ts";
import type { Faults } from "./contact-form.ts";
import { DecisionForm } from "./decision-form.tsx";
import { TextField, useFault } from "./fields.tsx";
import { nearbyPath } from "./nearby.ts";

/** So much of a report's words is shown. */
const PASSAGE = 200;

/** Ticks the reports of an entry that are of another contact. */
export function SplitForm({ entry, onClose }: { entry: Entry; onClose: () => void }): JSX.Element {
  const { labels, language } = useSettings();
  const { acts, hints } = labels.decide;
  const [others, setOthers] = useState<ReadonlySet<string>>(new Set());
  const toggle = (key: string): void => {
    const next = new Set(others);
    if (!next.delete(key)) next.add(key);
    setOthers(next);
  };
  return (
    <DecisionForm
      title={acts.split}
      hint={hints.split}
      wide
      onClose={onClose}
      make={() => splitting(entry, others) ?? new Set(["reports"])}
    >
      {(faults) => (
        <Choices name="reports" legend={labels.entry.evidence} faults={faults}>
          {entry.reports.map((report) => (
            <label key={report.key} class="choice">
              <input
                type="checkbox"
                name="reports"
                checked={others.has(report.key)}
                onChange={() => toggle(report.key)}
              />
              <span>
                <b>{shortened(report.outlet ?? report.source, 80)}</b>{" "}
                {report.published && <small>{dayText(report.published, language)}</small>}
                <bdi>{shortened(report.evidence[0]?.text ?? "", PASSAGE)}</bdi>
              </span>
            </label>
          ))}
        </Choices>
      )}
    </DecisionForm>
  );
}

function Choices(props: {
  name: string;
  legend: string;
  faults: Faults;
  children: JSX.Element | JSX.Element[];
}): JSX.Element {
  const fault = useFault(props.name, props.faults);
  return (
    <fieldset class="choices wide-field">
      <legend>{props.legend}</legend>
      {fault && <p class="fault">{fault}</p>}
      {props.children}
    </fieldset>
  );
}

/** After so long without a further key what was typed is looked for, in milliseconds. */
const PAUSE = 300;

/** What was typed, once the person pauses. */
function useSettled(typed: string): string {
  const [settled, setSettled] = useState(typed);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(typed), PAUSE);
    return () => clearTimeout(timer);
  }, [typed]);
  return settled;
}

/** What is known of an entry that may be chosen. */
interface Candidate {
  readonly id: string;
  readonly title: string;
  readonly about: string;
}

/** Entries of the same parties about that day, or those in which the words looked for stand. */
function useCandidates(entry: Entry, words: string): readonly Candidate[] {
  const settings = useSettings();
  const { labels, language } = settings;
  const near = valueOr(useData<EntryOutline[]>(words === "" ? nearbyPath(entry) : null), []);
  const path = words === "" ? null : `/api/search?q=${encodeURIComponent(words)}&limit=60`;
  const hits = valueOr(useData<SearchHit[]>(path), []);
  const nearby = near.map((one) => ({
    id: one.id,
    title: `${labels.kinds[one.kind]}: ${headline(one, settings)}`,
    about: [one.time ? timeText(one.time.value, language) : labels.timeline.undated, one.passage ?? ""].join(
      " · ",
    ),
  }));
  const found = hits
    .filter(({ type }) => type === "entry")
    .map((hit) => ({ id: hit.id, title: hit.title ?? hit.id, about: hit.passage.text }));
  const all = [...nearby, ...found].filter(({ id }) => id !== entry.id);
  return [...new Map(all.map((one) => [one.id, one])).values()];
}

/** Chooses the entry that is the same contact. */
export function MergeForm({ entry, onClose }: { entry: Entry; onClose: () => void }): JSX.Element {
  const words = useSettings().labels.decide;
  const [typed, setTyped] = useState("");
  const sought = useSettled(typed.trim());
  const [chosen, setChosen] = useState<string | null>(null);
  const group = useId();
  const candidates = useCandidates(entry, sought);
  const path = chosen === null ? null : `/api/entries/${encodeURIComponent(chosen)}`;
  const other = valueOr<Entry | null>(useData<Entry>(path), null);
  const make = () => (chosen && other ? merging([entry, other]) : new Set(["other"]));
  return (
    <DecisionForm title={words.acts.merge} hint={words.hints.merge} wide onClose={onClose} make={make}>
      {(faults) => (
        <>
          <TextField
            label={words.find}
            hint={words.findHint}
            name="find"
            faults={faults}
            value={typed}
            onInput={setTyped}
            wide
          />
          <Choices name="other" legend={sought === "" ? words.sameParties : `“${sought}”`} faults={faults}>
            {candidates.length === 0 ? (
              <p class="quiet">{words.foundNone}</p>
            ) : (
              candidates.map(({ id, title, about }) => (
                <label key={id} class="choice">
                  <input type="radio" name={group} checked={chosen === id} onChange={() => setChosen(id)} />
                  <span>
                    <b>{shortened(title, 120)}</b>
                    <bdi>{shortened(about, PASSAGE)}</bdi>
                  </span>
                </label>
              ))
            )}
          </Choices>
        </>
      )}
    </DecisionForm>
  );
}
