import type { JSX } from "preact";
import { useState } from "preact/hooks";
import type { Article, Reading } from "../../src/schema/index.ts";
import { outwardLink, stretchAt } from "../format/links.ts";
import { timeText } from "../format/time.ts";
import { Await } from "../parts/notices.tsx";
import { useData } from "../state/data.ts";
import { useLocation } from "../state/router.ts";
import { type Settings, useSettings } from "../state/settings.ts";
import { useTitle } from "../state/title.ts";
import { Findings } from "./findings.tsx";
import { PageText } from "./page-text.tsx";

const layers = ["statements", "events", "times", "actors", "furniture"] as const;
type LayerName = (typeof layers)[number];

function publishedText({ published }: Article, { labels, language }: Settings): string | null {
  if (!published) return null;
  const { value, basis, alternatives } = published;
  const others = alternatives.map((day) => timeText(day, language)).join(", ");
  const doubt = others ? `, ${labels.page.alternatives(others)}` : "";
  return `${timeText(value, language)} (${labels.bases[basis]}${doubt})`;
}

function Origin({ reading }: { reading: Reading }): JSX.Element {
  const settings = useSettings();
  const { labels } = settings;
  const { page, article } = reading;
  const link = outwardLink(page.url);
  const facts: [string, string | null][] = [
    [labels.page.published, publishedText(article, settings)],
    [labels.page.credits, article.credits.join(", ") || null],
    [labels.page.authors, article.authors.join(", ") || null],
    [labels.page.source, page.source],
  ];
  return (
    <p class="origin">
      {article.outlet && <b>{article.outlet}</b>}
      {facts.map(([name, value]) =>
        value ? (
          <span key={name}>
            <span class="quiet">{name}</span> {value}
          </span>
        ) : null,
      )}
      {link && (
        <a href={link} target="_blank" rel="noreferrer noopener">
          {labels.page.original}
        </a>
      )}
    </p>
  );
}

function Layers(props: { shown: ReadonlySet<LayerName>; toggle: (layer: LayerName) => void }): JSX.Element {
  const { labels } = useSettings();
  return (
    <fieldset class="layers">
      <legend>{labels.page.layers}</legend>
      {layers.map((layer) => (
        <label key={layer} class={`layer layer-${layer}`}>
          <input type="checkbox" checked={props.shown.has(layer)} onChange={() => props.toggle(layer)} />
          <span>{labels.page[layer]}</span>
        </label>
      ))}
    </fieldset>
  );
}

function Shown({ reading }: { reading: Reading }): JSX.Element {
  const { labels } = useSettings();
  useTitle(reading.article.title ?? labels.page.untitled);
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
          <h1 lang={reading.page.language ?? undefined}>{reading.article.title ?? labels.page.untitled}</h1>
          <Origin reading={reading} />
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

/** One page as it was read: each line with its role, every finding in its place. */
export function PageView({ id }: { id: string }): JSX.Element {
  const reading = useData<Reading>(`/api/pages/${encodeURIComponent(id)}`);
  return <Await of={reading}>{(value) => <Shown reading={value} />}</Await>;
}
