import type { JSX } from "preact";
import type { Entry } from "../../src/schema/index.ts";
import { CiteButton } from "../cite/cite-button.tsx";
import { reportsOf } from "../decide/acts.ts";
import { decideAtOnce, openForm } from "../decide/request.ts";
import { ReviewChoice } from "../decide/review-choice.tsx";
import { useViewKeys } from "../state/keyboard.ts";
import { useSettings } from "../state/settings.ts";

/** What can be decided on an entry, by buttons and by keys. */
export function EntryActions({ entry }: { entry: Entry }): JSX.Element {
  const { labels } = useSettings();
  const { acts, unseen } = labels.decide;
  const reports = reportsOf(entry);
  const merge = (): void => openForm({ form: "merge", entry });
  const reject = (): void => openForm({ form: "act", act: { act: "reject", reports } });
  const correct = (): void => openForm({ form: "correct", entry });
  const review = (state: "read" | "checked"): void => void decideAtOnce({ act: "review", reports, state });
  useViewKeys([
    { key: "c", text: labels.work.keys.checked, run: () => review("checked") },
    { key: "r", text: labels.work.keys.read, run: () => review("read") },
    { key: "m", text: labels.work.keys.merge, run: merge },
    { key: "x", text: labels.work.keys.reject, run: reject },
    { key: "e", text: acts.correct, run: correct },
  ]);
  const buttons: readonly (readonly [keyof typeof acts, () => void])[] = [
    ["correct", correct],
    ["confirm", () => openForm({ form: "act", act: { act: "confirm", reports } })],
    ["merge", merge],
    ...(reports.length > 1 ? [["split", () => openForm({ form: "split", entry })] as const] : []),
    ["reject", reject],
  ];
  return (
    <div class="acts">
      <ReviewChoice
        state={entry.review?.state ?? "unread"}
        act={(state) => ({ act: "review", reports, state })}
      />
      {buttons.map(([act, run]) => (
        <button key={act} type="button" class="button" onClick={run}>
          {acts[act]}
        </button>
      ))}
      <CiteButton of={{ entry: entry.id }} />
      <button type="button" class="button" onClick={() => window.print()}>
        {labels.desk.print}
      </button>
      {entry.review && entry.review.unseen > 0 && (
        <span class="flag overdue">{unseen(entry.review.unseen)}</span>
      )}
    </div>
  );
}
