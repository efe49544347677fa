import type { JSX } from "preact";
import { useState } from "preact/hooks";
import type { Reading } from "../../src/schema/index.ts";
import { stretchAt } from "../format/links.ts";
import { shortened } from "../format/text.ts";
import { Await } from "../parts/notices.tsx";
import { useData } from "../state/data.ts";
import { useLocation } from "../state/router.ts";
import { useSettings } from "../state/settings.ts";
import { useTitle } from "../state/title.ts";
import { Findings } from "./findings.tsx";
import { PageActions } from "./page-actions.tsx";
import { Origin } from "./page-origin.tsx";
import { PageText } from "./page-text.tsx";

const layers = ["statements", "events", "undertakings", "conflicts", "times", "actors", "furniture"] as const;
type LayerName = (typeof layers)[number];

/** Longest headline that is shown whole, in UTF-16 code units. */
const LONGEST = 400;

function Layers(props: { shown: ReadonlySet<LayerName>; toggle: (layer: LayerName) => void }): JSX.Element {
  const { labels } = useSettings();
  const names = { ...labels.desk.page, ...labels.page };
  return (
    <fieldset class="layers">
      <legend>{labels.page.layers}</legend>
      {layers.map((layer) => (
        <label key={layer} class={`layer layer-${layer}`}>
          <input type="checkbox" checked={props.shown.has(layer)} onChange={() => props.toggle(layer)} />
          <span>{names[layer]}</span>
        </label>
      ))}
    </fieldset>
  );
}

/** A page, as it stands on its own and beside a list (`beside`), whose view has the main heading. */
export function PageShown({ reading, beside = false }: { reading: Reading; beside?: boolean }): JSX.Element {
  const { labels } = useSettings();
  const Heading = beside ? "h2" : "h1";
  const target = stretchAt(useLocation().query.get("at"));
  const [shown, setShown] = useState<ReadonlySet<LayerName>>(new Set(layers));
  const toggle = (layer: LayerName): void => {
    const next = new Set(shown);
    if (!next.delete(layer)) next.add(layer);
    setShown(next);
  };
  return (
    <div class="desk page-view">
      <div class="desk-main">
        <header class="view-head">
          <Heading class="page-title" lang={reading.page.language ?? undefined}>
            <bdi>{shortened(reading.article.title ?? labels.page.untitled, LONGEST)}</bdi>
          </Heading>
          <Origin reading={reading} />
          <PageActions reading={reading} beside={beside} />
          <Layers shown={shown} toggle={toggle} />
        </header>
        <div class={[...shown].map((layer) => `show-${layer}`).join(" ")}>
          <PageText reading={reading} target={target} />
        </div>
      </div>
      <Findings reading={reading} />
    </div>
  );
}

function Titled({ reading }: { reading: Reading }): JSX.Element {
  const { labels } = useSettings();
  useTitle(shortened(reading.article.title ?? labels.page.untitled, LONGEST));
  return <PageShown reading={reading} />;
}

/** One page as it was read: each line with its role, every finding in its place, and what people decided on it. */
export function PageView({ id }: { id: string }): JSX.Element {
  const reading = useData<Reading>(`/api/pages/${encodeURIComponent(id)}`);
  return <Await of={reading}>{(value) => <Titled reading={value} />}</Await>;
}
