import type { ComponentChildren, JSX } from "preact";
import type { Failed } from "../state/ask.ts";
import type { Loaded } from "../state/data.ts";
import { useSettings } from "../state/settings.ts";

/** Why there is nothing to see, and what to do about it. */
export function Empty(props: { title: string; hint?: string; children?: ComponentChildren }): JSX.Element {
  return (
    <div class="empty" role="status">
      <p class="empty-title">{props.title}</p>
      {props.hint && <p>{props.hint}</p>}
      {props.children}
    </div>
  );
}

/** Why something did not come, with what helps, and a way to try again; of what is not there, a way on. */
export function Failure({ of: { message, hint, status } }: { of: Failed }): JSX.Element {
  const { labels } = useSettings();
  if (status === 404)
    return (
      <Empty title={labels.failure.title} hint={labels.failure.unknown}>
        <a href="/">{labels.failure.home}</a>
      </Empty>
    );
  return (
    <div class="empty" role="alert">
      <p class="empty-title">{labels.failure.title}</p>
      <p>{status === null ? labels.shell.silent : message}</p>
      {hint && <p>{hint}</p>}
      <button type="button" class="button" onClick={() => window.location.reload()}>
        {labels.failure.again}
      </button>
    </div>
  );
}

/** Shows what was loaded, or that it is on its way, or why it did not come. */
export function Await<T>(props: { of: Loaded<T>; children: (value: T) => JSX.Element }): JSX.Element {
  const { labels } = useSettings();
  if (props.of.state === "ready") return props.children(props.of.value);
  if (props.of.state === "failed") return <Failure of={props.of} />;
  return (
    <p class="loading" aria-busy="true">
      {labels.loading}
    </p>
  );
}
