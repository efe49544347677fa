import type { JSX } from "preact";
import { narrows } from "../format/query.ts";
import { navigate, useLocation, withParameters } from "../state/router.ts";
import { useSettings } from "../state/settings.ts";

export interface ClearFiltersProps {
  /** The parameters of the address that narrow the list. */
  readonly names: readonly string[];
  /** What goes with them: it names something of the narrowed list. */
  readonly also?: readonly string[];
}

/** Takes back all that narrows a list; there only where something does. */
export function ClearFilters({ names, also = [] }: ClearFiltersProps): JSX.Element | null {
  const location = useLocation();
  const { labels } = useSettings();
  if (!narrows(location, names)) return null;
  const cleared = Object.fromEntries([...names, ...also].map((name) => [name, ""]));
  return (
    <button
      type="button"
      class="button plain"
      onClick={() => navigate(withParameters(location, cleared), { replace: true })}
    >
      {labels.filters.clear}
    </button>
  );
}
