import type { JSX } from "preact";
import { dayText, wordsIn } from "../../src/labels/index.ts";
import type { Brief, BriefItem, BriefSection, BriefSource } from "../../src/schema/brief.ts";
import { shortened } from "../format/text.ts";
import { useSettings } from "../state/settings.ts";

/** The id of the n-th mention of a source's number. */
const mentionId = (n: number, place: string): string => `cite-${n}-${place}`;

function Cites({ sources, place }: { sources: readonly number[]; place: string }): JSX.Element {
  return (
    <>
      {sources.map((n) => (
        <a key={n} class="brief-cite" id={mentionId(n, place)} href={`#source-${n}`}>
          [{n}]
        </a>
      ))}
    </>
  );
}

function Item({ item, place }: { item: BriefItem; place: string }): JSX.Element {
  const { brief } = useSettings().labels;
  return (
    <li>
      <p>
        {item.text.map(({ text, sources }, k) => (
          <span key={k}>
            {text} <Cites sources={sources} place={`${place}-${k}`} />
          </span>
        ))}
        {item.link && (
          <a
            class="brief-open"
            data-item
            href={item.link}
            aria-label={`${brief.inRecord}: ${shortText(item)}`}
          >
            ↗
          </a>
        )}
      </p>
      {item.certainty && <p class="quiet">{item.certainty}</p>}
    </li>
  );
}

const shortText = ({ text }: BriefItem): string => shortened(text.map((run) => run.text).join(""), 60);

function Section({ section }: { section: BriefSection }): JSX.Element {
  return (
    <section>
      <h3>{section.title}</h3>
      <ul>
        {section.items.map((item, k) => (
          <Item key={k} item={item} place={`${section.id}-${k}`} />
        ))}
      </ul>
      {section.rest && <p class="quiet">{section.rest}</p>}
    </section>
  );
}

/** Where each source is mentioned first. */
function firstMentions({ sections }: Brief): ReadonlyMap<number, string> {
  const found = new Map<number, string>();
  for (const { id, items } of sections)
    for (const [at, { text }] of items.entries())
      for (const [k, { sources }] of text.entries())
        for (const n of sources) if (!found.has(n)) found.set(n, mentionId(n, `${id}-${at}-${k}`));
  return found;
}

function Source(props: { source: BriefSource; lang: Brief["lang"]; back: string | undefined }): JSX.Element {
  const { brief } = useSettings().labels;
  const { n, quote, outlet, headline, published, language, url, link } = props.source;
  const day = dayText(published?.slice(0, published.includes("/") ? undefined : 10), wordsIn(props.lang));
  const isWeb = url !== null && /^https?:\/\//i.test(url);
  return (
    <li id={`source-${n}`} value={n}>
      <q lang={language ?? "und"}>{shortened(quote.text, 600)}</q>{" "}
      <span class="quiet">
        {[outlet ?? brief.noOutlet, ...(headline === null ? [] : [`“${headline}”`]), day]
          .map((part) => shortened(part, 200))
          .join(", ")}
      </span>{" "}
      <a href={link} aria-label={`${brief.inRecord} [${n}]`}>
        {brief.inRecord}
      </a>
      {isWeb && (
        <>
          {" · "}
          <a href={url} rel="noreferrer" target="_blank" aria-label={`${brief.original} [${n}]`}>
            {brief.original}
          </a>
        </>
      )}
      {props.back && (
        <a class="brief-back" href={`#${props.back}`} aria-label={`${brief.back} [${n}]`}>
          ↩
        </a>
      )}
    </li>
  );
}

/** A report as it will be handed on, with links into the record. */
export function BriefSheet({ brief }: { brief: Brief }): JSX.Element {
  const { labels } = useSettings();
  const first = firstMentions(brief);
  const none = brief.sections.flatMap((section) => (section.none === null ? [] : [section.none]));
  return (
    <article class="brief-sheet" lang={brief.lang}>
      <h2>{brief.title}</h2>
      <p class="quiet">{brief.intro}</p>
      <table class="data brief-figures">
        <caption class="unseen">{labels.brief.figures}</caption>
        <tbody>
          {brief.figures.map(({ id, label, value }) => (
            <tr key={id}>
              <th scope="row">{label}</th>
              <td class="number">{value}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {brief.sections
        .filter((section) => section.none === null)
        .map((section) => (
          <Section key={section.id} section={section} />
        ))}
      {none.length > 0 && (
        <section>
          <h3>{labels.brief.nothing}</h3>
          <p>{none.join(" ")}</p>
        </section>
      )}
      {brief.sources.length > 0 && (
        <section class="brief-sources">
          <h3>{labels.brief.sources}</h3>
          <ol>
            {brief.sources.map((source) => (
              <Source key={source.n} source={source} lang={brief.lang} back={first.get(source.n)} />
            ))}
          </ol>
        </section>
      )}
    </article>
  );
}
