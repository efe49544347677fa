import type { JSX } from "preact";
import { useEffect } from "preact/hooks";
import type { PageSummary } from "../../src/store/service.ts";
import { pageLink } from "../format/links.ts";
import { dayText } from "../format/time.ts";
import { Await, Empty } from "../parts/notices.tsx";
import { useData } from "../state/data.ts";
import { refocusOpened } from "../state/router.ts";
import { useSettings } from "../state/settings.ts";
import { useTitle } from "../state/title.ts";

function PageItem({ page }: { page: PageSummary }): JSX.Element {
  const { labels, language } = useSettings();
  const { published } = page;
  return (
    <li class="page-item">
      <span class="page-day">
        {published ? dayText(published.value, language) : "–"}
        {published && published.basis !== "stated" && <small>{labels.bases[published.basis]}</small>}
      </span>
      <a href={pageLink(page.id)} data-item>
        {page.title ?? labels.page.untitled}
      </a>
      <span class="quiet">{page.outlet ?? page.source}</span>
    </li>
  );
}

function List({ pages }: { pages: readonly PageSummary[] }): JSX.Element {
  const { labels } = useSettings();
  useEffect(refocusOpened, []);
  const day = (page: PageSummary): string => page.published?.value ?? "";
  const sorted = [...pages].sort((a, b) => (day(a) < day(b) ? 1 : day(a) > day(b) ? -1 : 0));
  if (sorted.length === 0) return <Empty title={labels.pages.none} hint={labels.timeline.emptyHint} />;
  return (
    <ol class="page-list">
      {sorted.map((page) => (
        <PageItem key={page.id} page={page} />
      ))}
    </ol>
  );
}

/** Every page of the record, newest first. */
export function PagesView(): JSX.Element {
  const { labels } = useSettings();
  useTitle(labels.pages.title);
  const pages = useData<PageSummary[]>("/api/pages");
  return (
    <div class="narrow">
      <h1>{labels.pages.title}</h1>
      <p class="intro">{labels.pages.intro}</p>
      <Await of={pages}>{(value) => <List pages={value} />}</Await>
    </div>
  );
}
