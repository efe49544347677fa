import type { JSX } from "preact";
import { useEffect, useState } from "preact/hooks";
import type { Decision, LoggedDecision } from "../../src/schema/index.ts";
import { DecisionItem } from "../decide/decision-item.tsx";
import { choicesOf } from "../decide/fields.tsx";
import { downloadLog, type Imported, importLog } from "../decide/log-file.ts";
import { AwaitPages } from "../parts/more.tsx";
import { Empty } from "../parts/notices.tsx";
import { Select } from "../parts/select.tsx";
import { usePages } from "../state/pages.ts";
import { type Location, navigate, useLocation, withParameters } from "../state/router.ts";
import { useSettings } from "../state/settings.ts";
import { useTitle } from "../state/title.ts";

const names = ["state", "act", "by", "open"] as const;

/** True for a decision that somebody should look at again: contrary to another's, or about what is not on record. */
export const needsLook = ({ state, conflicts, dangling }: LoggedDecision): boolean =>
  state !== "undone" && conflicts.length + dangling.length > 0;

function keeps(logged: LoggedDecision, query: URLSearchParams): boolean {
  const [state, act, by, open] = names.map((name) => query.get(name) ?? "");
  return (
    (!state || logged.state === state) &&
    (!act || logged.decision.act === act) &&
    (!by || logged.decision.by === by) &&
    (!open || needsLook(logged))
  );
}

const set = (location: Location, name: string) => (value: string) =>
  navigate(withParameters(location, { [name]: value }), { replace: true });

function Filters({ log }: { log: readonly LoggedDecision[] }): JSX.Element {
  const location = useLocation();
  const { labels } = useSettings();
  const words = labels.decide.log;
  const value = (name: string): string => location.query.get(name) ?? "";
  const people = [...new Set(log.map(({ decision }) => decision.by))].sort();
  const choices = (of: Readonly<Record<string, string>>) =>
    choicesOf(of).map(([key, text]) => ({ value: key, text }));
  const fields = [
    ["state", words.state, choices(words.states)],
    ["act", words.act, choices(labels.decide.acts)],
    ["by", words.who, people.map((name) => ({ value: name, text: name }))],
  ] as const;
  return (
    <search class="log-filters" aria-label={labels.filters.title}>
      {fields.map(([name, label, some]) => (
        <Select
          key={name}
          label={label}
          all={words.all}
          value={value(name)}
          choices={some}
          onChange={set(location, name)}
        />
      ))}
      <button
        type="button"
        class="button"
        aria-pressed={value("open") !== ""}
        onClick={() => set(location, "open")(value("open") ? "" : "1")}
      >
        {words.open}
      </button>
    </search>
  );
}

function importedText(imported: Imported, words: ReturnType<typeof useSettings>["labels"]["decide"]): string {
  if (imported.state === "bad-line") return words.log.badLine(imported.line);
  if (imported.state === "failed") return `${words.failed}. ${imported.message} ${imported.hint ?? ""}`;
  return words.log.imported(imported.value.added, imported.value.known);
}

function FileButtons(): JSX.Element {
  const { decide: words } = useSettings().labels;
  const [said, setSaid] = useState("");
  const take = async (input: HTMLInputElement): Promise<void> => {
    const [file] = input.files ?? [];
    if (!file) return;
    const imported = await importLog(file);
    input.value = "";
    setSaid(importedText(imported, words));
  };
  return (
    <div class="acts">
      <button type="button" class="button" onClick={() => void downloadLog()}>
        {words.log.export}
      </button>
      <label class="button file-button">
        {words.log.import}
        <input
          type="file"
          accept=".jsonl,.ndjson,application/jsonl"
          onChange={(event) => void take(event.currentTarget)}
        />
      </label>
      <span role="status">{said}</span>
    </div>
  );
}

/** Brings the decision that the address names (`#id`) into view, as soon as it is shown. */
function useNamedInView(log: readonly LoggedDecision[]): void {
  useEffect(() => {
    const named = document.getElementById(window.location.hash.slice(1));
    named?.scrollIntoView({ block: "center" });
    named?.focus({ preventScroll: true });
  }, [log.length > 0]);
}

function Log({ log }: { log: readonly LoggedDecision[] }): JSX.Element {
  const { labels } = useSettings();
  const { query } = useLocation();
  const words = labels.decide.log;
  const kept = log.filter((logged) => keeps(logged, query));
  useNamedInView(log);
  if (log.length === 0) return <Empty title={words.none} hint={words.noneHint} />;
  return (
    <>
      <Filters log={log} />
      {kept.length === 0 ? (
        <Empty title={words.noneMatch} />
      ) : (
        <ol>
          {kept.map((logged) => (
            <DecisionItem key={logged.decision.id} logged={logged} />
          ))}
        </ol>
      )}
    </>
  );
}

const newestFirst = (a: Decision, b: Decision): number => (a.at < b.at ? 1 : a.at > b.at ? -1 : 0);

/** The log of all decisions, the latest first: what became of each, and a way to take it back. */
export function DecisionsView(): JSX.Element {
  const { labels } = useSettings();
  const words = labels.decide.log;
  useTitle(words.title);
  const log = usePages<LoggedDecision>("/api/decisions?newest=true&limit=100");
  return (
    <div class="narrow log-view">
      <h1>{words.title}</h1>
      <p class="intro">{words.intro}</p>
      <FileButtons />
      <AwaitPages of={log}>
        {(items) => <Log log={[...items].sort((a, b) => newestFirst(a.decision, b.decision))} />}
      </AwaitPages>
    </div>
  );
}
