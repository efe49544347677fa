import type { JSX } from "preact";
import { useEffect, useState } from "preact/hooks";
import type { Explanation, Reading } from "../../src/schema/index.ts";
import { shortened } from "../format/text.ts";
import { useData } from "../state/data.ts";
import { type Language, useSettings } from "../state/settings.ts";

/** A finding, as explanations name it, with where it stands: readings of other engines may number it otherwise. */
export interface Explained {
  readonly kind: Explanation["kind"];
  readonly id: string;
  readonly start: number;
}

/** So much of the words that a rule looked at is shown. */
const WORDS = 120;

type Sentences = Readonly<Record<string, Readonly<Record<Language, string>>>>;

/** What each rule does, in one sentence. */
function useRules(): Sentences {
  const [held, setHeld] = useState<Sentences>({});
  useEffect(() => {
    void import("../../src/reading/explain/rules.ts").then(({ rules }) => setHeld(rules));
  }, []);
  return held;
}

/** Where a finding of a reading begins; null where there is none of that name. */
function startOf({ kind, id }: Explained, reading: Reading): number | null {
  const nth = Number(id.slice(1)) - 1;
  switch (kind) {
    case "statement":
      return reading.statements.find((one) => one.id === id)?.content.start ?? null;
    case "event":
      return reading.events.find((one) => one.id === id)?.evidence[0]?.start ?? null;
    case "undertaking":
      return reading.undertakings.find((one) => one.id === id)?.content.start ?? null;
    case "time":
      return reading.times[nth]?.start ?? null;
    case "actor":
      return reading.actors.find((one) => one.id === id)?.mentions[0]?.start ?? null;
    case "position":
      return reading.positions[nth] ? 0 : null;
  }
}

function Rule({ explanation, text }: { explanation: Explanation; text: string }): JSX.Element {
  const { labels, language } = useSettings();
  const { page } = labels.desk;
  const sentence = useRules()[explanation.rule]?.[language];
  return (
    <li>
      <p>
        {sentence ?? explanation.rule} <small class="quiet">({explanation.rule})</small>
      </p>
      {explanation.parts.length > 0 && (
        <ul class="rule-words">
          {explanation.parts.map(({ as, start, end }) => (
            <li key={`${as}${start}`}>
              <span class="quiet">{page.parts[as]}:</span>{" "}
              <q>
                <bdi>{shortened(text.slice(start, end), WORDS)}</bdi>
              </q>
            </li>
          ))}
        </ul>
      )}
    </li>
  );
}

function Rules({ page, finding }: { page: string; finding: Explained }): JSX.Element {
  const { labels } = useSettings();
  const loaded = useData<Reading>(`/api/pages/${encodeURIComponent(page)}?explain=true`);
  if (loaded.state === "loading") return <p class="quiet">{labels.loading}</p>;
  const reading = loaded.state === "ready" ? loaded.value : null;
  const same = reading !== null && startOf(finding, reading) === finding.start;
  const found = same
    ? (reading.explanations ?? []).filter((one) => one.kind === finding.kind && one.finding === finding.id)
    : [];
  if (reading === null || found.length === 0) return <p class="quiet">{labels.desk.page.noWhy}</p>;
  return (
    <ul class="rules">
      {found.map((explanation) => (
        <Rule key={explanation.rule} explanation={explanation} text={reading.page.text} />
      ))}
    </ul>
  );
}

/** Why a finding was made: the rules that had a hand in it and the words that they looked at, when it is asked. */
export function Why({ page, finding }: { page: string; finding: Explained }): JSX.Element {
  const { labels } = useSettings();
  const [open, setOpen] = useState(false);
  return (
    <details class="why" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{labels.desk.page.why}</summary>
      {open && <Rules page={page} finding={finding} />}
    </details>
  );
}
