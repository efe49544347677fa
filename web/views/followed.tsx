import type { JSX } from "preact";
import { useRef, useState } from "preact/hooks";
import type { FollowedAddress } from "../../src/serve/wire.ts";
import type { WatchHeld } from "../../src/store/watch-lease.ts";
import { byStanding, lastAsked, standingOf } from "../format/follow.ts";
import { nearMoment } from "../format/time.ts";
import { Await, Empty } from "../parts/notices.tsx";
import { useData } from "../state/data.ts";
import { useSettings } from "../state/settings.ts";
import { useTitle } from "../state/title.ts";
import { FollowForm } from "./follow-form.tsx";
import { FollowedFailures } from "./followed-failures.tsx";
import { FollowedItem } from "./followed-item.tsx";
import { LastSaid, type Said, type Tell } from "./followed-said.tsx";

/** Fetching changes no revision where it brings nothing: the view asks by itself, in milliseconds. */
const EVERY = 20_000;

const command = (
  <pre>
    <code>parley watch</code>
  </pre>
);

/** Whether anybody follows just now; where nobody does, what to do about it. */
function Running({ all, held }: { all: readonly FollowedAddress[]; held: WatchHeld }): JSX.Element {
  const { labels, language } = useSettings();
  const { followed: words } = labels;
  const last = lastAsked(all);
  const told = last === null ? words.noRound : words.lastRound(nearMoment(last, new Date(), language));
  if (held.running)
    return (
      <p class="quiet">
        {words.running} {told}
      </p>
    );
  return (
    <div class="followed-idle">
      <p>
        <b>{told}</b> {words.idle}
      </p>
      {command}
    </div>
  );
}

function Sources({ all, tell }: { all: readonly FollowedAddress[]; tell: Tell }): JSX.Element {
  const { followed: words } = useSettings().labels;
  const held = useData<WatchHeld>("/api/watched/lease", EVERY);
  if (all.length === 0)
    return (
      <Empty title={words.none} hint={words.noneHint}>
        {command}
      </Empty>
    );
  const bad = all.filter((one) => ["gone", "failing"].includes(standingOf(one))).length;
  return (
    <>
      {held.state === "ready" && <Running all={all} held={held.value} />}
      <h2 class="section-title">{words.summary(all.length, bad)}</h2>
      <ol>
        {byStanding(all).map((source) => (
          <FollowedItem key={source.address} source={source} tell={tell} />
        ))}
      </ol>
      <FollowedFailures tell={tell} every={EVERY} />
    </>
  );
}

/** What is followed: how each source stands, what failed and why; sources are added and given up here. */
export function FollowedView(): JSX.Element {
  const { followed: words } = useSettings().labels;
  useTitle(words.title);
  const all = useData<FollowedAddress[]>("/api/watched", EVERY);
  const [said, setSaid] = useState<Said | null>(null);
  const place = useRef<HTMLDivElement>(null);
  const tell: Tell = (next) => {
    setSaid(next);
    // What was pressed in a list may be gone now: the keyboard goes on from what was said. The form stays.
    if (document.activeElement?.closest("form") == null)
      place.current?.querySelector<HTMLElement>(".followed-said")?.focus();
  };
  return (
    <div class="narrow followed-view" ref={place}>
      <h1>{words.title}</h1>
      <p class="intro">{words.intro}</p>
      <FollowForm tell={tell} />
      <LastSaid said={said} />
      <Await of={all}>{(value) => <Sources all={value} tell={tell} />}</Await>
    </div>
  );
}
