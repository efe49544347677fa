import type { JSX } from "preact";
import type { FailedAddress, FollowedAddress } from "../../src/serve/wire.ts";
import { shortened } from "../format/text.ts";
import { nearMoment } from "../format/time.ts";
import { useSettings } from "../state/settings.ts";

type Fault = NonNullable<FollowedAddress["fault"]> | FailedAddress;

/** Characters shown of what servers said: it may be anything. */
const LONGEST = 300;

/** Why an address failed, since when, and what helps; in the words of the app where it knows the code. */
export function FaultText({ fault }: { fault: Fault }): JSX.Element {
  const { labels, language } = useSettings();
  const { followed: words } = labels;
  const known = Object.hasOwn(words.faults, fault.code) ? words.faults[fault.code] : undefined;
  const message = shortened(fault.message, LONGEST);
  const help = known?.help ?? fault.hint;
  return (
    <div class="followed-fault">
      <p class="followed-why">{known?.why ?? message}</p>
      {help && <p>{help}</p>}
      <p class="kicker">
        <span>{words.tries(fault.tries, nearMoment(fault.since, new Date(), language))}</span>
        {known && <span lang="en">{message}</span>}
      </p>
    </div>
  );
}
