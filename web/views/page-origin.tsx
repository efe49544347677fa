import type { JSX } from "preact";
import type { Article, Reading } from "../../src/schema/index.ts";
import type { ListedPage } from "../../src/store/service.ts";
import { outwardLink, pageLink } from "../format/links.ts";
import { shortened } from "../format/text.ts";
import { timeText } from "../format/time.ts";
import { useData, valueOr } from "../state/data.ts";
import { type Settings, useSettings } from "../state/settings.ts";

/** Longest text of what a page says of itself that is shown whole, in UTF-16 code units. */
const LONGEST = 300;

function publishedText({ published }: Article, { labels, language }: Settings): string | null {
  if (!published) return null;
  const { value, basis, alternatives, reliable } = published;
  const others = alternatives.map((day) => timeText(day, language)).join(", ");
  const doubt = others ? `, ${labels.page.alternatives(others)}` : "";
  const { page } = labels.desk;
  return `${timeText(value, language)} (${labels.bases[basis]}, ${reliable ? page.reliable : page.unreliable}${doubt})`;
}

function facts(
  { page, article }: Reading,
  settings: Settings,
): readonly (readonly [string, string | null])[] {
  const { labels, language } = settings;
  const words = labels.desk.page;
  return [
    [labels.page.published, publishedText(article, settings)],
    [words.modified, article.modified && timeText(article.modified, language)],
    [words.syndicated, article.syndicated?.from ?? null],
    [labels.page.credits, article.credits.join(", ") || null],
    [labels.page.authors, article.authors.join(", ") || null],
    [words.captured, page.captured && timeText(page.captured.slice(0, 16), language)],
    [labels.page.source, page.source],
  ];
}

const declaredFields = ["title", "published", "modified", "outlet", "canonical"] as const;

/** What the page declares of itself, each value with where it does. */
function Declared({ article }: { article: Article }): JSX.Element | null {
  const { desk } = useSettings().labels;
  const values = declaredFields.flatMap((field) => article.declared[field].map((one) => ({ field, ...one })));
  if (values.length === 0) return null;
  return (
    <details class="declared">
      <summary>{desk.page.declared}</summary>
      <ul class="plain-list">
        {values.map(({ field, value, from }, n) => (
          <li key={n}>
            <span class="quiet">
              {field}, {from}:
            </span>{" "}
            <bdi>{shortened(value, LONGEST)}</bdi>
          </li>
        ))}
      </ul>
    </details>
  );
}

/** The versions of the same address, where there is more than this one. */
function Versions({ page }: { page: Reading["page"] }): JSX.Element | null {
  const { labels, language } = useSettings();
  const path = page.url === null ? null : `/api/pages?url=${encodeURIComponent(page.url)}`;
  const versions = valueOr(useData<readonly ListedPage[]>(path), []);
  if (versions.length < 2) return null;
  return (
    <details class="declared">
      <summary>
        {labels.desk.page.versions} <span class="count">{versions.length}</span>
      </summary>
      <ul class="plain-list">
        {versions.map(({ id, title, published, source }) => (
          <li key={id}>
            {id === page.id ? (
              <b>{labels.desk.page.thisVersion}</b>
            ) : (
              <a href={pageLink(id)}>
                <bdi>{shortened(title ?? labels.page.untitled, LONGEST)}</bdi>
              </a>
            )}{" "}
            <span class="quiet">
              {published && timeText(published.value, language)} {shortened(source, LONGEST)}
            </span>
          </li>
        ))}
      </ul>
    </details>
  );
}

/** Where a page comes from, what it says of itself, and its frozen copy. */
export function Origin({ reading }: { reading: Reading }): JSX.Element {
  const settings = useSettings();
  const { labels } = settings;
  const { page, article } = reading;
  const link = outwardLink(page.url);
  return (
    <>
      <p class="origin">
        {article.outlet && (
          <b>
            <bdi>{shortened(article.outlet, LONGEST)}</bdi>
          </b>
        )}
        {facts(reading, settings).map(([name, value]) =>
          value ? (
            <span key={name}>
              <span class="quiet">{name}</span> <bdi>{shortened(value, LONGEST)}</bdi>
            </span>
          ) : null,
        )}
        {link && (
          <a href={link} target="_blank" rel="noreferrer noopener">
            {labels.page.original}
          </a>
        )}
        <a
          href={`/api/pages/${encodeURIComponent(page.id)}/frozen`}
          target="_blank"
          rel="noreferrer noopener"
        >
          {labels.desk.page.frozen}
        </a>
      </p>
      <Declared article={article} />
      <Versions page={page} />
    </>
  );
}
