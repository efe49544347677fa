import type { JSX } from "preact";
import { useState } from "preact/hooks";
import { shortened } from "../format/text.ts";
import type { Failed } from "../state/ask.ts";
import { follow } from "../state/following.ts";
import { useSettings } from "../state/settings.ts";

type Offered = { readonly state: "open" | "busy" | "done" } | Failed;

/** Characters shown of an address. */
const LONGEST = 200;

/** Offers to follow an address that is no single page: it may be a feed or a sitemap. Where none is known, asks for it. */
export function FollowOffer({ address }: { address: string }): JSX.Element {
  const { followed: words, shell } = useSettings().labels;
  const [offered, setOffered] = useState<Offered>({ state: "open" });
  const take = async (): Promise<void> => {
    setOffered({ state: "busy" });
    const written = await follow(address);
    setOffered(written.state === "done" ? { state: "done" } : written);
  };
  if (address === "")
    return (
      <p>
        {words.offerElse} <a href="/followed">{words.toView}</a>
      </p>
    );
  if (offered.state === "done")
    return (
      <p role="status">
        {words.added(shortened(address, LONGEST))} <a href="/followed">{words.toView}</a>
      </p>
    );
  return (
    <div class="follow-offer">
      <p>{words.offer}</p>
      {offered.state === "failed" && offered.message !== "" && (
        <p class="result-why" role="alert">
          {offered.status === null ? shell.silent : offered.message}
        </p>
      )}
      <button type="button" class="button" disabled={offered.state === "busy"} onClick={() => void take()}>
        {words.followThis}
      </button>
    </div>
  );
}
