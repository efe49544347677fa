import type { JSX } from "preact";
import type { Event, Reading, Statement } from "../../src/schema/index.ts";
import { pageLink } from "../format/links.ts";
import { headline, nameOf } from "../format/names.ts";
import { timeText } from "../format/time.ts";
import { StatusGlyph } from "../parts/status.tsx";
import { useSettings } from "../state/settings.ts";

function EventItem({ event, page }: { event: Event; page: string }): JSX.Element {
  const settings = useSettings();
  const { labels, language } = settings;
  return (
    <li class="finding">
      <a href={pageLink(page, event.evidence[0])} data-item>
        <StatusGlyph status={event.status} /> {headline(event, settings)}
      </a>
      <small>
        {labels.kinds[event.kind]} · {labels.statuses[event.status]}
        {event.time && ` · ${timeText(event.time.value, language)}`}
      </small>
    </li>
  );
}

function StatementItem({ statement, page }: { statement: Statement; page: string }): JSX.Element {
  const settings = useSettings();
  const { labels } = settings;
  const { source, via, stance, quote, content } = statement;
  return (
    <li class="finding">
      <a href={pageLink(page, content)} data-item>
        {nameOf(source, settings)}
        {stance && <span class="stance"> {labels.stances[stance]}</span>}
      </a>
      <small>
        {labels.quotes[quote]}
        {via && ` · ${labels.page.via(nameOf(via, settings))}`}
      </small>
      <span class="clamp">{content.text}</span>
    </li>
  );
}

/** Everything that was read on a page, each finding leading to its place. */
export function Findings({ reading }: { reading: Reading }): JSX.Element {
  const { labels } = useSettings();
  const { events, statements, page } = reading;
  const nothing = events.length + statements.length === 0;
  return (
    <aside class="rail findings">
      <h2 class="rail-title">{labels.page.findings}</h2>
      {nothing && (
        <>
          <p>{labels.page.none}</p>
          <p class="quiet">{labels.page.noneHint}</p>
        </>
      )}
      {events.length > 0 && (
        <section class="block">
          <h3>
            {labels.page.events} <span class="count">{events.length}</span>
          </h3>
          <ul>
            {events.map((event) => (
              <EventItem key={event.id} event={event} page={page.id} />
            ))}
          </ul>
        </section>
      )}
      {statements.length > 0 && (
        <section class="block">
          <h3>
            {labels.page.statements} <span class="count">{statements.length}</span>
          </h3>
          <ul>
            {statements.map((statement) => (
              <StatementItem key={statement.id} statement={statement} page={page.id} />
            ))}
          </ul>
        </section>
      )}
    </aside>
  );
}
