import type { JSX } from "preact";
import { Dropdown } from "../parts/dropdown.tsx";
import { useSettings } from "../state/settings.ts";

/** What the contacts of a filter are handed out as: the API's name of each, and its label. */
const files = [
  ["entries.csv", "csv"],
  ["entries.ics", "calendar"],
  ["entries.jsonl", "lines"],
  ["entries.jsonld", "linked"],
  ["entries.parquet", "parquet"],
] as const;

/** What a report can be narrowed by. */
const ofBrief = ["actor", "with", "kind", "level"];

/**
 * The contacts that a filter finds, as files, as a site and as a feed; what is confidential stays here.
 * @param filter a query string of the API without its question mark
 */
export function TakeAway({ filter }: { filter: string }): JSX.Element {
  const { labels, language } = useSettings();
  const { takeAway } = labels;
  const query = [filter, `lang=${language}`].filter((part) => part !== "").join("&");
  const scope = new URLSearchParams(
    [...new URLSearchParams(filter)].filter(([name]) => ofBrief.includes(name)),
  );
  return (
    <Dropdown title={takeAway.title}>
      <p class="quiet">{takeAway.why}</p>
      <ul>
        {files.map(([name, label]) => (
          <li key={name}>
            <a href={`/api/export/${name}?${query}`} download>
              {takeAway[label]}
            </a>
          </li>
        ))}
        <li>
          <a href={`/api/site?${query}`} download>
            {takeAway.site}
          </a>
        </li>
        <li>
          <a href={`/api/feeds/entries.atom?${query}`} target="_blank" rel="noreferrer">
            {takeAway.feed}
          </a>
        </li>
        <li>
          <a href={`/brief?${scope}`}>{takeAway.brief}</a>
        </li>
      </ul>
    </Dropdown>
  );
}
