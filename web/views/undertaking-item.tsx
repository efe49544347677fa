import type { JSX } from "preact";
import type { RecordUndertaking } from "../../src/schema/index.ts";
import { actorLink, undertakingLink } from "../format/links.ts";
import { nameOf } from "../format/names.ts";
import { shortened } from "../format/text.ts";
import { dayText, timeText } from "../format/time.ts";
import { StateChip } from "../parts/stance.tsx";
import { type Settings, useSettings } from "../state/settings.ts";

/** Characters that a card shows of what is undertaken, and of its condition. */
const most = { text: 280, condition: 160 };

/** The day on which it was first told; null where no page tells. */
export const toldOn = ({ history, tellings }: RecordUndertaking): string | null =>
  tellings[0]?.published ?? history[0]?.reported ?? null;

/** Act and to whom, in one line. */
export function actText({ act, to }: RecordUndertaking, settings: Settings): string {
  const { acts, undertaking } = settings.labels.sayings;
  return to ? `${acts[act]} ${undertaking.to(shortened(nameOf(to, settings), 120))}` : acts[act];
}

/** One undertaking in a list or on the board: whose, of which kind, what, on which condition, by when. */
export function UndertakingItem({ undertaking }: { undertaking: RecordUndertaking }): JSX.Element {
  const settings = useSettings();
  const { labels, language } = settings;
  const words = labels.sayings.undertaking;
  const { key, actor, content, condition, due, state } = undertaking;
  const told = toldOn(undertaking);
  return (
    <li class={`undertaking state-${state}`}>
      <p class="undertaking-who">
        <a class="who-name" href={actorLink(actor.id)}>
          {shortened(nameOf(actor, settings), 120)}
        </a>
        <span class="quiet">{actText(undertaking, settings)}</span>
      </p>
      <p class="undertaking-what">
        <a href={undertakingLink(key)} data-item>
          {shortened(content.text, most.text)}
        </a>
      </p>
      {condition && (
        <p class="undertaking-condition">
          <span class="quiet">{words.condition}:</span> {shortened(condition.text, most.condition)}
        </p>
      )}
      <p class="row-meta">
        <StateChip state={state} />
        {due && <span class="due">{words.dueBy(timeText(due.value, language))}</span>}
        <span class="quiet">{told ? dayText(told, language) : words.undated}</span>
      </p>
    </li>
  );
}
