import type { JSX } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import type { FailedAddress } from "../../src/serve/wire.ts";
import { bareAddress } from "../format/follow.ts";
import { shortened } from "../format/text.ts";
import { nearMoment } from "../format/time.ts";
import { Await } from "../parts/notices.tsx";
import { useData } from "../state/data.ts";
import { fetchAgain } from "../state/following.ts";
import { useLocation } from "../state/router.ts";
import { useSettings } from "../state/settings.ts";
import { FaultText } from "./followed-fault.tsx";
import { OutwardLink } from "./followed-item.tsx";
import type { Tell } from "./followed-said.tsx";

/** Failures asked for at first, and at most: `parley watch --failed` lists all. */
const most = { first: 50, all: 1000 } as const;

/** Characters shown of an address. */
const LONGEST = 200;

const waits = ({ next }: FailedAddress): boolean => next !== null && new Date(next) <= new Date();

function FailedItem({ failed, onRetry }: { failed: FailedAddress; onRetry: () => void }): JSX.Element {
  const { labels, language } = useSettings();
  const { followed: words } = labels;
  const { address, source, title, at, next } = failed;
  const now = new Date();
  const name = shortened(bareAddress(address), LONGEST);
  return (
    <li class="followed followed-failing">
      <span class="followed-sign" aria-hidden="true">
        {next === null ? "✕" : "!"}
      </span>
      <div>
        <h3>
          <OutwardLink to={address} text={title ? shortened(title, LONGEST) : name} />
        </h3>
        {title && (
          <p class="quiet followed-address">
            <bdi>{name}</bdi>
          </p>
        )}
        <p class="kicker">
          <span>
            {words.through} <bdi>{shortened(bareAddress(source), LONGEST)}</bdi>
          </span>
          <span>{words.last(nearMoment(at, now, language))}</span>
          <span>
            {next === null
              ? words.over
              : waits(failed)
                ? words.due
                : words.next(nearMoment(next, now, language))}
          </span>
        </p>
        <FaultText fault={failed} />
      </div>
      <div class="acts">
        {!waits(failed) && (
          <button type="button" class="button" aria-label={`${words.again}: ${name}`} onClick={onRetry}>
            {words.again}
          </button>
        )}
      </div>
    </li>
  );
}

function List({ all, tell }: { all: readonly FailedAddress[]; tell: Tell }): JSX.Element {
  const { followed: words } = useSettings().labels;
  const articles = all.filter(({ kind }) => kind === "article");
  const open = articles.filter((one) => !waits(one));
  const retry = async (addresses: readonly string[]): Promise<void> => {
    const written = await fetchAgain(addresses);
    tell(written.state === "failed" ? { failed: written } : { text: words.willTry });
  };
  if (articles.length === 0) return <p class="quiet">{words.noFailures}</p>;
  return (
    <>
      <p class="quiet">{words.failuresWhy}</p>
      {open.length > 1 && (
        <button
          type="button"
          class="button followed-all"
          onClick={() => void retry(open.map(({ address }) => address))}
        >
          {words.againAll}
        </button>
      )}
      <ol>
        {articles.map((failed) => (
          <FailedItem key={failed.address} failed={failed} onRetry={() => void retry([failed.address])} />
        ))}
      </ol>
    </>
  );
}

/** The articles that could not be fetched: why, what helps, and a way to try again. */
export function FollowedFailures({ tell, every }: { tell: Tell; every: number }): JSX.Element {
  const { followed: words } = useSettings().labels;
  const source = useLocation().query.get("source") ?? "";
  const [limit, setLimit] = useState<number>(most.first);
  const query = new URLSearchParams({ limit: String(limit), ...(source ? { source } : {}) });
  const heading = useRef<HTMLHeadingElement>(null);
  // Whoever asked for those of one source is led to them.
  useEffect(() => {
    if (source) heading.current?.focus();
  }, [source]);
  const failures = useData<FailedAddress[]>(`/api/watched/failures?${query}`, every);
  return (
    <section aria-labelledby="failures">
      <h2 class="section-title" id="failures" ref={heading} tabIndex={-1}>
        {words.failures}
      </h2>
      {source && (
        <p>
          {words.ofSource(shortened(bareAddress(source), LONGEST))} <a href="/followed">{words.allSources}</a>
        </p>
      )}
      <Await of={failures}>
        {(all) => (
          <>
            <List all={all} tell={tell} />
            {all.length >= limit && limit < most.all && (
              <p class="list-more">
                <button type="button" class="button" onClick={() => setLimit(most.all)}>
                  {words.more}
                </button>
              </p>
            )}
          </>
        )}
      </Await>
    </section>
  );
}
