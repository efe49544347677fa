import type { JSX } from "preact";
import type { Entry, Event, Statement } from "../../src/schema/index.ts";
import { CiteButton } from "../cite/cite-button.tsx";
import { notify } from "../decide/notices.ts";
import { openForm } from "../decide/request.ts";
import { entryLink, pageLink } from "../format/links.ts";
import { headline, nameOf, placeName } from "../format/names.ts";
import { shortened } from "../format/text.ts";
import { timeText } from "../format/time.ts";
import { StatusGlyph } from "../parts/status.tsx";
import { ask, refusal, silence } from "../state/ask.ts";
import { useSettings } from "../state/settings.ts";
import { Why } from "./explanation.tsx";
import type { FindingKeys } from "./finding-keys.ts";

/** So much of a finding's words is shown. */
const WORDS = 200;

/** Opens the form that corrects the entry which a report is of. */
async function correctReport(key: string, noEntry: string): Promise<void> {
  try {
    const { ok, status, text } = await ask(`/api/entries/${key}`);
    if (ok) openForm({ form: "correct", entry: JSON.parse(text) as Entry });
    else notify({ failed: status === 404 ? { message: noEntry, hint: null } : refusal(status, text) });
  } catch (error) {
    notify({ failed: silence(error) });
  }
}

interface ItemProps<T> {
  readonly item: T;
  readonly page: string;
  readonly keys: FindingKeys;
}

/** A contact that a page reports: it leads to its words and its entry, and can be corrected. */
export function EventItem({ item: event, page, keys }: ItemProps<Event>): JSX.Element {
  const settings = useSettings();
  const { labels, language } = settings;
  const key = keys.event(event);
  const [first] = event.evidence;
  return (
    <li class="finding">
      <a href={pageLink(page, first)} data-item>
        <StatusGlyph status={event.status} /> {headline(event, settings)}
      </a>
      <small>
        {labels.kinds[event.kind]} · {labels.statuses[event.status]}
        {event.time && ` · ${timeText(event.time.value, language)}`}
        {event.place && ` · ${placeName(event.place.name, settings)}`}
      </small>
      <div class="finding-acts">
        {key && (
          <>
            <a href={entryLink(key)}>{labels.desk.page.toEntry}</a>
            <button
              type="button"
              class="link"
              onClick={() => void correctReport(key, labels.desk.page.noEntry)}
            >
              {labels.desk.page.correct}
            </button>
          </>
        )}
        <Why page={page} finding={{ kind: "event", id: event.id, start: first?.start ?? -1 }} />
      </div>
    </li>
  );
}

/** A statement of a page: it leads to its words, and its source can be corrected. */
export function StatementItem(
  props: ItemProps<Statement> & { sides: ReadonlyMap<string, string | null> },
): JSX.Element {
  const { item: statement, page, keys, sides } = props;
  const settings = useSettings();
  const { labels } = settings;
  const { source, via, stance, quote, content } = statement;
  const key = keys.statement(statement);
  const correct = (): void => {
    if (key === null) return;
    const named = { ...source, for: sides.get(source.id) ?? null };
    const day = statement.time?.value ?? null;
    openForm({ form: "statement", tellings: [{ page, key }], source: named, day });
  };
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
      <bdi class="clamp">{shortened(content.text, WORDS)}</bdi>
      <div class="finding-acts">
        {key && (
          <button type="button" class="link" onClick={correct}>
            {labels.desk.page.correct}
          </button>
        )}
        <CiteButton small of={{ page, at: { start: content.start, end: content.end } }} />
        <Why page={page} finding={{ kind: "statement", id: statement.id, start: content.start }} />
      </div>
    </li>
  );
}
