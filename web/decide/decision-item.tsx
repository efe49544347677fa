import type { JSX } from "preact";
import type { Decision, LoggedDecision } from "../../src/schema/index.ts";
import { entryLink, pageLink, statementLink } from "../format/links.ts";
import { momentText } from "../format/time.ts";
import { useSettings } from "../state/settings.ts";
import { decideAtOnce } from "./request.ts";
import { saidIn } from "./said.ts";

type Words = ReturnType<typeof useSettings>["labels"]["decide"]["log"];

/** What a decision is about, as a link; reports lead to the entry that they are of now. */
function target(decision: Decision, words: Words): readonly [string, string] | null {
  switch (decision.act) {
    case "page":
    case "review-page":
      return [pageLink(decision.page), words.aPage];
    case "role":
      return [pageLink(decision.page, decision.span), words.aPage];
    case "statement": {
      const [first] = decision.tellings;
      return first ? [statementLink(first.key), words.aStatement] : null;
    }
    case "undo":
      return [`#${decision.decision}`, words.aDecision];
    case "enter":
      return null;
    case "split": {
      const [first] = decision.sides.flat();
      return first ? [entryLink(first), words.anEntry] : null;
    }
    default: {
      const [first] = decision.reports;
      return first ? [entryLink(first), words.anEntry] : null;
    }
  }
}

function Said({ decision }: { decision: Decision }): JSX.Element | null {
  const settings = useSettings();
  const said = saidIn(decision, settings);
  if (said.length === 0) return null;
  return (
    <p class="log-said">
      {said.map(([about, value], n) => (
        <span key={about}>
          {n > 0 && " · "}
          {about && <span class="quiet">{about}: </span>}
          <bdi>{value}</bdi>
        </span>
      ))}
    </p>
  );
}

function Marks({ logged }: { logged: LoggedDecision }): JSX.Element | null {
  const words = useSettings().labels.decide.log;
  const { conflicts, dangling } = logged;
  if (conflicts.length + dangling.length === 0) return null;
  return (
    <p class="row-meta">
      {conflicts.length > 0 && (
        <span class="flag conflict">
          {words.contrary}{" "}
          {conflicts.map((id) => (
            <a key={id} href={`#${id}`}>
              {id.slice(0, 8)}{" "}
            </a>
          ))}
        </span>
      )}
      {dangling.length > 0 && <span class="flag overdue">{words.dangling(dangling.length)}</span>}
    </p>
  );
}

/** A decision: what, who, when and why, what became of it, and a way to take it back. */
export function DecisionItem(props: { logged: LoggedDecision; about?: boolean }): JSX.Element {
  const { logged, about = true } = props;
  const { labels, language } = useSettings();
  const { log, acts, undo } = labels.decide;
  const { decision, state } = logged;
  const leads = about ? target(decision, log) : null;
  return (
    <li class={`log-item log-${state}`} id={decision.id} data-item tabIndex={-1}>
      <time dateTime={decision.at}>{momentText(decision.at, language)}</time>
      <div>
        <p>
          <b>{acts[decision.act]}</b> <span class="quiet">· {log.states[state]}</span>
          {leads && (
            <>
              {" "}
              · <a href={leads[0]}>{leads[1]}</a>
            </>
          )}
        </p>
        <Said decision={decision} />
        <p>
          <bdi>{decision.by}</bdi>
          {decision.reason && (
            <>
              : <q>{decision.reason}</q>
            </>
          )}
        </p>
        <Marks logged={logged} />
      </div>
      {state !== "undone" && (
        <button
          type="button"
          class="button"
          aria-label={`${undo}: ${acts[decision.act]}`}
          onClick={() => void decideAtOnce({ act: "undo", decision: decision.id })}
        >
          {undo}
        </button>
      )}
    </li>
  );
}
