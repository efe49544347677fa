import type { JSX } from "preact";
import type { Entry } from "../../src/schema/index.ts";
import { placeName } from "../format/names.ts";
import { useSettings } from "../state/settings.ts";

/** The line above a headline: kind, level, place in the series, place on the map. */
export function Kicker({
  entry,
}: {
  entry: Pick<Entry, "kind" | "level" | "ordinal" | "place">;
}): JSX.Element {
  const settings = useSettings();
  const { kinds, levels, timeline } = settings.labels;
  const parts = [
    entry.level && levels[entry.level],
    entry.ordinal && timeline.ordinal(entry.ordinal.n),
    entry.place && placeName(entry.place.name, settings),
  ].filter((part) => part !== null && part !== "");
  return (
    <span class="kicker">
      <b>{kinds[entry.kind]}</b>
      {parts.map((part) => (
        <span key={part}>{part}</span>
      ))}
    </span>
  );
}
