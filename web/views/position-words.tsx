import type { JSX } from "preact";
import type { RecordPosition, Utterance } from "../../src/schema/index.ts";
import { nameOfId } from "../format/names.ts";
import { Await } from "../parts/notices.tsx";
import { StanceChip } from "../parts/stance.tsx";
import { useData } from "../state/data.ts";
import { useSettings } from "../state/settings.ts";
import { spanText } from "./position-chart.tsx";
import { UtteranceItem } from "./utterance-item.tsx";

/** Utterances shown for each stance. */
const most = 8;

function Words({ id }: { id: string }): JSX.Element {
  const utterance = useData<Utterance>(`/api/statements/${encodeURIComponent(id)}`);
  return <Await of={utterance}>{(value) => <UtteranceItem utterance={value} />}</Await>;
}

const behind = ({ statements, also }: RecordPosition): string[] => [
  ...new Set([...statements, ...also.flatMap((other) => other.statements)]),
];

/** Each stance that a side took on a topic, with the words that it rests on, the latest stance first. */
export function PositionWords({ positions }: { positions: readonly RecordPosition[] }): JSX.Element {
  const settings = useSettings();
  const { position: words } = settings.labels.sayings;
  return (
    <ol class="stances">
      {[...positions].reverse().map((position, n) => {
        const keys = behind(position);
        return (
          <li key={positions.length - n}>
            <h3>
              <StanceChip stance={position.stance} /> <span>{spanText(position, settings)}</span>
              {position.through.length > 0 && (
                <small class="quiet">
                  {words.through} {position.through.map((id) => nameOfId(id, settings)).join(", ")}
                </small>
              )}
            </h3>
            <ol class="utterances">
              {keys.slice(0, most).map((key) => (
                <Words key={key} id={key} />
              ))}
            </ol>
            {keys.length > most && <p class="quiet">{words.moreWords(keys.length - most)}</p>}
          </li>
        );
      })}
    </ol>
  );
}
