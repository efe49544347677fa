import type { JSX } from "preact";
import { useEffect, useMemo, useState } from "preact/hooks";
import type { RecordActor } from "../../src/schema/index.ts";
import { actorLink } from "../format/links.ts";
import { nameOf, sideName } from "../format/names.ts";
import { folded, shortened } from "../format/text.ts";
import { Await, Empty } from "../parts/notices.tsx";
import { useData } from "../state/data.ts";
import { navigate, refocusOpened, useLocation, withParameters } from "../state/router.ts";
import { type Settings, useSettings } from "../state/settings.ts";
import { useTitle } from "../state/title.ts";

/** Rows shown at once: a record of many pages knows thousands of people. */
const piece = 100;

const kinds = ["person", "state", "organisation", "group"] as const;

/** Whoever is called so, in the language chosen or by the name that pages give, marks or not. */
function finds(one: RecordActor, words: string, settings: Settings): boolean {
  const wanted = folded(words);
  return [nameOf(one, settings), one.name, one.id].some((name) => folded(name).includes(wanted));
}

function useFound(actors: readonly RecordActor[]): readonly RecordActor[] {
  const settings = useSettings();
  const { query } = useLocation();
  const words = query.get("find") ?? "";
  const kind = query.get("kind") ?? "";
  return useMemo(
    () =>
      actors.filter(
        (one) => (kind === "" || one.kind === kind) && (words === "" || finds(one, words, settings)),
      ),
    [actors, words, kind, settings],
  );
}

function Find(): JSX.Element {
  const { labels } = useSettings();
  const location = useLocation();
  return (
    <label class="field">
      <span>{labels.actor.find}</span>
      <input
        type="search"
        maxLength={200}
        value={location.query.get("find") ?? ""}
        onInput={(event) =>
          navigate(withParameters(location, { find: event.currentTarget.value }), { replace: true })
        }
      />
    </label>
  );
}

function Kinds({ actors }: { actors: readonly RecordActor[] }): JSX.Element {
  const { labels } = useSettings();
  const location = useLocation();
  const chosen = location.query.get("kind") ?? "";
  const choices = ["", ...kinds] as const;
  const count = (kind: string): number =>
    kind === "" ? actors.length : actors.filter((one) => one.kind === kind).length;
  return (
    <fieldset class="switch">
      <legend class="unseen">{labels.actor.kind}</legend>
      {choices.map((kind) => (
        <button
          key={kind}
          type="button"
          class="button"
          aria-pressed={chosen === kind}
          onClick={() => navigate(withParameters(location, { kind }), { replace: true })}
        >
          {kind === "" ? labels.filters.all : labels.actor.kinds[kind]}{" "}
          <span class="count">{count(kind)}</span>
        </button>
      ))}
    </fieldset>
  );
}

function ActorRow({ one }: { one: RecordActor }): JSX.Element {
  const settings = useSettings();
  const { labels } = settings;
  const side = one.for !== null && one.for !== one.id ? one.for : null;
  return (
    <tr>
      <th scope="row">
        <a href={actorLink(one.id)} data-item>
          {shortened(nameOf(one, settings), 120)}
        </a>
        {side && (
          <small class="quiet">
            {labels.actor.actsFor} {shortened(sideName(side, settings), 120)}
          </small>
        )}
      </th>
      <td class="kind">{labels.actor.kinds[one.kind]}</td>
      <td class="number">{one.entries}</td>
      <td class="number">{one.utterances}</td>
    </tr>
  );
}

function Table({ found }: { found: readonly RecordActor[] }): JSX.Element {
  const { labels } = useSettings();
  const [shown, setShown] = useState(piece);
  useEffect(refocusOpened, []);
  const rest = found.length - shown;
  return (
    <>
      <p class="tally" role="status">
        {labels.actor.count(found.length)}
      </p>
      <table class="data actors">
        <thead>
          <tr>
            <th scope="col">{labels.filters.actor}</th>
            <th scope="col" class="kind">
              {labels.actor.kind}
            </th>
            <th scope="col" class="number">
              {labels.actor.contacts}
            </th>
            <th scope="col" class="number">
              {labels.actor.utterances}
            </th>
          </tr>
        </thead>
        <tbody>
          {found.slice(0, shown).map((one) => (
            <ActorRow key={one.id} one={one} />
          ))}
        </tbody>
      </table>
      {rest > 0 && (
        <p class="list-more">
          <button type="button" class="button" onClick={() => setShown(shown + piece)}>
            {labels.actor.more(Math.min(rest, piece))}
          </button>
        </p>
      )}
    </>
  );
}

function Shown({ actors }: { actors: readonly RecordActor[] }): JSX.Element {
  const { actor, filters } = useSettings().labels;
  const found = useFound(actors);
  if (actors.length === 0) return <Empty title={actor.empty} hint={actor.emptyHint} />;
  return (
    <>
      <search class="actor-search" aria-label={filters.title}>
        <Find />
        <Kinds actors={actors} />
      </search>
      {found.length === 0 ? <Empty title={actor.none} hint={actor.noneHint} /> : <Table found={found} />}
    </>
  );
}

/** Everybody of whom the record tells; `find` and `kind` in the address narrow them. */
export function ActorsView(): JSX.Element {
  const { actor } = useSettings().labels;
  useTitle(actor.title);
  const actors = useData<RecordActor[]>("/api/actors");
  return (
    <div class="narrow actors-view">
      <h1>{actor.title}</h1>
      <p class="intro">{actor.intro}</p>
      <Await of={actors}>{(value) => <Shown actors={value} />}</Await>
    </div>
  );
}
