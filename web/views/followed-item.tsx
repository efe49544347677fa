import type { JSX } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import type { FollowedAddress } from "../../src/serve/wire.ts";
import { bareAddress, type Standing, standingOf } from "../format/follow.ts";
import { outwardLink } from "../format/links.ts";
import { shortened } from "../format/text.ts";
import { nearMoment } from "../format/time.ts";
import { fetchAgain, follow, stopFollowing } from "../state/following.ts";
import { useSettings } from "../state/settings.ts";
import { FaultText } from "./followed-fault.tsx";
import type { Tell } from "./followed-said.tsx";

/** Characters shown of titles and addresses: whoever is followed writes them. */
const longest = { title: 160, address: 200 } as const;

const signs: Readonly<Record<Standing, string>> = { gone: "✕", failing: "!", new: "○", well: "✓" };

/** A link to the web, which names nobody where it came from; the bare words where the address is none of the web. */
export function OutwardLink({ to, text }: { to: string; text: string }): JSX.Element {
  const link = outwardLink(to);
  if (link === null) return <bdi>{text}</bdi>;
  return (
    <a href={link} target="_blank" rel="noreferrer noopener" data-item>
      <bdi>{text}</bdi>
    </a>
  );
}

function Facts({ source }: { source: FollowedAddress }): JSX.Element {
  const { labels, language } = useSettings();
  const { followed: words } = labels;
  const { form, articles, every, last, next, failing, address } = source;
  const now = new Date();
  const isDue = next !== null && new Date(next) <= now;
  const facts = [
    form && words.forms[form],
    words.articles(articles),
    every === null ? null : words.everyMinutes(Math.max(1, Math.round(every / 60))),
    last && words.last(nearMoment(last, now, language)),
    isDue ? words.due : next && words.next(nearMoment(next, now, language)),
  ];
  return (
    <p class="kicker">
      <b>{words.standings[standingOf(source)]}</b>
      {facts.map((fact) => fact && <span key={fact}>{fact}</span>)}
      {failing > 0 && (
        <a href={`/followed?${new URLSearchParams({ source: address })}`}>{words.failingArticles(failing)}</a>
      )}
    </p>
  );
}

/** Feeds that a followed page declares, each with a way to follow it instead. */
function Declared({ feeds, tell }: { feeds: readonly string[]; tell: Tell }): JSX.Element | null {
  const { followed: words } = useSettings().labels;
  if (feeds.length === 0) return null;
  const take = async (feed: string): Promise<void> => {
    const written = await follow(feed);
    tell(written.state === "failed" ? { failed: written } : { text: words.added(feed) });
  };
  return (
    <div class="followed-feeds">
      <p>{words.declares}</p>
      <ul>
        {feeds.slice(0, 10).map((feed) => (
          <li key={feed}>
            <OutwardLink to={feed} text={shortened(bareAddress(feed), longest.address)} />{" "}
            <button
              type="button"
              class="link"
              aria-label={`${words.followThis}: ${shortened(bareAddress(feed), longest.address)}`}
              onClick={() => void take(feed)}
            >
              {words.followThis}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}

function Stopping({ onStop, onKeep }: { onStop: () => void; onKeep: () => void }): JSX.Element {
  const { followed: words } = useSettings().labels;
  const keep = useRef<HTMLButtonElement>(null);
  useEffect(() => keep.current?.focus(), []);
  return (
    <div class="followed-stop">
      <p>{words.stopWhy}</p>
      <div class="acts">
        <button type="button" class="button" ref={keep} onClick={onKeep}>
          {words.keep}
        </button>
        <button type="button" class="button main" onClick={onStop}>
          {words.stop}
        </button>
      </div>
    </div>
  );
}

function Acts({ source, tell }: { source: FollowedAddress; tell: Tell }): JSX.Element {
  const { followed: words } = useSettings().labels;
  const { address, every, fault, next } = source;
  const [asking, setAsking] = useState(false);
  const name = shortened(bareAddress(address), longest.address);
  const waits = next !== null && new Date(next) <= new Date();
  const restore = async (): Promise<void> => {
    const written = await follow(address, every);
    tell(written.state === "failed" ? { failed: written } : { text: words.added(address) });
  };
  const stop = async (): Promise<void> => {
    const written = await stopFollowing(address);
    if (written.state === "failed") tell({ failed: written });
    else tell({ text: words.stopped(address), undo: () => void restore() });
    setAsking(false);
  };
  const retry = async (): Promise<void> => {
    const written = await fetchAgain([address]);
    tell(written.state === "failed" ? { failed: written } : { text: words.willTry });
  };
  if (asking) return <Stopping onStop={() => void stop()} onKeep={() => setAsking(false)} />;
  return (
    <div class="acts">
      {fault && !waits && (
        <button
          type="button"
          class="button"
          aria-label={`${words.again}: ${name}`}
          onClick={() => void retry()}
        >
          {words.again}
        </button>
      )}
      <button
        type="button"
        class="button plain"
        aria-label={`${words.stop}: ${name}`}
        onClick={() => setAsking(true)}
      >
        {words.stop}
      </button>
    </div>
  );
}

/** A followed address: how it stands, what it brought, and what can be done with it. */
export function FollowedItem({ source, tell }: { source: FollowedAddress; tell: Tell }): JSX.Element {
  const { followed: words } = useSettings().labels;
  const { address, title, at, fault, feeds } = source;
  const standing = standingOf(source);
  const bare = shortened(bareAddress(address), longest.address);
  const name = title ? shortened(title, longest.title) : bare;
  return (
    <li class={`followed followed-${standing}`}>
      <span class="followed-sign" aria-hidden="true">
        {signs[standing]}
      </span>
      <div>
        <h3>
          <OutwardLink to={address} text={name} />
        </h3>
        {name !== bare && (
          <p class="quiet followed-address">
            <bdi>{bare}</bdi>
          </p>
        )}
        <Facts source={source} />
        {at && (
          <p class="followed-moved">
            {words.moved} <OutwardLink to={at} text={shortened(bareAddress(at), longest.address)} />
          </p>
        )}
        {fault && <FaultText fault={fault} />}
        <Declared feeds={feeds} tell={tell} />
      </div>
      <Acts source={source} tell={tell} />
    </li>
  );
}
