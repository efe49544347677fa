import type { JSX } from "preact";
import { useState } from "preact/hooks";
import type { RecordPosition } from "../../src/schema/index.ts";
import { nameOf } from "../format/names.ts";
import { shortened } from "../format/text.ts";
import { StanceGlyph } from "../parts/stance.tsx";
import { type Settings, useSettings } from "../state/settings.ts";
import { spanText } from "./position-chart.tsx";
import type { PositionRow } from "./position-rows.ts";
import { topicText } from "./utterance-item.tsx";

/** Stances that a cell shows, the latest ones, and rows shown at once. */
const most = { stances: 4, rows: 40 };

/** What is open below the matrix. */
export interface Opened {
  readonly actor: string;
  readonly topic: string;
}

interface MatrixProps {
  readonly rows: readonly PositionRow[];
  readonly topics: readonly string[];
  readonly opened: Opened;
  /** The address that opens a row, or one topic of it. */
  readonly link: (opened: Opened) => string;
}

const courseText = (course: readonly RecordPosition[], settings: Settings): string =>
  course
    .map((position) => `${settings.labels.stances[position.stance]} (${spanText(position, settings)})`)
    .join(" → ");

function Cell(props: { row: PositionRow; topic: string; current: boolean; href: string }): JSX.Element {
  const settings = useSettings();
  const { position } = settings.labels.sayings;
  const { row, topic } = props;
  const course = row.topics.get(topic);
  if (!course)
    return (
      <td class="silent">
        <span class="unseen">{position.silent}</span>
      </td>
    );
  const name = shortened(nameOf(row.actor, settings), 80);
  const label = position.cell(name, topicText(topic, settings), courseText(course, settings));
  return (
    <td>
      <a
        href={props.href}
        data-item
        aria-label={label}
        title={label}
        aria-current={props.current ? "true" : undefined}
      >
        {course.slice(-most.stances).map(({ stance }, n) => (
          <StanceGlyph key={n} stance={stance} />
        ))}
      </a>
    </td>
  );
}

function Row({ row, topics, opened, link }: MatrixProps & { row: PositionRow }): JSX.Element {
  const settings = useSettings();
  const { id } = row.actor;
  const open = opened.actor === id;
  return (
    <tr class={open ? "opened" : ""}>
      <th scope="row">
        <a
          href={link({ actor: id, topic: "" })}
          title={settings.labels.sayings.position.open}
          aria-current={open && opened.topic === "" ? "true" : undefined}
        >
          {shortened(nameOf(row.actor, settings), 60)}
        </a>
      </th>
      {topics.map((topic) => (
        <Cell
          key={topic}
          row={row}
          topic={topic}
          current={open && opened.topic === topic}
          href={link({ actor: id, topic })}
        />
      ))}
    </tr>
  );
}

/** Sides by topics: each cell has the stances taken, the last one standing for today. */
export function PositionMatrix(props: MatrixProps): JSX.Element {
  const settings = useSettings();
  const { position } = settings.labels.sayings;
  const { rows, topics } = props;
  const [shown, setShown] = useState(most.rows);
  const rest = rows.length - shown;
  return (
    <>
      {/* A region that scrolls must be reached by keyboard. */}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: see above */}
      <section class="matrix" aria-label={position.scroll} tabIndex={0}>
        <table>
          <caption class="unseen">{position.matrix}</caption>
          <thead>
            <tr>
              <th scope="col">{position.actor}</th>
              {topics.map((topic) => (
                <th key={topic} scope="col" class="topic-head">
                  <span>{shortened(topicText(topic, settings), 40)}</span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.slice(0, shown).map((row) => (
              <Row key={row.actor.id} {...props} row={row} />
            ))}
          </tbody>
        </table>
      </section>
      {rest > 0 && (
        <p class="list-more">
          <button type="button" class="button" onClick={() => setShown(shown + most.rows)}>
            {position.more(Math.min(rest, most.rows))}
          </button>
        </p>
      )}
    </>
  );
}
