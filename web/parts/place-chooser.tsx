import type { JSX } from "preact";
import type { Negotiation } from "../../src/schema/index.ts";
import { useNegotiations } from "../state/negotiations.ts";
import { navigate, useLocation, withParameters } from "../state/router.ts";
import { useSettings } from "../state/settings.ts";
import { type Choice, Select } from "./select.tsx";

type Named = Pick<Negotiation, "id" | "names">;

/**
 * Narrows every view to one negotiation, and to a track of it; where the record has none there is nothing to choose. The
 * address holds what is chosen, and keeps it from view to view.
 */
export function PlaceChooser(): JSX.Element | null {
  const { labels, language } = useSettings();
  const location = useLocation();
  const negotiations = useNegotiations();
  if (negotiations.length === 0) return null;
  const choices = (some: readonly Named[]): Choice[] =>
    some.map(({ id, names }) => ({ value: id, text: names[language] }));
  const asked = location.query.get("negotiation") ?? "";
  const chosen = negotiations.find(({ id }) => id === asked);
  const go = (changes: Readonly<Record<string, string>>): void =>
    navigate(withParameters(location, changes), { replace: true });
  return (
    <search class="place-chooser" aria-label={labels.filters.negotiation}>
      <Select
        label={labels.filters.negotiation}
        all={labels.filters.all}
        value={asked}
        choices={choices(negotiations)}
        onChange={(negotiation) => go({ negotiation, track: "" })}
      />
      {chosen && chosen.tracks.length > 0 && (
        <Select
          label={labels.filters.track}
          all={labels.filters.all}
          value={location.query.get("track") ?? ""}
          choices={choices(chosen.tracks)}
          onChange={(track) => go({ track })}
        />
      )}
    </search>
  );
}
