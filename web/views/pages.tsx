import type { JSX } from "preact";
import { useEffect } from "preact/hooks";
import type { RecordSource } from "../../src/schema/index.ts";
import { reviewStates } from "../../src/schema/vocabulary.ts";
import type { ListedPage } from "../../src/store/service.ts";
import { pageLink } from "../format/links.ts";
import { apiPath, narrows } from "../format/query.ts";
import { shortened } from "../format/text.ts";
import { dayText } from "../format/time.ts";
import { ClearFilters } from "../parts/clear-filters.tsx";
import { AwaitPages } from "../parts/more.tsx";
import { Empty } from "../parts/notices.tsx";
import { DayField, Select } from "../parts/select.tsx";
import { useData, valueOr } from "../state/data.ts";
import { usePages } from "../state/pages.ts";
import { navigate, refocusOpened, useLocation, withParameters } from "../state/router.ts";
import { useSettings } from "../state/settings.ts";
import { useTitle } from "../state/title.ts";

const filterNames = ["outlet", "review", "confidential", "rejected", "since", "until"] as const;

/** Characters shown of a headline and of an outlet: pages may be hostile. */
const longest = { title: 300, outlet: 60 } as const;

function Marks({ page: { review, rejected, confidential } }: { page: ListedPage }): JSX.Element {
  const { labels } = useSettings();
  const { pages, reviews } = labels;
  return (
    <span class="listed-marks">
      {rejected && <span class="flag conflict">{pages.rejected}</span>}
      {confidential && <span class="flag secret">{pages.confidential}</span>}
      <span class={review ? "reviewed" : "quiet"}>
        {review ? `✓ ${reviews[review.state]}` : `○ ${pages.unread}`}
      </span>
    </span>
  );
}

function PageItem({ page }: { page: ListedPage }): JSX.Element {
  const { labels, language } = useSettings();
  const { published, title, outlet, source } = page;
  return (
    <li class={`page-item ${page.rejected ? "off" : ""}`}>
      <span class="page-day">
        {published ? dayText(published.value, language) : "–"}
        {published && published.basis !== "stated" && <small>{labels.bases[published.basis]}</small>}
      </span>
      <a href={pageLink(page.id)} data-item>
        {title === null ? labels.page.untitled : shortened(title, longest.title)}
      </a>
      <span class="page-side">
        <span class="quiet">{shortened(outlet ?? source, longest.outlet)}</span>
        <Marks page={page} />
      </span>
    </li>
  );
}

function List({ pages }: { pages: readonly ListedPage[] }): JSX.Element {
  const { labels } = useSettings();
  const filtered = narrows(useLocation(), filterNames);
  useEffect(refocusOpened, []);
  if (pages.length === 0)
    return filtered ? (
      <Empty title={labels.pages.noneFiltered} hint={labels.timeline.noneHint} />
    ) : (
      <Empty title={labels.pages.none} hint={labels.timeline.emptyHint} />
    );
  return (
    <ol class="page-list">
      {pages.map((page) => (
        <PageItem key={page.id} page={page} />
      ))}
    </ol>
  );
}

function PageFilters(): JSX.Element {
  const { labels } = useSettings();
  const { filters, pages } = labels;
  const location = useLocation();
  const sources = valueOr(useData<RecordSource[]>("/api/sources"), []);
  const yesNo = (yes: string, no: string) => [
    { value: "true", text: yes },
    { value: "false", text: no },
  ];
  const choices = {
    outlet: sources
      .filter((one) => one.pages > 0)
      .map(({ name }) => ({ value: name, text: shortened(name, 60) })),
    review: reviewStates.map((value) => ({ value, text: labels.reviews[value] })),
    rejected: yesNo(pages.rejected, pages.counted),
  };
  const texts = { outlet: filters.outlet, review: pages.review, rejected: filters.status };
  const field = (name: (typeof filterNames)[number]) => ({
    value: location.query.get(name) ?? "",
    onChange: (value: string) => navigate(withParameters(location, { [name]: value }), { replace: true }),
  });
  return (
    <search class="filters page-filters" aria-label={filters.title}>
      {(["outlet", "review", "rejected"] as const).map((name) => (
        <Select key={name} label={texts[name]} all={filters.all} choices={choices[name]} {...field(name)} />
      ))}
      <DayField label={filters.since} {...field("since")} />
      <DayField label={filters.until} {...field("until")} />
      <div class="toggles">
        <button
          type="button"
          class="button"
          aria-pressed={location.query.get("confidential") === "true"}
          onClick={() =>
            field("confidential").onChange(location.query.get("confidential") === "true" ? "" : "true")
          }
        >
          {pages.confidential}
        </button>
        <ClearFilters names={filterNames} />
      </div>
    </search>
  );
}

/** Every page of the record, the latest first, with what people decided on it. */
export function PagesView(): JSX.Element {
  const { labels } = useSettings();
  useTitle(labels.pages.title);
  const location = useLocation();
  const pages = usePages<ListedPage>(
    apiPath("/api/pages", location, filterNames, { newest: "true", limit: "100" }),
  );
  return (
    <div class="narrow">
      <h1>{labels.pages.title}</h1>
      <p class="intro">{labels.pages.intro}</p>
      <PageFilters />
      <AwaitPages of={pages}>{(items) => <List pages={items} />}</AwaitPages>
    </div>
  );
}
