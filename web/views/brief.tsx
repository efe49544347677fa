import type { JSX } from "preact";
import type { Brief } from "../../src/schema/brief.ts";
import { contactLevels, eventKinds } from "../../src/schema/vocabulary.ts";
import { apiPath } from "../format/query.ts";
import { ActorField } from "../parts/actor-field.tsx";
import { ClearFilters } from "../parts/clear-filters.tsx";
import { Await } from "../parts/notices.tsx";
import { DayField, Select } from "../parts/select.tsx";
import { useData } from "../state/data.ts";
import { placeParameters } from "../state/negotiations.ts";
import { type Location, navigate, useLocation, withParameters } from "../state/router.ts";
import { useSettings } from "../state/settings.ts";
import { useTitle } from "../state/title.ts";
import { BriefSheet } from "./brief-sheet.tsx";

const names = ["since", "until", "actor", "with", "kind", "level", "lang"] as const;

const setIn = (location: Location, changes: Readonly<Record<string, string>>): void =>
  navigate(withParameters(location, changes), { replace: true });

/** Quick spans: so many days up to the latest page. */
function Spans({ location }: { location: Location }): JSX.Element {
  const { brief } = useSettings().labels;
  const chosen = location.query.get("since") ?? "7d";
  return (
    <fieldset class="brief-spans">
      <legend class="unseen">{brief.span}</legend>
      {(["7d", "30d"] as const).map((since) => (
        <button
          key={since}
          type="button"
          class="button toggle"
          aria-pressed={chosen === since}
          onClick={() => setIn(location, { since: since === "7d" ? "" : since, until: "" })}
        >
          {since === "7d" ? brief.week : brief.month}
        </button>
      ))}
    </fieldset>
  );
}

function Controls({ location }: { location: Location }): JSX.Element {
  const { labels, language } = useSettings();
  const { filters, brief } = labels;
  const field = (name: (typeof names)[number]) => ({
    all: filters.all,
    value: location.query.get(name) ?? "",
    onChange: (value: string) => setIn(location, { [name]: value }),
  });
  const choices = <K extends string>(keys: readonly K[], words: Readonly<Record<K, string>>) =>
    keys.map((value) => ({ value, text: words[value] }));
  const since = field("since");
  return (
    <search class="filters" aria-label={filters.title}>
      <Spans location={location} />
      <DayField label={filters.since} {...since} value={/^\d+d$/.test(since.value) ? "" : since.value} />
      <DayField label={filters.until} {...field("until")} />
      <ActorField label={filters.actor} {...field("actor")} />
      <ActorField label={filters.with} {...field("with")} />
      <Select label={filters.kind} {...field("kind")} choices={choices(eventKinds, labels.kinds)} />
      <Select label={filters.level} {...field("level")} choices={choices(contactLevels, labels.levels)} />
      <Select
        label={brief.language}
        {...field("lang")}
        all={brief.languages[language]}
        choices={choices(["vi", "en"] as const, brief.languages).filter(({ value }) => value !== language)}
      />
      <ClearFilters names={names} />
    </search>
  );
}

/** The report as files, and on paper. Files open beside the app, so that the view stays. */
function Takeaway({ path }: { path: string }): JSX.Element {
  const { brief } = useSettings().labels;
  const file = (format: string): string => `${path}&format=${format}`;
  return (
    <fieldset class="brief-take">
      <legend class="unseen">{brief.take}</legend>
      <a class="button" href={file("html")} target="_blank" rel="noreferrer">
        {brief.html}
      </a>
      <a class="button" href={file("docx")} target="_blank" rel="noreferrer">
        {brief.docx}
      </a>
      <button type="button" class="button" onClick={() => window.print()}>
        {brief.print}
      </button>
    </fieldset>
  );
}

/** The report: of which days, about whom and in which language, as it will be handed on. */
export function BriefView(): JSX.Element {
  const { labels, language } = useSettings();
  const location = useLocation();
  useTitle(labels.brief.title);
  const lang = location.query.get("lang") ?? language;
  const path = apiPath("/api/brief", location, [...names.slice(0, -1), ...placeParameters], { lang });
  const found = useData<Brief>(path);
  return (
    <div class="narrow brief">
      <div class="brief-head">
        <h1>{labels.brief.title}</h1>
        <Takeaway path={path} />
      </div>
      <Controls location={location} />
      <Await of={found}>{(brief) => <BriefSheet brief={brief} />}</Await>
    </div>
  );
}
