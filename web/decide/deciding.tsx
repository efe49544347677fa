import type { JSX } from "preact";
import { lazy } from "../state/lazy.tsx";
import { useSettings } from "../state/settings.ts";
import { type Notice, notify, useNotice } from "./notices.ts";
import { decideAtOnce, type Request, useRequest } from "./request.ts";

const Form = lazy<{ request: Request }>(async () => (await import("./forms.tsx")).Form);

function Said({ notice }: { notice: Notice }): JSX.Element {
  const { decide: words } = useSettings().labels;
  if ("failed" in notice)
    return (
      <p>
        <b>{words.failed}.</b> {notice.failed.message} {notice.failed.hint}
      </p>
    );
  const { decision, contraries } = notice;
  if (decision.act === "undo") return <p>{words.undone}</p>;
  return (
    <p>
      <b>{words.acts[decision.act]}.</b> {words.done}
      {contraries > 0 && <span class="contrary"> {words.contrary(contraries)}</span>}
    </p>
  );
}

function Toast({ notice }: { notice: Notice }): JSX.Element {
  const { decide: words } = useSettings().labels;
  const decision = "decision" in notice && notice.decision.act !== "undo" ? notice.decision : null;
  return (
    <div class={`toast ${"failed" in notice ? "toast-failed" : ""}`}>
      <Said notice={notice} />
      {decision && (
        <button
          type="button"
          class="button"
          onClick={() => void decideAtOnce({ act: "undo", decision: decision.id })}
        >
          {words.undo}
        </button>
      )}
      {decision && <a href="/decisions">{words.toLog}</a>}
      <button type="button" class="button plain" aria-label={words.dismiss} onClick={() => notify(null)}>
        ×
      </button>
    </div>
  );
}

/** The form that is open for a decision, and the notice of what was decided last, with its undo. */
export function Deciding(): JSX.Element {
  const request = useRequest();
  const notice = useNotice();
  return (
    <>
      <div class="toasts" role="status" aria-live="polite">
        {notice && <Toast notice={notice} />}
      </div>
      {request && <Form request={request} />}
    </>
  );
}
