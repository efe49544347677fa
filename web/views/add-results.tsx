import type { JSX } from "preact";
import { pageLink } from "../format/links.ts";
import { shortened } from "../format/text.ts";
import { useSettings } from "../state/settings.ts";
import type { Queue, Queued } from "./add-queue.ts";
import { FollowOffer } from "./follow-offer.tsx";

/** So many results are listed; those that failed come first. */
const LISTED = 300;
/** Longest headline that is shown whole, in UTF-16 code units. */
const LONGEST = 200;

const signs: Readonly<Record<Queued["state"], string>> = {
  waiting: "○",
  working: "◐",
  added: "✓",
  known: "=",
  failed: "✕",
};

function Result({ item, retry }: { item: Queued; retry: () => void }): JSX.Element {
  const { add: words } = useSettings().labels;
  const { state, source, page, title, refused } = item;
  return (
    <li class={`result result-${state}`}>
      <span class="result-sign" aria-hidden="true">
        {signs[state]}
      </span>
      <div>
        {page ? (
          <a href={pageLink(page)} data-item>
            <bdi>{shortened(title ?? source, LONGEST)}</bdi>
          </a>
        ) : (
          <bdi>{shortened(source, LONGEST)}</bdi>
        )}
        <small>
          {words.states[state]}
          {page && (
            <>
              {" · "}
              <bdi>{shortened(source, LONGEST)}</bdi>
            </>
          )}
        </small>
        {refused && (
          <p class="result-why">
            {refused.message} {refused.hint}
          </p>
        )}
        {refused?.code === "not-a-page" && <FollowOffer address={item.said.url} />}
      </div>
      {state === "failed" && (
        <button type="button" class="button" onClick={retry}>
          {words.retry}
        </button>
      )}
    </li>
  );
}

const count = (items: readonly Queued[], state: Queued["state"]): number =>
  items.filter((item) => item.state === state).length;

function Progress({ queue }: { queue: Queue }): JSX.Element {
  const { add: words } = useSettings().labels;
  const { items, busy, retry, stop, clear } = queue;
  const failed = count(items, "failed");
  const open = count(items, "waiting") + count(items, "working");
  return (
    <div class="adding">
      <label>
        {words.progress(items.length - open, items.length)}
        <progress max={items.length} value={items.length - open} />
      </label>
      <p role="status">
        {busy ? words.adding : words.summary(count(items, "added"), count(items, "known"), failed)}
      </p>
      <div class="acts">
        {busy && (
          <button type="button" class="button" onClick={stop}>
            {words.stop}
          </button>
        )}
        {!busy && failed > 0 && (
          <button type="button" class="button" onClick={() => retry(null)}>
            {words.retryAll}
          </button>
        )}
        {!busy && (
          <button type="button" class="button" onClick={clear}>
            {words.clear}
          </button>
        )}
      </div>
    </div>
  );
}

/** What became of the pages that were added, as it becomes known; those that failed first, with what helps. */
export function Results({ queue }: { queue: Queue }): JSX.Element | null {
  const { add: words } = useSettings().labels;
  const { items, retry } = queue;
  if (items.length === 0) return null;
  const failed = items.filter(({ state }) => state === "failed");
  const others = items.filter(({ state }) => state !== "failed");
  return (
    <section aria-labelledby="results-title">
      <h2 class="section-title" id="results-title">
        {words.results}
      </h2>
      <Progress queue={queue} />
      <ol>
        {[...failed, ...others].slice(0, LISTED).map((item) => (
          <Result key={item.n} item={item} retry={() => retry(item.n)} />
        ))}
      </ol>
    </section>
  );
}
