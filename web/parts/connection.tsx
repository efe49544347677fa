import type { JSX } from "preact";
import { useConnection } from "../state/live.ts";
import { useSettings } from "../state/settings.ts";

/** Says that the server is away as long as it is. */
export function ConnectionNotice(): JSX.Element {
  const { labels } = useSettings();
  const away = useConnection() === "waiting";
  return (
    <div class="connection" role="status">
      {away && <p>{labels.shell.waiting}</p>}
    </div>
  );
}
